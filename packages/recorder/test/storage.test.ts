import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type BucketOptions, type Notice, RecorderThread } from "@cloud-recording/recorder/thread";
import HlsParser from "hls-parser";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type S3Server, startS3Server } from "./s3-server.ts";

const startedAt = Date.UTC(2026, 0, 1);
const users = [{ uid: "anna", audio: true, video: true }];
let server: S3Server;
let folder: string;
let notices: Notice[];
const open: RecorderThread[] = [];

beforeAll(async () => {
  server = await startS3Server();
});
afterAll(() => server[Symbol.asyncDispose]());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "storage-"));
  notices = [];
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((thread) => thread.close()));
  await rm(folder, { recursive: true, force: true });
});

const journal = () => join(folder, ".uploads");

function openThread(): RecorderThread {
  const thread = new RecorderThread({ journal: journal(), onNotice: (one) => notices.push(one) });
  open.push(thread);
  return thread;
}

function begin(thread: RecorderThread, name: string, bucket: BucketOptions): void {
  thread.start(name, { folder, name, startedAt, users, bucket, prefix: "one/two" });
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await condition()); turns++) {
    if (turns > 3000) throw new Error("It did not happen");
    await sleep(20);
  }
}

const filesOf = async (name: string) =>
  (await readdir(folder)).filter((one) => one.startsWith(name)).sort();
const objectsOf = async (name: string) =>
  (await server.objects()).filter((key) => key.startsWith(`one/two/${name}`));

describe("with the right keys", () => {
  test("slices go up while the recording runs, and the playlist lists no slice that is not there", async () => {
    const thread = openThread();
    begin(thread, "s1_a b+c (d)!", server.bucket);
    thread.tick(startedAt + 7000);
    await until(() => notices.some((one) => one.kind === "uploaded" && one.name.endsWith(".m3u8")));
    const [playlist = ""] = (await objectsOf("s1")).filter((key) => key.endsWith(".m3u8"));
    const text = new TextDecoder().decode(await server.read(playlist));
    expect(text).not.toContain("ENDLIST");
    const { segments } = HlsParser.parse(text) as HlsParser.types.MediaPlaylist;
    const there = await objectsOf("s1");
    for (const { uri } of segments) expect(there).toContain(`one/two/${decodeURIComponent(uri)}`);

    const stopped = await thread.stop("s1_a b+c (d)!", startedAt + 9000);
    expect(stopped).toMatchObject({ pending: 0, error: undefined });
    expect(await objectsOf("s1")).toEqual((await filesOf("s1")).map((name) => `one/two/${name}`));
    expect(await server.read(playlist)).toEqual(
      new Uint8Array(await readFile(join(folder, "s1_a b+c (d)!.m3u8"))),
    );
    await until(() => notices.some(({ kind }) => kind === "completed"));
    expect((await readdir(journal())).filter((name) => name.endsWith(".json"))).toEqual([]);
  });
});

describe("with the wrong", () => {
  test.each([
    ["secret key", { secretKey: "very-secret-and-wrong" }],
    ["access key", { accessKey: "AKIANOBODY" }],
    ["bucket", { bucket: "missing" }],
  ])("%s, the storage refuses at once, and the files stay", async (_, wrong) => {
    const thread = openThread();
    const bucket = { ...server.bucket, ...wrong };
    thread.check("s2", bucket, "one/two/s2.m3u8");
    begin(thread, "s2", bucket);
    await until(() => notices.some(({ kind }) => kind === "refused"));
    thread.tick(startedAt + 4000);
    const stopped = await thread.stop("s2", startedAt + 5000);
    expect(stopped.pending).toBe(4);
    expect(await filesOf("s2")).toHaveLength(4);
    expect(JSON.stringify(notices)).not.toMatch(/very-secret|AKIANOBODY|S3RVER/);
  });
});

