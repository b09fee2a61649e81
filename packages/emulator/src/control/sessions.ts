import { resourceLifetime } from "../generated/constants.ts";
import type { SavedSession } from "./journal.ts";
import type { Session } from "./session.ts";

/** As many recordings are remembered after their end. */
export const endedLimit: number = 10_000;

/** As many of them are at hand; the others are kept as text, which takes a third of the memory. */
const atHandLimit = 500;

/** A recording that is remembered. */
interface Entry extends Omit<SavedSession, "read" | "hasEnded"> {
  /** Absent if it is to be read. */
  session: Session | undefined;
  saved: Pick<SavedSession, "read">;
}

/** The recordings that are remembered: all that run, and those that have ended last. */
export class Sessions {
  readonly #bySid = new Map<string, Entry>();
  readonly #byGrant = new Map<number, Entry>();
  readonly #byRecorder = new Map<string, Entry>();
  readonly #running = new Set<Entry>();
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

  /** Adds a recording of an earlier process, which is read when it is needed. */
  addSaved(saved: SavedSession): void {
    const { sid, grantNumber, appId, cname, uid, hasEnded } = saved;
    this.#add({ sid, grantNumber, appId, cname, uid, session: undefined, saved }, hasEnded);
  }

  add(session: Session): void {
    const { sid, grantNumber, appId, cname, uid, end } = session;
    const saved = { read: () => session };
    this.#add({ sid, grantNumber, appId, cname, uid, session, saved }, end !== undefined);
  }

  /** Notes that a recording has ended. */
  end({ sid }: Session): void {
    const entry = this.#bySid.get(sid);
    if (entry === undefined || !this.#running.delete(entry)) return;
    const key = recorderKey(entry);
    if (this.#byRecorder.get(key) === entry) this.#byRecorder.delete(key);
    this.#rememberEnd(entry);
  }

  /** Takes over a change of a recording that has ended. */
  replace(session: Session): void {
    const entry = this.#bySid.get(session.sid);
    if (entry?.session !== undefined) Object.assign(entry.session, session);
    else if (entry !== undefined) entry.saved = textOf(session);
  }

  /** The recording that a grant was used for. */
  startedBy(grantNumber: number): Session | undefined {
    return this.#open(this.#byGrant.get(grantNumber));
  }

  withSid(sid: string): Session | undefined {
    return this.#open(this.#bySid.get(sid));
  }

  /** The recording of a recorder that runs, as far as its end was not noticed; it may have one at a time (AMB-34). */
  runningOf(recorder: Pick<Session, "appId" | "cname" | "uid">): Session | undefined {
    return this.#open(this.#byRecorder.get(recorderKey(recorder)));
  }

  /** In the order of starting. @param after only those after the one with this `sid` */
  *all(after?: string): Generator<Session> {
    let isPast = after === undefined;
    for (const entry of this.#bySid.values()) {
      const session = isPast ? this.#open(entry) : undefined;
      if (session !== undefined) yield session;
      isPast ||= entry.sid === after;
    }
  }

  /** Those that started last, in the order of starting. */
  latest(limit: number): Session[] {
    const entries = [...this.#bySid.values()].slice(-limit);
    return entries.map((entry) => this.#read(entry));
  }

  /** Recordings whose end nobody has noticed. */
  running(): Session[] {
    return [...this.#running].map((entry) => this.#read(entry));
  }

  get runningCount(): number {
    return this.#running.size;
  }

  /** Some recordings of which nobody has heard for long, so that the ends of all are noticed in time. */
  nextRunning(count: number): Session[] {
    const next: Entry[] = [];
    for (const entry of this.#running) {
      if (next.length === count) break;
      next.push(entry);
    }
    for (const entry of next) {
      this.#running.delete(entry);
      this.#running.add(entry);
    }
    return next.map((entry) => this.#read(entry));
  }

  /** Forgets the recordings that ended first, if there are too many. */
  forgetOldest(now: number): Omit<Entry, "session" | "saved">[] {
    const forgotten: Entry[] = [];
    for (const entry of this.#ended) {
      if (this.#ended.size <= this.#endedLimit) break;
      this.#ended.delete(entry);
      this.#atHand.delete(entry);
      this.#byGrant.delete(entry.grantNumber);
      this.#bySid.delete(entry.sid);
      this.#spent.set(entry.grantNumber, now);
      forgotten.push(entry);
    }
    for (const [number, at] of this.#spent) {
      if (now - at < resourceLifetime) break;
      this.#spent.delete(number);
    }
    return forgotten;
  }

  /** True if a grant was used for a recording that is forgotten. */
  isSpent(grantNumber: number): boolean {
    return this.#spent.has(grantNumber);
  }

  clear(): void {
    this.#byGrant.clear();
    this.#bySid.clear();
    this.#byRecorder.clear();
    this.#running.clear();
    this.#ended.clear();
    this.#atHand.clear();
    this.#spent.clear();
  }

  #add(entry: Entry, hasEnded: boolean): void {
    this.#byGrant.set(entry.grantNumber, entry);
    this.#bySid.set(entry.sid, entry);
    if (hasEnded) {
      this.#rememberEnd(entry);
      return;
    }
    this.#byRecorder.set(recorderKey(entry), entry);
    this.#running.add(entry);
  }

  #rememberEnd(entry: Entry): void {
    this.#ended.add(entry);
    if (entry.session === undefined) return;
    this.#atHand.add(entry);
    for (const one of this.#atHand) {
      if (this.#atHand.size <= atHandLimit) break;
      this.#atHand.delete(one);
      one.saved = textOf(one.session as Session);
      one.session = undefined;
    }
  }

  #open(entry: Entry | undefined): Session | undefined {
    return entry && this.#read(entry);
  }

  /** A recording that runs changes, so there must be one copy of it. */
  #read(entry: Entry): Session {
    if (entry.session !== undefined) return entry.session;
    const session = entry.saved.read();
    if (this.#running.has(entry)) entry.session = session;
    return session;
  }
}

/** A recording as text. */
function textOf(session: Session): Entry["saved"] {
  const text = JSON.stringify(session);
  return { read: () => JSON.parse(text) };
}

/** A key that differs for different names, whatever they hold. */
function recorderKey({ appId, cname, uid }: Pick<Session, "appId" | "cname" | "uid">): string {
  return `${appId.length}:${cname.length}:${appId}${cname}${uid}`;
}
