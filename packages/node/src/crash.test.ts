import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { expect, test } from "vitest";
import { CloudRecording, fileSessionStore } from "./index.ts";

const child = fileURLToPath(new URL("../test/crash-child.ts", import.meta.url));
const wanted = 200;

/** Starts a process that starts and stops recordings. Resolves when it has started so many. */
async function startChild(
  name: string,
  environment: Record<string, string>,
  recordings: number,
): Promise<ChildProcess> {
  const running = spawn(process.execPath, ["--conditions=@cloud-recording/source", child], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...environment, NAME: name },
  });
  let rest = recordings;
  await new Promise<void>((resolve) => {
    running.stdout.on("data", (dots) => {
      rest -= dots.length;
      if (rest <= 0) resolve();
    });
  });
  return running;
}

async function kill(running: ChildProcess): Promise<void> {
  const exit = once(running, "exit");
  expect(running.kill("SIGKILL")).toBe(true);
  expect(await exit).toEqual([null, "SIGKILL"]);
}

/** Lets a process start and stop some recordings, and kills it at a random moment. */
async function crash(name: string, environment: Record<string, string>): Promise<void> {
  const running = await startChild(name, environment, Math.random() * 50);
  await sleep(Math.random() * 10);
  await kill(running);
}

test(`no recording is lost when processes are killed (${wanted} recordings and more)`, async () => {
  const folder = await mkdtemp(join(tmpdir(), "crash-"));
  const emulator = createEmulator({ startUp: 0, rateLimit: false });
  await using server = await serve(emulator, { port: 0 });
  const { appId, customerId, customerCertificate } = emulator.project;
  const environment = {
    STORE: folder,
    ANYRTC_APP_ID: appId,
    ANYRTC_CUSTOMER_ID: customerId,
    ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
    ANYRTC_BASE_URL: server.url,
  };
  let crashes = 0;
  const lane = async () => {
    while (crashes < 20 || emulator.sessions().length < wanted) {
      await crash(String(crashes++), environment);
    }
  };
  await Promise.all([lane(), lane()]);

  const store = fileSessionStore(folder);
  const left = emulator.sessions().filter(({ state }) => state === "recording");
  const known = new Set((await store.list()).map(({ resourceId }) => resourceId));
  const lost = left.filter(({ resourceId }) => !known.has(resourceId));
  expect(lost).toEqual([]);

  const options = { ...emulator.project, baseUrl: server.url, store, rateLimiter: false } as const;
  const report = await new CloudRecording(options).recover();
  expect(report.failed).toEqual([]);
  const running = emulator.sessions().filter(({ state }) => state === "recording");
  const ids = (sessions: readonly { resourceId: string }[]) =>
    sessions.map(({ resourceId }) => resourceId).sort();
  expect(ids(report.unreachable)).toEqual(ids(running));
  expect(ids(await store.list())).toEqual(ids(running));

  // What nobody can stop leaves when its channel is idle, and the next recover() finds that out.
  for (const { cname } of running) {
    const channel = emulator.channel(cname);
    for (const { uid } of channel.participants()) channel.leave(uid);
  }
  emulator.clock.advance(31_000);
  const next = await new CloudRecording(options).recover();
  expect(ids(next.ended)).toEqual(ids(running));
  expect(await store.list()).toEqual([]);
  expect(emulator.sessions().filter(({ state }) => state === "recording")).toEqual([]);

  console.log(
    `${emulator.sessions().length} recordings, ${crashes} crashes: ${left.length} left running, 0 lost, ` +
      `${report.stopped.length} stopped by recover(), ${report.unreachable.length} unreachable (their sid died with the process), ` +
      "and after their channels were idle: 0 recording, 0 in the store",
  );
  await rm(folder, { recursive: true });
});

test("a new process leaves the recordings of an old one alone until that is gone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "deploy-"));
  const emulator = createEmulator({ startUp: 0, rateLimit: false });
  await using server = await serve(emulator, { port: 0 });
  const { appId, customerId, customerCertificate } = emulator.project;
  const old = await startChild(
    "old",
    {
      STORE: folder,
      ANYRTC_APP_ID: appId,
      ANYRTC_CUSTOMER_ID: customerId,
      ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
      ANYRTC_BASE_URL: server.url,
    },
    20,
  );
  const store = fileSessionStore(folder);
  const cloud = new CloudRecording({
    ...emulator.project,
    baseUrl: server.url,
    store,
    rateLimiter: false,
  });
  const nothing = { resumed: [], stopped: [], ended: [], unreachable: [], failed: [], damaged: [] };
  for (let turn = 0; turn < 5; turn++) {
    expect(await cloud.recover()).toMatchObject(nothing);
    expect(await cloud.stopAll()).toMatchObject(nothing);
  }
  expect(old.exitCode).toBeNull();
  await kill(old);
  const left = emulator.sessions().filter(({ state }) => state === "recording").length;
  const { stopped, unreachable } = await cloud.recover();
  expect(stopped.length + unreachable.length).toBeGreaterThanOrEqual(left);
  expect(emulator.sessions().filter(({ state }) => state === "recording")).toHaveLength(
    unreachable.length,
  );
  await rm(folder, { recursive: true });
});
