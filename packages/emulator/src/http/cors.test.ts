import { expect, test } from "vitest";
import { Caller } from "../../test/caller.ts";
import { createEmulator } from "../emulator.ts";

const emulator = createEmulator({ origins: ["https://docs.example"] });
const caller = new Caller(emulator);

/** Headers of a call, and of what libraries add to it. */
const asked = "authorization, baggage, content-type, traceparent, x-requested-with, x-anything";

test.each([
  "http://localhost:4321",
  "http://127.0.0.1",
  "http://[::1]:8080",
  "https://docs.example",
])("a page of %s may call and read", async (origin) => {
  const preflight = await emulator.fetch("http://localhost/v1/apps/a/cloud_recording/acquire", {
    method: "OPTIONS",
    headers: {
      ...{ origin, "access-control-request-method": "POST" },
      "access-control-request-headers": asked,
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-headers")).toBe(asked);
  const { headers } = await caller.send("acquire", { headers: { ...caller.headers, origin } });
  expect(headers.get("access-control-allow-origin")).toBe(origin);
  expect(headers.get("content-type")).toBe("application/json");
});

test.each([
  "https://evil.example",
  "null",
  "http://localhost.evil.example",
  "moz-extension://127.0.0.1",
  "chrome-extension://localhost",
  "file://localhost",
  "ftp://127.0.0.1",
])("a page of %s may not", async (origin) => {
  const preflight = await emulator.fetch("http://localhost/v1/apps/a/cloud_recording/acquire", {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST" },
  });
  expect(preflight.headers.get("access-control-allow-headers")).toBeNull();
  const { headers } = await caller.send("acquire", { headers: { ...caller.headers, origin } });
  expect(headers.get("access-control-allow-origin")).toBeNull();
});

test("an origin may be listed with a final slash", async () => {
  const other = new Caller(createEmulator({ origins: ["https://docs.example/"] }));
  const origin = "https://docs.example";
  const { headers } = await other.send("acquire", { headers: { ...other.headers, origin } });
  expect(headers.get("access-control-allow-origin")).toBe(origin);
});

test("others than pages get nothing of it", async () => {
  expect((await caller.acquire()).headers.get("vary")).toBeNull();
});
