import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  Clock,
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  frozenClock,
} from "@cloud-recording/emulator";
import { type MediaOptions, openMedia } from "@cloud-recording/emulator/media";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

type Media = NonNullable<Awaited<ReturnType<typeof openMedia>>>;

let recordings: string;
let media: Media;
let warnings: string[];

beforeEach(async () => {
  recordings = await mkdtemp(join(tmpdir(), "recordings-"));
  warnings = [];
});
afterEach(async () => {
  await media.close();
  await rm(recordings, { recursive: true, force: true });
});

async function open(
  options: EmulatorOptions = {},
  more: Partial<MediaOptions> = {},
): Promise<Emulator> {
  const warn = (message: string) => warnings.push(message);
  media = (await openMedia({ recordings, warn, ...more })) as Media;
  return createEmulator({ rateLimit: false, startUp: 300, media, ...options });
}

const storage = { vendor: 2, region: 3, bucket: "films", accessKey: "ACCESS", secretKey: "SECRET" };
const body = {
  recordingConfig: { transcodingConfig: { width: 320, height: 180, fps: 15, bitrate: 300 } },
  recordingFileConfig: { avFileType: ["hls"] },
  storageConfig: { ...storage, fileNamePrefix: ["one", "two"] },
};

/** Calls the service as a client does. */
function callerOf(emulator: Emulator) {
  const { appId, customerId, customerCertificate } = emulator.project;
  const root = `http://localhost/v1/apps/${appId}/cloud_recording`;
  const authorization = `Basic ${btoa(`${customerId}:${customerCertificate}`)}`;
  const call = async (path: string, clientRequest?: object, uid = "527841") => {
    const response = await emulator.fetch(`${root}/${path}`, {
      method: clientRequest === undefined ? "GET" : "POST",
      headers: { authorization, "content-type": "application/json;charset=utf-8" },
      body:
        clientRequest === undefined ? null : JSON.stringify({ cname: "room", uid, clientRequest }),
    });
    const { Body = {}, code } = (await response.json()) as { Body?: object; code?: number };
    return { status: response.status, code, body: Body as Record<string, string & object> };
  };
  const start = async (clientRequest: object = body, mode = "mix", uid = "527841") => {
    const { resourceId } = (await call("acquire", {}, uid)).body;
    const started = await call(`resourceid/${resourceId}/mode/${mode}/start`, clientRequest, uid);
    const at = `resourceid/${resourceId}/sid/${started.body.sid}/mode/${mode}`;
    return {
      ...started,
      sid: String(started.body.sid),
      query: () => call(`${at}/query`),
      updateLayout: (layout: object) => call(`${at}/updateLayout`, layout, uid),
      stop: () => call(`${at}/stop`, {}, uid),
    };
  };
  return { start };
}

async function until<T>(look: () => Promise<T>, holds: (value: T) => boolean): Promise<T> {
  for (let turns = 0; turns < 400; turns++) {
    const value = await look();
    if (holds(value)) return value;
    await sleep(25);
  }
  throw new Error("It did not happen");
}

const statusOf = ({ body: { serverResponse } }: { body: Record<string, object> }) =>
  (serverResponse as { status: number }).status;
const films = () => join(recordings, "films/one/two");

