import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import S3rver from "@20minutes/s3rver";
import { afterEach, beforeEach, expect, test } from "vitest";
import { randomNumbers } from "../src/faults/random.ts";
import type { Started } from "./caller.ts";
import { callerAt } from "./crash/load.ts";
import { ServedProcess } from "./crash/served-process.ts";
import { randomRun, report } from "./random-run.ts";
import { textsOf } from "./texts-of.ts";

const { seed, amount } = randomRun("EMULATOR_TEST_KILLS", 20);

let folder: string;
let config: string;
let recordings: string;
let server: S3rver;
let served: ServedProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-media-crash-"));
  const directory = join(folder, "s3");
  await mkdir(directory);
  const address = { address: "127.0.0.1", port: 0, silent: true };
  server = new S3rver({ ...address, directory, configureBuckets: [{ name: "films" }] });
  const endpoint = `http://127.0.0.1:${(await server.run()).port}`;
  recordings = join(folder, "recordings");
  config = join(folder, "emulator.yaml");
  const settings = { rateLimit: false, startUp: 0, participants: [{ uid: "anna" }] };
  await writeFile(config, JSON.stringify({ ...settings, storage: { endpoint } }));
});

afterEach(async () => {
  await served?.kill();
  server.httpServer.closeAllConnections();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const restart = async () => {
  served = await ServedProcess.start(join(folder, "data"), config, recordings);
  return served;
};

/** Moves the clock, so that media of this time is made as fast as the machine can. */
async function advance(url: string, milliseconds: number): Promise<void> {
  const init = { method: "POST", headers: { "content-type": "application/json" } };
  const body = JSON.stringify({ milliseconds });
  const { status } = await fetch(`${url}/_emulator/clock/advance`, { ...init, body });
  expect(status).toBe(200);
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await holds()); turns++) {
    if (turns > 3000) throw new Error("It did not happen");
    await sleep(20);
  }
}

const made = async (ending: string) =>
  (await readdir(join(recordings, "films/dir")).catch(() => [] as string[]))
    .filter((name) => name.endsWith(ending) && !name.startsWith("."))
    .sort();
const uploaded = async () =>
  (await readdir(join(folder, "s3/films/dir")).catch(() => [] as string[]))
    .filter((name) => name.endsWith("._S3rver_object"))
    .map((name) => name.slice(0, -"._S3rver_object".length))
    .sort();
const listed = (text: string) => text.split("\n").filter((line) => line.endsWith(".ts"));
const durations = (text: string) =>
  [...text.matchAll(/#EXTINF:([\d.]+)/g)].map(([, duration]) => Number(duration));

const keys = { accessKey: "S3RVER", secretKey: "S3RVER" };
/** Files that hold a storage key as it is. */
async function keysOnDisk(): Promise<string[]> {
  const folders = ["data", "recordings/.uploads"].map((name) => textsOf(join(folder, name)));
  const files = (await Promise.all(folders)).flatMap((texts) => [...texts]);
  return files.filter(([, text]) => text.includes(keys.secretKey)).map(([path]) => path);
}

const storageConfig = { vendor: 1, region: 0, bucket: "films", ...keys, fileNamePrefix: ["dir"] };
const transcodingConfig = { width: 160, height: 120, fps: 10, bitrate: 100 };

/** Starts a recording in each mode. */
async function startAll(url: string): Promise<{ session: Started; who: object }[]> {
  const caller = callerAt(url);
  const settings = {
    mix: { recordingConfig: { transcodingConfig } },
    individual: { recordingConfig: { subscribeUidGroup: 0, streamTypes: 0 } },
  } as const;
  return await Promise.all(
    (["mix", "individual"] as const).map(async (mode) => {
      const who = { cname: mode, uid: "9000" };
      const request = { ...settings[mode], storageConfig };
      return { session: await caller.record(mode, request, who), who };
    }),
  );
}

test("recordings go on in the same playlists when the command is killed, and no slice is lost", {
  timeout: 600_000,
}, async () => {
  const random = randomNumbers(seed);
  const begin = performance.now();
  let { url } = await restart();
  const sessions = await startAll(url);
  // One that is stopped in peace goes on, too.
  await served?.kill("SIGTERM");
  ({ url } = await restart());
  for (let round = 0; round < amount; round++) {
    const before = (await made(".ts")).length;
    await advance(url, 3000);
    await until(async () => (await made(".ts")).length > before + 1);
    await sleep(random() * 150);
    await served?.kill();
    expect(await keysOnDisk()).toEqual([]);
    ({ url } = await restart());
  }

  const caller = callerAt(url);
  for (const { session, who } of sessions) {
    const { status, body } = await caller.query(session);
    expect(status).toBe(200);
    expect(body.Body?.serverResponse.status).toBe(5);
    const stopped = await caller.stop(session, who);
    const { uploadingStatus } = stopped.body.Body?.serverResponse ?? {};
    expect(stopped.status).toBe(uploadingStatus === "uploaded" ? 200 : 206);
    // What is said to be uploaded is there.
    const own = (await made("")).filter((name) => name.startsWith(session.sid));
    if (uploadingStatus === "uploaded")
      expect(await uploaded()).toEqual(expect.arrayContaining(own));
    else expect(uploadingStatus).toBe("backuped");
  }
  await until(async () =>
    (await readdir(join(recordings, ".uploads"))).every((one) => one === "key"),
  );

  const slices = await made(".ts");
  const playlists = await made(".m3u8");
  expect(playlists).toHaveLength(2);
  const texts = await Promise.all(
    playlists.map((name) => readFile(join(recordings, "films/dir", name), "utf8")),
  );
  expect(texts.flatMap(listed).sort()).toEqual(slices);
  expect(await uploaded()).toEqual([...slices, ...playlists].sort());
  for (const [index, text] of texts.entries()) {
    expect(text).toContain("#EXT-X-ENDLIST");
    // Nothing is missing: the time of each recording is in its slices.
    const seconds = durations(text).reduce((sum, one) => sum + one, 0);
    const [from = "", ...rest] = [...text.matchAll(/DATE-TIME:(.*)/g)].map(([, time]) => time);
    const span = (Date.parse(rest.at(-1) ?? "") - Date.parse(from)) / 1000;
    expect(Math.abs(seconds - (durations(text).at(-1) ?? 0) - span)).toBeLessThan(0.2);
    expect(seconds).toBeGreaterThan(3 * amount);
    const gaps = text.match(/#EXT-X-DISCONTINUITY/g) ?? [];
    expect(gaps.length, playlists[index]).toBeGreaterThan(0);
    expect(gaps.length).toBeLessThanOrEqual(amount + 1);
  }
  const elapsed = ((performance.now() - begin) / 1000).toFixed(1);
  report(`media crash: ${amount} kills, ${slices.length} slices, ${elapsed} s; seed ${seed}`);
});
