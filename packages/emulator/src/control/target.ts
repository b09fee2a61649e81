import type { Mode } from "../generated/schema.ts";

/** What the path of `start` names. */
export interface StartTarget {
  readonly appId: string;
  readonly resourceId: string;
  readonly mode: Mode;
}

/** What the path of a call for a recording names. */
export interface SessionTarget extends StartTarget {
  readonly sid: string;
}
