/** Subjects of the measurement; each runs in a process of its own, see `process.ts`. */
import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { arrangeWindows } from "@cloud-recording/layouts";
import { Compositor, createPicture, Recorder } from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import { RecorderThread } from "@cloud-recording/recorder/thread";
import { AudioData, AudioEncoder, VideoEncoder, VideoFrame } from "@napi-rs/webcodecs";
import { bitrate, canvas, fps, layout, mix, nowhere, startedAt, uids } from "./scene.ts";

/** CPU time of this process in seconds. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
const rss = (): number => process.memoryUsage.rss() / 2 ** 20;
const failed = (error: Error): never => {
  throw error;
};

/** CPU seconds per recorded second of the whole recorder. */
export async function recorder(seconds: number): Promise<object> {
  const it = new Recorder(mix("mix", nowhere));
  await it.advance(startedAt + 2000);
  const before = cpu();
  await it.stop(startedAt + 2000 + seconds * 1000);
  return { cpu: (cpu() - before) / seconds };
}

/** The same of the encoders alone, which get the same pictures and audio, made before. */
export async function encoder(seconds: number): Promise<object> {
  const users = uids.map((uid) => syntheticUser(uid, { size: canvas, fps }));
  const compositor = new Compositor(canvas);
  const arrangement = arrangeWindows(
    layout,
    uids.map((uid) => ({ uid })),
    canvas,
  );
  const pictures = Array.from({ length: (seconds + 2) * fps }, (_, index) => {
    const now = startedAt + (index * 1000) / fps;
    const shown = users.flatMap(({ uid, video }) => {
      const picture = video?.pictureAt(now, "large") ?? createPicture(canvas);
      return [[uid, picture] as const];
    });
    return compositor.compose(arrangement, new Map(shown)).data.slice();
  });
  const sounds = Array.from({ length: Math.floor(((seconds + 2) * 48_000) / 1024) }, (_, index) => {
    const samples = new Float32Array(1024);
    for (const { audio } of users) audio?.mixInto(samples, index * 1024);
    return samples;
  });
  const video = new VideoEncoder({ output: () => {}, error: failed });
  const audio = new AudioEncoder({ output: () => {}, error: failed });
  const latency = { latencyMode: "realtime", avc: { format: "annexb" } } as const;
  video.configure({
    codec: "avc1.640028",
    ...canvas,
    framerate: fps,
    bitrate: bitrate * 1000,
    ...latency,
  });
  audio.configure({ codec: "mp4a.40.2", sampleRate: 48_000, numberOfChannels: 1, bitrate: 48_000 });
  const size = { codedWidth: canvas.width, codedHeight: canvas.height };
  let before = 0;
  let sound = 0;
  for (const [index, picture] of pictures.entries()) {
    if (index === 2 * fps) before = cpu();
    const timestamp = Math.round((index * 1e6) / fps);
    const frame = new VideoFrame(picture, { format: "I420", ...size, timestamp });
    video.encode(frame, { keyFrame: index % (2 * fps) === 0 });
    frame.close();
    for (; sound * 1024 < ((index + 1) * 48_000) / fps && sound < sounds.length; sound++) {
      const data = new AudioData({
        ...{ format: "f32-planar", sampleRate: 48_000, numberOfFrames: 1024, numberOfChannels: 1 },
        timestamp: Math.round((sound * 1024 * 1e6) / 48_000),
        data: sounds[sound] ?? new Float32Array(1024),
      });
      audio.encode(data);
      data.close();
    }
    while (video.encodeQueueSize > 7) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await Promise.all([video.flush(), audio.flush()]);
  return { cpu: (cpu() - before) / seconds };
}

/** Milliseconds of a snapshot, one at a time. */
export async function snapshot(count: number): Promise<object> {
  const users = [syntheticUser("anna", { size: canvas, fps })];
  const settings = {
    ...mix("snapshots", nowhere),
    output: "snapshots",
    captureInterval: 5,
    users,
  } as const;
  const times: number[] = [];
  const from = cpu();
  for (let index = 0; index < count; index++) {
    const it = new Recorder({ ...settings, startedAt: startedAt + index * 5000 });
    const before = performance.now();
    await it.stop(startedAt + index * 5000 + 1);
    times.push(performance.now() - before);
  }
  times.sort((one, other) => one - other);
  const each = ((cpu() - from) / count) * 1000;
  return { cpu: each, median: times[count >> 1], p99: times[Math.floor(count * 0.99)] };
}

/** Memory of the process in MB, at quarters of a time that one recording in a thread records at once. */
export async function memory(seconds: number): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), "memory-"));
  const { users: _, sink: __, ...settings } = mix("memory", nowhere);
  let slices = 0;
  const thread = new RecorderThread({
    journal: join(folder, ".uploads"),
    catchUp: Number.POSITIVE_INFINITY,
    onNotice(notice) {
      if (notice.kind !== "written" || notice.file.kind !== "slice") return;
      slices++;
      rmSync(join(folder, notice.file.name));
    },
  });
  const users = uids.map((uid) => ({ uid, audio: true, video: true }));
  thread.start("memory", { ...settings, folder, users });
  const marks: number[] = [];
  for (let part = 1; part <= 4; part++) {
    const until = (part * seconds) / 4;
    // The last slice is not complete.
    while (slices < until / 2 - 1) {
      thread.tick(startedAt + until * 1000);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    marks.push(Math.round(rss()));
  }
  await thread.stop("memory", startedAt + seconds * 1000);
  await thread.close();
  await rm(folder, { recursive: true, force: true });
  return { marks };
}

/** Recordings side by side in real time: dropped frames, lateness and memory of each. */
export async function realTime(count: number, seconds: number): Promise<object> {
  const recorders = Array.from(
    { length: count },
    (_, index) => new Recorder(mix(`mix${index}`, nowhere)),
  );
  const base = rss();
  const [begin, from] = [performance.now(), cpu()];
  const now = () => startedAt + performance.now() - begin;
  let worst = 0;
  let last = begin;
  const ticking = setInterval(() => {
    worst = Math.max(worst, performance.now() - last);
    last = performance.now();
    for (const it of recorders) it.tick(now());
  }, 50);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  clearInterval(ticking);
  const load = (cpu() - from) / seconds;
  const each = (rss() - base) / count;
  const end = now();
  const ending = performance.now();
  await Promise.all(recorders.map((it) => it.stop(end)));
  const late = performance.now() - ending;
  const dropped = recorders.reduce((sum, { statistics }) => sum + statistics.droppedFrames, 0);
  return { dropped, late, load, each, worst };
}
