// What a worker of a fleet does with Redis, for the type matrix.
import { CloudRecording, type MixRecording } from "@cloud-recording/client";
import {
  createFleet,
  type Fleet,
  type FleetFigures,
  QueueFullError,
  type RedisClient,
  type RedisRateLimiter,
  redisRateLimiter,
  redisSessionStore,
  redisUids,
} from "@cloud-recording/redis";

export async function record(redis: RedisClient): Promise<FleetFigures> {
  const fleet: Fleet = createFleet({
    redis,
    appId: "a",
    connect: (options) =>
      new CloudRecording({ ...options, customerId: "b", customerCertificate: "c" }),
    keep: ({ mode }) => mode === "mix",
    onRecovered: ({ resumed }) => console.log(resumed.length),
  });
  try {
    const recording: MixRecording = await fleet.record("room-42", (channel) => ({
      channel,
      mode: "mix",
      recordingConfig: { channelType: 0 },
    }));
    await recording.stop();
  } catch (error) {
    if (error instanceof QueueFullError) console.log(error.message);
  }
  // @ts-expect-error The channel is that of the fleet.
  await fleet.record({ cname: "room-42" }, (channel) => ({ channel, mode: "mix" }));
  return fleet.figures();
}

export async function alone(redis: RedisClient): Promise<string> {
  const rateLimiter: RedisRateLimiter = redisRateLimiter(redis, { appId: "a", requests: 20 });
  const store = redisSessionStore(redis, { appId: "a", heartbeat: 3000 });
  console.log(rateLimiter.queued.stop, rateLimiter.isAway, store.owner);
  return await redisUids(redis, { appId: "a" }).take("room-42");
}
