import type { Call } from "./call.ts";
import type { Answering } from "./fault.ts";
import type { Log, LogEntry } from "./log-entry.ts";

/** Tells the log about every call. @param now in milliseconds since the epoch */
export function logged(answer: Answering, log: Log, now: () => number): Answering {
  return async (call) => {
    const at = momentOf(now);
    const begin = performance.now();
    let status = 0;
    try {
      const answered = await answer(call);
      status = answered.status;
      return answered;
    } finally {
      log(entryOf(call, status, at, performance.now() - begin));
    }
  };
}

function entryOf(call: Call, status: number, at: number, durationMs: number): LogEntry {
  const { operation, incoming, warnings, problem, fault } = call;
  const { method, path } = incoming;
  const entry = { method, path, status, warnings, at, durationMs };
  if (operation === undefined) return { ...entry, ...problem };
  if (problem === undefined && fault === undefined) return { operation, ...entry };
  return { operation, ...entry, ...problem, ...(fault !== undefined && { fault }) };
}

/** A clock that is broken must not keep the log from telling so. */
function momentOf(now: () => number): number {
  try {
    return now();
  } catch {
    return Date.now();
  }
}