describe("keys", () => {
  test("stand nowhere on the disk as they are", async () => {
    const thread = openThread();
    const keys = { accessKey: "AKIA-READABLE", secretKey: "secret-READABLE" };
    begin(thread, "s3", { ...server.bucket, ...keys });
    await thread.stop("s3", startedAt + 3000);
    const names = await readdir(journal());
    expect(names).toContain("s3.json");
    for (const name of names)
      expect(await readFile(join(journal(), name), "latin1")).not.toContain("READABLE");
  });
});

describe("a storage that goes away half-way", () => {
  test("gets everything when it is back", async () => {
    const thread = openThread();
    begin(thread, "s4", server.bucket);
    thread.tick(startedAt + 3000);
    await until(() => notices.some(({ kind }) => kind === "uploaded"));
    server.cut();
    const stopped = await thread.stop("s4", startedAt + 9000);
    expect(stopped.pending).toBeGreaterThan(0);
    server.mend();
    await until(() => notices.some(({ kind }) => kind === "completed"));
    expect(await objectsOf("s4")).toEqual((await filesOf("s4")).map((name) => `one/two/${name}`));
  });

  test("gets the rest from the next thread, too", async () => {
    server.cut();
    const thread = openThread();
    begin(thread, "s5", server.bucket);
    await thread.stop("s5", startedAt + 5000);
    await thread.close();
    server.mend();
    openThread();
    await until(() => notices.some(({ kind }) => kind === "completed"));
    expect(await objectsOf("s5")).toEqual((await filesOf("s5")).map((name) => `one/two/${name}`));
  });
});

test("a storage that never responds does not hold the thread, and the next one has what is missing", async () => {
  const silent = createServer(() => {}).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  try {
    const thread = openThread();
    begin(thread, "s6", { ...server.bucket, endpoint: `http://127.0.0.1:${port}` });
    expect(await thread.stop("s6", startedAt + 3000)).toMatchObject({ pending: 3 });
    const begun = performance.now();
    await thread.close();
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(await readdir(journal())).toContain("s6.json");
  } finally {
    silent.closeAllConnections();
    silent.close();
  }
});

test("processes that are killed, 20 of them, lose no slice", async () => {
  const program = fileURLToPath(new URL("./recording-program.ts", import.meta.url));
  const round = async (index: number) => {
    const name = `round${String(index).padStart(2, "0")}_`;
    const options = { folder, name, bucket: server.bucket, prefix: "killed" };
    const settings = JSON.stringify({ journal: journal(), options });
    const flags = ["--conditions=@cloud-recording/source", program, settings];
    const child = spawn(process.execPath, flags, { stdio: "ignore" });
    const exited = new Promise((resolve) => child.once("exit", resolve));
    const isMade = (file: string) => file.startsWith(name) && file.endsWith(".ts");
    try {
      await until(async () => (await readdir(folder)).filter(isMade).length > 1);
      await sleep(index * 40);
    } finally {
      child.kill("SIGKILL");
      await exited;
    }
  };
  const rounds = Array.from({ length: 20 }, (_, index) => index);
  for (let at = 0; at < rounds.length; at += 5)
    await Promise.all(rounds.slice(at, at + 5).map(round));
  const made = (await readdir(folder)).filter((file) => /^round.*[.](ts|m3u8)$/.test(file)).sort();
  expect(made.length).toBeGreaterThan(2 * rounds.length);
  const text = (file: string) => readFile(join(folder, file), "utf8");
  const uploaded = async () => (await server.objects()).filter((key) => key.startsWith("killed/"));
  expect(await uploaded()).not.toHaveLength(made.length);
  openThread();
  await until(async () => (await readdir(journal())).every((file) => file === "key"));
  expect(await uploaded()).toEqual(made.map((file) => `killed/${file}`));
  for (const file of made.filter((one) => one.endsWith(".m3u8"))) {
    expect(await text(file)).toContain("#EXT-X-ENDLIST");
    expect(new TextDecoder().decode(await server.read(`killed/${file}`))).toBe(await text(file));
  }
}, 180_000);
