import { type OperationId, operations } from "./generated/operations.ts";

export type { OperationId };

/** All {@link OperationId}s, in the order of the description. */
export const operationIds = Object.keys(operations) as readonly OperationId[];
