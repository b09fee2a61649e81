import { grantLifetime } from "./grant.ts";
import type { Session } from "./session.ts";

/** As many recordings are remembered after their end. */
export const endedLimit: number = 10_000;

/** As many of them are at hand; the others are kept as text, which takes a third of the memory. */
const atHandLimit = 500;

/** A recording that is remembered: itself, or as text. */
interface Entry {
  readonly sid: string;
  readonly resourceId: string;
  session: Session | undefined;
  text: string;
}

/** The recordings that are remembered: all that run, and those that have ended last. */
export class Sessions {
  readonly #bySid = new Map<string, Entry>();
  readonly #byResourceId = new Map<string, Entry>();
  readonly #byRecorder = new Map<string, Session>();
  readonly #running = new Set<Session>();
  /** In the order in which their ends were noticed. */
  readonly #ended = new Set<Entry>();
  /** Those of the ended ones that are at hand. */
  readonly #atHand = new Set<Entry>();
  /** Numbers of forgotten grants that could start another recording, and when they were forgotten. */
  readonly #spent = new Map<number, number>();
  readonly #endedLimit: number;

  /** @param limit how many ended recordings are remembered */
  constructor(limit: number = endedLimit) {
    this.#endedLimit = limit;
  }

  add(session: Session): void {
    const { sid, resourceId } = session;
    const entry = { sid, resourceId, session, text: "" };
    this.#byResourceId.set(resourceId, entry);
    this.#bySid.set(sid, entry);
    if (session.end !== undefined) {
      this.#rememberEnd(entry);
      return;
    }
    this.#byRecorder.set(recorderKey(session), session);
    this.#running.add(session);
  }

  /** Notes that a recording has ended. */
  end(session: Session): void {
    if (!this.#running.delete(session)) return;
    const key = recorderKey(session);
    if (this.#byRecorder.get(key) === session) this.#byRecorder.delete(key);
    const entry = this.#bySid.get(session.sid);
    if (entry !== undefined) this.#rememberEnd(entry);
  }

  /** Takes over a change of a recording that has ended. */
  replace(session: Session): void {
    const entry = this.#bySid.get(session.sid);
    if (entry === undefined) return;
    if (entry.session === undefined) entry.text = textOf(session);
    else Object.assign(entry.session, session);
  }

  /** The recording that a resource ID was used for. */
  startedWith(resourceId: string): Session | undefined {
    return sessionOf(this.#byResourceId.get(resourceId));
  }

  withSid(sid: string): Session | undefined {
    return sessionOf(this.#bySid.get(sid));
  }

  /** The recording of a recorder that runs, as far as its end was not noticed; it may have one at a time (AMB-34). */
  runningOf(recorder: Pick<Session, "appId" | "cname" | "uid">): Session | undefined {
    return this.#byRecorder.get(recorderKey(recorder));
  }

  /** In the order of starting. @param after only those after the one with this `sid` */
  *all(after?: string): Generator<Session> {
    let isPast = after === undefined;
    for (const entry of this.#bySid.values()) {
      const session = isPast ? sessionOf(entry) : undefined;
      if (session !== undefined) yield session;
      isPast ||= entry.sid === after;
    }
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
   * @param numberOf number of the grant in a resource ID
   */
  forgetOldest(now: number, numberOf: (resourceId: string) => number | undefined): Session[] {
    const forgotten: Session[] = [];
    for (const entry of this.#ended) {
      if (this.#ended.size <= this.#endedLimit) break;
      const session = sessionOf(entry);
      if (session !== undefined) forgotten.push(session);
      this.#ended.delete(entry);
      this.#atHand.delete(entry);
      this.#byResourceId.delete(entry.resourceId);
      this.#bySid.delete(entry.sid);
      const number = numberOf(entry.resourceId);
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
    this.#byRecorder.clear();
    this.#running.clear();
    this.#ended.clear();
    this.#atHand.clear();
    this.#spent.clear();
  }

  #rememberEnd(entry: Entry): void {
    this.#ended.add(entry);
    this.#atHand.add(entry);
    for (const one of this.#atHand) {
      if (this.#atHand.size <= atHandLimit) break;
      this.#atHand.delete(one);
      one.text = textOf(one.session as Session);
      one.session = undefined;
    }
  }
}

/** A recording as text, without the names that its entry has. */
function textOf({ sid: _, resourceId: __, ...rest }: Session): string {
  return JSON.stringify(rest);
}

function sessionOf(entry: Entry | undefined): Session | undefined {
  if (entry === undefined) return undefined;
  const { sid, resourceId, session, text } = entry;
  return session ?? { ...JSON.parse(text), sid, resourceId };
}

function recorderKey({ appId, cname, uid }: Pick<Session, "appId" | "cname" | "uid">): string {
  return JSON.stringify([appId, cname, uid]);
}
