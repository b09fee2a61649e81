import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RecorderThread } from "@cloud-recording/recorder/thread";
import { Whip } from "@cloud-recording/whip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RTCPeerConnection } from "werift";

const whip = new Whip({ token: "right" });
const left: string[] = [];
let folder: string;
let thread: RecorderThread;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "whip-"));
  const { sources, port } = whip;
  thread = new RecorderThread({ journal: folder, sources, port });
});

afterAll(async () => {
  await thread.close();
  whip.close();
  await rm(folder, { recursive: true, force: true });
});

const bearer = { authorization: "Bearer right" };
const sdp = { ...bearer, "content-type": "application/sdp" };
const fragment = { ...bearer, "content-type": "application/trickle-ice-sdpfrag" };

/** Calls the endpoint, or a connection. */
function call(
  method: string,
  headers: Record<string, string>,
  body?: string,
  id?: string,
): Promise<Response> {
  const request = new Request("http://localhost/stage/whip/anna", {
    ...{ method, headers },
    ...(body !== undefined && { body }),
  });
  if (id !== undefined) return whip.change(request, id);
  const publisher = {
    channel: "stage",
    uid: "anna",
    onSends() {},
    onLeave: () => left.push("anna"),
  };
  return whip.open(request, publisher, "/stage/whip/anna");
}

/** An offer of a sender of audio and video. */
async function offer(): Promise<{ connection: RTCPeerConnection; text: string }> {
  const connection = new RTCPeerConnection();
  connection.addTransceiver("audio", { direction: "sendonly" });
  connection.addTransceiver("video", { direction: "sendonly" });
  const { sdp: text } = await connection.createOffer();
  return { connection, text };
}

test("a connection is opened, gets candidates and is ended", async () => {
  const { connection, text } = await offer();
  const opened = await call("POST", sdp, text);
  expect(opened.status).toBe(201);
  expect(opened.headers.get("content-type")).toBe("application/sdp");
  expect(opened.headers.get("accept-patch")).toBe("application/trickle-ice-sdpfrag");
  const answer = await opened.text();
  expect(answer).toMatch(/^a=recvonly/m);
  expect(answer).toMatch(/^a=candidate:.* 127\.0\.0\.1 /m);
  const [, id = ""] =
    /^\/stage\/whip\/anna\/(.+)$/.exec(opened.headers.get("location") ?? "") ?? [];
  const etag = opened.headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[^"]+"$/);

  const candidate = "a=mid:0\r\na=candidate:1 1 udp 2122260223 127.0.0.1 9 typ host\r\n";
  const patch = (tag: Record<string, string>, body = candidate) =>
    call("PATCH", { ...fragment, ...tag }, body, id).then(({ status }) => status);
  expect(await patch({ "if-match": etag })).toBe(204);
  expect(await patch({})).toBe(428);
  expect(await patch({ "if-match": '"other"' })).toBe(412);
  expect(await patch({ "if-match": "*" }, "a=ice-ufrag:another\r\n")).toBe(422);
  expect((await call("PATCH", { ...sdp, "if-match": etag }, candidate, id)).status).toBe(415);

  expect((await call("DELETE", bearer, undefined, id)).status).toBe(200);
  expect((await call("DELETE", bearer, undefined, id)).status).toBe(404);
  // Who never got through was never there.
  expect(left).toEqual([]);
  await connection.close();
});

test.each([
  ["no token", "POST", { "content-type": "application/sdp" }, "v=0", 401],
  ["another token", "POST", { ...sdp, authorization: "Bearer wrong" }, "v=0", 401],
  ["another content type", "POST", { ...bearer, "content-type": "text/plain" }, "v=0", 415],
  ["no SDP", "POST", sdp, "hello", 400],
  ["an offer to receive", "POST", sdp, "v=0\r\na=recvonly\r\n", 400],
  ["an offer without media", "POST", sdp, "v=0\r\na=sendonly\r\n", 400],
  ["an offer without ICE", "POST", sdp, "v=0\r\nm=audio 9 RTP/AVP 0\r\na=sendonly\r\n", 400],
  ["too long an offer", "POST", sdp, `v=0\r\n${"a".repeat(70_000)}`, 413],
  ["another method", "PUT", sdp, "v=0", 405],
] as const)("%s is refused with a reason", async (_, method, headers, body, status) => {
  const response = await call(method, headers, body);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({ status, detail: expect.stringMatching(/\w{3}/) });
});

test("a preflight request asks for no token", async () => {
  const response = await call("OPTIONS", {});
  expect(response.status).toBe(204);
  expect(response.headers.get("accept-post")).toBe("application/sdp");
});
