import type { MiddlewareHandler } from "hono";
import type { Call } from "./call.ts";
import type { Log } from "./log-entry.ts";

/** Tells the log about every call. @param now in milliseconds since the epoch */
export function logging(log: Log, now: () => number): MiddlewareHandler<Call> {
  return async (c, next) => {
    const at = momentOf(now);
    const begin = performance.now();
    let status = 0;
    try {
      await next();
      status = c.res.status;
    } finally {
      const operation = c.get("operation");
      const problem = c.get("problem");
      const fault = c.get("fault");
      const warnings = c.get("warnings") ?? [];
      const { method, path } = c.req;
      const durationMs = performance.now() - begin;
      const entry = { method, path, status, warnings, at, durationMs };
      if (operation !== undefined) Object.assign(entry, { operation });
      if (problem !== undefined) Object.assign(entry, problem);
      if (fault !== undefined) Object.assign(entry, { fault });
      log(entry);
    }
  };
}

/** A clock that is broken must not keep the log from telling so. */
function momentOf(now: () => number): number {
  try {
    return now();
  } catch {
    return Date.now();
  }
}
