import { type ErrorEntry, gatewayErrors } from "../generated/errors.ts";
import { AnswerError, type RawAnswer } from "./answer-error.ts";
import type { ErrorContext } from "./cloud-recording-error.ts";

/**
 * Something in front of the recording service refused the call: its gateway, or a proxy on the way.
 * The recording service itself did not see it.
 */
export class GatewayError extends AnswerError {
  static {
    GatewayError.prototype.name = "GatewayError";
  }

  /** What the gateway says; undefined if the answer is no JSON with a `message`. */
  readonly gatewayMessage: string | undefined;
  /** The row of the error catalogue; undefined for a message that it does not know. */
  readonly entry: ErrorEntry | undefined;

  constructor(gatewayMessage: string | undefined, context: ErrorContext, answer: RawAnswer) {
    const entry = gatewayMessage === undefined ? undefined : knownErrors[gatewayMessage];
    const words = gatewayMessage === undefined ? "" : `: ${gatewayMessage}`;
    const remedy = entry === undefined ? "" : `. ${entry.remedy}`;
    super(
      `The gateway refused ${context.method} with HTTP ${answer.status}${words}${remedy}`,
      context,
      answer,
    );
    this.gatewayMessage = gatewayMessage;
    this.entry = entry;
  }

  /** What the message means. */
  get meaning(): string | undefined {
    return this.entry?.meaning;
  }

  /** What to do about it. */
  get remedy(): string | undefined {
    return this.entry?.remedy;
  }
}

const knownErrors: { readonly [message: string]: ErrorEntry | undefined } = gatewayErrors;

/** Whether an error came from the gateway. */
export function isGatewayError(error: unknown): error is GatewayError {
  return error instanceof GatewayError;
}
