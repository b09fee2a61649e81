import type { MiddlewareHandler } from "hono";
import type { ServiceErrorCode } from "../generated/errors.ts";
import type { Call, OperationId } from "./call.ts";

/** What the log says about one call. It has nothing of the headers and nothing of the bodies but names and findings. */
export interface LogEntry {
  /** The operation of the API; absent if the path and method name none. */
  readonly operation?: OperationId;
  readonly method: string;
  /** Path of the URL, without its query. */
  readonly path: string;
  /** HTTP status of the answer. */
  readonly status: number;
  /** Code of the service if it refused the call. */
  readonly code?: ServiceErrorCode;
  /** The reason that the answer gives if it is no success. */
  readonly reason?: string;
  /** What is odd about the request although it was not refused for it. */
  readonly warnings: readonly string[];
  /** How long the call took, in milliseconds. */
  readonly durationMs: number;
  /** The mistake of the emulator behind a status 500. */
  readonly error?: Error;
}

/** Gets an entry for every call, after its answer. */
export type Log = (entry: LogEntry) => void;

/** Tells the log about every call. */
export function logging(log: Log): MiddlewareHandler<Call> {
  return async (c, next) => {
    const begin = performance.now();
    await next();
    const operation = c.get("operation");
    log({
      ...(operation !== undefined && { operation }),
      method: c.req.method,
      path: c.req.path,
      status: c.res.status,
      ...c.get("problem"),
      warnings: c.get("warnings") ?? [],
      durationMs: performance.now() - begin,
    });
  };
}
