import { expect, test } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import { credentials, envelope, fakeFetch, session } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import { memorySessionStore } from "../sessions/session-store.ts";
import type { Fetch } from "./fetch.ts";

const { resourceId, sid } = session;
const channel = { cname: "room", uid: "527841" };
const resource = { ...channel, resourceId };
const started = JSON.stringify(envelope({ resourceId, sid }).body);

/** Starts a recording with a `fetch` that somebody else has written. */
async function startBy(fetch: () => unknown) {
  let sends = 0;
  const store = memorySessionStore();
  const cloud = new CloudRecording({
    ...credentials,
    store,
    clock: fakeClock(),
    fetch: (async () => {
      sends += 1;
      return fetch();
    }) as never as Fetch,
  });
  const settings = { mode: "mix", recordingConfig: {} } as const;
  const result = await cloud.start(resource, settings).catch((error: unknown) => error);
  const states = (await store.list()).map(({ state }) => state);
  return { result, sends, states };
}

const response = (properties: object) => ({
  status: 200,
  headers: new Headers(),
  text: async () => started,
  ...properties,
});

async function* nodeStream() {
  yield new TextEncoder().encode(started);
}

test.each<[string, () => unknown]>([
  ["has plain headers", () => response({ headers: { "content-length": "5" } })],
  ["has no headers", () => response({ headers: undefined })],
  ["has headers in a map", () => response({ headers: new Map() })],
  ["has a body that is no stream of the web", () => response({ body: nodeStream() })],
  ["has a body that is a text", () => response({ body: started })],
  ["returns its text at once", () => response({ text: () => started })],
  ["begins with a byte order mark", () => response({ text: async () => `\uFEFF${started}` })],
  ["is a proxy", () => new Proxy(new Response(started), { get: bound })],
  [
    "has its body as a JSON text",
    () => new Response(JSON.stringify({ Code: 200, Body: JSON.stringify({ sid }) })),
  ],
  ["breaks off behind the sid", () => new Response(cutOff(started.slice(0, -2)))],
  ["breaks off, with its length", () => new Response(cutOff(started.slice(0, -2)), announced)],
])("a response that %s brings the sid", async (_name, fetch) => {
  const { result, sends, states } = await startBy(fetch);
  expect(result).toMatchObject({ sid });
  expect({ sends, states }).toEqual({ sends: 1, states: ["running"] });
});

function bound(target: Response, name: keyof Response) {
  const value = target[name];
  return typeof value === "function" ? value.bind(target) : value;
}

const announced = { headers: { "content-length": String(started.length) } };

function cutOff(text: string) {
  const chunks = [new TextEncoder().encode(text)];
  return new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.error(new Error("cut"));
    },
  });
}

test("a response with plain headers says when to try again", async () => {
  const clock = fakeClock();
  let calls = 0;
  const answers = [
    response({ status: 429, headers: { "Retry-After": "3" }, text: async () => "" }),
    response({}),
  ];
  const fetch = async () => answers[calls++] as never;
  const cloud = new CloudRecording({ ...credentials, clock, fetch });
  expect(await cloud.acquire(channel)).toMatchObject({ resourceId });
  expect(clock.sleeps).toEqual([3000]);
});

test.each<[string, () => unknown]>([
  ["a locked body", locked],
  ["a text that is none", () => response({ text: async () => ({}) })],
  ["a text that fails in code of the app", () => response({ text: fail })],
  ["no status", () => response({ status: undefined })],
  ["nothing but JSON", () => ({ status: 200, headers: new Headers(), json: async () => ({}) })],
  ["a stream of texts", () => new Response(texts())],
  ["an error of a database", () => throwing({ name: "ConnectionError" })],
  ["the same, by its code", () => throwing({ code: "ConnectionPoolExhausted" })],
  ["the same, by its text", () => throwing({ message: "Unable to connect to the database" })],
  ["several errors of its own", () => throwing(new AggregateError([new Error("own")]))],
  ["null", () => Promise.reject(null)],
  ["a text", () => Promise.reject("own")],
  ["a frozen error", () => throwing(Object.freeze(new Error("frozen")))],
])("a mistake is no failure of the network: %s", async (_name, fetch) => {
  const { result, sends, states } = await startBy(fetch);
  expect({ result }).not.toMatchObject({ result: { method: "start" } });
  expect({ result }).not.toMatchObject({ result: { sid } });
  expect({ sends, states }).toEqual({ sends: 1, states: ["starting"] });
});

function locked() {
  const locked = new Response(started);
  locked.body?.getReader();
  return locked;
}

const texts = () => new ReadableStream({ start: (controller) => controller.enqueue(started) });
const throwing = (error: object) =>
  Promise.reject(error instanceof Error ? error : Object.assign(new Error("of the app"), error));

function fail(): never {
  throw new Error("the audit log is full");
}

/** An error as another realm has it: no instance of the class of this one. */
const foreign = (properties: object) => ({ name: "TypeError", message: "x", ...properties });

test.each<[string, unknown]>([
  ["of another realm, as in Jest", foreign({ message: "fetch failed" })],
  ["of another realm, by its cause", foreign({ cause: foreign({ code: "ECONNREFUSED" }) })],
  ["of several addresses", new AggregateError([new TypeError("fetch failed")])],
  ["of node-fetch", Object.assign(new Error("reason: "), { name: "FetchError" })],
  ["that is frozen", Object.freeze(new TypeError("fetch failed"))],
])("an error is one of the network: %s", async (_name, error) => {
  const { result, sends } = await startBy(() => Promise.reject(error));
  expect(result).toMatchObject({ name: "NetworkError" });
  expect(sends).toBe(5);
});

test("the error of another call says nothing about this one", async () => {
  const fetch = fakeFetch({ status: 400, body: { code: 49 } });
  const other = new CloudRecording({ ...credentials, clock: fakeClock(), fetch });
  const store = memorySessionStore();
  await store.save({
    ...{ ...session, appId: "app", state: "running", expiresAt: 2e12, maxIdleTime: 30 },
  });
  const cloud = new CloudRecording({
    ...credentials,
    store,
    clock: fakeClock(),
    fetch: () => other.stop(session) as never,
  });
  await expect(cloud.resume(session).stop()).rejects.toThrow("an error of another call");
  expect(await cloud.sessions()).toHaveLength(1);
});

test("what a wrapper does to the headers ends with its attempt", async () => {
  const seen: unknown[] = [];
  const inner = fakeFetch({ status: 503 }, envelope({ resourceId }));
  const fetch: Fetch = (url, init) => {
    const headers: Record<string, string> = init.headers;
    seen.push({ ...headers });
    delete headers.Authorization;
    headers.traceparent = "1";
    return inner(url, init);
  };
  await new CloudRecording({ ...credentials, clock: fakeClock(), fetch }).acquire(channel);
  expect(seen[1]).toEqual(seen[0]);
});

test("every attempt sends the same body, whatever becomes of the settings", async () => {
  const config: { maxIdleTime: number } = { maxIdleTime: 30 };
  const fetch = fakeFetch({ status: 503 }, envelope({ resourceId, sid }));
  const changing: Fetch = (url, init) => {
    config.maxIdleTime = 5;
    return fetch(url, init);
  };
  const cloud = new CloudRecording({ ...credentials, clock: fakeClock(), fetch: changing });
  await cloud.start(resource, { mode: "mix", recordingConfig: config });
  expect(fetch.sent[1]?.body).toBe(fetch.sent[0]?.body);
});
