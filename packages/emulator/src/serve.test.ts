import { once } from "node:events";
import { Agent, request } from "node:http";
import { networkInterfaces } from "node:os";
import { describe, expect, test } from "vitest";
import { Caller, who } from "../test/caller.ts";
import { sendRaw } from "../test/raw-exchange.ts";
import { createEmulator } from "./emulator.ts";
import { serve } from "./serve.ts";

const emulator = createEmulator({ startUp: 0, rateLimit: false });
const project = emulator.project;

/** Calls over the network. */
function callerAt(url: string): Caller {
  return new Caller({ fetch, project }, project, url);
}

describe("a served emulator", () => {
  test("answers over a socket", async () => {
    await using server = await serve(emulator, { port: 0 });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    const caller = callerAt(server.url);
    const session = await caller.record();
    expect((await caller.query(session)).body.Body?.serverResponse.status).toBe(5);
    expect((await caller.stop(session)).status).toBe(200);
  });

  test("answers a web page as others, and lets it read the answer", async () => {
    await using server = await serve(emulator, { port: 0 });
    const caller = callerAt(server.url);
    const headers = { ...caller.headers, origin: "http://localhost:4321" };
    const answer = await caller.send("acquire", { headers, body: JSON.stringify(who) });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe("http://localhost:4321");
  });

  test("asks a function that stands before that of an emulator", async () => {
    const seen: string[] = [];
    const before: typeof emulator.fetch = (input, init) => {
      seen.push(new URL((input as Request).url).pathname);
      return emulator.fetch(input, init);
    };
    await using server = await serve({ ...emulator, fetch: before }, { port: 0 });
    expect((await callerAt(server.url).acquire()).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  test("leaves the globals of the process alone", async () => {
    const before = [globalThis.Request, globalThis.Response];
    await using _server = await serve(emulator, { port: 0 });
    expect([globalThis.Request, globalThis.Response]).toEqual(before);
  });

  test("refuses a body that is too large and lives on", async () => {
    await using server = await serve(emulator, { port: 0 });
    const caller = callerAt(server.url);
    const answer = await caller.acquire({ ...who, padding: "x".repeat(3 * 1024 * 1024) });
    expect(answer).toMatchObject({ status: 400, body: { code: 8 } });
    expect((await caller.acquire()).status).toBe(200);
  });

  test("counts a body that comes in chunks", async () => {
    await using server = await serve(emulator, { port: 0 });
    const chunks = [JSON.stringify(who), " ".repeat(1024 * 1024)];
    const body = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
        controller.close();
      },
    });
    const init = { body, duplex: "half" } as RequestInit;
    expect(await callerAt(server.url).send("acquire", init)).toMatchObject({ status: 400 });
  });

  test.each([
    ["GET /_emulator/health", 200],
    ["GET /_emulator/sessions", 200],
    ["GET /", 200],
    ["POST /v1/apps/APP/cloud_recording/acquire", 200],
  ])(
    "answers %s of HTTP/1.0 without a host, as of HTTP/1.1 with an empty one",
    async (line, status) => {
      await using server = await serve(emulator, { port: 0 });
      const body = line.startsWith("POST") ? JSON.stringify({ ...who, clientRequest: {} }) : "";
      const { headers } = callerAt(server.url);
      const lines = Object.entries({ ...headers, "content-length": String(body.length) }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      );
      for (const [version, host] of [
        ["1.0", ""],
        ["1.1", "Host:\r\nConnection: close\r\n"],
      ]) {
        const head = `${line.replace("APP", project.appId)} HTTP/${version}\r\n${host}`;
        const answer = await sendRaw(server.port, `${head}${lines.join("")}\r\n${body}`);
        expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      }
    },
  );

  test.each(["::1", "[::1]"])("listens on %s", async (hostname) => {
    await using server = await serve(emulator, { port: 0, hostname });
    expect(server.url).toBe(`http://[::1]:${server.port}`);
    expect((await callerAt(server.url).acquire()).status).toBe(200);
  });

  test("answers a broken host in JSON", async () => {
    await using server = await serve(emulator, { port: 0 });
    const answer = await sendRaw(
      server.port,
      "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
    );
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('{"code":8,');
  });

  test("drops the connection if a fault says so", async () => {
    await using server = await serve(emulator, { port: 0 });
    for (const drop of ["before", "after"]) {
      const headers = { ...callerAt(server.url).headers, "x-emulator-fault": `drop=${drop}` };
      await expect(callerAt(server.url).send("acquire", { headers })).rejects.toThrow(TypeError);
    }
    expect((await callerAt(server.url).acquire()).status).toBe(200);
  });

  test("keeps nothing of slow calls on a connection that is used again and again", async () => {
    await using server = await serve(emulator, { port: 0 });
    const warnings: string[] = [];
    const onWarning = (warning: Error) => void warnings.push(warning.name);
    process.on("warning", onWarning);
    const { headers } = callerAt(server.url);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const options = {
      agent,
      method: "POST",
      headers: { ...headers, "x-emulator-fault": "delay=1" },
    };
    for (let count = 0; count < 12; count++) {
      const url = `${server.url}/v1/apps/${project.appId}/cloud_recording/acquire`;
      const [response] = await once(request(url, options).end(JSON.stringify(who)), "response");
      expect(response.statusCode).toBe(200);
      await once(response.resume(), "end");
    }
    agent.destroy();
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
  });

  test("has a control surface for this machine", async () => {
    await using server = await serve(emulator, { port: 0, hostname: "0.0.0.0" });
    const health = await fetch(`http://127.0.0.1:${server.port}/_emulator/health`);
    expect(await health.json()).toEqual({ status: "ok" });
  });

  test("has none for other machines, whatever host they name", async (context) => {
    const [own] = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === "IPv4" && !internal);
    if (own === undefined) return context.skip("This machine has no address but the loopback one");
    await using server = await serve(emulator, { port: 0, hostname: "0.0.0.0" });
    const answer = await sendRaw(
      server.port,
      "GET /_emulator HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
      own.address,
    );
    expect(answer).toMatch(/^HTTP\/1.1 403 /);
  });

  test("says that a port is in use", async () => {
    await using server = await serve(emulator, { port: 0 });
    await expect(serve(emulator, { port: server.port })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });

  test("can be closed twice, and is gone then", async () => {
    const server = await serve(emulator, { port: 0 });
    await server.close();
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test("writes an IPv6 address as URLs want it", async () => {
    await using server = await serve(emulator, { port: 0, hostname: "::1" });
    expect(server.url).toBe(`http://[::1]:${server.port}`);
  });
});
