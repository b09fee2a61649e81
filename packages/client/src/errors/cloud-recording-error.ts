import type { ErrorEntry } from "../generated/errors.ts";
import type { Method } from "../generated/operations.ts";
import { documentationOf } from "./documentation.ts";
import { printAs } from "./print.ts";
import type { Redact } from "./redaction.ts";

/** Identifiers of a recording, as far as they are known when a call fails; enough to query or stop it later. */
export interface KnownRecording {
  /** Name of the channel. */
  readonly cname?: string | undefined;
  /** The UID of the recorder in the channel. */
  readonly uid?: string | undefined;
  /** Recording mode. */
  readonly mode?: "mix" | "individual" | undefined;
  /** The resource ID. */
  readonly resourceId?: string | undefined;
  /** The recording ID. */
  readonly sid?: string | undefined;
}

/** An attempt that failed and was followed by another. */
export interface FailedAttempt {
  /** Name of the error that it failed with. */
  readonly error: string;
  /** `lost`: the service may have acted. `refused`: it has not. */
  readonly verdict: "lost" | "refused";
  /** HTTP status; absent if no response came. */
  readonly status?: number | undefined;
  /** The pause that followed, in milliseconds. */
  readonly delay: number;
}

/** Meaning and remedy of each code and each message of the gateway. */
export interface ErrorCatalogue {
  /** By code. */
  readonly service: { readonly [code: number]: ErrorEntry | undefined };
  /** By message. */
  readonly gateway: { readonly [message: string]: ErrorEntry | undefined };
  /** Meaning of a lost response, by method. */
  readonly lost: { readonly [method in Method]?: string };
}

/** The call that an error belongs to. */
export interface ErrorContext {
  /** The method that failed. */
  readonly method: Method;
  /** The recording that the call was about. */
  readonly recording: KnownRecording;
  /** The texts of the error catalogue, if the client carries them. */
  readonly catalogue?: ErrorCatalogue | undefined;
  /** Removes the secrets of the call from a text of the server. */
  readonly redact?: Redact | undefined;
}

/**
 * The base of every error that a call can end in.
 *
 * No error holds a request body or a request header, so none can leak a secret.
 * Printed on Node or Deno, or as JSON, it shows what a log may show: no response header, no raw body.
 */
export abstract class CloudRecordingError extends Error {
  static {
    printAs<CloudRecordingError>(CloudRecordingError.prototype, (error, inspect) => {
      const { name: _, message: __, ...details } = error.toJSON();
      if (error.cause) details.cause = error.cause;
      return `${error.stack} ${inspect(details)}`;
    });
  }

  /** The method that failed. */
  readonly method: Method;
  /** Identifiers of the recording; never lose them while it may be running. */
  readonly recording: KnownRecording;
  /** The attempts before the one that this error is about. */
  attempts: readonly FailedAttempt[] = [];

  /** True if the response to an attempt before was lost, so that the service may have acted. */
  get lostBefore(): boolean {
    return this.attempts.some(({ verdict }) => verdict === "lost");
  }

  /** Creates the error of a call. */
  constructor(message: string, context: ErrorContext, options?: ErrorOptions) {
    super(message, options);
    this.method = context.method;
    this.recording = context.recording;
  }

  /** Address of the documentation of this error. */
  get documentation(): string {
    return documentationOf(this);
  }

  /** The properties that a log may show: no header, no raw body, no cause. */
  toJSON(): Record<string, unknown> {
    const properties: { readonly [name: string]: { readonly length?: number | undefined } } =
      this as never;
    const entries = shown.map((name) => [name, properties[name]] as const);
    return Object.fromEntries(entries.filter(([, value]) => value && value.length !== 0));
  }
}

/** The properties that may be shown, in this order. */
const shown = [
  "name",
  "message",
  "method",
  "code",
  "reason",
  "status",
  "gatewayMessage",
  "meaning",
  "remedy",
  "problem",
  "violations",
  "timeout",
  "recording",
  "heldBy",
  "endedAt",
  "attempts",
  "documentation",
];

/** True if an error came from this package. */
export function isCloudRecordingError(error: unknown): error is CloudRecordingError {
  return error instanceof CloudRecordingError;
}
