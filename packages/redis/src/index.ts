/**
 * The rate limit, the sessions and the UIDs of recorders in Redis or Valkey, shared by many workers.
 *
 * @module
 */

export { createFleet, type Fleet } from "./fleet.ts";
export { FleetClosedError, QueueFullError, StartTooLateError } from "./fleet-errors.ts";
export type { FleetFigures } from "./fleet-figures.ts";
export type {
  FleetClientOptions,
  FleetHooks,
  FleetOptions,
  FleetRecordOptions,
} from "./fleet-options.ts";
export {
  type RedisRateLimiter,
  type RedisRateLimiterOptions,
  redisRateLimiter,
} from "./rate-limiter.ts";
export { type RedisClient, RedisTimeoutError } from "./redis-client.ts";
export type { RedisSessionOptions, RedisSessionStore, TakenSession } from "./session-options.ts";
export { redisSessionStore } from "./session-store.ts";
export { type RedisUids, type RedisUidsOptions, redisUids } from "./uids.ts";
export type { Lane } from "./waiting-line.ts";
