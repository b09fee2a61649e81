/** The control surface says no. */
export class AdminError extends Error {
  override readonly name = "AdminError";
  readonly status: 400 | 403 | 404 | 409 | 413 | 415 | 502;

  constructor(status: AdminError["status"], message: string) {
    super(message);
    this.status = status;
  }
}
