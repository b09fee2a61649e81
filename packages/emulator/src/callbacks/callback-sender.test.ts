import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterEach, expect, test, vi } from "vitest";
import { Caller } from "../../test/caller.ts";
import { createEmulator, type Emulator } from "../emulator.ts";
import type { EmulatorOptions } from "../emulator-options.ts";
import { CallbackEventType } from "../generated/callback-event-type.ts";
import type { Callback, CallbackDetails } from "../generated/callbacks.ts";

interface Received {
  readonly headers: IncomingMessage["headers"];
  readonly raw: Buffer;
  readonly body: Callback;
}

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const confirm = (response: ServerResponse) => response.end("{}");
const { Uploaded, RecorderStarted, RecorderLeft } = CallbackEventType;

/** A receiver on a port, and an emulator that sends to it. */
async function open(
  options: EmulatorOptions = {},
  answer: (response: ServerResponse, number: number) => void = confirm,
) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const raw = await buffer(request);
    received.push({ headers: request.headers, raw, body: JSON.parse(raw.toString()) });
    answer(response, received.length);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const emulator = createEmulator({
    ...{ callbackUrl: `http://127.0.0.1:${port}/hook`, callbackSecret: "hidden" },
    ...{ callbackRetryDelay: 5, startUp: 0, rateLimit: false },
    ...options,
  });
  closers.push(() => {
    emulator.close();
    server.close();
    server.closeAllConnections();
  });
  return { emulator, received };
}

const patience = { timeout: 20_000 };
const typesOf = (received: readonly Received[]) =>
  received
    .map(({ body }) => body)
    .toSorted((one, other) => Number(one.payload.sequence) - Number(other.payload.sequence))
    .map(({ eventType }) => eventType);
const settled = (emulator: Emulator, count: number) =>
  vi.waitFor(() => {
    const callbacks = emulator.callbacks();
    expect(callbacks.filter(({ state }) => state !== "pending")).toHaveLength(count);
    return callbacks;
  }, patience);

test("a recording sends its start, its end and its files, signed", async () => {
  const { emulator, received } = await open();
  const caller = new Caller(emulator);
  const session = await caller.record("mix");
  await vi.waitFor(() => expect(typesOf(received)).toEqual([RecorderStarted]), patience);
  await caller.stop(session);
  await settled(emulator, 3);
  expect(typesOf(received)).toEqual([RecorderStarted, RecorderLeft, Uploaded]);
  for (const { headers, raw, body } of received) {
    expect(headers["content-type"]).toBe("application/octet-stream");
    const signature = createHmac("sha1", "hidden").update(raw).digest("hex");
    expect(headers["ar-signature"]).toBe(signature);
    expect(body.payload).toMatchObject({ sid: session.sid, cname: "httpClient463224" });
  }
  const last = received.find(({ body }) => body.eventType === Uploaded);
  const { fileList }: CallbackDetails = JSON.parse(last?.body.payload.details ?? "");
  const names = emulator.session(session.sid)?.files.map(({ name }) => name);
  expect(fileList?.map(({ filename }) => filename)).toEqual(names);
  expect(names).toHaveLength(1);
});

test("a callback that is not confirmed is sent again, at most three times", async () => {
  const answers: ((response: ServerResponse) => void)[] = [
    (response) => response.writeHead(500).end("{}"),
    (response) => response.destroy(),
    (response) => response.end("no JSON"),
  ];
  const { emulator, received } = await open({}, (response, number) =>
    answers[number - 1]?.(response),
  );
  await new Caller(emulator).record("mix");
  const [callback] = await settled(emulator, 1);
  expect(callback).toMatchObject({
    state: "failed",
    attempts: [
      { status: 500, problem: "The status is 500 instead of 200." },
      { problem: "The URL cannot be reached." },
      { status: 200, problem: "The response body is not JSON." },
    ],
  });
  const ids = new Set(received.map(({ body }) => body.noticeID));
  expect([...ids]).toEqual([callback?.id]);
});

test("a later attempt may succeed", async () => {
  const { emulator } = await open({}, (response, number) => {
    if (number === 1) response.writeHead(302, { location: "/elsewhere" }).end();
    else confirm(response);
  });
  await new Caller(emulator).record("mix");
  const [callback] = await settled(emulator, 1);
  expect(callback?.state).toBe("delivered");
  expect(callback?.attempts.map(({ status }) => status)).toEqual([302, 200]);
});

test("a receiver that is not there or never answers changes nothing in the API", async () => {
  const silent = await open({}, () => {});
  const absent = await open({ callbackUrl: "http://127.0.0.1:1/" });
  for (const { emulator } of [silent, absent]) {
    const caller = new Caller(emulator);
    const session = await caller.record("mix");
    await vi.waitFor(() => expect(emulator.callbacks()).toHaveLength(1), patience);
    expect((await caller.stop(session)).status).toBe(200);
    emulator.reset();
    expect(emulator.callbacks()).toEqual([]);
  }
});

test("a recorder that leaves an idle channel sends its end, and one that breaks off or fails sends none", async () => {
  const { emulator, received } = await open();
  const { appId } = emulator.project;
  const caller = new Caller(emulator);
  await caller.record("mix");
  await vi.waitFor(() => expect(typesOf(received)).toEqual([RecorderStarted]), patience);
  const channel = emulator.channel("httpClient463224", appId);
  for (const { uid } of channel.participants()) channel.leave(uid);
  emulator.clock.advance(3_600_000);
  await settled(emulator, 3);
  expect(typesOf(received)).toEqual([RecorderStarted, RecorderLeft, Uploaded]);

  channel.join({ uid: "anna" });
  const broken = await caller.record("mix");
  emulator.abort(broken.sid);
  const next = await caller.record("mix");
  await vi.waitFor(
    () => expect(emulator.callbacks().map(({ body }) => body.payload.sid)).toContain(next.sid),
    patience,
  );
  expect(emulator.callbacks().filter(({ body }) => body.payload.sid === broken.sid)).toEqual([]);
});

test("the control surface shows callbacks without secret and address", async () => {
  const { emulator } = await open();
  await new Caller(emulator).record("mix");
  await settled(emulator, 1);
  const response = await emulator.fetch("http://localhost/_emulator/callbacks");
  const text = await response.text();
  expect(JSON.parse(text).callbacks).toMatchObject([{ state: "delivered" }]);
  expect(text).not.toMatch(/hidden|\/hook|signature/);
  await emulator.fetch("http://localhost/_emulator/callbacks", { method: "DELETE" });
  expect(emulator.callbacks()).toEqual([]);
});

test.each(["none", "ftp://127.0.0.1/", "http://anna:hidden@127.0.0.1/", "http://"])(
  "the address %s is refused, and not repeated",
  (callbackUrl) => {
    const create = () => createEmulator({ callbackUrl });
    expect(create).toThrow(TypeError);
    expect(create).not.toThrow(/hidden|ftp/);
  },
);
