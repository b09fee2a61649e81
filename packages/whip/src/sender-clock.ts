/** Time over which the quickest packet counts, in milliseconds: a clock that drifts is followed. */
const window = 10_000;

/** The smallest of the values that came lately. */
class LatestMinimum {
  #since = Number.NEGATIVE_INFINITY;
  #current = Number.POSITIVE_INFINITY;
  #before = Number.POSITIVE_INFINITY;

  add(value: number, now: number): void {
    if (now - this.#since > window) {
      this.#before = this.#current;
      this.#current = Number.POSITIVE_INFINITY;
      this.#since = now;
    }
    this.#current = Math.min(this.#current, value);
  }

  get value(): number {
    return Math.min(this.#before, this.#current);
  }
}

/** The clock of a sender, compared with that of this machine by the packets that were under way shortest. */
export class SenderClock {
  readonly #lead = new LatestMinimum();

  /** Notes when a packet has come. @param sent by the clock of the sender @param now by that of this machine */
  note(sent: number, now: number): void {
    this.#lead.add(now - sent, now);
  }

  /** Time of this machine, in milliseconds, at a time of the sender. */
  localTime(sent: number): number {
    return sent + this.#lead.value;
  }
}

/**
 * Times of one stream. Reports of the sender (RFC 3550, 6.4) tie its timestamps to the clock that all its streams share,
 * so that lips and voice stay together. Until the first report, packets count from their arrival.
 */
export class StreamTimes {
  readonly #clock: SenderClock;
  readonly #rate: number;
  readonly #arrivals = new LatestMinimum();
  #last: number | undefined;
  #report: { readonly ticks: number; readonly time: number } | undefined;

  /** @param rate ticks of the timestamps per second */
  constructor(clock: SenderClock, rate: number) {
    this.#clock = clock;
    this.#rate = rate;
  }

  /** Timestamp without its overflow at 32 bits. */
  extended(timestamp: number): number {
    this.#last ??= timestamp;
    const step = (timestamp - this.#last) | 0;
    const extended = this.#last + step;
    if (step > 0) this.#last = extended;
    return extended;
  }

  /** Notes when a packet has come. @param ticks as `extended` returns it @param now in milliseconds */
  noteArrival(ticks: number, now: number): void {
    this.#arrivals.add(now - this.#milliseconds(ticks), now);
    const sent = this.#sentAt(ticks);
    if (sent !== undefined) this.#clock.note(sent, now);
  }

  /** Notes a report. @param time by the clock of the sender, in milliseconds */
  noteReport(timestamp: number, time: number, now: number): void {
    const ticks = this.extended(timestamp);
    this.#report = { ticks, time };
    this.#clock.note(time, now);
  }

  /** Time of this machine at a timestamp, in milliseconds since the epoch. */
  localTime(ticks: number): number {
    const sent = this.#sentAt(ticks);
    if (sent !== undefined) return this.#clock.localTime(sent);
    return this.#milliseconds(ticks) + this.#arrivals.value;
  }

  #sentAt(ticks: number): number | undefined {
    const report = this.#report;
    return report && report.time + this.#milliseconds(ticks - report.ticks);
  }

  #milliseconds(ticks: number): number {
    return (ticks * 1000) / this.#rate;
  }
}
