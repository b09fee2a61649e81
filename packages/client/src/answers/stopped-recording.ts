import type { GatewayError } from "../errors/gateway-error.ts";
import type { ServiceError } from "../errors/service-error.ts";
import type { RecordingOutcome } from "./recording-state.ts";

/** Result of a recording that was stopped, or had ended before. */
export interface StoppedRecording extends RecordingOutcome {
  /**
   * True if the service has confirmed the end. False if all that is known is that the recording is not found (404):
   * it may have ended, or be on its way to another machine. It then stays in the session store.
   */
  readonly confirmed: boolean;
  /** The error that came instead of a result: 49 or 404, it had ended before; 435, it has no files. */
  readonly notice?: ServiceError | GatewayError | undefined;
}
