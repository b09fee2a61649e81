import type { operations } from "./generated/schema.ts";

/** The operations of the API, by the names of the description. */
export type OperationId = keyof operations;

/** All {@link OperationId}s, in the order of a recording. */
export const operationIds: readonly OperationId[] = [
  "acquireResource",
  "startMixRecording",
  "startIndividualRecording",
  "updateSubscription",
  "updateLayout",
  "queryRecording",
  "stopRecording",
];
