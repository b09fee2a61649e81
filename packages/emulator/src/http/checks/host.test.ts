import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { Caller, who } from "../../../test/caller.ts";
import { statusOf } from "../../../test/raw-exchange.ts";
import { createEmulator, type Emulator } from "../../emulator.ts";
import type { EmulatorOptions } from "../../emulator-options.ts";
import { demoProject } from "../../project.ts";
import { serve } from "../../serve.ts";
import { hostNameOf, isPrivate } from "../hosts.ts";

const body = JSON.stringify({ ...who, clientRequest: {} });
const own = { appId: "mine", customerId: "me", customerCertificate: "certificate" };

async function statusBy(
  host: string,
  more: Record<string, string> = {},
  options: EmulatorOptions = {},
): Promise<number> {
  const emulator: Emulator = createEmulator(options);
  await using server = await serve(emulator, { port: 0 });
  const line = `POST /v1/apps/${emulator.project.appId}/cloud_recording/acquire HTTP/1.1`;
  return await statusOf(
    server.port,
    line,
    { ...new Caller(emulator).headers, host, ...more },
    body,
  );
}

const names = [
  "evil.example",
  "127.0.0.1.evil.example",
  "localhost.evil.example:8720",
  "EVIL.com.",
];

describe("with the public demo credentials", () => {
  test.each(names)("a call by the name %s is refused", async (host) => {
    expect(await statusBy(host)).toBe(403);
    expect(await statusBy(host, { origin: `http://${host}` })).toBe(403);
  });

  test.each([
    ...["127.0.0.1:8720", "localhost", "LOCALHOST:1", "x.localhost", "[::1]:8720", "10.0.0.1"],
    ...["emulator:8720", "emulator.default.svc.cluster.local", "host.docker.internal", "a.test"],
  ])("a call by the name %s is answered", async (host) => {
    expect(await statusBy(host)).toBe(200);
  });

  test("a call by an allowed name is answered", async () => {
    const allowedHosts = ["ci.example.com"];
    expect(await statusBy("ci.example.com:8720", {}, { allowedHosts })).toBe(200);
    expect(await statusBy("evil.example", {}, { allowedHosts })).toBe(403);
  });

  test("a call by a name that was answered lets no other name pass", async () => {
    const emulator = createEmulator();
    await using server = await serve(emulator, { port: 0 });
    const line = `POST /v1/apps/${emulator.project.appId}/cloud_recording/acquire HTTP/1.1`;
    const statusBy = (host: string) =>
      statusOf(server.port, line, { ...new Caller(emulator).headers, host }, body);
    expect(await statusBy("localhost")).toBe(200);
    expect(await statusBy("evil.example")).toBe(403);
    expect(await statusBy("localhost")).toBe(200);
    expect(await statusBy("evil.example")).toBe(403);
  });

  test("a page of an allowed origin is answered", async () => {
    const origin = "https://docs.example";
    expect(await statusBy("ci.example.com", { origin }, { origins: [origin] })).toBe(200);
    expect(await statusBy("ci.example.com", { origin })).toBe(403);
  });

  test("the reason is in the log, and says what to do", async () => {
    const emulator = createEmulator();
    await using server = await serve(emulator, { port: 0 });
    const line = `POST /v1/apps/${demoProject.appId}/cloud_recording/acquire HTTP/1.1`;
    const headers = { ...new Caller(emulator).headers, host: "evil.example" };
    await statusOf(server.port, line, headers, body);
    expect(emulator.requests()).toMatchObject([
      { status: 403, reason: expect.stringContaining("--allowed-hosts evil.example") },
    ]);
  });

  test("a program on another machine may use any name; a page may not", async (context) => {
    const [address] = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal);
    if (address === undefined)
      return context.skip("This machine has no address but the loopback one");
    const emulator = createEmulator();
    await using server = await serve(emulator, { port: 0, hostname: "0.0.0.0" });
    const { appId } = emulator.project;
    const url = `http://${address.address}:${server.port}/v1/apps/${appId}/cloud_recording/acquire`;
    const { headers } = new Caller(emulator);
    const { request } = await import("node:http");
    const statusWith = (more: Record<string, string>) =>
      new Promise((resolve, reject) => {
        const options = {
          method: "POST",
          headers: { ...headers, host: "ci.example.com", ...more },
        };
        request(url, options, (response) => resolve(response.resume().statusCode))
          .on("error", reject)
          .end(body);
      });
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ "sec-fetch-site": "same-origin" })).toBe(403);
  });
});

test("with credentials of one's own, any name is answered", async () => {
  for (const host of names) expect(await statusBy(host, {}, { projects: [own] })).toBe(200);
});

test("within the process, any name is answered", async () => {
  const emulator = createEmulator();
  const caller = new Caller(emulator, demoProject, "https://api.agrtc.cn");
  expect((await caller.acquire()).status).toBe(200);
});

test.each([
  ["localhost:8720", "localhost"],
  ["[::1]:8720", "[::1]"],
  ["[::1]", "[::1]"],
  ["Emulator.", "emulator"],
  ["127.0.0.1:", "127.0.0.1"],
  ["evil.example@localhost", ""],
  ["local host", ""],
  ["", ""],
])("the name of the host %s is %s", (host, name) => {
  expect(hostNameOf(host)).toBe(name);
  expect(isPrivate("")).toBe(false);
});
