import { TransportError } from "@cloud-recording/client";

/**
 * A connection failed.
 *
 * It repeats the words and the code of the error of Node, and nothing else of it.
 */
export class ConnectionError extends TransportError {
  static {
    ConnectionError.prototype.name = "ConnectionError";
  }

  /** Code of the error of Node, such as `ECONNREFUSED`. */
  readonly code: string | undefined;

  /** @param error the error of Node */
  constructor(error: NodeJS.ErrnoException, message: string = messageOf(error)) {
    super(message);
    this.code = error.code;
  }
}

/** The message of an error; those of its parts if several addresses of a host were tried in vain. */
function messageOf(error: Error): string {
  const { errors = [] } = error as Partial<AggregateError>;
  return error.message || errors.map(({ message }: Error) => message).join("; ");
}
