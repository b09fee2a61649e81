/** The connection breaks off without an answer, as the global `fetch` tells it. */
export class DroppedConnection extends TypeError {
  constructor() {
    const cause = new Error("The emulator has dropped the connection");
    super("fetch failed", { cause: Object.assign(cause, { code: "ECONNRESET" }) });
  }
}
