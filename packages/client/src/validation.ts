/**
 * The checks of requests and answers, generated from the description of the API.
 *
 * @example
 * ```ts
 * import { validateRequest } from "@cloud-recording/client/validation";
 *
 * const body = { cname: "room-42", uid: 527841, clientRequest: {} };
 * for (const { message } of validateRequest.acquireResource(body)) console.log(message);
 * ```
 *
 * @module
 */

import { english } from "./generated/english.ts";
import {
  createResponseValidators,
  type ResponseValidators,
} from "./generated/response-validators.ts";
import { createRequestSchemas, type RequestSchemas } from "./validation/standard-schema.ts";
import { validateRequest } from "./validation/validate-request.ts";

export type { RequestValidators } from "./generated/request-validators.ts";
export type { components } from "./generated/schema.ts";
export type { Validate, Violation } from "./generated/violation.ts";
export type {
  RequestBodies,
  RequestSchemas,
  StandardIssue,
  StandardResult,
  StandardSchemaV1,
} from "./validation/standard-schema.ts";
export { type ResponseValidators, validateRequest };

/** The check of each documented answer, by operation id and HTTP status, with texts in English. */
export const validateResponse: ResponseValidators =
  /* @__PURE__ */ createResponseValidators(english);

/**
 * The check of each request body as a Standard Schema, for forms, routers and other libraries that take one.
 * Warnings are no issues.
 *
 * @example
 * ```ts
 * import { requestSchemas } from "@cloud-recording/client/validation";
 *
 * const body: unknown = { cname: "room-42", uid: "527841", clientRequest: {} };
 * const result = requestSchemas.acquireResource["~standard"].validate(body);
 * if (result.issues) for (const { path, message } of result.issues) console.log(path.join("."), message);
 * ```
 */
export const requestSchemas: RequestSchemas = /* @__PURE__ */ createRequestSchemas(validateRequest);
