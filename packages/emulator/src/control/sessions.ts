import type { Session } from "./session.ts";

/** Every recording that was started, in the order of starting. */
export class Sessions {
  readonly #byResourceId = new Map<string, Session>();
  readonly #latest = new Map<string, Session>();

  add(session: Session): void {
    this.#byResourceId.set(session.resourceId, session);
    this.#latest.set(keyOf(session), session);
  }

  /** The recording that a resource ID was used for. */
  startedWith(resourceId: string): Session | undefined {
    return this.#byResourceId.get(resourceId);
  }

  /** The recording that a recorder started last; it may have one at a time (AMB-34). */
  latestOf(recorder: Pick<Session, "appId" | "cname" | "uid">): Session | undefined {
    return this.#latest.get(keyOf(recorder));
  }

  all(): Session[] {
    return [...this.#byResourceId.values()];
  }
}

function keyOf({ appId, cname, uid }: Pick<Session, "appId" | "cname" | "uid">): string {
  return JSON.stringify([appId, cname, uid]);
}
