import { memoryRateLimitStore, type RateLimitStore } from "@cloud-recording/client";
import { type RedisClient, Scripts } from "./redis-client.ts";

/** Options of {@linkcode redisRateLimitStore}. */
export interface RedisRateLimitOptions {
  /**
   * Number of requests that all workers together may send within the interval (GEN-18).
   *
   * @default 10
   */
  readonly requests?: number | undefined;
  /**
   * Length of the interval, in milliseconds: a second, and a little for requests that overtake each other on the way.
   *
   * @default 1_050
   */
  readonly interval?: number | undefined;
  /**
   * Number of requests that this worker alone may send within the interval while Redis is away. With 0 it sends none:
   * all calls wait until Redis is back, `stop` too.
   *
   * @default 1
   */
  readonly requestsWithoutRedis?: number | undefined;
  /**
   * Time in which Redis must answer, in milliseconds; less than the two seconds after which a limiter goes on without
   * its store.
   *
   * @default 1_500
   */
  readonly timeout?: number | undefined;
}

/**
 * Takes a place in a window that slides.
 *
 * The list holds the times of the latest requests, the oldest first, and no more than fit in a window. A window with
 * `requests` places is free for one more if the oldest of them is an interval old. Of callers that still wait, the
 * first gets the place of the oldest, the second that of the next, and so on, and behind the last of them the round
 * begins again, an interval later.
 */
const takePlace = `
  local key, requests, interval, ahead = KEYS[1], tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
  local time = redis.call("TIME")
  local now = time[1] * 1000000 + time[2]
  local length = redis.call("LLEN", key)
  -- After a failover, the clock of another server may be behind.
  local newest = tonumber(redis.call("LINDEX", key, -1) or 0)
  if newest > now then
    for index = 0, length - 1 do redis.call("LSET", key, index, string.format("%.0f", now)) end
  end
  local index = ahead % requests - math.max(0, requests - length)
  local oldest = index >= 0 and redis.call("LINDEX", key, index)
  if oldest then
    local free = oldest + (1 + math.floor(ahead / requests)) * interval
    if free > now then return math.ceil((free - now) / 1000) end
  end
  redis.call("RPUSH", key, string.format("%.0f", now))
  redis.call("LTRIM", key, -requests, -1)
  redis.call("PEXPIRE", key, math.ceil(interval / 1000))
  return 0
`;

/** Time in which Redis is not asked again after it has failed, in milliseconds. */
const recess = 1000;

/**
 * Counts the requests of all workers that share an App ID, in Redis.
 *
 * Time is that of the Redis server, so the clocks of the workers do not matter. While Redis is away, each worker keeps
 * to `requestsWithoutRedis`.
 *
 * @example
 * ```ts
 * import { CloudRecording, createRateLimiter } from "@cloud-recording/client";
 * import { redisRateLimitStore, type RedisClient } from "@cloud-recording/redis";
 *
 * declare const redis: RedisClient; // await createClient({ url }).connect()
 *
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 *   rateLimiter: createRateLimiter({ store: redisRateLimitStore(redis) }),
 * });
 * ```
 */
export function redisRateLimitStore(
  redis: RedisClient,
  options: RedisRateLimitOptions = {},
): RateLimitStore {
  const { requests = 10, interval = 1050, requestsWithoutRedis = 1, timeout = 1500 } = options;
  const local = memoryRateLimitStore({ requests: Math.max(1, requestsWithoutRedis), interval });
  const takeAlone = (key: string, ahead: number) =>
    requestsWithoutRedis > 0 ? local.take(key, ahead) : recess / 2;
  let awayUntil = Number.NEGATIVE_INFINITY;
  return {
    requests: (requests * 1000) / interval,
    async take(key, ahead) {
      if (performance.now() < awayUntil) return await takeAlone(key, ahead);
      try {
        const args = [requests, Math.round(interval * 1000), ahead];
        return Number(await new Scripts(redis, key, timeout).run(takePlace, ["rate"], args));
      } catch {
        awayUntil = performance.now() + recess;
        return await takeAlone(key, ahead);
      }
    },
  };
}
