import type { Recorder } from "../../control/grant.ts";
import type { BodyOperation } from "../../control/requests.ts";
import type { SessionSnapshot } from "../../control/snapshot.ts";
import type { SessionTarget } from "../../control/target.ts";
import type { KnownErrorCode } from "../../generated/error-codes.ts";
import type { Violation } from "../../generated/violation.ts";
import type { Deviation } from "./deviation.ts";

/** Dialect of the API that an emulator speaks. */
export type ProfileName = "anyrtc" | "agora";

/** Calls that may still pass within a second. */
export interface Rate {
  /** Calls per second; false for any number. */
  readonly limit: number | false;
  readonly remaining: number;
}

/** Everything in which the dialects of the API differ. */
export interface Profile {
  /** True if answers name the channel and the recorder. */
  readonly echoes: boolean;
  /** The `Content-type` that a body must have, in words. */
  readonly contentType: string;
  isContentType(value: string | undefined): boolean;
  /** Values that the dialect takes although the description does not. */
  readonly deviations: readonly Deviation[];
  /** True for a warning of the description that the dialect takes for an error. */
  refuses(operation: BodyOperation, violation: Violation): boolean;
  /** The body of a success. */
  success(status: number, body: object): object;
  /** HTTP status of a code. */
  statusOf(code: KnownErrorCode): number;
  /** The body of an error that a fault brings. */
  error(body: object, target: SessionTarget, echo: Partial<Recorder>): object;
  /** The body of an answer about a recording, with its files as the dialect lists them. */
  listed(body: Listing, session: () => SessionSnapshot | undefined): object;
  /** Reason why the UID of a recorder is refused, although it fits the description. */
  wrongUid(recorder: Recorder): string | undefined;
  /** Reason why a path of the dialect is not answered; undefined if it is none. */
  unsupported(path: string): string | undefined;
  /** True if answers have headers of the dialect. */
  readonly hasHeaders: boolean;
  /** Headers of an answer. @param rate absent if the App ID is unknown */
  headers(rate: Rate | undefined): Readonly<Record<string, string>>;
}

/** An answer to `query` or `stop`. */
export interface Listing {
  readonly serverResponse?: object | undefined;
}
