import type { ClockState } from "../clock/clock.ts";
import type { Journal, Saved } from "../control/journal.ts";

/** Store of the state of an emulator, which survives its process. It serves one emulator at a time. */
export interface Store {
  /** State of the process before, as it was when the store was opened. */
  readonly saved: Saved;
  /** Position of the clock. */
  readonly clock: ClockState;
  readonly journal: Journal;
  saveClock(state: ClockState): void;
  close(): void;
}
