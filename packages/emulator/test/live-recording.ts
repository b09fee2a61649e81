import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { SessionSnapshot } from "../src/control/snapshot.ts";
import { Caller, type Started } from "./caller.ts";
import type { LiveCase } from "./live-cases.ts";
import type { LiveSenders, PictureSize } from "./live-senders.ts";
import type { RecordingService } from "./recording-service.ts";
import { until } from "./until.ts";

/** Sizes of the pictures of the senders: `green` has the second one from a moment on. */
export const sizes: readonly [PictureSize, PictureSize] = [
  { width: 160, height: 120 },
  { width: 240, height: 180 },
];

/** A recording that has been made. */
export interface LiveRecording {
  readonly name: string;
  readonly expected: LiveCase;
  /** Folder of the files. */
  readonly folder: string;
  /** Names of its files. */
  readonly files: readonly string[];
  readonly session: SessionSnapshot;
  /** A moment before `blue` sends for the first time, in milliseconds since the epoch. */
  readonly blueStartsAfter: number;
}

/** Canvas of a mix, in which each sender has a window of the size of its picture. */
const transcodingConfig = {
  ...{ width: 480, height: 120, fps: 15, bitrate: 300, mixedVideoLayout: 3 },
  layoutConfig: ["red", "green", "blue"].map((uid, index) => ({
    ...{ uid, x_axis: index / 3, y_axis: 0, width: 1 / 3, height: 1 },
  })),
};

/** Snapshots are taken as often as the service allows. */
const snapshotConfig = { captureInterval: 5, fileType: ["jpg"] };

const storageConfig = { vendor: 2, region: 1, bucket: "films", accessKey: "a", secretKey: "b" };

function requestOf({ mode, takesSnapshots, recordingConfig }: LiveCase): object {
  return {
    recordingConfig: { ...(mode === "mix" && { transcodingConfig }), ...recordingConfig },
    ...(takesSnapshots && { snapshotConfig }),
    storageConfig,
  };
}

/** A recording that has been started. */
interface Running {
  readonly name: string;
  readonly expected: LiveCase;
  readonly who: { readonly cname: string; readonly uid: string };
  readonly recording: Started;
}

/**
 * Makes recordings of live senders at the same time, so that all of them take the time of one: `red` and `green` are
 * there from the beginning on, `green` changes its size, and `blue` comes later, leaves, and comes back.
 */
export async function recordLive(
  { emulator, folder: root }: RecordingService,
  senders: LiveSenders,
  cases: Readonly<Record<string, LiveCase>>,
  codec?: string,
): Promise<readonly LiveRecording[]> {
  const folder = join(root, "films");
  const caller = new Caller(emulator);
  const { cname } = senders;
  const [size, otherSize] = sizes;
  const areThere = (...uids: string[]) =>
    until(`${uids} send`, () => {
      const users = emulator.channel(cname).participants();
      const sending = users.filter(({ audio, video }) => audio && video);
      return users.length === uids.length && sending.length === uids.length;
    });
  await Promise.all(["red", "green"].map((uid) => senders.start(uid, size, codec)));
  await areThere("red", "green");
  const running: Running[] = await Promise.all(
    Object.entries(cases).map(async ([name, expected], index) => {
      const who = { cname, uid: String(9000 + index) };
      const recording = await caller.record(expected.mode, requestOf(expected), who);
      return { name, expected, who, recording };
    }),
  );

  await goOn(folder, running, { slices: 1, rounds: 0 });
  const blueStartsAfter = Date.now();
  await senders.start("blue", size, codec);
  await areThere("red", "green", "blue");
  for (const { expected, recording, who } of running) {
    if (expected.streamSubscribe === undefined) continue;
    const { streamSubscribe } = expected;
    const { status } = await caller.update(recording, streamSubscribe, who);
    if (status !== 200) throw new Error(`The lists are refused with ${status}`);
  }
  await goOn(folder, running, { slices: 1, rounds: 1 });
  await senders.resize("green", otherSize);
  await senders.stop("blue");
  await areThere("red", "green");
  await senders.start("blue", size, codec);
  await areThere("red", "green", "blue");
  await goOn(folder, running, { slices: 2, rounds: 1 });
  return await Promise.all(
    running.map(async ({ name, expected, who, recording }) => {
      const { status } = await caller.stop(recording, who);
      const session = emulator.session(recording.sid);
      // A busy machine may take longer than `stop` waits.
      if (![200, 206].includes(status) || session === undefined) {
        throw new Error(`${name} ends with ${status}`);
      }
      await until(`${name} is complete`, () => areEnded(folder, recording));
      const files = await filesOf(folder, recording);
      return { name, expected, folder, files, session, blueStartsAfter };
    }),
  );
}

async function filesOf(folder: string, { sid }: Started): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.startsWith(sid)).sort();
}

/** True if all playlists of a recording have their end. */
async function areEnded(folder: string, recording: Started): Promise<boolean> {
  const lists = (await filesOf(folder, recording)).filter((name) => name.endsWith(".m3u8"));
  const texts = await Promise.all(lists.map((name) => readFile(join(folder, name), "utf8")));
  return texts.every((text) => text.includes("#EXT-X-ENDLIST"));
}

/** Resolves when each recording has so many more slices, or rounds of snapshots. */
async function goOn(
  folder: string,
  running: readonly Running[],
  { slices, rounds }: { readonly slices: number; readonly rounds: number },
): Promise<void> {
  const counts = () =>
    Promise.all(
      running.map(async ({ recording }) => {
        const files = await filesOf(folder, recording);
        return files.filter((name) => /\.(ts|jpg)$/.test(name)).length;
      }),
    );
  const before = await counts();
  await until("recordings go on", async () => {
    const now = await counts();
    return running.every(({ expected: { takesSnapshots, video } }, index) => {
      // One of all may be away.
      const wanted = takesSnapshots ? rounds * Math.max(video.length - 1, 1) : slices;
      return (now[index] ?? 0) - (before[index] ?? 0) >= wanted;
    });
  });
}
