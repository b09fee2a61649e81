import { setTimeout as sleep } from "node:timers/promises";
import type { RedisProxy } from "./redis-proxy.ts";
import type { RedisServer } from "./redis-server.ts";

/** Something that happens to Redis in the middle of a run. */
export interface Outage {
  readonly name: string;
  /** Begins when this share of the recordings is over. */
  readonly share: number;
  /** True if the records of sessions are lost with it. Those of a worker that is killed then are not known to anyone. */
  readonly losesData: boolean;
  /** Ends when Redis is back. */
  run(): Promise<void>;
}

/**
 * Restart, pause, cut, loss of all data and loss of all connections, one after the other.
 *
 * @param duration time for which Redis is away, in milliseconds
 */
export function outagesOf(redis: RedisServer, proxy: RedisProxy, duration: number): Outage[] {
  const list: readonly (readonly [name: string, losesData: boolean, run: () => Promise<void>])[] = [
    [
      "restarted",
      true,
      async () => {
        await redis.crash();
        await sleep(duration);
        await redis.start();
      },
    ],
    [
      "paused",
      false,
      async () => {
        await redis.do(["CLIENT", "PAUSE", String(duration), "ALL"]);
        await sleep(duration);
      },
    ],
    [
      "cut off",
      false,
      async () => {
        proxy.cut();
        await sleep(duration);
        proxy.heal();
      },
    ],
    ["data flushed", true, async () => void (await redis.do(["FLUSHALL"]))],
    [
      "connections closed",
      false,
      async () => void (await redis.do(["CLIENT", "KILL", "TYPE", "NORMAL"])),
    ],
  ];
  return list.map(([name, losesData, run], index) => ({
    ...{ name, losesData, run },
    share: (index + 0.5) / (list.length + 1),
  }));
}
