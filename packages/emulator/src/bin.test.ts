import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { Caller } from "../test/caller.ts";
import { demoProject } from "./project.ts";

const bin = fileURLToPath(new URL("bin.ts", import.meta.url));

let child: ChildProcess;
let output = "";
let errors = "";

afterEach(() => {
  child.kill("SIGKILL");
});

function start(...args: string[]): void {
  startWith({}, ...args);
}

function startWith(variables: Record<string, string>, ...args: string[]): void {
  child = spawn(process.execPath, ["--conditions=@cloud-recording/source", bin, ...args], {
    env: { ...process.env, EMULATOR_RECORDINGS: "none", ...variables },
  });
  output = "";
  errors = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    errors += text;
  });
}

/** Resolves with the first group of the pattern as soon as the command has printed it. */
async function printed(pattern: RegExp): Promise<string> {
  for (;;) {
    const match = pattern.exec(output);
    if (match !== null) return match[1] ?? "";
    if (child.exitCode !== null) throw new Error(`The command has ended: ${errors}`);
    await once(child.stdout ?? child, "data");
  }
}

async function ended(): Promise<number | null> {
  const [code] = await once(child, "close");
  return code;
}

describe("the command", () => {
  test("serves, prints a line for each call, and ends on SIGTERM", async () => {
    start("--port", "0");
    const url = await printed(/Base URL +(\S+)\n/);
    const caller = new Caller({ fetch, project: demoProject }, demoProject, url);
    const session = await caller.record("mix", { recordingConfig: {}, token: "S3CR3T" });
    await caller.stop(session);
    await printed(/(stopRecording)/);
    expect(output).toMatch(/acquireResource +200 /);
    expect(output).toMatch(/startMixRecording +200 /);
    expect(output).not.toContain("S3CR3T");
    child.kill("SIGTERM");
    expect(await ended()).toBe(0);
    expect(errors).toBe("");
  });

  test("prints the base URL alone with --quiet, and ends on SIGINT", async () => {
    start("--port", "0", "--quiet", "--app-id", "mine");
    const url = await printed(/^(.+)\n/);
    const caller = new Caller(
      { fetch, project: demoProject },
      { ...demoProject, appId: "mine" },
      url,
    );
    expect((await caller.acquire()).status).toBe(200);
    child.kill("SIGINT");
    expect(await ended()).toBe(0);
    expect(output).toBe(`${url}\n`);
  });

  test("prints lines of JSON with --json", async () => {
    start("--port", "0", "--json");
    const url = await printed(/"url":"([^"]+)"/);
    const caller = new Caller({ fetch, project: demoProject }, demoProject, url);
    await caller.acquire();
    await printed(/("event":"call")/);
    child.kill("SIGTERM");
    expect(await ended()).toBe(0);
    const events = output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events).toMatchObject([
      { event: "ready", appIds: [demoProject.appId] },
      { event: "call", operation: "acquireResource", status: 200 },
      { event: "stopped" },
    ]);
  });

  test("goes on with its recordings after it was killed", async () => {
    const folder = await mkdtemp(join(tmpdir(), "emulator-bin-"));
    const args = ["--port", "0", "--quiet", "--data", folder];
    const callerAt = (url: string) => new Caller({ fetch, project: demoProject }, demoProject, url);
    start(...args);
    const session = await callerAt(await printed(/^(.+)\n/)).record();
    child.kill("SIGKILL");
    await ended();
    start(...args);
    const caller = callerAt(await printed(/^(.+)\n/));
    expect((await caller.query(session)).status).toBe(200);
    expect((await caller.stop(session)).status).toBe(200);
    child.kill("SIGTERM");
    expect(await ended()).toBe(0);
    await rm(folder, { recursive: true });
  });

  test("takes its settings from a file, too, and explains a wrong one", async () => {
    const folder = await mkdtemp(join(tmpdir(), "emulator-bin-"));
    const file = join(folder, "emulator.yaml");
    await writeFile(
      file,
      "port: 0\nprojects: [{ appId: a, customerId: b, customerCertificate: c }]",
    );
    start("--config", file);
    await printed(/App ID +(a)\n/);
    child.kill("SIGKILL");
    await writeFile(file, "prot: 0");
    start("--config", file);
    expect(await ended()).toBe(2);
    expect(errors).toBe(`${file}: prot is unknown\n`);
    await rm(folder, { recursive: true });
  });

  test.each(["0.0.0.0", "::"])(
    "warns if it listens on %s, and prints a URL that works here",
    async (host) => {
      start("--port", "0", "--host", host);
      const url = await printed(/Base URL +(\S+)\n/);
      expect(new URL(url).hostname).toBe(host === "::" ? "[::1]" : "127.0.0.1");
      const control = await printed(/Dashboard +(\S+)\/\n/);
      expect((await fetch(control)).status).toBe(200);
      expect(
        (await new Caller({ fetch, project: demoProject }, demoProject, url).acquire()).status,
      ).toBe(200);
      child.kill("SIGTERM");
      await ended();
      expect(errors).toContain("Warning: other machines can reach the emulator");
      expect(errors).toContain("demo credentials are public");
    },
  );

  test("takes its port from the flag, although Kubernetes has set the variable", async () => {
    const more = { EMULATOR_PORT: "tcp://10.96.0.17:8720" };
    startWith(more, "--port", "0", "--quiet");
    expect(await printed(/^(.+)\n/)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    child.kill("SIGKILL");
    startWith(more, "--quiet");
    expect(await ended()).toBe(2);
    expect(errors).toContain("Kubernetes");
  });

  test("prints its help and its version", async () => {
    start("--help");
    expect(await ended()).toBe(0);
    expect(output).toContain("Usage: cloud-recording-emulator");
    start("--version");
    expect(await ended()).toBe(0);
    expect(output).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });

  test("explains wrong arguments and ends with 2", async () => {
    start("--prot", "8720");
    expect(await ended()).toBe(2);
    expect(errors).toContain("--prot");
    expect(errors).not.toContain("    at ");
  });

  test("explains a port that is in use and ends with 1", async () => {
    start("--port", "0", "--quiet");
    const first = child;
    const { port } = new URL(await printed(/^(.+)\n/));
    try {
      start("--port", port);
      expect(await ended()).toBe(1);
      expect(errors).toContain("The port is in use");
    } finally {
      first.kill("SIGKILL");
    }
  });
});
