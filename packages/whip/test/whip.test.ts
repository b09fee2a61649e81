import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RecorderThread } from "@cloud-recording/recorder/thread";
import { Whip } from "@cloud-recording/whip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { RTCPeerConnection } from "werift";
import { makePatient } from "../src/patience.ts";

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
  const connection = new RTCPeerConnection({ iceAdditionalHostAddresses: ["127.0.0.1"] });
  connection.addTransceiver("audio", { direction: "sendonly" });
  connection.addTransceiver("video", { direction: "sendonly" });
  await connection.setLocalDescription(await connection.createOffer());
  for (const transport of connection.dtlsTransports) makePatient(transport, 9);
  return { connection, text: connection.localDescription?.sdp ?? "" };
}

/** Opens a connection. @param change made to the offer @returns its sender, its ID and its answer */
async function open(change = (text: string) => text) {
  const { connection, text } = await offer();
  const opened = await call("POST", sdp, change(text));
  expect(opened.status).toBe(201);
  const { headers } = opened;
  const [, id = ""] = /^\/stage\/whip\/anna\/(.+)$/.exec(headers.get("location") ?? "") ?? [];
  return { connection, id, headers, etag: headers.get("etag") ?? "", answer: await opened.text() };
}

/** Opens a connection that stands. */
async function connect(change?: (text: string) => string) {
  const opened = await open(change);
  await stand(opened);
  return opened;
}

/** Resolves when a connection stands. */
async function stand({ connection, answer }: Awaited<ReturnType<typeof open>>): Promise<void> {
  const stands = new Promise<void>((resolve) => {
    connection.connectionStateChange.subscribe((state) => {
      if (state === "connected") resolve();
    });
  });
  await connection.setRemoteDescription({ type: "answer", sdp: answer });
  await stands;
}

/** Puts other candidates into an offer. */
const withCandidates = (text: string, lines: readonly string[]) =>
  text
    .replace(/^a=(candidate|end-of-candidates).*\r\n/gm, "")
    .replace(/^a=ice-ufrag/gm, [...lines.map((line) => `a=${line}\r\n`), "$&"].join(""));

const named =
  "candidate:1 1 udp 2113937151 0b5fd2f4-1d7e-4f43-9a3b-7f2f5e6d8c9a.local 50000 typ host";
const tcp = "candidate:2 1 tcp 1518214911 192.0.2.1 9 typ host tcptype active";
const tcpServer = "candidate:2 1 tcp 1518214911 127.0.0.1 9 typ host tcptype passive";
const ipv6 = "candidate:3 1 udp 2122262783 2001:db8::1 50000 typ host";
/** Address that nobody has (RFC 5737). */
const unreachable = "candidate:4 1 udp 2122260223 192.0.2.1 50000 typ host";
const end = "end-of-candidates";

/** Candidates of offers. Their senders reach the answer in any case. */
const forms: Readonly<Record<string, readonly string[]>> = {
  "names only": [named],
  "names only, and no more of them": [named, end],
  "names beside addresses": [named, unreachable, end],
  "ports of TCP only": [tcp, tcpServer, end],
  "addresses of IPv6 only": [ipv6, end],
  "addresses that nobody has": [unreachable, end],
  "addresses of many": [
    ...[
      "candidate:5 1 udp 1 255.255.255.255 50000 typ host",
      "candidate:6 1 udp 1 224.0.0.1 1 typ host",
    ],
    ...[
      "candidate:7 1 udp 1 0.0.0.0 50000 typ host",
      "candidate:8 1 udp 1 fe80::1 50000 typ host",
      end,
    ],
  ],
  "what is no candidate": [
    "candidate:1 1 udp",
    "candidate:1 1 udp 1 127.0.0.1 99999 typ host",
    end,
  ],
  none: [],
  "none, and no more of them": [end],
};

/** Changes a connection. */
function patch(id: string, match: string | undefined, body: string): Promise<Response> {
  const tag = match === undefined ? {} : { "if-match": match };
  return call("PATCH", { ...fragment, ...tag }, body, id);
}

const candidate = "a=mid:0\r\na=candidate:1 1 udp 2122260223 127.0.0.1 9 typ host\r\n";

/** Credentials for a restart, as a sender makes them. */
const credentials = (name: string) =>
  `a=ice-ufrag:${name}\r\na=ice-pwd:${name.padEnd(24, "0")}\r\nm=audio 9 RTP/AVP 0\r\n`;

const linesOf = (sdp: string) => sdp.match(/^a=ice-(ufrag|pwd):.*$/gm) ?? [];

test("a connection is opened, gets candidates and is ended", async () => {
  const { connection, headers, etag, id, answer } = await open();
  expect(headers.get("content-type")).toBe("application/sdp");
  expect(headers.get("accept-patch")).toBe("application/trickle-ice-sdpfrag");
  expect(answer).toMatch(/^a=recvonly/m);
  expect(answer).toMatch(/^a=candidate:.* 127\.0\.0\.1 /m);
  expect(etag).toMatch(/^"[^"]+"$/);

  for (const [match, body, status] of [
    [etag, candidate, 204],
    [`"other", ${etag}`, candidate, 204],
    ["*", candidate, 204],
    [etag, "a=candidate:1 not one\r\n", 204],
    [etag, "a=mid:7\r\na=candidate:1 1 udp 1 127.0.0.1 9 typ host\r\n", 204],
    [undefined, candidate, 428],
    ['"other"', candidate, 412],
    [etag, "hello", 400],
    [etag, `a=candidate:${"1".repeat(70_000)}`, 413],
  ] as const) {
    expect((await patch(id, match, body)).status, body.slice(0, 40)).toBe(status);
  }
  const type = { ...sdp, "if-match": etag };
  expect((await call("PATCH", type, candidate, id)).status).toBe(415);

  expect((await call("DELETE", bearer, undefined, id)).status).toBe(200);
  expect((await call("DELETE", bearer, undefined, id)).status).toBe(404);
  expect((await patch(id, etag, candidate)).status).toBe(404);
  // Who never got through was never there.
  expect(left).toEqual([]);
  await connection.close();
});

