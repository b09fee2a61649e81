import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createEmulator, type Emulator, frozenClock } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { openStore } from "@cloud-recording/emulator/persistence";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Caller, type Started } from "./caller.ts";
import { until } from "./until.ts";

type Media = NonNullable<Awaited<ReturnType<typeof openMedia>>>;

const storage = { vendor: 2, region: 3, bucket: "films", accessKey: "ACCESS", secretKey: "SECRET" };
const modes = {
  mix: ["mix", { recordingConfig: {}, storageConfig: storage }],
  individual: ["individual", { recordingConfig: { subscribeUidGroup: 0 }, storageConfig: storage }],
  snapshots: [
    "individual",
    {
      recordingConfig: { subscribeUidGroup: 0 },
      snapshotConfig: { fileType: ["jpg"], captureInterval: 5 },
      storageConfig: storage,
    },
  ],
} as const;

let recordings: string;
let films: string;
let media: Media;
let warnings: string[];
const clock = frozenClock(Date.UTC(2026, 0, 1));

beforeEach(async () => {
  recordings = await mkdtemp(join(tmpdir(), "recordings-"));
  films = join(recordings, "films");
  warnings = [];
});
afterEach(async () => {
  await media.close();
  await rm(recordings, { recursive: true, force: true });
});

async function open(): Promise<Emulator> {
  const warn = (message: string) => warnings.push(message);
  media = (await openMedia({ recordings, warn })) as Media;
  const participants = [{ uid: "anna" }, { uid: "bo", joinsAfter: 9000 }];
  // Nobody listens there; the emulator lists what it has sent.
  const callbackUrl = "http://127.0.0.1:9/";
  return createEmulator({ media, clock, participants, startUp: 0, rateLimit: false, callbackUrl });
}

/** Stops a recording. On a busy machine its end may come later than `stop` waits, which does not know all then. */
async function stop(caller: Caller, session: Started) {
  const begun = performance.now();
  const stopped = await caller.stop(session);
  return { stopped, isLate: performance.now() - begun > 1900 };
}

/** Lets every file fail: a file in the place of the folder stops even the superuser. */
async function breakDisk(): Promise<void> {
  await rename(films, `${films}-away`).catch(() => undefined);
  await writeFile(films, "");
}

describe.each(Object.entries(modes))(
  "%s, with a folder that takes no files",
  (name, [mode, request]) => {
    /** Resolves when the trouble is known, before the end of the recording. */
    const troubled = (emulator: Emulator, { sid }: Started) =>
      until("the trouble is known", () => emulator.session(sid)?.media?.problem !== undefined);

    test("is told of at once, and ends without a recorded file", async () => {
      const emulator = await open();
      const caller = new Caller(emulator);
      await breakDisk();
      const session = await caller.record(mode, request);
      clock.advance(6000);
      await troubled(emulator, session);
      expect(warnings).toEqual([expect.stringMatching(/ENOTDIR|EEXIST/)]);
      expect((await caller.query(session)).body.Body?.serverResponse.status).toBe(4);
      const { stopped, isLate } = await stop(caller, session);
      expect(stopped.status).toBe(206);
      if (isLate) expect([435, undefined]).toContain(stopped.body.code);
      else expect(stopped.body.code).toBe(435);
      await until("the end is known", () => emulator.session(session.sid)?.media?.pending === 0);
      expect(emulator.session(session.sid)).toMatchObject({
        ...{ state: "stopped", uploadingStatus: "unknown" },
        media: { files: 0, pending: 0, isIncomplete: true },
      });
      expect(warnings).toHaveLength(1);
      const told = () => emulator.callbacks().map(({ body }) => body.payload.details);
      await until("the end is told", () => told().some((one) => one.includes("recorder_leave")));
      // The next looks at the recording tell nothing more.
      await sleep(200);
      expect(told().filter((one) => one.includes("uploaded"))).toEqual([]);
    });

    test("for good lists the files that are there, and knows nothing of the others", async () => {
      const emulator = await open();
      const caller = new Caller(emulator);
      const session = await caller.record(mode, request);
      clock.advance(7000);
      await until("files are there", () => (emulator.session(session.sid)?.media?.files ?? 0) >= 2);
      await breakDisk();
      clock.advance(7000);
      await troubled(emulator, session);
      await rm(films);
      await rename(`${films}-away`, films);
      const { status, body } = await caller.stop(session);
      const { uploadingStatus, fileList } = body.Body?.serverResponse ?? {};
      expect({ status, uploadingStatus }).toEqual({ status: 206, uploadingStatus: "unknown" });
      const listed = [fileList ?? []]
        .flat()
        .map((one) => (typeof one === "string" ? one : one.filename));
      const made = (await readdir(films)).filter((one) => one.endsWith(".m3u8"));
      expect(listed.sort()).toEqual(made.sort());
      // A busy machine may take longer than `stop` waits.
      for (const playlist of made) {
        const text = () => readFile(join(films, playlist), "utf8");
        await until(`${playlist} ends`, async () => (await text()).includes("#EXT-X-ENDLIST"));
      }
      if (name === "snapshots") expect(fileList).toBeUndefined();
      expect(emulator.session(session.sid)).toMatchObject({
        uploadingStatus: "unknown",
        media: { isIncomplete: true, problem: expect.stringMatching(/ENOTDIR|EEXIST/) },
      });
    });
  },
);

