// The connections of node-redis are connections of a fleet.
import type { RedisClient } from "@cloud-recording/redis";
import { createClient, createClientPool, createCluster, createSentinel } from "@redis/client";

export const connections: readonly RedisClient[] = [
  createClient({ url: "redis://localhost" }),
  createClientPool({ url: "redis://localhost" }),
  createCluster({ rootNodes: [{ url: "redis://localhost" }] }),
  createSentinel({ name: "master", sentinelRootNodes: [{ host: "localhost", port: 26379 }] }),
];
