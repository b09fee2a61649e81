import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createEmulator } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { serve } from "@cloud-recording/emulator/serve";
import { CloudRecording, isCloudRecordingError } from "@cloud-recording/node";
import { bitrate, canvas, fps, layout, uids } from "./scene.ts";

/** Times of calls at the limit of recordings, in milliseconds. */
export interface Latency {
  readonly query: { readonly median: number; readonly p99: number };
  readonly stop: { readonly median: number; readonly p99: number };
  readonly dropped: number;
}

/** Measures `query` and `stop` over HTTP while so many recordings run. */
export async function latency(count: number, seconds: number): Promise<Latency> {
  const recordings = await mkdtemp(join(tmpdir(), "latency-"));
  const media = await openMedia({ recordings, limit: count });
  const participants = uids.map((uid) => ({ uid }));
  const emulator = createEmulator({
    participants,
    startUp: 0,
    rateLimit: false,
    ...(media && { media }),
  });
  const server = await serve(emulator, { port: 0 });
  const cloud = new CloudRecording({
    ...emulator.project,
    baseUrl: server.url,
    rateLimiter: false,
  });
  const sessions: Awaited<ReturnType<typeof cloud.start>>[] = [];
  for (let index = 0; index < count; index++) {
    const resource = await cloud.acquire({ cname: `room${index}`, uid: "1000" });
    const transcodingConfig = { ...canvas, fps, bitrate, ...layout };
    const storageConfig = {
      vendor: 2,
      region: 1,
      bucket: "b",
      accessKey: "a",
      secretKey: "s",
    } as const;
    sessions.push(
      await cloud.start(resource, {
        mode: "mix",
        recordingConfig: { transcodingConfig },
        storageConfig,
      }),
    );
  }
  await sleep(3000);
  const queries: number[] = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await sleep(20)) {
    const session = sessions[queries.length % count];
    if (session !== undefined) queries.push(await timed(() => cloud.query(session)));
  }
  const dropped = emulator
    .sessions()
    .reduce((sum, one) => sum + (one.media?.droppedFrames ?? 0), 0);
  const stops: number[] = [];
  for (const session of sessions) {
    stops.push(await timed(() => cloud.stop(session)));
    await sleep(50);
  }
  await server.close();
  await media?.close();
  await rm(recordings, { recursive: true, force: true });
  return { query: summary(queries), stop: summary(stops), dropped };
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await call().catch((error: unknown) => {
    if (!isCloudRecordingError(error)) throw error;
  });
  return performance.now() - before;
}

function summary(times: number[]) {
  times.sort((one, other) => one - other);
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}
