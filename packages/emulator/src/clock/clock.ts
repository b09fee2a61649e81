/** Where a clock stands, as plain data. */
export interface ClockState {
  /** How far the clock is ahead of its source, in milliseconds. Without meaning while it is frozen. */
  readonly offset: number;
  /** The time at which it stands still, in milliseconds since the epoch; null while it runs. */
  readonly frozenAt: number | null;
}

/**
 * The clock of an emulator. It runs like its source, until it is frozen, advanced or set.
 *
 * It never goes back: what has happened stays in the past.
 *
 * @example
 * ```ts
 * import { createEmulator } from "@cloud-recording/emulator";
 *
 * const { clock } = createEmulator();
 * clock.freeze();
 * clock.advance(5 * 60 * 1000); // A resource ID from before has expired.
 * ```
 */
export class Clock {
  readonly #source: () => number;
  readonly #changed: (state: ClockState) => void;
  #state: ClockState;

  /**
   * @param source in milliseconds since the epoch
   * @param state where to go on
   * @param changed is told after every change
   */
  constructor(
    source: () => number = Date.now,
    state: ClockState = { offset: 0, frozenAt: null },
    changed: (state: ClockState) => void = () => {},
  ) {
    this.#source = source;
    this.#state = state;
    this.#changed = changed;
  }

  /** The time, in milliseconds since the epoch. It can be handed on without its clock. */
  readonly now = (): number => this.#state.frozenAt ?? this.#source() + this.#state.offset;

  get isFrozen(): boolean {
    return this.#state.frozenAt !== null;
  }

  /** Lets the clock stand still. */
  freeze(): void {
    this.#change({ ...this.#state, frozenAt: this.now() });
  }

  /** Lets the clock run on from where it stands. */
  resume(): void {
    this.#change({ offset: this.now() - this.#source(), frozenAt: null });
  }

  /**
   * Moves the clock forward; whether it runs stays as it is.
   *
   * @param duration in milliseconds
   * @throws {RangeError} if it is negative or no number
   */
  advance(duration: number): void {
    const time = this.now() + duration;
    if (!isMoment(time) || duration < 0) {
      throw new RangeError("A clock is advanced by a number of milliseconds, 0 or more");
    }
    this.#moveTo(time);
  }

  /**
   * Sets the clock to a moment in the future; whether it runs stays as it is.
   *
   * @param moment a date, or milliseconds since the epoch
   * @throws {RangeError} if it is in the past or no moment
   */
  set(moment: Date | number): void {
    const time = Number(moment);
    if (!isMoment(time) || time < this.now()) {
      throw new RangeError("A clock is set to a moment that is not in its past");
    }
    this.#moveTo(time);
  }

  #moveTo(time: number): void {
    if (this.isFrozen) this.#change({ ...this.#state, frozenAt: time });
    else this.#change({ offset: time - this.#source(), frozenAt: null });
  }

  #change(state: ClockState): void {
    this.#state = state;
    this.#changed(state);
  }
}

/** Whether a number is a time that a date can have. */
function isMoment(time: number): boolean {
  return !Number.isNaN(new Date(time).getTime());
}

/** A clock that stands still at a moment until it is told otherwise, for tests whose times must not vary. */
export function frozenClock(moment: Date | number): Clock {
  return new Clock(Date.now, { offset: 0, frozenAt: Number(moment) });
}
