import type { RecordingState } from "../answers/recording-state.ts";
import { CloudRecordingError, type ErrorContext } from "../errors/cloud-recording-error.ts";

/** `start` succeeded, but nothing is recorded. `start` cannot know why; the likely causes are named. */
export class NotRecordingError extends CloudRecordingError {
  static {
    NotRecordingError.prototype.name = "NotRecordingError";
  }

  /** The last state that `query` returned; undefined if it never found the recording. */
  readonly state: RecordingState | undefined;

  /**
   * Creates the error, with the likely causes.
   *
   * @param problem such as "the recorder left"
   * @param causes what is said of them, nothing if the problem is the cause
   */
  constructor(
    problem: string,
    context: ErrorContext,
    state: RecordingState | undefined,
    options?: ErrorOptions | undefined,
    causes: string = likelyCauses,
  ) {
    super(`The recording does not run: ${problem}.${causes}`, context, options);
    this.state = state;
  }
}

const likelyCauses = ` Likely causes:
- the channel needs a token, and it is missing, wrong, or for another UID or channel
- the channel is encrypted, and \`decryptionMode\` or \`secret\` is wrong
- the keys, the bucket or the region of \`storageConfig\` are wrong
- the \`uid\` of the recorder is that of a user in the channel
- nobody was in the channel for \`maxIdleTime\`, so the recorder has left
- \`channelType\` is not that of the channel`;

/** True if an error means that a recording that was started does not run. */
export function isNotRecordingError(error: unknown): error is NotRecordingError {
  return error instanceof NotRecordingError;
}
