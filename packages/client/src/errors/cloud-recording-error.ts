/** The six methods of the service. */
export type Method = "acquire" | "start" | "update" | "updateLayout" | "query" | "stop";

/** What is known of a recording when something goes wrong; enough to query or stop it later. */
export interface KnownRecording {
  readonly cname?: string;
  readonly uid?: string;
  readonly mode?: "mix" | "individual";
  readonly resourceId?: string;
  readonly sid?: string;
}

/** What every error of this package is told. */
export interface ErrorContext {
  /** The method that failed. */
  readonly method: Method;
  /** The recording that the call was about. */
  readonly recording: KnownRecording;
}

/**
 * The base of every error that a call can end in.
 *
 * No error holds a request body or a request header, so none can leak a secret.
 */
export abstract class CloudRecordingError extends Error {
  /** The method that failed. */
  readonly method: Method;
  /** What is known of the recording; never lose it while a recording may be running. */
  readonly recording: KnownRecording;

  constructor(message: string, context: ErrorContext, options?: ErrorOptions) {
    super(message, options);
    this.method = context.method;
    this.recording = context.recording;
  }
}

/** Whether an error came from this package. */
export function isCloudRecordingError(error: unknown): error is CloudRecordingError {
  return error instanceof CloudRecordingError;
}
