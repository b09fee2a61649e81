import { operations } from "./generated/operations.ts";

/** The operations of the API, by the names of the description. */
export type OperationId = keyof typeof operations;

/** All {@link OperationId}s, in the order of the description. */
export const operationIds = Object.keys(operations) as readonly OperationId[];
