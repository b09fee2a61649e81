import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { createPlayback, type Har, type HarEntry, PlaybackError } from "./index.ts";

const base = "https://api.agrtc.cn/v1/apps/recorded/cloud_recording";
const json = [{ name: "content-type", value: "application/json" }];

function post(path: string, body: object | string, answer: object, status = 200): HarEntry {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return {
    request: { method: "POST", url: `${base}/${path}`, postData: { text } },
    response: { status, headers: json, content: { text: JSON.stringify(answer) } },
  };
}

function get(path: string, answer: object): HarEntry {
  const content = { text: JSON.stringify(answer) };
  return {
    request: { method: "GET", url: `${base}/${path}` },
    response: { status: 200, headers: json, content },
  };
}

const of = (...entries: HarEntry[]): Har => ({ log: { entries } });
const elsewhere = "http://localhost:1234/v1/apps/mine/cloud_recording";
const send = (path: string, body: object | string) =>
  new Request(`${elsewhere}/${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("an exchange answers", () => {
  test("with its status, headers and body, for any host and App ID", async () => {
    const { fetch } = createPlayback(of(post("acquire", { uid: "1" }, { code: 53 }, 400)));
    const response = await fetch(send("acquire", { uid: "1" }));
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ code: 53 });
  });

  test("whatever the input of fetch is", async () => {
    const playback = createPlayback(of(get("a", {}), get("a", {}), post("b", { x: 1 }, {})));
    await playback.fetch(`${elsewhere}/a`);
    await playback.fetch(new URL(`${elsewhere}/a`));
    await playback.fetch(`${elsewhere}/b`, { method: "POST", body: '{ "x": 1 }' });
    expect(playback.unused).toEqual([]);
    playback.verify();
  });

  test("if the JSON is equal, in any order, and a mask stands for any text", async () => {
    const captured = { a: 1, storage: { key: "********", region: 1 }, list: ["x"] };
    const playback = createPlayback(of(post("start", captured, {})));
    const sent = { list: ["x"], storage: { region: 1, key: "my own key" }, a: 1 };
    expect((await playback.fetch(send("start", sent))).status).toBe(200);
  });

  test("if a body that is no JSON is the same text", async () => {
    const playback = createPlayback(of(post("a", "{", {})));
    expect(await playback.fetch(send("a", "[")).then(({ status }) => status)).toBe(501);
    expect(await playback.fetch(send("a", "{")).then(({ status }) => status)).toBe(200);
  });

  test("once, and those that are alike in their order", async () => {
    const { fetch } = createPlayback(of(get("query", { status: 4 }), get("query", { status: 5 })));
    const states = [];
    for (let count = 0; count < 3; count++) {
      const response = await fetch(`${elsewhere}/query`);
      states.push(await response.json());
    }
    const path = "/v1/apps/…/cloud_recording/query";
    const message = `The capture has no response to GET ${path}: all exchanges like it have been used`;
    expect(states).toEqual([{ status: 4 }, { status: 5 }, { message }]);
  });

  test("again and again with reuse", async () => {
    const capture = of(get("query", { status: 4 }), get("query", { status: 5 }));
    const playback = createPlayback(capture, { reuse: true });
    const states = [];
    for (let count = 0; count < 4; count++) {
      states.push((await (await playback.fetch(`${elsewhere}/query`)).json()).status);
    }
    expect(states).toEqual([4, 5, 5, 5]);
    playback.verify();
  });

  test("without the headers of the wire, and decoded", async () => {
    const headers = [
      { name: "Content-Encoding", value: "gzip" },
      { name: "content-length", value: "9" },
      { name: ":status", value: "200" },
      { name: "x-own", value: "kept" },
    ];
    const content = { text: btoa("\u00ff\u0000"), encoding: "base64" };
    const { request } = get("a", {});
    const { fetch } = createPlayback(of({ request, response: { status: 200, headers, content } }));
    const response = await fetch(`${elsewhere}/a`);
    expect([...response.headers.keys()]).toEqual(["x-own"]);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([255, 0]));
  });

  test("without a body where there can be none", async () => {
    const { request } = get("a", {});
    const response = { status: 204, headers: [], content: {} };
    const { fetch } = createPlayback(of({ request, response }));
    expect((await fetch(`${elsewhere}/a`)).status).toBe(204);
  });
});

describe("an unexpected request", () => {
  const capture = of(post("start", { uid: "1", list: [{ key: "s" }] }, {}), get("query", {}));

  test.each([
    [{ uid: 1, list: [{ key: "s" }] }, "/uid is of type number, but string in the capture"],
    [{ uid: "planted", list: [{ key: "s" }] }, "/uid has another value"],
    [{ uid: "1", list: [{ Key: "planted" }] }, "/list/0/key is missing"],
    [{ uid: "1", list: [{ key: "s" }], token: "planted" }, "/token is not in the capture"],
    [[], "the body is of type array, but object in the capture"],
    ["planted", "its body is not the captured text"],
  ])("%j is told by its place, without its value", async (body, reason) => {
    const playback = createPlayback(capture);
    const response = await playback.fetch(send("start", body));
    expect(response.status).toBe(501);
    const path = "/v1/apps/…/cloud_recording/start";
    expect(playback.unexpected).toEqual([{ method: "POST", path, reason }]);
    expect(await response.json()).toEqual({
      message: `The capture has no response to POST ${path}: ${reason}`,
    });
    expect(playback.unused).toHaveLength(2);
  });

  test("with another path or method is told, too", async () => {
    const playback = createPlayback(capture);
    await playback.fetch(`${elsewhere}/Query`);
    await playback.fetch(`${elsewhere}/query?a=1`);
    await playback.fetch(`${elsewhere}/query`, { method: "DELETE" });
    const reasons = playback.unexpected.map(({ reason }) => reason);
    expect(reasons).toEqual(Array(3).fill("no exchange has this method, path and query"));
  });

  test("and what nobody asked for make verify throw", async () => {
    const playback = createPlayback(capture);
    await playback.fetch(send("start", { uid: "2", list: [{ key: "s" }] }));
    await playback.fetch(`${elsewhere}/query`);
    expect(() => playback.verify()).toThrow(PlaybackError);
    expect(() => playback.verify()).toThrow(
      [
        "The requests are not the captured ones:",
        "- unexpected: POST /v1/apps/…/cloud_recording/start, /uid has another value",
        "- unused: POST /v1/apps/…/cloud_recording/start",
      ].join("\n"),
    );
  });
});

test("an aborted request is not answered", async () => {
  const playback = createPlayback(of(get("a", {})));
  const signal = AbortSignal.abort("enough");
  await expect(playback.fetch(`${elsewhere}/a`, { signal })).rejects.toBe("enough");
  expect(playback.unused).toHaveLength(1);
});

test.each<[unknown, string]>([
  [undefined, "/log/entries must be an array; parse the text of a HAR file"],
  ['{"log":{}}', "/log/entries must be an array; parse the text of a HAR file"],
  [{ log: { entries: [null] } }, "/log/entries/0/request/method must be a string"],
  [
    { log: { entries: [{ request: { method: "GET", url: null } }] } },
    "/log/entries/0/request/url must be a string",
  ],
])("%j is not a HAR file, and the error says why", (har, problem) => {
  expect(() => createPlayback(har as Har)).toThrow(
    new PlaybackError(`The value is not a HAR file: ${problem}`),
  );
});

test("the captures come with the package", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-playback-"));
  try {
    const script = fileURLToPath(new URL("../scripts/captures.ts", import.meta.url));
    await promisify(execFile)(process.execPath, [script, folder]);
    const names = await readdir(join(folder, "emulator"));
    expect(names).toContain("record-mix.json");
    expect(names.every((name) => name.endsWith(".json"))).toBe(true);
    const text = await readFile(join(folder, "emulator", "record-mix.json"), "utf8");
    expect(createPlayback(JSON.parse(text)).unused).toHaveLength(5);
  } finally {
    await rm(folder, { recursive: true });
  }
});
