import { createClient } from "@redis/client";
import type { RedisClient } from "../src/index.ts";

/** A connection of a test. */
export interface TestClient extends RedisClient {
  destroy(): void;
}

/** Connects to a server, and again whenever the connection breaks off. */
export async function connect(url: string): Promise<TestClient> {
  const client = createClient({ url, socket: { reconnectStrategy: 50 } });
  client.on("error", () => {});
  await client.connect();
  return client as TestClient;
}
