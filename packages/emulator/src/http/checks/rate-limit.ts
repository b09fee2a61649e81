import { gatewayError } from "../answer.ts";
import type { Check } from "./check.ts";

const second = 1000;

/**
 * Lets so many calls of one App ID pass within any second, over all methods (GEN-18, AMB-22).
 * A call that is refused does not count.
 *
 * @param limit calls per second, or false for no limit
 * @param now the clock, in milliseconds
 */
export function rateLimit(limit: number | false, now: () => number): Check {
  const passed = new Map<string, number[]>();

  return (call) => {
    if (limit === false) return undefined;
    const { appId } = call.target;
    const moment = now();
    const recent = (passed.get(appId) ?? []).filter((earlier) => earlier > moment - second);
    passed.set(appId, recent);
    if (recent.length >= limit) return gatewayError(call, "API rate limit exceeded");
    recent.push(moment);
    return undefined;
  };
}