describe("a recording in real time", () => {
  test("is at status 5 when its first file is there, and its files are whole after `stop`", async () => {
    const emulator = await open();
    const recording = await callerOf(emulator).start();
    await until(recording.query, (answer) => statusOf(answer) === 4);
    expect(await readdir(films()).catch(() => [])).toEqual([]);
    await until(recording.query, (answer) => statusOf(answer) === 5);
    expect((await readdir(films())).some((name) => name.endsWith(".ts"))).toBe(true);
    await recording.updateLayout({ mixedVideoLayout: 1, backgroundColor: "#123456" });
    await sleep(300);
    const stopped = await recording.stop();
    expect(stopped).toMatchObject({
      status: 200,
      body: {
        serverResponse: { uploadingStatus: "uploaded", fileList: `${recording.sid}_room.m3u8` },
      },
    });
    const playlist = await readFile(join(films(), `${recording.sid}_room.m3u8`), "utf8");
    expect(playlist).toContain("#EXT-X-ENDLIST");
    expect(emulator.session(recording.sid)?.media).toMatchObject({ skipped: 0, pending: 0 });
    // A machine that has other things to do drops frames, and says so.
    expect(warnings.filter((warning) => !/frames were dropped/.test(String(warning)))).toEqual([]);
  });

  test("ends once when `stop` comes while the recorders close", async () => {
    const recording = await callerOf(await open()).start();
    await until(recording.query, (answer) => statusOf(answer) === 5);
    const [stopped] = await Promise.all([recording.stop(), media.close()]);
    // A busy machine may take longer than `stop` waits.
    expect([200, 206]).toContain(stopped.status);
    const playlist = await readFile(join(films(), `${recording.sid}_room.m3u8`), "utf8");
    expect(playlist.match(/#EXT-X-ENDLIST/g)).toHaveLength(1);
  });

  test("is refused with code 65 beyond the limit, and the same resource ID works later", async () => {
    const { start } = callerOf(await open({}, { limit: 1 }));
    const one = await start();
    const two = await start(body, "mix", "999");
    expect(two).toMatchObject({ code: 65 });
    await one.stop();
    expect((await start(body, "mix", "998")).status).toBe(200);
  });
});

test("who follows the events sees the mix as it is now, and nobody else makes pictures of it", async () => {
  const emulator = await open({ participants: [{ uid: "anna" }] });
  using look = vi.spyOn(media, "picture");
  const { sid, stop } = await callerOf(emulator).start();
  const others = await emulator.fetch("http://localhost/_emulator/events");
  const events = await emulator.fetch(`http://localhost/_emulator/events?picture=${sid}`);
  const pictures: string[] = [];
  let text = "";
  for await (const chunk of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = `${text}${chunk}`.split("\n");
    text = lines.pop() ?? "";
    for (const line of lines.filter((line) => line.startsWith(`data: {"sid":"${sid}"`))) {
      pictures.push(JSON.parse(line.slice("data: ".length)).data);
    }
    if (pictures.length >= 2) break;
  }
  expect(pictures[0]).not.toBe(pictures[1]);
  const [start, end] = [Buffer.from(pictures[0] ?? "", "base64"), [0xff, 0xd9]];
  expect([...start.subarray(0, 2), ...start.subarray(-2)]).toEqual([0xff, 0xd8, ...end]);
  // Nobody watches any more.
  const looks = look.mock.calls.length;
  await sleep(700);
  expect(look.mock.calls.length).toBeLessThanOrEqual(looks + 1);
  await others.body?.cancel();
  await stop();
});

test("a recorder that moves to another machine begins new files there", async () => {
  const clock = frozenClock(Date.UTC(2026, 0, 1));
  const emulator = await open({ clock });
  const recording = await callerOf(emulator).start();
  clock.advance(5300);
  emulator.faults.add({ operation: "queryRecording", effect: "failover", duration: 0, times: 1 });
  expect((await recording.query()).status).toBe(404);
  clock.advance(5000);
  const { serverResponse } = (await recording.stop()).body;
  const { fileList } = serverResponse as unknown as { fileList: string };
  expect(fileList).toBe(`bak0_${recording.sid}_room.m3u8`);
  for (const name of [`${recording.sid}_room.m3u8`, fileList]) {
    const isWhole = (text: string) => text.includes("ENDLIST");
    const text = await until(() => readFile(join(films(), name), "utf8").catch(() => ""), isWhole);
    const lengths = [...text.matchAll(/#EXTINF:([\d.]+)/g)].map(([, duration]) => Number(duration));
    expect(lengths).toEqual([2, 2, 1]);
  }
});

describe("a clock that stands still", () => {
  test("makes the media of the time that it was moved by, and `stop` says where the files are", async () => {
    const clock = frozenClock(Date.UTC(2026, 0, 1));
    const emulator = await open({
      clock,
      participants: [{ uid: "anna" }, { uid: "bo", joinsAfter: 10_000 }],
    });
    const recording = await callerOf(emulator).start(
      {
        ...{ recordingConfig: { subscribeUidGroup: 0 }, storageConfig: storage },
      },
      "individual",
    );
    clock.advance(20_300);
    const { status, body: answer } = await recording.stop();
    // A busy machine may take longer than `stop` waits.
    expect([200, 206]).toContain(status);
    const { fileList } = answer.serverResponse as unknown as { fileList: { filename: string }[] };
    expect(fileList).toHaveLength(4);
    const folder = join(recordings, "films");
    const names = () => readdir(folder).catch(() => [] as string[]);
    const isWhole = async (name: string) =>
      (await readFile(join(folder, name), "utf8").catch(() => "")).includes("ENDLIST");
    const playlists = fileList.map(({ filename }) => filename);
    await until(async () => (await Promise.all(playlists.map(isWhole))).every(Boolean), Boolean);
    expect((await names()).filter((name) => name.endsWith(".m3u8")).sort()).toEqual(
      playlists.sort(),
    );
    const seconds = async (name: string) =>
      [...(await readFile(join(folder, name), "utf8")).matchAll(/#EXTINF:([\d.]+)/g)].reduce(
        (sum, [, duration]) => sum + Number(duration),
        0,
      );
    const lengths = await Promise.all(
      playlists.map(async (name) => [name.includes("anna"), Math.round(await seconds(name))]),
    );
    expect(lengths).toEqual(
      expect.arrayContaining([
        [true, 20],
        [false, 10],
      ]),
    );
  });

  test("leaves out what is beyond the limit, says so, and does not hold up `stop`", async () => {
    const clock = new Clock();
    const emulator = await open({ clock }, { catchUp: 5000 });
    const recording = await callerOf(emulator).start();
    await until(recording.query, (answer) => statusOf(answer) === 5);
    clock.advance(3_600_000);
    const begun = performance.now();
    expect([200, 206]).toContain((await recording.stop()).status);
    expect(performance.now() - begun).toBeLessThan(4000);
    await until(
      async () => warnings,
      (all) => all.some((one) => /left out/.test(one)),
    );
  });
});

describe("the files over HTTP", () => {
  test("have media types and ranges", async () => {
    const clock = frozenClock(Date.UTC(2026, 0, 1));
    const emulator = await open({ clock });
    const recording = await callerOf(emulator).start();
    clock.advance(3300);
    await recording.stop();
    const path = join(films(), `${recording.sid}_room.m3u8`);
    await until(
      async () => readFile(path, "utf8").catch(() => ""),
      (text) => text.includes("ENDLIST"),
    );
    const get = (name: string, headers: HeadersInit = {}, method = "GET") =>
      emulator.fetch(`http://localhost/_emulator/files/${name}`, { headers, method });
    const playlist = await get(`films/one/two/${recording.sid}_room.m3u8`);
    expect(playlist.headers.get("content-type")).toBe("application/vnd.apple.mpegurl");
    const text = await playlist.text();
    const slice = `films/one/two/${text.split("\n").find((line) => line.endsWith(".ts"))}`;
    const whole = new Uint8Array(await (await get(slice)).arrayBuffer());
    expect((await get(slice, {}, "HEAD")).headers.get("content-length")).toBe(String(whole.length));
    for (const [range, status, from, until] of [
      ["bytes=0-187", 206, 0, 188],
      ["bytes=188-", 206, 188, whole.length],
      ["bytes=-10", 206, whole.length - 10, whole.length],
      [`bytes=10-${whole.length * 2}`, 206, 10, whole.length],
      [`bytes=${whole.length}-`, 416, 0, 0],
      ["bytes=5-1", 200, 0, whole.length],
      ["lines=1-2", 200, 0, whole.length],
    ] as const) {
      const response = await get(slice, { range });
      expect(response.status, range).toBe(status);
      const part = new Uint8Array(await response.arrayBuffer());
      expect(part.length, range).toBe(until - from);
      expect(part, range).toEqual(whole.subarray(from, until));
    }
  });

  test.each([
    "../package.json",
    "films/..%2f..%2fetc/passwd",
    ".uploads/key",
    "films/",
    "%E0%A4%A",
    ".uploads/x.ts",
  ])("do not include %s", async (path) => {
    const emulator = await open();
    expect((await emulator.fetch(`http://localhost/_emulator/files/${path}`)).status).toBe(404);
  });
});
