/**
 * Reads the bundled description: its operations, references and JSON Pointers.
 *
 * @module
 */

export type {
  Content,
  Description,
  ErrorRow,
  Example,
  OperationObject,
  Parameter,
  Reaction,
  RuleRow,
  Schema,
} from "./description.ts";
export { readDescription } from "./description.ts";
export { isForbidden } from "./forbidden.ts";
export { type Body, type Operation, operationAt, operationsOf } from "./operations.ts";
export { segmentsOf, step, valueAt, withAncestors } from "./pointer.ts";
export { componentName, resolve } from "./references.ts";
