import { type Clock, systemClock } from "../clock.ts";
import type { RecordingSession } from "../session.ts";

/** What a recording with a life needs beside the six methods. */
export interface Life {
  readonly clock: Clock;
  /** Called once, when a recording gets near the end of the time in which it can be called. */
  readonly onExpiring?: ((event: ExpiringEvent) => void) | undefined;
}

/** A recording can soon not be called any more. */
export interface ExpiringEvent {
  /** What names the recording. */
  readonly session: RecordingSession;
  /** When its time is over, in milliseconds since the epoch. */
  readonly expiresAt: number;
  /** How long that is from now, in milliseconds. */
  readonly remaining: number;
}

/** A life that only knows the time. */
export const plainLife: Life = { clock: systemClock };
