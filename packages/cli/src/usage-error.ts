/** The command line, the configuration or a file cannot be used. The message holds no secret. */
export class UsageError extends Error {
  static {
    UsageError.prototype.name = "UsageError";
  }
}
