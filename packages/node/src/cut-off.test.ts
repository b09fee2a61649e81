import { gzipSync } from "node:zlib";
import { memorySessionStore } from "@cloud-recording/client";
import { describe, expect, test } from "vitest";
import { serve, serveRaw } from "../test/servers.ts";
import { CloudRecording } from "./index.ts";

const resourceId = "resource";
const sid = "38f8e3cfdc474cd56fc1ceba380d7e1a";
const begin = `{"Code":200,"Body":{"resourceId":"${resourceId}","sid":"${sid}"`;

/** Serves `acquire`, and a `start` that is answered so. */
const serviceWhose = (start: (response: import("node:http").ServerResponse) => void) =>
  serve((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    if (request.url?.endsWith("/acquire")) {
      response.end(JSON.stringify({ Code: 200, Body: { resourceId } }));
    } else start(response);
  });

function record(baseUrl: string, fetch?: typeof globalThis.fetch) {
  const store = memorySessionStore();
  const cloud = new CloudRecording({
    appId: "app",
    customerId: "customer",
    customerCertificate: "certificate",
    baseUrl,
    store,
    fetch,
    timeout: 1000,
    retry: { attempts: 1 },
    rateLimiter: false,
  });
  const recording = cloud.record({
    channel: { cname: "room", uid: "1" },
    mode: "mix",
    recordingConfig: {},
  });
  return { recording, store };
}

describe.each([
  ["its own transport", undefined],
  ["the platform's fetch", globalThis.fetch],
])("with %s, an answer to start", (_, fetch) => {
  test("that breaks off behind the sid loses no recording", async () => {
    const baseUrl = await serviceWhose((response) => {
      response.writeHead(200, { "content-length": 500 }).write(begin);
      setTimeout(() => response.destroy(), 5);
    });
    const { recording, store } = record(baseUrl, fetch);
    expect((await recording).session.sid).toBe(sid);
    expect(await store.list()).toMatchObject([{ state: "running", sid }]);
  });

  test("that does not come to its end in time loses no sid", async () => {
    const baseUrl = await serviceWhose((response) => {
      response.writeHead(200, { "content-length": 500 }).write(begin);
    });
    const { recording, store } = record(baseUrl, fetch);
    expect((await recording).session.sid).toBe(sid);
    expect(await store.list()).toMatchObject([{ state: "running", sid }]);
  });
});

const whole = Buffer.from(`${begin},"cname":"课堂录制"}}`);
const type = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";
const sized = (body: Buffer, length = body.length): [string, Buffer] => [
  `content-length: ${length}`,
  body,
];
const chunked = (body: Buffer, end = "\r\n0\r\n\r\n"): [string, Buffer] => [
  "transfer-encoding: chunked",
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from(end)]),
];
const acquired = `${type}content-length: ${whole.length}\r\n\r\n${whole}`;
/** What servers and gateways put behind a response that is whole. */
const tails = {
  nothing: "",
  "a line end": "\r\n",
  "a NUL": "\0",
  letters: "XX",
  "a comment": "<!-- by a gateway -->",
  "another response": `${type}content-length: 2\r\n\r\n{}`,
};
/** Ways in which the frame of a body is wrong. */
const frames: Record<string, (body: Buffer) => [header: string, body: Buffer]> = {
  "a length in characters": (body) => sized(body, body.length - 6),
  "a trailer that is none": (body) => chunked(body, "\r\n0\r\nbad\r\n\r\n"),
  "a size that is none": (body) => chunked(body, "\r\nZZ\r\n"),
  "a chunk without end": (body) => chunked(body, "0\r\n\r\n"),
};
/** Packets that a response comes in. */
const cut = {
  "one packet": (...all: Buffer[]) => [Buffer.concat(all)],
  "two packets": (head: Buffer, ...rest: Buffer[]) => [head, Buffer.concat(rest)],
  "a packet for the tail": (head: Buffer, body: Buffer, tail: Buffer) => [
    Buffer.concat([head, body]),
    tail,
  ],
};
const responses = [
  ...Object.entries(tails).flatMap(([name, tail]) => [
    { name: `a length and ${name}`, frame: (body: Buffer) => sized(body), tail },
    { name: `chunks and ${name}`, frame: (body: Buffer) => chunked(body), tail },
  ]),
  ...Object.entries(frames).map(([name, frame]) => ({ name, frame, tail: "" })),
].flatMap((response) =>
  [false, true].flatMap((zipped) =>
    (["one packet", "two packets", "a packet for the tail"] as const).map((packets) => ({
      ...response,
      zipped,
      packets,
    })),
  ),
);

test.each(responses)(
  "an answer to start with $name, in $packets, zipped: $zipped, loses no sid",
  async (response) => {
    const { frame, tail, zipped, packets } = response;
    const [header, body] = frame(zipped ? gzipSync(whole) : whole);
    const encoding = zipped ? "content-encoding: gzip\r\n" : "";
    const head = Buffer.from(`${type}${encoding}${header}\r\n\r\n`);
    const parts = cut[packets](head, body, Buffer.from(tail));
    let starts = 0;
    const baseUrl = await serveRaw((socket) => {
      socket.setNoDelay();
      socket.on("data", async (request) => {
        const isStart = String(request).includes("/start HTTP");
        if (isStart) starts += 1;
        for (const part of isStart ? parts : [acquired]) {
          socket.write(part);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      });
    });
    const { recording, store } = record(baseUrl);
    expect((await recording).session.sid).toBe(sid);
    expect(await store.list()).toMatchObject([{ state: "running", sid }]);
    expect(starts).toBe(1);
  },
);
