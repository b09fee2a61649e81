import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Clock, createEmulator, type Emulator, frozenClock } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Caller, type Started } from "./caller.ts";
import { codecsOf } from "./recorded-files.ts";
import { until } from "./until.ts";

type Media = NonNullable<Awaited<ReturnType<typeof openMedia>>>;

let recordings: string;
let media: Media;
let clock: Clock;
let emulator: Emulator;
let caller: Caller;

beforeAll(async () => {
  recordings = await mkdtemp(join(tmpdir(), "recordings-"));
  media = (await openMedia({ recordings })) as Media;
  clock = frozenClock(Date.UTC(2026, 0, 1));
  emulator = createEmulator({
    ...{ rateLimit: false, startUp: 0, clock, media, participants: [{ uid: "a/b" }] },
    // Nobody is there; what would be sent is remembered.
    ...{ callbackUrl: "http://127.0.0.1:9/", callbackRetryDelay: 0 },
  });
  caller = new Caller(emulator);
});
afterAll(async () => {
  emulator.close();
  await media.close();
  await rm(recordings, { recursive: true, force: true });
});

let channels = 0;

/** Starts a recording in a channel that nobody has used. */
async function record([mode, settings]: Kind) {
  const who = { cname: `room-${++channels}`, uid: "9001" };
  const session = await caller.record(mode, settings, who);
  return { session, who, room: emulator.channel(who.cname) };
}

const storageConfig = { vendor: 2, region: 3, bucket: "films", accessKey: "a", secretKey: "s" };
const individual = { recordingConfig: { subscribeUidGroup: 1 }, storageConfig };
type Kind = readonly [mode: Started["mode"], settings: object];
const kinds: Readonly<Record<string, Kind>> = {
  "a mix": ["mix", { recordingConfig: {}, storageConfig }],
  "a mix with MP4": [
    "mix",
    { recordingConfig: {}, recordingFileConfig: { avFileType: ["hls", "mp4"] }, storageConfig },
  ],
  "a mix of audio": ["mix", { recordingConfig: { streamTypes: 0 }, storageConfig }],
  "each user": ["individual", individual],
  snapshots: [
    "individual",
    { ...individual, snapshotConfig: { captureInterval: 5, fileType: ["jpg"] } },
  ],
};

/** Milliseconds: none, less than a picture takes, one picture, and more. */
const times = [0, 1, 5, 1000 / 15, 100].map(Math.ceil);

const filesOf = async ({ sid }: Started, ending: string) => {
  const names = await readdir(join(recordings, "films")).catch(() => []);
  return names.filter((name) => name.startsWith(sid) && name.endsWith(ending)).sort();
};

/** Names that an answer lists. */
function listed(response: object | undefined): string[] {
  const { fileList = [] } = response as { fileList?: string | { filename: string }[] };
  if (typeof fileList === "string") return fileList === "" ? [] : [fileList];
  return fileList.map(({ filename }) => filename).sort();
}

/** Details of the callbacks of a recording. */
const toldOf = ({ sid }: Started) =>
  emulator
    .callbacks()
    .filter(({ body }) => body.payload.sid === sid)
    .map(({ body }) => JSON.parse(body.payload.details));

/** Stops a recording, and looks at everything that is said and there. @param hasFiles undefined if either is right */
async function checkFiles(
  { session, who }: Awaited<ReturnType<typeof record>>,
  hasFiles: boolean | undefined,
): Promise<void> {
  const { status, body } = await caller.stop(session, who);
  // A busy machine may take longer than `stop` waits.
  const isLate = status === 206 && body.code === undefined;
  await until("the recorder has left", () =>
    toldOf(session).some(({ msgName }) => msgName === (isLate ? "uploaded" : "recorder_leave")),
  );
  const playlists = await filesOf(session, ".m3u8");
  const pictures = await filesOf(session, ".jpg");
  const isEmpty = playlists.length + pictures.length === 0;
  if (hasFiles !== undefined) expect(isEmpty).toBe(!hasFiles);
  if (!isLate) {
    expect(listed(body.Body?.serverResponse ?? {})).toEqual(playlists);
    expect([status, body.code]).toEqual(isEmpty ? [206, 435] : [200, undefined]);
  }
  const shown = emulator.session(session.sid)?.files.map(({ name }) => name);
  expect(shown?.sort()).toEqual(playlists);
  for (const name of playlists) {
    const text = await readFile(join(recordings, "films", name), "utf8");
    expect(text).toContain("#EXT-X-ENDLIST");
    const slices = text.split("\n").filter((line) => line.endsWith(".ts"));
    expect(slices.length, name).toBeGreaterThan(0);
    for (const slice of slices) {
      const codecs = await codecsOf(join(recordings, "films", slice), "mpegts");
      expect(codecs.length, slice).toBeGreaterThan(0);
    }
  }
  const uploads = () => toldOf(session).filter(({ msgName }) => msgName === "uploaded");
  if (!isEmpty) await until("the files are uploaded", () => uploads().length > 0);
  expect(uploads().map(listed)).toEqual(isEmpty ? [] : [playlists]);
}

describe.each(Object.entries(kinds))("of %s", (name, kind) => {
  test.each(times)(
    "the files that are listed after %i ms are those that are there",
    async (time) => {
      const recording = await record(kind);
      clock.advance(time);
      await checkFiles(recording, time === 0 ? false : time >= 100 ? true : undefined);
    },
  );

  test.each(times)("so are those of a user who is there for %i ms", async (time) => {
    const recording = await record(kind);
    clock.advance(2005);
    recording.room.join({ uid: "brief" });
    clock.advance(time);
    recording.room.leave("brief");
    clock.advance(500);
    await checkFiles(recording, true);
  });

  test("nothing is listed by `query` before it is there", async () => {
    const recording = await record(kind);
    const { session } = recording;
    clock.advance(2500);
    await until("the first file is there", async () => {
      const { body } = await caller.query(session);
      const { status, ...response } = body.Body?.serverResponse ?? {};
      expect(await filesOf(session, ".m3u8")).toEqual(expect.arrayContaining(listed(response)));
      return Number(status) === 5;
    });
    await checkFiles(recording, true);
  });

  test("there is a warning if MP4 is asked for", async () => {
    const recording = await record(kind);
    const warnings = emulator.requests().at(-1)?.warnings ?? [];
    const aboutMp4 = warnings.filter((warning) => JSON.stringify(warning).includes("makes no MP4"));
    expect(aboutMp4).toHaveLength(name === "a mix with MP4" ? 1 : 0);
    await checkFiles(recording, false);
  });
});

test("a list of two types is an array, with or without files in it", async () => {
  const recording = await record(kinds["a mix with MP4"] as Kind);
  const response = async () => (await caller.query(recording.session)).body.Body?.serverResponse;
  expect(await response()).toMatchObject({ fileListMode: "json", fileList: [] });
  clock.advance(1000);
  await checkFiles(recording, true);
});
