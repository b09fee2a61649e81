import type { Connection } from "../connection.ts";

/** A request to the service, whichever way it comes. */
export interface IncomingRequest {
  readonly method: string;
  /** Path of the URL, without its query. */
  readonly path: string;
  /** Network connection that it came by; undefined within the process. */
  readonly connection: Connection | undefined;
  /** Aborted when the caller has gone. It may be made when it is read, so only a delay reads it. */
  readonly signal: AbortSignal;
  /** @param name in lower case */
  header(name: string): string | undefined;
  /**
   * Reads the body, to its end or until it is clear that it is too large.
   *
   * @throws {Refusal} if it is too large or breaks off
   */
  text(): Promise<string>;
}

/** The signal of a request whose caller never goes. */
export const neverAborted: AbortSignal = new AbortController().signal;
