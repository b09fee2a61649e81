import type { OperationId } from "../../operation.ts";

/** A call in the log. It has nothing of the headers and nothing of the bodies but names and findings. */
export interface LogEntry {
  /** The operation of the API; absent if the path and method name none. */
  readonly operation?: OperationId | undefined;
  readonly method: string;
  /** Path of the URL, without its query. */
  readonly path: string;
  /** HTTP status of the response, or 0 if the connection was dropped instead. */
  readonly status: number;
  /** Code of the service if it refused the call, or of a fault. */
  readonly code?: number | undefined;
  /** The reason in the response if it is no success. */
  readonly reason?: string | undefined;
  /** The reason in Chinese, if there is a text. */
  readonly chinese?: string | undefined;
  /** Warnings about the request, for which it was not refused. At most 20, and the number of the others. */
  readonly warnings: readonly string[];
  /** The same warnings in Chinese; absent if there is none. */
  readonly chineseWarnings?: readonly string[] | undefined;
  /** The fault that made the call go wrong: the id of its rule, or `header`. */
  readonly fault?: string | undefined;
  /** Time at which the call came, in milliseconds since the epoch, by the clock of the emulator. */
  readonly at: number;
  /** Duration of the call, in milliseconds. */
  readonly durationMs: number;
  /** The mistake of the emulator behind a status 500. */
  readonly error?: Error | undefined;
}

/** Gets an entry for every call, after its response. */
export type Log = (entry: LogEntry) => void;
