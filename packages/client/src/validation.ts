export { type Validate, type Violation, validateRequest } from "./generated/request-validators.ts";
export { validateResponse } from "./generated/response-validators.ts";
export {
  type RequestBodies,
  requestSchemas,
  type StandardIssue,
  type StandardResult,
  type StandardSchemaV1,
} from "./standard-schema.ts";
