/** Somebody joins a channel twice, or leaves or publishes without being in it. */
export class PresenceError extends Error {
  override readonly name = "PresenceError";
  readonly kind: "alreadyThere" | "notThere";

  constructor(kind: "alreadyThere" | "notThere", uid: string) {
    const there = kind === "alreadyThere" ? "is already" : "is not";
    super(`The user "${uid}" ${there} in the channel`);
    this.kind = kind;
  }
}
