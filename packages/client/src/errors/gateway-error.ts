import { after } from "./after.ts";
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

  /** The text of the gateway; undefined if the response is not JSON with a `message`. */
  readonly gatewayMessage: string | undefined;

  /** Creates the error from the text of the gateway. */
  constructor(gatewayMessage: string | undefined, context: ErrorContext, answer: RawAnswer) {
    super(
      `The gateway refused ${context.method} with HTTP ${answer.status}${after(": ", gatewayMessage)}`,
      context,
      answer,
      context.catalogue?.gateway[gatewayMessage ?? ""],
    );
    this.gatewayMessage = gatewayMessage;
  }
}

/** True if an error came from the gateway. */
export function isGatewayError(error: unknown): error is GatewayError {
  return error instanceof GatewayError;
}
