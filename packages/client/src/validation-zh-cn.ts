/**
 * The checks of requests and answers, with texts in simplified Chinese.
 *
 * @example
 * ```ts
 * import { validateRequest } from "@cloud-recording/client/validation/zh-CN";
 *
 * const body = { cname: "room-42", uid: 527841, clientRequest: {} };
 * for (const { message } of validateRequest.acquireResource(body)) console.log(message);
 * ```
 *
 * @module
 */

import { chinese } from "./generated/chinese.ts";
import { createRequestValidators, type RequestValidators } from "./generated/request-validators.ts";
import {
  createResponseValidators,
  type ResponseValidators,
} from "./generated/response-validators.ts";
import { createRequestSchemas, type RequestSchemas } from "./validation/standard-schema.ts";

/**
 * The check of each operation's request body, by operation id, with texts in simplified Chinese.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 * import { validateRequest } from "@cloud-recording/client/validation/zh-CN";
 *
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 *   validateRequest,
 * });
 * ```
 */
export const validateRequest: RequestValidators = /* @__PURE__ */ createRequestValidators(chinese);

/** The check of each documented answer, by operation id and HTTP status, with texts in simplified Chinese. */
export const validateResponse: ResponseValidators =
  /* @__PURE__ */ createResponseValidators(chinese);

/** The check of each request body as a Standard Schema, with texts in simplified Chinese. */
export const requestSchemas: RequestSchemas = /* @__PURE__ */ createRequestSchemas(validateRequest);
