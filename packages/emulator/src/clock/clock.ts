/** Position of a clock, as plain data. */
export interface ClockState {
  /** Lead of the clock over its source, in milliseconds. Without meaning while it is frozen. */
  readonly offset: number;
  /** The time at which it stands still, in milliseconds since the epoch; null while it runs. */
  readonly frozenAt: number | null;
}

/** The last moment that a date can have, in milliseconds since the epoch. */
export const endOfTime: number = 8.64e15;

/**
 * The clock of an emulator. It runs like its source, until it is frozen, advanced or set.
 *
 * It never goes back, even if its source does: what has happened stays in the past.
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
  readonly #save: (state: ClockState) => void;
  #state: ClockState;
  /** Last time of the source. */
  #latest = Number.NEGATIVE_INFINITY;
  #setbacks = 0;

  /**
   * @param source in milliseconds since the epoch
   * @param state position to go on from
   * @param save called before every change; if it throws, the clock stays as it is
   */
  constructor(
    source: () => number = Date.now,
    state: ClockState = { offset: 0, frozenAt: null },
    save: (state: ClockState) => void = () => {},
  ) {
    this.#source = source;
    this.#state = state;
    this.#save = save;
  }

  /** The time, in whole milliseconds since the epoch. It can be handed on without its clock. */
  readonly now = (): number => Math.floor(this.#moment());

  /** Number of times that the source has gone back, so that nobody knows how much time has passed. */
  get setbacks(): number {
    return this.#setbacks;
  }

  get isFrozen(): boolean {
    return this.#state.frozenAt !== null;
  }

  /** Lets the clock stand still. */
  freeze(): void {
    this.#change({ ...this.#state, frozenAt: this.#moment() });
  }

  /** Lets the clock run on from where it stands. */
  resume(): void {
    this.#change({ offset: this.#moment() - this.#read(), frozenAt: null });
  }

  /** Lets a clock that is behind a moment go on from there, as after a restart in the past. */
  catchUp(moment: number): void {
    if (Number.isFinite(moment) && moment > this.now()) this.#state = this.#movedTo(moment);
  }

  /**
   * Moves the clock forward; whether it runs stays as it is.
   *
   * @param duration in milliseconds; parts of one add up
   * @throws {RangeError} if it is negative, no number, or leads beyond the last moment that a date can have
   */
  advance(duration: number): void {
    if (!(duration >= 0)) throw new RangeError("A clock is advanced by 0 milliseconds or more");
    this.#change(this.#movedTo(checkedMoment(this.#moment() + duration)));
  }

  /**
   * Sets the clock to a moment in the future; whether it runs stays as it is.
   *
   * @param moment a date, or milliseconds since the epoch
   * @throws {RangeError} if it is in the past, no moment, or beyond the last one that a date can have
   */
  set(moment: Date | number): void {
    const time = Number(moment);
    if (Number.isNaN(time)) throw new RangeError("A clock is set to a date, or to milliseconds");
    if (time < this.now()) throw new RangeError("A clock cannot be set to a moment in its past");
    this.#change(this.#movedTo(checkedMoment(time)));
  }

  /** The time, to the fraction. */
  #moment(): number {
    const { frozenAt } = this.#state;
    return frozenAt ?? Math.min(this.#read() + this.#state.offset, endOfTime);
  }

  /** Time of the source. If it has gone back, the clock goes on from where it was. */
  #read(): number {
    const time = this.#source();
    if (!Number.isFinite(time)) throw new TypeError("The source of a clock must return a number");
    if (time < this.#latest) {
      const offset = this.#state.offset + this.#latest - time;
      this.#state = { ...this.#state, offset };
      this.#setbacks += 1;
    }
    this.#latest = time;
    return time;
  }

  #movedTo(time: number): ClockState {
    if (this.isFrozen) return { ...this.#state, frozenAt: time };
    return { offset: time - this.#read(), frozenAt: null };
  }

  #change(state: ClockState): void {
    this.#save(state);
    this.#state = state;
  }
}

/** @throws {RangeError} if no date can have a time */
function checkedMoment(time: number): number {
  if (time <= endOfTime) return time;
  throw new RangeError("A clock ends at +275760-09-13T00:00:00Z, the last moment of a date");
}

/** A clock that stands still at a moment until it is moved, for tests whose times must not vary. */
export function frozenClock(moment: Date | number): Clock {
  return new Clock(Date.now, { offset: 0, frozenAt: Number(moment) });
}
