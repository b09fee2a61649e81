import { expect, test } from "vitest";
import { Caller } from "../../test/caller.ts";
import { createEmulator } from "../emulator.ts";

const emulator = createEmulator({ origins: ["https://docs.example"] });
const caller = new Caller(emulator);

test.each([
  "http://localhost:4321",
  "http://127.0.0.1",
  "http://[::1]:8080",
  "https://docs.example",
])("a page of %s may call and read", async (origin) => {
  const preflight = await emulator.fetch("http://localhost/v1/apps/a/cloud_recording/acquire", {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST" },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
  const { headers } = await caller.send("acquire", { headers: { ...caller.headers, origin } });
  expect(headers.get("access-control-allow-origin")).toBe(origin);
  expect(headers.get("content-type")).toBe("application/json");
});

test.each(["https://evil.example", "null", "http://localhost.evil.example"])(
  "a page of %s may not",
  async (origin) => {
    const { headers } = await caller.send("acquire", { headers: { ...caller.headers, origin } });
    expect(headers.get("access-control-allow-origin")).toBeNull();
  },
);

test("others than pages get nothing of it", async () => {
  expect((await caller.acquire()).headers.get("vary")).toBeNull();
});
