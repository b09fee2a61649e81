import type { Session } from "./session.ts";

/** Every recording that was started, in the order of starting. */
export class Sessions {
  readonly #byResourceId = new Map<string, Session>();
  readonly #bySid = new Map<string, Session>();
  readonly #latest = new Map<string, Session>();

  add(session: Session): void {
    this.#byResourceId.set(session.resourceId, session);
    this.#bySid.set(session.sid, session);
    this.#latest.set(recorderKey(session), session);
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

  all(): Session[] {
    return [...this.#byResourceId.values()];
  }

  clear(): void {
    this.#byResourceId.clear();
    this.#bySid.clear();
    this.#latest.clear();
  }
}

function recorderKey({ appId, cname, uid }: Pick<Session, "appId" | "cname" | "uid">): string {
  return JSON.stringify([appId, cname, uid]);
}
