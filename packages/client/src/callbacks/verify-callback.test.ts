import callbacks from "@cloud-recording/openapi/callbacks.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import {
  CallbackEventType,
  type CallbackOptions,
  isCallbackError,
  memoryCallbackHistory,
  verifyCallback,
} from "../callbacks.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";

const secret = "secret";
const uploaded = callbacks.components.examples.UploadedCallback.value;
const sentAt = uploaded.notifyMs;
const options = { now: () => sentAt };

const sign = async (body: string, by = secret) => {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-1" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(by), algorithm, false, ["sign"]);
  const bytes = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(body)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
};
const receive = async (body: object | string, more: CallbackOptions = {}) => {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return await verifyCallback(text, await sign(text), secret, { ...options, ...more });
};
const refusal = async (call: Promise<unknown>) => {
  const error = await call.then(
    () => expect.unreachable("it was accepted"),
    (reason: unknown) => reason,
  );
  if (!isCallbackError(error)) throw error;
  return error;
};

test("a callback is read, with its files", async () => {
  const event = await receive(uploaded);
  expect(event.eventType).toBe(CallbackEventType.Uploaded);
  expect(event.payload.sid).toBe(uploaded.payload.sid);
  expect(event.payload.details.msgName).toBe("uploaded");
  expect(event.files).toEqual(JSON.parse(uploaded.payload.details).fileList);
});

test.each(Object.entries(callbacks.components.examples).filter(([name]) => name !== "Receipt"))(
  "%s of the description is accepted",
  async (_name, { value }) => {
    const { notifyMs } = value as typeof uploaded;
    await expect(receive(value, { now: () => notifyMs })).resolves.toHaveProperty("payload.sid");
  },
);

test("the signature of the description is that of its example", async () => {
  const [parameter] = callbacks.webhooks.recordingEvent.post.parameters;
  const body = JSON.stringify(uploaded);
  await verifyCallback(body, parameter?.example, "secret", options);
});

test.each<[what: string, body: (text: string) => string | ArrayBuffer | Uint8Array]>([
  ["a string", (text) => text],
  ["bytes", (text) => new TextEncoder().encode(text)],
  ["a buffer", (text) => new TextEncoder().encode(text).buffer],
  ["a part of a buffer", (text) => new TextEncoder().encode(` ${text} `).subarray(1, -1)],
])("the body may be %s", async (_what, body) => {
  const text = JSON.stringify({ ...uploaded, payload: { ...uploaded.payload, cname: "会议室" } });
  const signature = (await sign(text)).toUpperCase();
  const event = await verifyCallback(body(text), signature, secret, options);
  expect(event.payload.cname).toBe("会议室");
});

const text = JSON.stringify(uploaded);
const signature = await sign(text);
const otherSignature = await sign(`${text} `);
const foreignSignature = await sign(text, "other");

