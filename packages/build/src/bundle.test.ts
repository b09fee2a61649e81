import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const program = fileURLToPath(new URL("bundle.ts", import.meta.url));
const run = promisify(execFile);

/** An app that has installed what Node loads of the packages. */
let app: string;
beforeAll(async () => {
  app = await mkdtemp(`${tmpdir()}/bundled-`);
  const modules = `${app}/node_modules`;
  for (const name of ["client", "node", "emulator"]) {
    const source = `${root}packages/${name}`;
    const folder = `${modules}/@cloud-recording/${name}`;
    await mkdir(folder, { recursive: true });
    await cp(`${source}/package.json`, `${folder}/package.json`);
    await run(process.execPath, [program, `${folder}/dist`], { cwd: source });
  }
  await cp(`${root}packages/emulator/bin`, `${modules}/@cloud-recording/emulator/bin`, {
    recursive: true,
  });
  await mkdir(`${modules}/@hono`);
  for (const name of ["openapi-fetch", "hono", "@hono/node-server", "yaml"]) {
    await symlink(`${root}node_modules/${name}`, `${modules}/${name}`);
  }
});
afterAll(() => rm(app, { recursive: true }));

const clients = `
const client = require("@cloud-recording/client");
const calls = require("@cloud-recording/client/calls");
const node = require("@cloud-recording/node");
require("@cloud-recording/client/allow-browser");
require("@cloud-recording/client/validation");
require("@cloud-recording/client/validation/zh-CN");
require("@cloud-recording/node/validation");
require("@cloud-recording/node/validation/zh-CN");
const loaded = () => Object.keys(require.cache).filter((file) => file.includes("@cloud-recording"));
`;

const record = `${clients}
const assert = require("node:assert/strict");
const { createEmulator } = require("@cloud-recording/emulator");
const { serve } = require("@cloud-recording/emulator/serve");
require("@cloud-recording/emulator/persistence");

(async () => {
  assert.equal(client.ServiceError, node.ServiceError);
  assert.equal(client.ServiceError, calls.ServiceError);
  const emulator = createEmulator({ startUp: 0 });
  const server = await serve(emulator, { port: 0 });
  const cloud = new node.CloudRecording({ ...emulator.project, baseUrl: server.url });
  const channel = { cname: "room", uid: "1" };
  const recording = await cloud.record({ channel, mode: "mix", recordingConfig: {} });
  await recording.stop();
  await assert.rejects(cloud.stop(recording.session), node.ServiceError);
  // Made with hono, which is loaded for it.
  assert.equal((await fetch(server.url + "/_emulator/clock")).status, 200);
  await server.close();
  console.log(loaded().join(" "));
})();
`;

const compare = `${clients}
(async () => {
  const imported = await import("@cloud-recording/node");
  if (imported.ServiceError !== client.ServiceError) throw new Error("There are two copies");
  console.log(loaded().join(" "));
})();
`;

/** Runs a program of CommonJS in the app. Returns the files of ours that it has loaded by `require()`. */
async function loadedBy(code: string, flags: readonly string[]): Promise<string[]> {
  await writeFile(`${app}/program.cjs`, code);
  const { stdout } = await run(process.execPath, [...flags, `${app}/program.cjs`]);
  return stdout.trim().split(" ");
}

test("a runner that cannot require() an ES module gets CommonJS", async () => {
  // Without that, Node does not know the condition `module-sync` either, as Jest does not.
  const files = await loadedBy(record, ["--no-experimental-require-module"]);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !file.endsWith(".cjs"))).toEqual([]);
});

test("Node gets by require() what it gets by import", async () => {
  const files = await loadedBy(compare, []);
  expect(files.filter((file) => file.endsWith(".cjs"))).toEqual([]);
});

test("the command of the emulator serves, and knows its version", async () => {
  const folder = `${app}/node_modules/@cloud-recording/emulator`;
  const command = `${folder}/bin/cloud-recording-emulator.js`;
  const { stdout } = await run(process.execPath, [command, "--version"]);
  expect(stdout.trim()).toBe(JSON.parse(await readFile(`${folder}/package.json`, "utf8")).version);

  const args = ["--port", "0", "--quiet", "--recordings", "none"];
  const child = spawn(process.execPath, [command, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [url] = await once(child.stdout, "data");
    // Made with hono, which is loaded for it.
    expect((await fetch(`${String(url).trim()}/_emulator/clock`)).status).toBe(200);
  } finally {
    child.kill("SIGKILL");
  }
});
