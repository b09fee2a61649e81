import type { ClockState } from "../clock/clock.ts";
import type { Journal, Saved } from "../control/journal.ts";

/** Where the state of an emulator survives its process. One emulator has it for itself. */
export interface Store {
  /** Contents of the store when it was opened. */
  readonly saved: Saved;
  /** Where the clock stood. */
  readonly clock: ClockState;
  readonly journal: Journal;
  saveClock(state: ClockState): void;
  close(): void;
}
