import type { Clock } from "../time/clock.ts";
import { createRateLimiter } from "./create-rate-limiter.ts";
import type { RateLimiter } from "./rate-limiter.ts";

const limiters = /* @__PURE__ */ new WeakMap<object, RateLimiter>();

/** The rate limiter of all clients in this process that send by the same `fetch`: the limit holds for all of them. */
export function sharedRateLimiter(fetch: object = globalThis, clock?: Clock): RateLimiter {
  if (clock !== undefined) return createRateLimiter({ clock });
  const limiter = limiters.get(fetch) ?? createRateLimiter();
  limiters.set(fetch, limiter);
  return limiter;
}
