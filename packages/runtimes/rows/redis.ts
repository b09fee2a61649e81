import { readFile } from "node:fs/promises";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { startRedis } from "../redis-server.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";
import type { Service } from "../service.ts";
import { stepsOf } from "./smoke.ts";

/** A fleet over a real Redis on every runtime, with the connection of node-redis. */
export async function redisRows(
  { folder }: Consumer,
  { argument, hosts }: Service,
  runtimes: readonly Runtime[],
): Promise<Row[]> {
  const check = stepsOf(await readFile(new URL("../programs/redis.js", import.meta.url), "utf8"));
  return runtimes.map((runtime) => ({
    what: "smoke, redis",
    where: runtime.name,
    async run() {
      // Each has its own, because they have one App ID.
      await using redis = await startRedis();
      const command = runtime.command([...hosts, redis.host]);
      // node-redis reads this variable, whatever its value is.
      if (runtime.kind === "deno") command.push("--allow-env=REDIS_DEBUG_MAINTENANCE");
      const settings = JSON.stringify({ ...argument, redis: `redis://${redis.host}` });
      return check(await execute([...command, "redis.js", settings], folder));
    },
  }));
}
