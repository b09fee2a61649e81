export { type Validate, type Violation, validateRequest } from "./generated/request-validators.ts";
export { validateResponse } from "./generated/response-validators.ts";
