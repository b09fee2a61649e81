import type { Answer } from "../answer.ts";
import type { Call, Problem } from "../call.ts";
import type { Handler } from "../fault.ts";
import { excerpt } from "./excerpt.ts";
import type { Log, LogEntry } from "./log-entry.ts";

/** A handler that logs every call. @param now in milliseconds since the epoch */
export function logged(
  handle: Handler,
  log: Log,
  now: () => number,
): (call: Call) => Promise<Answer> {
  return async (call) => {
    const at = momentOf(now);
    const begin = performance.now();
    let status = 0;
    try {
      const answered = await handle(call);
      status = answered.status;
      return answered;
    } finally {
      log(entryOf(call, status, at, performance.now() - begin));
    }
  };
}

function entryOf(call: Call, status: number, at: number, durationMs: number): LogEntry {
  const { operation, request, warnings, fault } = call;
  const { method } = request;
  const path = excerpt(request.path, pathLength);
  const isPlain = warnings.length === 0 && call.problem === undefined && fault === undefined;
  if (operation !== undefined && isPlain) {
    return { operation, method, path, status, warnings, at, durationMs };
  }
  const plain = { method, path, status, warnings, at, durationMs };
  const entry = warnings.length > 0 ? { ...plain, chineseWarnings: call.chineseWarnings } : plain;
  const problem = call.problem && shortened(call.problem);
  if (operation === undefined) return { ...entry, ...problem };
  return { operation, ...entry, ...problem, ...(fault !== undefined && { fault }) };
}

/** In characters. */
const pathLength = 2000;
const reasonLength = 1000;

function shortened(problem: Problem): Problem {
  const { reason, chinese = "" } = problem;
  if (Math.max(reason.length, chinese.length) <= reasonLength) return problem;
  return {
    ...problem,
    reason: excerpt(reason, reasonLength),
    ...(chinese && { chinese: excerpt(chinese, reasonLength) }),
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
