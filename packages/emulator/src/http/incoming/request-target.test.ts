import { afterAll, beforeEach, expect, test } from "vitest";
import { Caller, who } from "../../../test/caller.ts";
import { sendRaw, statusOf } from "../../../test/raw-exchange.ts";
import { createEmulator } from "../../emulator.ts";
import { serve } from "../../serve.ts";

const emulator = createEmulator({ rateLimit: false });
const server = await serve(emulator, { port: 0 });
const { port } = server;
const { headers } = new Caller(emulator);
const path = `/v1/apps/${emulator.project.appId}/cloud_recording/acquire`;
const body = JSON.stringify({ ...who, clientRequest: {} });

beforeEach(() => emulator.reset());
afterAll(() => server.close());

const seen = () => emulator.requests().map((entry) => [entry.path, entry.status]);

test.each([
  ["in origin form", path],
  ["in absolute form, as a proxy gets it", `http://127.0.0.1:${port}${path}`],
  ["in absolute form with another host and a query", `http://emulator${path}?a=http://b/c`],
  ["in absolute form with an upper-case scheme", `HTTP://localhost:1${path}`],
])("a request target %s is answered", async (_, target) => {
  expect(await statusOf(port, `POST ${target} HTTP/1.1`, headers, body)).toBe(200);
  const page = { ...headers, origin: "http://localhost:4321" };
  expect(await statusOf(port, `POST ${target} HTTP/1.1`, page, body)).toBe(200);
  expect(seen()).toEqual([
    [path, 200],
    [path, 200],
  ]);
});

test("a password in a request target is in no log, whether the target can be read or not", async () => {
  for (const target of [
    `http://user:S3CR3T@127.0.0.1:${port}${path}`,
    `http://user:S3CR3T@127.0.0.1:99999${path}`,
    `http://user:S3CR3T@${path}`,
    `ftp://user:S3CR3T@127.0.0.1${path}`,
    `user:S3CR3T@127.0.0.1${path}`,
    `${path}?secret=S3CR3T`,
    `${path}#S3CR3T`,
  ]) {
    for (const more of [{}, { origin: "http://localhost:4321" }]) {
      await statusOf(port, `POST ${target} HTTP/1.1`, { ...headers, ...more }, body);
    }
  }
  expect(seen().length).toBeGreaterThan(0);
  expect(JSON.stringify(emulator.requests())).not.toContain("S3CR3T");
});

test.each([
  ["of another scheme", `ftp://127.0.0.1${path}`],
  ["without a slash", path.slice(1)],
  ["with an impossible port", `http://127.0.0.1:99999${path}`],
])("a request target %s is refused", async (_, target) => {
  expect(await statusOf(port, `POST ${target} HTTP/1.1`, headers, body)).toBe(400);
});

test("the whole server can be asked what it offers", async () => {
  expect(await statusOf(port, "OPTIONS * HTTP/1.1")).toBe(404);
});

test("the host of the target counts instead of the header", async () => {
  const control = "/_emulator/sessions";
  const line = (host: string) => `GET http://${host}${control} HTTP/1.1`;
  expect(await statusOf(port, line("localhost"), { host: "evil.example" })).toBe(200);
  expect(await statusOf(port, line("evil.example"), { host: "localhost" })).toBe(403);
});

test("a request without a host is refused", async () => {
  expect(await sendRaw(port, "GET /_emulator/health HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
});
