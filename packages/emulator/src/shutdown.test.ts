import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { Caller, who } from "../test/caller.ts";
import { freePort } from "../test/free-port.ts";
import { createEmulator } from "./emulator.ts";
import { demoProject } from "./project.ts";
import { serve } from "./serve.ts";

const bin = fileURLToPath(new URL("bin.ts", import.meta.url));
const node = `exec ${process.execPath} --conditions=@cloud-recording/source ${bin} --recordings none`;

let child: ChildProcess;
const sockets: Socket[] = [];

afterEach(() => {
  child?.kill("SIGKILL");
  for (const socket of sockets.splice(0)) socket.destroy();
});

/** Starts the command by a shell, which decides about its output, and waits until it answers. */
async function startBy(redirection: string, ...more: string[]): Promise<Caller> {
  const port = await freePort();
  child = spawn("sh", ["-c", `${node} --port ${port} ${more.join(" ")} ${redirection}`]);
  child.stdout?.pause();
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const isUp = await fetch(`${url}/_emulator/health`).catch(() => undefined);
    if (isUp?.ok) return new Caller({ fetch, project: demoProject }, demoProject, url);
    if (child.exitCode !== null) throw new Error(`The command has ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Sends a signal, and returns how the process ended and after how many milliseconds. */
async function end(signal: NodeJS.Signals = "SIGTERM"): Promise<{ code: number; ms: number }> {
  const begin = performance.now();
  const exit = once(child, "exit");
  child.kill(signal);
  const [code] = await exit;
  return { code, ms: performance.now() - begin };
}

async function send(port: number, text: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  sockets.push(socket.on("error", () => {}));
  await once(socket, "connect");
  socket.write(text);
  return socket;
}

const head = (path: string) => `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n`;
const acquire = `/v1/apps/${demoProject.appId}/cloud_recording/acquire`;

describe("the emulator goes on without a log", () => {
  test.each([
    ["closed standard output and errors", ">&- 2>&-"],
    ["a full disk behind them", ">/dev/full 2>/dev/full"],
    ["a full disk behind its errors", "2>/dev/full"],
    ["a reader that has gone", ""],
  ])("with %s", async (_, redirection) => {
    const caller = await startBy(redirection, "--host 0.0.0.0 --rate-limit false");
    if (redirection === "") {
      child.stdout?.destroy();
      child.stderr?.destroy();
    }
    for (let count = 0; count < 20; count++) expect((await caller.acquire()).status).toBe(200);
    expect(await end()).toMatchObject({ code: 0 });
  });

  test("with a reader that does not read, and ends on SIGTERM", async () => {
    const caller = await startBy("", "--json --rate-limit false");
    const path = `/${"x".repeat(2000)}`;
    for (let count = 0; count < 200; count++) await caller.send(path);
    const { code, ms } = await end();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(4500);
  });
});

describe("SIGTERM ends the emulator", () => {
  test("at once, whatever connections are open without a call in hand", async () => {
    const caller = await startBy("", "--quiet");
    const port = Number(new URL(caller.origin).port);
    await send(port, "");
    await send(port, "POST /v1/a");
    await send(port, head(acquire));
    const kept = await send(port, `${head(acquire)}content-length: 0\r\n\r\n`);
    await once(kept, "data");
    const { code, ms } = await end();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(4500);
  });

  test("within its grace, if a call does not come to its end", async () => {
    const caller = await startBy("", "--quiet");
    const { authorization = "", "content-type": type = "" } = caller.headers;
    const headers = `authorization: ${authorization}\r\ncontent-type: ${type}\r\n`;
    await send(
      Number(new URL(caller.origin).port),
      `${head(acquire)}${headers}content-length: 100\r\n\r\n{`,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { code, ms } = await end();
    expect(code).toBe(0);
    expect(ms).toBeGreaterThan(4000);
    expect(ms).toBeLessThan(15_000);
  });

  test("at once the second time", async () => {
    const caller = await startBy("", "--quiet");
    const headers = { ...caller.headers, "x-emulator-fault": "delay=60000" };
    const call = caller.send("acquire", { headers }).catch(() => "gone");
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill("SIGTERM");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await end("SIGINT")).toMatchObject({ code: 130 });
    expect(await call).toBe("gone");
  });

  test("also right after it is ready", async () => {
    child = spawn(process.execPath, [
      ...["--conditions=@cloud-recording/source", bin, "--port", "0", "--json"],
      ...["--recordings", "none"],
    ]);
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      if (output === "") child.kill("SIGTERM");
      output += text;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(0);
    expect(output).toContain('"event":"stopped"');
  });
});

describe("close of a server", () => {
  test("resolves although connections are silent", async () => {
    const server = await serve(createEmulator(), { port: 0 });
    await send(server.port, "");
    await send(server.port, "GET /");
    const begin = performance.now();
    await server.close();
    expect(performance.now() - begin).toBeLessThan(4500);
  });

  test("lets calls in hand finish", async () => {
    const emulator = createEmulator();
    const server = await serve(emulator, { port: 0 });
    const caller = new Caller({ fetch, project: demoProject }, demoProject, server.url);
    const headers = { ...caller.headers, "x-emulator-fault": "delay=300" };
    const body = JSON.stringify({ ...who, clientRequest: {} });
    const call = caller.send("acquire", { headers, body });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await Promise.all([server.close(), server.close()]);
    expect((await call).status).toBe(200);
  });

  test("waits no longer than its grace", async () => {
    const server = await serve(createEmulator(), { port: 0, grace: 200 });
    const caller = new Caller({ fetch, project: demoProject }, demoProject, server.url);
    const headers = { ...caller.headers, "x-emulator-fault": "delay=60000" };
    const call = caller.send("acquire", { headers }).catch(() => "gone");
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.close();
    expect(await call).toBe("gone");
  });
});