test("a sender connects whatever candidates its offer has", async () => {
  await Promise.all(
    Object.entries(forms).map(async ([name, lines]) => {
      const { connection, id } = await connect((text) => withCandidates(text, lines));
      expect(connection.connectionState, name).toBe("connected");
      await call("DELETE", bearer, undefined, id);
      await connection.close();
    }),
  );
});

test("a sender connects whatever candidates come later, and restarts ICE with them", async () => {
  const opened = await open((text) => withCandidates(text, []));
  const { connection, id, etag } = opened;
  const fragments = Object.values(forms)
    .filter((lines) => lines.length > 0)
    .map((lines) => ["a=mid:0", ...lines.map((line) => `a=${line}`), ""].join("\r\n"));
  for (const body of fragments) expect((await patch(id, etag, body)).status, body).toBe(204);
  await stand(opened);
  for (const [index, body] of fragments.entries()) {
    const restarted = await patch(id, "*", `${credentials(`next${index}`)}${body}`);
    expect(restarted.status, body).toBe(200);
  }
  await call("DELETE", bearer, undefined, id);
  await connection.close();
});

test("ICE is restarted with other credentials and another ETag", async () => {
  const { connection, etag, id, answer } = await connect();
  const restarted = await patch(id, "*", credentials("next"));
  expect(restarted.status).toBe(200);
  expect(restarted.headers.get("content-type")).toBe("application/trickle-ice-sdpfrag");
  const text = await restarted.text();
  expect(linesOf(text)).toHaveLength(2);
  for (const line of linesOf(text)) expect(answer).not.toContain(line);
  expect(text).toMatch(/^m=audio .*\r\na=mid:0\r\n/);
  expect(text).toMatch(/^a=candidate:.* 127\.0\.0\.1 /m);

  // The tag of before is not that of the connection any more.
  const next = restarted.headers.get("etag") ?? "";
  expect(next).toMatch(/^"[^"]+"$/);
  expect((await patch(id, etag, candidate)).status).toBe(412);
  expect((await patch(id, next, candidate)).status).toBe(204);
  expect((await patch(id, next, `${credentials("next")}${candidate}`)).status).toBe(204);

  // A sender that has lost the answer asks for it again; RFC 9725 has the star in quotes.
  const again = await patch(id, '"*"', credentials("next"));
  expect(linesOf(await again.text())).toEqual(linesOf(text));
  // Two at once are made one after the other.
  const both = await Promise.all(
    ["left", "right"].map((name) => patch(id, "*", credentials(name))),
  );
  const [one, other] = await Promise.all(both.map(async (each) => linesOf(await each.text())));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(one).not.toEqual(other);
  await call("DELETE", bearer, undefined, id);
  await connection.close();
});

test("a restart that is wrong is refused, and the connection stays", async () => {
  const { connection, id, etag } = await connect();
  const wrong = [
    ["another ETag", '"other"', credentials("next"), 412],
    ["no ETag", undefined, credentials("next"), 428],
    ["the ETag of the connection", etag, credentials("next"), 412],
    ["no password", "*", "a=ice-ufrag:next\r\n", 400],
    ["no user name", "*", `a=ice-pwd:${"a".repeat(22)}\r\n`, 400],
    ["too short a password", "*", "a=ice-ufrag:next\r\na=ice-pwd:short\r\n", 400],
    ["another user name for each medium", "*", credentials("next") + credentials("last"), 400],
    ["nothing in it", "*", "", 400],
    ["too long a body", "*", credentials("next") + "a".repeat(70_000), 413],
  ] as const;
  for (const [name, match, body, status] of wrong) {
    const refused = await patch(id, match, body);
    expect(refused.status, name).toBe(status);
    expect(await refused.json()).toEqual({ status, detail: expect.stringMatching(/\w{3}/) });
    expect((await patch(id, etag, candidate)).status).toBe(204);
  }
  expect(connection.connectionState).toBe("connected");
  expect((await patch(id, "*", credentials("next"))).status).toBe(200);
  await call("DELETE", bearer, undefined, id);
  await connection.close();
});

test("ICE cannot be restarted before the connection stands", async () => {
  const { connection, id, etag } = await open();
  expect((await patch(id, "*", credentials("next"))).status).toBe(409);
  expect((await patch(id, etag, candidate)).status).toBe(204);
  await call("DELETE", bearer, undefined, id);
  await connection.close();
});

test("only the first endpoint of a process takes streams", async () => {
  const second = new Whip();
  const { connection, text } = await offer();
  const request = new Request("http://localhost/stage/whip/anna", {
    ...{ method: "POST", headers: sdp, body: text },
  });
  const publisher = { channel: "stage", uid: "anna", onSends() {}, onLeave() {} };
  expect((await second.open(request, publisher, "/stage/whip/anna")).status).toBe(503);
  second.close();
  await connection.close();
});

test.each([
  ["no token", "POST", { "content-type": "application/sdp" }, "v=0", 401],
  ["another token", "POST", { ...sdp, authorization: "Bearer wrong" }, "v=0", 401],
  ["a longer token", "POST", { ...sdp, authorization: "Bearer right " }, "hello", 400],
  ["an empty token", "POST", { ...sdp, authorization: "Bearer " }, "v=0", 401],
  ["another scheme", "POST", { ...sdp, authorization: "Basic right" }, "v=0", 401],
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
