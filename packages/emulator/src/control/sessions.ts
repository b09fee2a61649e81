import { grantLifetime } from "./grant.ts";
import type { Session } from "./session.ts";

/** As many recordings are remembered after their end. */
export const endedLimit: number = 10_000;

/** The recordings that are remembered: all that run, and those that have ended last. */
export class Sessions {
  readonly #byResourceId = new Map<string, Session>();
  readonly #bySid = new Map<string, Session>();
  readonly #latest = new Map<string, Session>();
  readonly #running = new Set<Session>();
  /** In the order in which their end was noticed. */
  readonly #ended = new Set<Session>();
  /** Numbers of forgotten grants that could start another recording, and when they were forgotten. */
  readonly #spent = new Map<number, number>();
  readonly #endedLimit: number;

  /** @param limit how many ended recordings are remembered */
  constructor(limit: number = endedLimit) {
    this.#endedLimit = limit;
  }

  add(session: Session): void {
    this.#byResourceId.set(session.resourceId, session);
    this.#bySid.set(session.sid, session);
    this.#latest.set(recorderKey(session), session);
    if (session.end === undefined) this.#running.add(session);
    else this.#ended.add(session);
  }

  /** Notes that a recording has ended. */
  end(session: Session): void {
    if (this.#running.delete(session)) this.#ended.add(session);
  }

  /** The recording that a resource ID was used for. */
  startedWith(resourceId: string): Session | undefined {
    return this.#byResourceId.get(resourceId);
  }

  withSid(sid: string): Session | undefined {
    return this.#bySid.get(sid);
  }

  /** The recording that a recorder started last; it may have one at a time (AMB-34). */
  latestOf(recorder: Pick<Session, "appId" | "cname" | "uid">): Session | undefined {
    return this.#latest.get(recorderKey(recorder));
  }

  /** In the order of starting. */
  all(): IterableIterator<Session> {
    return this.#bySid.values();
  }

  /** Recordings whose end nobody has noticed. */
  get running(): ReadonlySet<Session> {
    return this.#running;
  }

  /** Some recordings of which nobody has heard for long, so that the ends of all are noticed in time. */
  nextRunning(count: number): Session[] {
    const next: Session[] = [];
    for (const session of this.#running) {
      if (next.length === count) break;
      next.push(session);
    }
    for (const session of next) {
      this.#running.delete(session);
      this.#running.add(session);
    }
    return next;
  }

  /**
   * Forgets the recordings that ended first, if there are too many.
   *
   * @param numberOf number of the grant of a recording
   */
  forgetOldest(now: number, numberOf: (session: Session) => number | undefined): Session[] {
    const forgotten: Session[] = [];
    for (const session of this.#ended) {
      if (this.#ended.size <= this.#endedLimit) break;
      this.#ended.delete(session);
      this.#forget(session);
      forgotten.push(session);
      const number = numberOf(session);
      if (number !== undefined) this.#spent.set(number, now);
    }
    for (const [number, at] of this.#spent) {
      if (now - at < grantLifetime) break;
      this.#spent.delete(number);
    }
    return forgotten;
  }

  /** True if a grant was used for a recording that is forgotten. */
  isSpent(number: number): boolean {
    return this.#spent.has(number);
  }

  clear(): void {
    this.#byResourceId.clear();
    this.#bySid.clear();
    this.#latest.clear();
    this.#running.clear();
    this.#ended.clear();
    this.#spent.clear();
  }

  #forget(session: Session): void {
    this.#byResourceId.delete(session.resourceId);
    this.#bySid.delete(session.sid);
    const key = recorderKey(session);
    if (this.#latest.get(key) === session) this.#latest.delete(key);
  }
}

function recorderKey({ appId, cname, uid }: Pick<Session, "appId" | "cname" | "uid">): string {
  return JSON.stringify([appId, cname, uid]);
}