describe("it is refused", () => {
  test.each<[what: string, body: string, signature: string | null | undefined]>([
    ["without a signature", text, undefined],
    ["without a header", text, null],
    ["with an empty signature", text, ""],
    ["with a signature that is none", text, "signature"],
    ["with half a signature", text, signature.slice(0, 20)],
    ["with two signatures", text, `${signature}, ${signature}`],
    ["with another signature", text, otherSignature],
    ["with another secret", text, foreignSignature],
    ["with a changed body", text.replace("httpClient", "httpclient"), signature],
    ["with another byte", `${text}\n`, signature],
  ])("%s", async (_what, body, given) => {
    const error = await refusal(verifyCallback(body, given, secret, options));
    expect(error).toMatchObject({ problem: "signature", status: 401, name: "CallbackError" });
    expect(error.message).not.toContain(signature);
  });

  test.each<[what: string, now: number]>([
    ["too late", sentAt + 300_001],
    ["too early", sentAt - 300_001],
    ["by a clock that is none", Number.NaN],
  ])("%s", async (_what, now) => {
    const error = await refusal(receive(uploaded, { now: () => now }));
    expect(error).toMatchObject({ problem: "age", status: 400 });
  });

  test("the second time, and is to be confirmed", async () => {
    const history = memoryCallbackHistory(options);
    await receive(uploaded, { history });
    const error = await refusal(receive(uploaded, { history }));
    expect(error).toMatchObject({ problem: "repeated", status: 200 });
    // The service sends it again with another time.
    const again = receive({ ...uploaded, notifyMs: sentAt + 10_000 }, { history });
    expect(await refusal(again)).toMatchObject({ problem: "repeated" });
    await receive({ ...uploaded, noticeID: "another" }, { history });
  });

  test("the second time without an ID", async () => {
    const history = memoryCallbackHistory(options);
    const { noticeID: _, ...anonymous } = uploaded;
    await receive(anonymous, { history });
    await refusal(receive(anonymous, { history }));
    await receive({ ...anonymous, eventType: 41 }, { history });
  });

  test.each([
    ["without an ID", undefined],
    ["with an empty ID", ""],
    ["with null for an ID", null],
    ["with a number that JavaScript rounds", 2 ** 60],
  ])("%s, no other event for it", async (_name, noticeID) => {
    const history = memoryCallbackHistory(options);
    const { payload } = uploaded;
    const event = { ...uploaded, noticeID };
    const events = [
      event,
      { ...event, payload: { ...payload, sid: "another" } },
      { ...event, payload: { ...payload, sequence: 3 } },
      { ...event, payload: { ...payload, sendts: payload.sendts + 1 } },
      { ...event, eventType: 41 },
      { ...event, notifyMs: sentAt + 1 },
    ];
    for (const other of events) await receive(other, { history });
    for (const other of events) await refusal(receive(other, { history }));
  });

  test.each<[what: string, body: object | string]>([
    ["a list", []],
    ["no text of JSON", "{"],
    ["without a payload", { ...uploaded, payload: undefined }],
    ["without a sid", { ...uploaded, payload: { ...uploaded.payload, sid: undefined } }],
    ["without an event", { ...uploaded, eventType: null }],
  ])("a body that is %s", async (_what, body) => {
    const error = await refusal(receive(body));
    expect(error).toMatchObject({ problem: "body", status: 400 });
  });
});

test.each<[what: string, change: (payload: typeof uploaded.payload) => object]>([
  ["numbers as texts", () => ({ eventType: "31", notifyMs: String(sentAt), productId: "3" })],
  ["the other letter case", () => ({ noticeID: undefined, noticeId: uploaded.noticeID })],
  ["a UID that is a number", (payload) => ({ payload: { ...payload, uid: 527_841 } })],
  [
    "details that are an object",
    (payload) => ({ payload: { ...payload, details: JSON.parse(payload.details) } }),
  ],
  ["another event", () => ({ eventType: 99 })],
  ["details that cannot be read", (payload) => ({ payload: { ...payload, details: "{" } })],
])("%s are read", async (_what, change) => {
  const event = await receive({ ...uploaded, ...change(uploaded.payload) });
  expect(event).toMatchObject({ noticeID: uploaded.noticeID, notifyMs: sentAt, productId: 3 });
  expect(event.payload.uid).toBe("527841");
  expect(typeof event.payload.details).toBe("object");
});

test("mistakes of the app are told from those of the sender", async () => {
  await expect(verifyCallback(text, signature, "")).rejects.toThrow(ConfigurationError);
  await expect(verifyCallback(uploaded as never, signature, secret)).rejects.toThrow("raw body");
});

test("a history forgets the oldest, and what is out of time", () => {
  let now = 0;
  const history = memoryCallbackHistory({ limit: 2, now: () => now });
  expect([history.add("a", 10), history.add("b", 10), history.add("a", 10)]).toEqual([
    ...[true, true, false],
  ]);
  history.add("c", 10);
  expect(history.add("a", 10)).toBe(true);
  now = 11;
  expect(history.add("c", 20)).toBe(true);
});
