import { type RedisClient, Scripts } from "./redis-client.ts";

/** Options of {@linkcode redisUids}. */
export interface RedisUidsOptions {
  /** The App ID of the channels. */
  readonly appId: string;
  /**
   * The least UID that is given to a recorder.
   *
   * @default 1
   */
  readonly least?: number | undefined;
  /**
   * The greatest UID that is given to a recorder. Keep the range apart from the UIDs of your users.
   *
   * @default 4_294_967_295
   */
  readonly greatest?: number | undefined;
  /**
   * Time after which a UID that was not released is free again, in milliseconds.
   *
   * @default 2_592_000_000, the 720 hours that a recording can last
   */
  readonly lifetime?: number | undefined;
  /**
   * Time in which Redis must answer, in milliseconds.
   *
   * @default 2_000
   */
  readonly timeout?: number | undefined;
}

/** Allocates UIDs of recorders, so that no two recorders of a channel have the same (ERR-53). */
export interface RedisUids {
  /**
   * Takes a UID that no recorder of the channel has.
   *
   * @throws RangeError if no UID of the range was free
   * @throws the error of Redis
   */
  take(cname: string): Promise<string>;
  /** Releases a UID after its recording has ended. */
  release(cname: string, uid: string): Promise<void>;
}

/** Takes the first candidate that is free, and forgets those whose time is over. */
export const takeUid = `
  local time = redis.call("TIME")
  local now = time[1] * 1000 + math.floor(time[2] / 1000)
  local lifetime = tonumber(ARGV[1])
  redis.call("ZREMRANGEBYSCORE", KEYS[1], "-inf", now)
  for index = 2, #ARGV do
    if not redis.call("ZSCORE", KEYS[1], ARGV[index]) then
      redis.call("ZADD", KEYS[1], now + lifetime, ARGV[index])
      redis.call("PEXPIRE", KEYS[1], lifetime)
      return ARGV[index]
    end
  end
  return false
`;

/** Forgets a UID. */
export const releaseUid = `return redis.call("ZREM", KEYS[1], ARGV[1])`;

/** Number of UIDs that are tried at once, and of turns. */
const [width, turns] = [20, 20];

/**
 * Allocates UIDs of recorders in Redis, by channel, for all workers that share an App ID.
 *
 * @example
 * ```ts
 * import { redisUids, type RedisClient } from "@cloud-recording/redis";
 *
 * declare const redis: RedisClient;
 *
 * const uids = redisUids(redis, { appId: "my-app-id", least: 900_000_000, greatest: 999_999_999 });
 * const uid = await uids.take("room-42");
 * // Record with it, and when the recording has ended:
 * await uids.release("room-42", uid);
 * ```
 */
export function redisUids(redis: RedisClient, options: RedisUidsOptions): RedisUids {
  const { appId, least = 1, greatest = 2 ** 32 - 1, lifetime = 720 * 3_600_000 } = options;
  const scripts = new Scripts(redis, appId, options.timeout ?? 2000);
  const keyOf = (cname: string) => `uids:${cname}`;
  const size = greatest - least + 1;
  const isRange = Number.isInteger(least) && Number.isInteger(greatest) && least >= 1 && size >= 1;
  if (!isRange || greatest >= 2 ** 32) {
    throw new RangeError("least and greatest must be integers from 1 to 4294967295, in this order");
  }
  return {
    async take(cname) {
      const begin = Math.floor(Math.random() * size);
      for (let turn = 0; turn < turns && turn * width < size; turn++) {
        const candidates = Array.from({ length: Math.min(width, size) }, (_, index) =>
          size > width * turns
            ? least + Math.floor(Math.random() * size)
            : least + ((begin + turn * width + index) % size),
        );
        const uid = await scripts.run(takeUid, [keyOf(cname)], [lifetime, ...candidates]);
        if (uid !== null && uid !== false) return String(uid);
      }
      throw new RangeError(`no UID from ${least} to ${greatest} is free in this channel`);
    },
    async release(cname, uid) {
      await scripts.run(releaseUid, [keyOf(cname)], [uid]);
    },
  };
}
