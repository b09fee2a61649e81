import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ChannelUser,
  Folder,
  Recorder,
  type RecorderOptions,
} from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import { type Notice, RecorderThread, RecordingJournal } from "@cloud-recording/recorder/thread";
import HlsParser from "hls-parser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const startedAt = Date.UTC(2026, 0, 1);
const users = ["anna", "bo"].map((uid) => syntheticUser(uid));
const outputs = ["mix", "individual"] as const;
let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "failures-"));
  folder = join(root, "films");
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** Lets every file fail: a file in the place of the folder stops even the superuser. */
async function breakDisk(): Promise<void> {
  await rename(folder, `${folder}-away`).catch(() => undefined);
  await writeFile(folder, "");
}

async function repairDisk(): Promise<void> {
  await rm(folder);
  await rename(`${folder}-away`, folder).catch(() => undefined);
}

function open(options: Partial<RecorderOptions>): Recorder {
  const canvas = { width: 160, height: 120 };
  return new Recorder({
    sink: new Folder(folder),
    name: "a",
    startedAt,
    users,
    canvas,
    ...options,
  });
}

const names = async (ending: string) =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();

async function playlists(): Promise<HlsParser.types.MediaPlaylist[]> {
  const texts = (await names(".m3u8")).map((name) => readFile(join(folder, name), "utf8"));
  return (await Promise.all(texts)).map(
    (text) => HlsParser.parse(text) as HlsParser.types.MediaPlaylist,
  );
}

describe.each(outputs)("%s: a folder that takes no files for a while", (output) => {
  test("leaves a gap in playlists that are whole, and nothing unfinished", async () => {
    const recorder = open({ output });
    await recorder.advance(startedAt + 5000);
    await expect
      .poll(() => recorder.statistics.files)
      .toBeGreaterThanOrEqual(output === "mix" ? 2 : 8);
    await breakDisk();
    await recorder.advance(startedAt + 9000);
    await expect.poll(() => recorder.encodingFrames).toBe(0);
    await new Promise(setImmediate);
    await repairDisk();
    await expect(recorder.stop(startedAt + 15_000)).rejects.toThrow(/ENOTDIR|EEXIST/);
    const found = await playlists();
    expect(found).toHaveLength(output === "mix" ? 1 : 4);
    for (const { endlist, segments } of found) {
      expect(endlist).toBe(true);
      const length = segments.reduce((sum, { duration }) => sum + duration, 0);
      expect(length).toBeGreaterThan(5);
      expect(length).toBeLessThan(14);
      expect(segments.filter(({ discontinuity }) => discontinuity)).toHaveLength(1);
    }
    const listed = found.flatMap(({ segments }) => segments.map(({ uri }) => uri));
    expect(listed.sort()).toEqual(await names(".ts"));
    expect(await names(".part")).toEqual([]);
  });
});

describe.each(outputs)("%s: a recorder that fails", (output) => {
  test("ends the playlists of what it has made", async () => {
    const failing = (user: ChannelUser): ChannelUser => ({
      ...user,
      video: {
        pictureAt(time, size) {
          if (time >= startedAt + 5000) throw new Error("No picture can be made");
          return user.video?.pictureAt(time, size);
        },
      },
    });
    const recorder = open({ output, users: users.map(failing) });
    await expect(recorder.stop(startedAt + 9000)).rejects.toThrow("No picture can be made");
    const found = await playlists();
    expect(found).toHaveLength(output === "mix" ? 1 : 4);
    for (const { endlist, segments } of found) {
      expect(endlist).toBe(true);
      expect(segments.reduce((sum, { duration }) => sum + duration, 0)).toBeCloseTo(5, 0);
    }
  });
});

describe("a thread", () => {
  const described = ["anna", "bo"].map((uid) => ({ uid, audio: true, video: true }));
  let notices: Notice[];
  let thread: RecorderThread;

  const openThread = () => {
    const onNotice = (notice: Notice) => notices.push(notice);
    return new RecorderThread({ journal: join(root, ".uploads"), onNotice });
  };
  const failed = () => notices.filter(({ kind }) => kind === "failed");
  const journaled = async () => [
    ...(await new RecordingJournal(join(root, ".uploads")).plans()).keys(),
  ];

  beforeEach(() => {
    notices = [];
    thread = openThread();
  });
  afterEach(() => thread.close());

  test.each(["mix", "individual", "snapshots"] as const)(
    "tells of the first file of %s that it cannot write, before the end",
    async (output) => {
      await writeFile(folder, "");
      thread.start("a", {
        folder,
        name: "a",
        startedAt,
        users: described,
        output,
        captureInterval: 5,
      });
      thread.tick(startedAt + 9000);
      await expect.poll(failed).toEqual([
        {
          kind: "failed",
          id: "a",
          message: expect.stringMatching(/ENOTDIR|EEXIST/),
          isLost: true,
        },
      ]);
      const { error, statistics } = await thread.stop("a", startedAt + 11_000);
      expect(error).toMatch(/ENOTDIR|EEXIST/);
      expect(statistics.files).toBe(0);
      expect(failed()).toHaveLength(1);
    },
  );

  test("keeps a recording in the journal until its playlist is ended, and the next one ends it", async () => {
    thread.start("a", { folder, name: "a", startedAt, users: described });
    thread.tick(startedAt + 5000);
    await expect.poll(() => notices.some(({ kind }) => kind === "written")).toBe(true);
    // No playlist can take this place.
    const path = join(folder, "a.m3u8");
    await rm(path, { force: true });
    await mkdir(path);
    expect((await thread.stop("a", startedAt + 7000)).error).toMatch(/EISDIR|ENOTEMPTY|EEXIST/);
    await thread.close();
    expect(await journaled()).toEqual(["a"]);
    await rm(path, { recursive: true });
    await writeFile(path, "#EXTM3U\n");
    thread = openThread();
    await expect.poll(journaled).toEqual([]);
    expect(await readFile(path, "utf8")).toContain("#EXT-X-ENDLIST");
  });

  test("that breaks down says so of each recording, and of each that is started afterwards", async () => {
    await thread.close();
    const sources = new URL("data:text/javascript,throw new Error('It does not load')");
    const onNotice = (notice: Notice) => notices.push(notice);
    thread = new RecorderThread({ journal: join(root, ".uploads"), onNotice, sources });
    for (const id of ["a", "b"]) {
      thread.start(id, { folder, name: id, startedAt, users: described });
    }
    await expect.poll(failed).toHaveLength(2);
    thread.start("c", { folder, name: "c", startedAt, users: described });
    expect(failed()).toEqual(
      ["a", "b", "c"].map((id) => {
        return { kind: "failed", id, message: "It does not load", isLost: true };
      }),
    );
  });
});
