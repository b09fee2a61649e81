/** Object storage that cannot be reached, or refuses. Neither keys nor what was sent stand in it. */
export class StorageError extends Error {
  static {
    StorageError.prototype.name = "StorageError";
  }

  /** HTTP status; absent if there was no answer. */
  readonly status: number | undefined;
  /** Code of the storage, such as `InvalidAccessKeyId`. */
  readonly code: string | undefined;

  constructor(status: number | undefined, code: string | undefined) {
    super(
      status === undefined
        ? "The storage cannot be reached"
        : `The storage returned ${status}${code === undefined ? "" : ` ${code}`}`,
    );
    this.status = status;
    this.code = code;
  }

  /** True if the storage does not know the keys or the bucket, or does not let them write. */
  get isRefusal(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}