test("a playlist that cannot be written is told of, and not listed", async () => {
  const emulator = await open();
  const caller = new Caller(emulator);
  const session = await caller.record(...modes.individual);
  const name = `${session.sid}_httpClient463224__uid_s_bo__uid_e_audio.m3u8`;
  // No file can take this place.
  await mkdir(join(films, name), { recursive: true });
  clock.advance(14_000);
  await until("the trouble is known", () => warnings.length > 0);
  const { stopped, isLate } = await stop(caller, session);
  expect(stopped.status).toBe(206);
  const { uploadingStatus, fileList } = stopped.body.Body?.serverResponse ?? {};
  if (isLate && uploadingStatus === "backuped") {
    const isKnown = () => emulator.session(session.sid)?.media?.isIncomplete === true;
    await until("the loss is known", isKnown);
    return;
  }
  expect(uploadingStatus).toBe("unknown");
  const listed = fileList as unknown as readonly { uid: string; trackType: string }[];
  expect(listed.map(({ uid, trackType }) => `${uid} ${trackType}`).sort()).toEqual([
    ...["anna audio", "anna video", "bo video"],
  ]);
});

test("a recording that begins after the recorders have closed has no files, and says why", async () => {
  const emulator = await open();
  await media.close();
  const session = await new Caller(emulator).record(...modes.mix);
  clock.advance(5000);
  expect((await new Caller(emulator).stop(session)).body.code).toBe(435);
  expect(emulator.session(session.sid)?.media).toMatchObject({
    ...{ files: 0, isIncomplete: true, problem: "The thread of the recorders has ended" },
  });
  expect(warnings).toHaveLength(1);
  expect((await readdir(recordings)).filter((name) => !name.endsWith(".lock"))).toEqual([]);
});

test("a recording of which the folder knows nothing is not said to be recorded", async () => {
  const data = await mkdtemp(join(tmpdir(), "emulator-data-"));
  try {
    const store = await openStore(data);
    const before = createEmulator({ store, participants: [{ uid: "anna" }], startUp: 0, clock });
    const session = await new Caller(before).record();
    expect((await new Caller(before).query(session)).body.Body?.serverResponse.status).toBe(5);
    before.close();
    const warn = (message: string) => warnings.push(message);
    media = (await openMedia({ recordings, warn })) as Media;
    const emulator = createEmulator({ store: await openStore(data), startUp: 0, clock, media });
    const caller = new Caller(emulator);
    clock.advance(5000);
    expect(warnings).toEqual([expect.stringContaining(`${session.sid}: Its files do not go on`)]);
    expect((await caller.query(session)).body.Body?.serverResponse.status).toBe(4);
    expect((await caller.stop(session)).body.code).toBe(435);
    emulator.close();
  } finally {
    await rm(data, { recursive: true, force: true });
  }
});
