import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { CloudRecording } from "@cloud-recording/client";
import { createClient, createCluster } from "@redis/client";
import { type RedisClient, redisRateLimiter, redisSessionStore, redisUids } from "../src/index.ts";

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly options: {
    readonly appId: string;
    readonly customerId: string;
    readonly customerCertificate: string;
    readonly baseUrl: string;
  };
  readonly redis: readonly string[];
  readonly isCluster: boolean;
  readonly heartbeat: number;
  readonly requestsWithoutRedis: number;
}

/** What a worker reports. */
export type WorkerReport =
  | { readonly type: "ready"; readonly owner: string }
  | { readonly type: "stopped"; readonly cname: string }
  | { readonly type: "failed"; readonly cname: string; readonly error: string }
  | { readonly type: "takenOver"; readonly cname: string; readonly from: string }
  | { readonly type: "lost"; readonly cname: string }
  | { readonly type: "unreachable"; readonly cname: string }
  | { readonly type: "answered"; readonly status: number | undefined };

const settings: WorkerSettings = JSON.parse(process.env.WORKER ?? "");
const report = (message: WorkerReport) => void process.send?.(message);

const redis = settings.isCluster
  ? createCluster({ rootNodes: settings.redis.map((url) => ({ url })) })
  : createClient({ url: settings.redis[0] as string });
redis.on("error", () => {});
await redis.connect();
const client = redis as RedisClient;
const { appId } = settings.options;
const uids = redisUids(client, { appId });
const store = redisSessionStore(client, {
  appId,
  heartbeat: settings.heartbeat,
  onTakeOver: ({ session, from }) => report({ type: "takenOver", cname: session.cname, from }),
  onLost: ({ cname }) => report({ type: "lost", cname }),
});
const { requestsWithoutRedis } = settings;
const rateLimiter = redisRateLimiter(client, { appId, requestsWithoutRedis });
const cloud = new CloudRecording({
  ...settings.options,
  ...{ store, rateLimiter, onRequest: rateLimiter.onRequest },
  onResponse: (event) => {
    rateLimiter.onResponse(event);
    report({ type: "answered", status: event.status });
  },
});

process.on("message", async ({ cname, duration }: { cname: string; duration: number }) => {
  try {
    // Nothing is started while Redis is away; the next try comes soon.
    const uid = await retried(() => uids.take(cname));
    const recording = await retried(() =>
      cloud.record({ channel: { cname, uid }, mode: "mix", recordingConfig: { channelType: 0 } }),
    );
    await sleep(duration);
    await recording.stop();
    await uids.release(cname, uid).catch(() => {});
    report({ type: "stopped", cname });
  } catch (error) {
    report({ type: "failed", cname, error: String(error) });
  }
});
process.on("disconnect", () => process.exit());

async function retried<Result>(task: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      const { name } = error as Error;
      // An error of the service is an error of the test.
      if (name.includes("Service") || name.includes("Invalid")) throw error;
      await sleep(200);
    }
  }
}

// The first request of a process takes its time, after it has been counted and before it is sent.
await Promise.all(
  Array.from({ length: 4 }, () => fetch(`${settings.options.baseUrl}/_emulator/health`)),
).then((responses) => Promise.all(responses.map((response) => response.text())));
report({ type: "ready", owner: store.owner });
for (;;) {
  const { unreachable = [] } = (await cloud.recover().catch(() => undefined)) ?? {};
  for (const { cname } of unreachable) report({ type: "unreachable", cname });
  await sleep(settings.heartbeat / 4);
}
