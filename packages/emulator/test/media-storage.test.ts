import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import S3rver from "@20minutes/s3rver";
import { createEmulator, type Emulator } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { Caller } from "./caller.ts";

type Media = NonNullable<Awaited<ReturnType<typeof openMedia>>>;

let server: S3rver;
let endpoint: string;
let directory: string;
let recordings: string;
let media: Media;
let warnings: string[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "s3-"));
  const address = { address: "127.0.0.1", port: 0, silent: true };
  server = new S3rver({ ...address, directory, configureBuckets: [{ name: "films" }] });
  endpoint = `http://127.0.0.1:${(await server.run()).port}`;
});
afterAll(async () => {
  server.httpServer.closeAllConnections();
  await server.close();
  await rm(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  recordings = await mkdtemp(join(tmpdir(), "recordings-"));
  warnings = [];
});
afterEach(async () => {
  await media.close();
  await rm(recordings, { recursive: true, force: true });
});

async function open(storage = endpoint): Promise<Emulator> {
  const warn = (message: string) => warnings.push(message);
  media = (await openMedia({ recordings, warn, storage: { endpoint: storage } })) as Media;
  return createEmulator({ rateLimit: false, startUp: 500, exitWindow: 60_000, media });
}

/** Starts a recording into a bucket, with the right keys unless others are named. */
async function start(caller: Caller, storage: object = {}) {
  const { resourceId = "" } = (await caller.acquire()).body.Body ?? {};
  const keys = { bucket: "films", accessKey: "S3RVER", secretKey: "S3RVER" };
  const storageConfig = {
    vendor: 1,
    region: 0,
    ...keys,
    fileNamePrefix: ["directory1", "directory2"],
    ...storage,
  };
  const started = await caller.start(resourceId, "mix", { recordingConfig: {}, storageConfig });
  const { sid = "" } = started.body.Body ?? {};
  return { status: started.status, session: { resourceId, sid, mode: "mix" as const } };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await holds()); turns++) {
    if (turns > 800) throw new Error("It did not happen");
    await sleep(25);
  }
}

/** Names of the objects below `directory1/directory2/`; the server keeps each in files of its own. */
async function objects(): Promise<string[]> {
  const names = await readdir(join(directory, "films/directory1/directory2")).catch(
    () => [] as string[],
  );
  return names.filter((name) => name.endsWith("._S3rver_object")).map((name) => name.slice(0, -15));
}

test("status 5 comes with the first file in the bucket, and everything is there after `stop`", async () => {
  const caller = new Caller(await open());
  const { session } = await start(caller);
  await until(async () => (await caller.query(session)).body.Body?.serverResponse.status === 5);
  expect((await objects()).some((name) => name.startsWith(session.sid))).toBe(true);
  const stopped = await caller.stop(session);
  expect(stopped.status).toBe(200);
  expect(stopped.body.Body?.serverResponse.uploadingStatus).toBe("uploaded");
  const made = (await readdir(join(recordings, "films/directory1/directory2"))).sort();
  expect((await objects()).filter((name) => name.startsWith(session.sid)).sort()).toEqual(made);
  const playlist = join(
    directory,
    "films/directory1/directory2",
    `${session.sid}_httpClient463224.m3u8._S3rver_object`,
  );
  expect(await readFile(playlist, "utf8")).toContain("#EXT-X-ENDLIST");
});

test.each([
  ["secret key", { secretKey: "wrong-and-secret" }],
  ["access key", { accessKey: "nobody" }],
  ["bucket", { bucket: "missing" }],
])("with the wrong %s, `start` succeeds and the recorder does not appear", async (_, wrong) => {
  const emulator = await open();
  const caller = new Caller(emulator);
  const { status, session } = await start(caller, wrong);
  expect(status).toBe(200);
  await until(async () => emulator.session(session.sid)?.state !== "recording");
  expect(emulator.session(session.sid)).toMatchObject({ failure: "storageRefused" });
  const shown = JSON.stringify([warnings, emulator.sessions(), emulator.requests()]);
  expect(shown).not.toMatch(/wrong-and-secret|S3RVER"/);
  expect(warnings.join()).toMatch(/returned 40[34]/);
});

test("a storage that cannot be reached gives 206 and `backuped`, and the files stay", async () => {
  const emulator = await open("http://127.0.0.1:9");
  const caller = new Caller(emulator);
  const { session } = await start(caller);
  await until(async () => (emulator.session(session.sid)?.tracks.length ?? 0) > 0);
  await sleep(2500);
  expect((await caller.query(session)).body.Body?.serverResponse.status).toBe(4);
  const stopped = await caller.stop(session);
  expect(stopped.status).toBe(206);
  expect(stopped.body.Body?.serverResponse.uploadingStatus).toBe("backuped");
  expect(emulator.session(session.sid)?.uploadingStatus).toBe("backuped");
  expect((await readdir(join(recordings, "films/directory1/directory2"))).length).toBeGreaterThan(
    1,
  );
});
