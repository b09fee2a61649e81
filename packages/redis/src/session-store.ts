import { LeasedSessions } from "./leased-sessions.ts";
import type { RedisClient } from "./redis-client.ts";
import type { RedisSessionOptions, RedisSessionStore } from "./session-options.ts";

/**
 * Keeps the sessions of many workers in Redis. Each belongs to the worker that has saved it, for as long as that gives
 * signs of life; `list` returns the sessions of this worker, and takes over those of workers that are gone.
 *
 * So call `cloud.recover()` again and again, once per heartbeat or more often: it stops the recordings of crashed
 * workers, or goes on with them as `keep` says. Exactly one worker gets each of them. A worker that was only slow
 * cannot write to a session that was taken over: its fencing token is older.
 *
 * A worker writes its sessions again if Redis has lost its data. Redis holds no secrets.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 * import { redisSessionStore, type RedisClient } from "@cloud-recording/redis";
 *
 * declare const redis: RedisClient; // await createClient({ url }).connect()
 *
 * const store = redisSessionStore(redis, { appId: "my-app-id" });
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 *   store,
 * });
 * const { stopped } = await cloud.recover();
 * ```
 */
export function redisSessionStore(
  redis: RedisClient,
  options: RedisSessionOptions,
): RedisSessionStore {
  return new LeasedSessions(redis, options);
}
