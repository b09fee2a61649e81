import type { StreamTypes } from "../generated/constants.ts";
import type { Mode, Resource } from "../session.ts";

/**
 * What is known of the life of a recording.
 *
 * - `starting`: `start` is about to be sent, or its answer was lost. It may run.
 * - `running`: its `sid` is known, and it has not been stopped.
 * - `unreachable`: it runs, but its `sid` was lost or its time is over, so that the API cannot stop it (AMB-28, AMB-95).
 */
export type SavedState = "starting" | "running" | "unreachable";

/** A recording as a session store keeps it: plain data without secrets. */
export interface SavedSession extends Resource {
  /** The App ID that the recording was started for. */
  readonly appId: string;
  /** What is known of its life. */
  readonly state: SavedState;
  /** The mode that it was started in. */
  readonly mode: Mode;
  /** The recording ID; absent as long as it is not known. */
  readonly sid?: string;
  /** Until when the API may be called for the recording at the latest, in milliseconds since the epoch (ACQ-15). */
  readonly expiresAt: number;
  /** How long the recorder stays in an idle channel before it leaves by itself, in seconds (REC-26). */
  readonly maxIdleTime: number;
  /** The media that it subscribes to, if `start` said so. */
  readonly streamTypes?: StreamTypes;
  /** The folders of its files in your object storage; absent if files go elsewhere. */
  readonly fileNamePrefix?: readonly string[];
}
