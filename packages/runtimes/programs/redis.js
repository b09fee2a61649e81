// Records with a fleet over a real Redis, and a client of an emulator.
import process from "node:process";
import { CloudRecording } from "@cloud-recording/client";
import {
  createFleet,
  redisRateLimiter,
  redisSessionStore,
  redisUids,
} from "@cloud-recording/redis";
import { createClient } from "@redis/client";

const { options, redis: url } = JSON.parse(process.argv[2]);
const { appId } = options;
const settings = { mode: "mix", recordingConfig: { channelType: 0 } };
/** Channels of this run, since the programs of other runtimes record by the same emulator at the same time. */
const run = crypto.randomUUID();
const nameOf = (channel) => `${channel}-${run}`;
const redis = createClient({ url, socket: { reconnectStrategy: 50 } });
redis.on("error", (error) => console.error(String(error)));
await redis.connect();
const steps = [];

async function step(name, action) {
  try {
    await action();
  } catch (error) {
    throw new Error(`${name}: ${error?.stack ?? error}`);
  }
  steps.push(name);
}

function expect(got, wanted) {
  if (got !== wanted) throw new Error(`got ${got}, expected ${wanted}`);
}

async function until(isTrue) {
  const end = performance.now() + 60_000;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error("it does not come");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function open(more = {}) {
  return createFleet({
    ...{ redis, appId, sessions: { heartbeat: 2000 } },
    connect: (own) => new CloudRecording({ ...options, ...own }),
    ...more,
  });
}

const record = (fleet, cname) =>
  fleet.record(nameOf(cname), (channel) => ({ channel, ...settings }));

await step("rate limiter, session store and UIDs by themselves", async () => {
  const rateLimiter = redisRateLimiter(redis, { appId });
  const { onRequest, onResponse } = rateLimiter;
  const store = redisSessionStore(redis, { appId });
  const uids = redisUids(redis, { appId, least: 5, greatest: 6 });
  const cloud = new CloudRecording({ ...options, rateLimiter, onRequest, onResponse, store });
  const cname = nameOf("alone");
  const channel = { cname, uid: await uids.take(cname) };
  expect((await uids.take(cname)) === channel.uid, false);
  const recording = await cloud.record({ channel, ...settings });
  expect((await store.list()).length, 1);
  await recording.stop();
  expect((await store.list()).length, 0);
  await uids.release(cname, channel.uid);
  expect(await uids.take(cname), channel.uid);
  store.close();
});

await step("a fleet records and stops", async () => {
  const fleet = open({ uids: { least: 7, greatest: 7 } });
  const recording = await record(fleet, "room");
  expect(recording.session.uid, "7");
  await recording.stop();
  const { requests, limited, sessions } = fleet.figures();
  expect(`${requests} ${limited} ${sessions}`, "3 0 0");
  fleet.close();
});

await step("the recording of a worker that is gone is stopped", async () => {
  const gone = open();
  await record(gone, "left");
  gone.close();
  const reports = [];
  const other = open({ onRecovered: (report) => reports.push(report) });
  await until(() => reports.length > 0);
  expect(reports[0].stopped[0].session.cname, nameOf("left"));
  expect(other.figures().takenOver, 1);
  other.close();
});

await step("a connection that breaks off is made anew", async () => {
  const fleet = open();
  const recording = await record(fleet, "broken");
  await redis.sendCommand(["CLIENT", "KILL", "SKIPME", "no"]).catch(() => {});
  await recording.stop();
  await until(() => redis.isReady);
  await (await record(fleet, "anew")).stop();
  fleet.close();
});

redis.destroy();
console.log(JSON.stringify(steps));
