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

export { type Validate, type Violation, validateRequest } from "./generated/request-validators.ts";
export { validateResponse } from "./generated/response-validators.ts";
export type { components, WithRequired } from "./generated/schema.ts";
export {
  type RequestBodies,
  requestSchemas,
  type StandardIssue,
  type StandardResult,
  type StandardSchemaV1,
} from "./standard-schema.ts";
