// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components } from "./schema.ts";

/** The request bodies, by operation ID. */
export interface RequestBodies {
  /** Body of the operation: Acquire a resource ID. */
  readonly acquireResource: components["schemas"]["AcquireRequest"];
  /** Body of the operation: Start a mix recording. */
  readonly startMixRecording: components["schemas"]["StartMixRequest"];
  /** Body of the operation: Start an individual recording. */
  readonly startIndividualRecording: components["schemas"]["StartIndividualRequest"];
  /** Body of the operation: Update the subscription lists. */
  readonly updateSubscription: components["schemas"]["UpdateRequest"];
  /** Body of the operation: Update the composite layout. */
  readonly updateLayout: components["schemas"]["UpdateLayoutRequest"];
  /** Body of the operation: Stop a recording. */
  readonly stopRecording: components["schemas"]["StopRequest"];
}
