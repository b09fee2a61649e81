import { getEventListeners } from "node:events";
import process from "node:process";
import { inspect } from "node:util";
import { CloudRecording, type Fetch } from "@cloud-recording/client";
import { describe, expect, test } from "vitest";

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A `fetch` with one response. */
const answering =
  ({ status = 200, body = {}, headers = {} }: Answer): Fetch =>
  async () =>
    new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });

const clock = { now: Date.now, random: () => 0, sleep: async () => {} };
const session = {
  cname: "room",
  uid: "527841",
  resourceId: "resource/id",
  sid: "38f8e3cfdc474cd56fc1ceba380d7e1a",
  mode: "mix",
} as const;

const planted = {
  customerCertificate: 'planted-certificate"ü',
  token: "planted-token/1",
  secret: "planted-secret",
  accessKey: "planted-access-key",
  secretKey: "planted-secret-key+",
  proxy: "planted-proxy",
};
const owner = { appId: "app", customerId: "customer" };
const basic = Buffer.from(`${owner.customerId}:${planted.customerCertificate}`).toString("base64");
/** Every form in which a secret could be printed. */
const forms = [...Object.values(planted), `customer:${planted.customerCertificate}`].flatMap(
  (secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString("base64"),
  ],
);

const settings = {
  mode: "mix",
  token: planted.token,
  recordingConfig: { decryptionMode: 1, secret: planted.secret },
  storageConfig: {
    vendor: 2,
    region: 1,
    bucket: "bucket",
    accessKey: planted.accessKey,
    secretKey: planted.secretKey,
  },
} as const;

/** Everything that may be printed of a value. */
function printed(value: unknown): string {
  const options = { depth: 20, showHidden: true, showProxy: true } as const;
  return [
    inspect(value, options),
    inspect(value, { ...options, customInspect: false }),
    JSON.stringify(value),
    String(value),
    (value as Error)?.stack,
  ].join("\n");
}

function expectClean(value: unknown): void {
  const text = printed(value);
  for (const form of forms) expect(text).not.toContain(form);
}

/** Starts a recording with a `fetch`, and returns all that the app gets to see. */
async function seen(fetch: Fetch): Promise<unknown[]> {
  const lines: unknown[] = [];
  const log = (...line: unknown[]) => void lines.push(line);
  const hook = (event: object) => void lines.push(event);
  const cloud = new CloudRecording({
    ...owner,
    customerCertificate: planted.customerCertificate,
    fetch,
    clock,
    logger: { debug: log, info: log, warn: log, error: log },
    onRequest: hook,
    onResponse: hook,
    onRetry: hook,
  });
  lines.push(cloud, await cloud.sessions());
  lines.push(await cloud.start(session, settings).catch((error: unknown) => error));
  return lines;
}

/** Secrets of the call. Those of a proxy are unknown to the client, and stand in URLs only. */
const { proxy: _, ...known } = planted;
const all = Object.values(known).join(" ");

describe("a response that repeats the request shows no secret", () => {
  test.each<[string, Answer]>([
    ["the reason of a code", { status: 400, body: { code: 2, reason: `wrong: ${all} ${basic}` } }],
    ["the message of a code", { status: 400, body: { code: 9999, message: all } }],
    ["the message of the gateway", { status: 401, body: { message: `Basic ${basic}` } }],
    ["the message of a worker", worker(all)],
    ["a page", { status: 502, body: `<pre>${all} ${basic}</pre>` }],
    ["a header", { status: 504, body: "", headers: { "x-echo": encodeURIComponent(all) } }],
    ["a success that is none", { body: { Code: 200, Body: { echo: all } } }],
  ])("%s", async (_name, body) => {
    for (const value of await seen(answering(body))) expectClean(value);
  });
});

function worker(message: string): Answer {
  return { body: { serverResponse: { command: "StopCloudRecorder", payload: { message } } } };
}

describe("a foreign error shows no secret", () => {
  const headers = { Authorization: `Basic ${basic}` };
  const error = (properties: object, message = "failed") =>
    Object.assign(new TypeError(message), properties);
  test.each<[string, () => unknown]>([
    ["its message", () => error({}, `fetch failed for ${JSON.stringify(headers)}`)],
    ["its message, of a mistake", () => error({}, `cannot log ${JSON.stringify(headers)}`)],
    ["a property", () => error({ config: { headers }, code: "ECONNRESET" })],
    ["a symbol", () => error({ [Symbol("request")]: { headers } })],
    ["a hidden property", () => Object.defineProperty(error({}), "request", { value: headers })],
    ["platform headers", () => error({ request: { headers: new Headers(headers) } })],
    ["a Request", () => error({ request: new Request("https://x.example", { headers }) })],
    ["a map", () => error({ headers: new Map(Object.entries(headers)) })],
    ["its cause", () => new TypeError("fetch failed", { cause: new Error(all) })],
    ["the cause of its cause", () => deep(8)],
    ["one of several errors", () => new AggregateError([new Error(all)], "fetch failed")],
    ["a proxy", () => error({ input: `http://user:${planted.proxy}@proxy.example:99999` })],
    ["bytes", () => error({ body: Buffer.from(all) })],
    ["a thrown text", () => all],
    ["a thrown object", () => ({ headers })],
    ["a getter that throws", () => Object.defineProperty(error({}), "x", { get: fail })],
  ])("in %s", async (_name, make) => {
    for (const value of await seen(() => Promise.reject(make()))) expectClean(value);
  });

  test("and one that holds none is passed on as it is", async () => {
    const mistake = Object.assign(new Error("of the app"), { detail: { list: [1, "two"] } });
    expect((await seen(() => Promise.reject(mistake))).at(-1)).toBe(mistake);
  });
});

function deep(levels: number): Error {
  const cause = levels > 0 ? deep(levels - 1) : new Error(all);
  return new TypeError("fetch failed", { cause });
}

function fail(): never {
  throw new Error(all);
}

test("a text of the service is cut, and holds no control character", async () => {
  const reason = `two\r\nlines \u001b[31mred ${"long ".repeat(500_000)}`;
  const fetch = answering({ status: 400, body: { code: 2, reason } });
  const cloud = new CloudRecording({ ...owner, customerCertificate: "certificate", fetch });
  const error = await cloud.query(session).catch((thrown: Error) => thrown);
  expect(error).toMatchObject({ reason: expect.stringMatching(/^two lines {2}\[31mred long/) });
  expect((error as Error).message.length).toBeLessThan(1000);
});

test("a signal that many calls share gives no warning, and keeps nothing", async () => {
  const warnings: unknown[] = [];
  const note = (warning: unknown) => void warnings.push(warning);
  process.on("warning", note);
  const { signal } = new AbortController();
  const fetch = answering({ body: { Code: 200, Body: { serverResponse: { status: 5 } } } });
  const options = { ...owner, customerCertificate: "certificate", fetch };
  const cloud = new CloudRecording({ ...options, rateLimiter: false });
  await Promise.all(Array.from({ length: 100 }, () => cloud.query(session, { signal })));
  await new Promise(setImmediate);
  expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
  expect(warnings).toEqual([]);
  process.off("warning", note);
});
