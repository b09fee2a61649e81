/** Somebody joins a channel twice, or leaves or publishes without being in it. */
export class PresenceError extends Error {
  override readonly name = "PresenceError";
  readonly kind: "alreadyThere" | "notThere";

  constructor(kind: "alreadyThere" | "notThere", uid: string) {
    super(
      kind === "alreadyThere"
        ? `The user "${uid}" is already in the channel`
        : `The user "${uid}" is not in the channel`,
    );
    this.kind = kind;
  }
}
