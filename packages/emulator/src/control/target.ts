import type { Mode } from "../generated/schema.ts";

/** Names in the path of `start`. */
export interface StartTarget {
  readonly appId: string;
  readonly resourceId: string;
  readonly mode: Mode;
}

/** Names in the path of a call for a recording. */
export interface SessionTarget extends StartTarget {
  readonly sid: string;
}
