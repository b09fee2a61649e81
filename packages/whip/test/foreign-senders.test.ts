import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { RecorderThread } from "@cloud-recording/recorder/thread";
import { Whip } from "@cloud-recording/whip";
import { expect, onTestFinished, test } from "vitest";
import type { Flashes } from "./flashes.ts";
import { python } from "./install-senders.ts";
import { skewsOf } from "./live-recording.ts";
import { WhipServer } from "./whip-server.ts";

const execute = promisify(execFile);
const reader = fileURLToPath(new URL("./print-flashes.ts", import.meta.url));
const program = fileURLToPath(new URL("./aiortc-sender.py", import.meta.url));

/** Seconds that each of them sends. */
const seconds = 10;

/** Largest difference between lips and voice, in milliseconds. */
const inTime = 80;

/** Forms of senders, by the UID that they have. */
const senders = {
  // Each medium has credentials of ICE of its own, as aiortc has it, although they are bundled.
  vp8: { audio: true, video: "VP8" },
  h264: { audio: true, video: "H264", setup: "active" },
  apart: { audio: true, video: "VP8", bundle: false, end: "close" },
  voice: { audio: true, end: "close" },
};

// Senders and recorders share this machine, and a sender that gets no time sends late.
test("senders of another kind are recorded in time, and leave", { retry: 2 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "senders-"));
  const whip = new Whip();
  const { sources, port } = whip;
  const thread = new RecorderThread({ journal: join(folder, ".uploads"), sources, port });
  const server = await WhipServer.open(whip);
  onTestFinished(async () => {
    server.close();
    await thread.close();
    whip.close();
    await rm(folder, { recursive: true, force: true });
  });
  const uids = Object.keys(senders) as (keyof typeof senders)[];
  const forms = uids.map((uid) => ({ url: server.urlOf(uid), seconds, ...senders[uid] }));
  const sent = execute(python, [program, ...forms.map((form) => JSON.stringify(form))]);
  sent.catch(() => {});
  const isThere = () => uids.every((uid) => server.users.has(uid));
  // A sender that is refused ends the program.
  await Promise.race([sent, expect.poll(isThere, { timeout: 60_000 }).toBe(true)]);
  await expect
    .poll(() => Object.fromEntries(server.users))
    .toEqual({
      ...Object.fromEntries(uids.map((uid) => [uid, { audio: true, video: true }])),
      voice: { audio: true, video: false },
    });

  const format = { canvas: { width: 160, height: 120 }, fps: 30, bitrate: 300, folder };
  for (const uid of uids) {
    const users = [{ uid, audio: true, video: true }];
    const begin = { startedAt: Date.now(), users, channel: "stage" };
    thread.start(uid, { ...format, ...begin, name: uid });
  }
  const ticking = setInterval(() => thread.tick(Date.now()), 50);
  await sent;
  await expect.poll(() => [...server.users.keys()], { timeout: 60_000 }).toEqual([]);
  clearInterval(ticking);
  await Promise.all(uids.map((uid) => thread.stop(uid, Date.now())));
  const flags = ["--conditions=@cloud-recording/source", reader, folder, ...uids];
  const found = JSON.parse((await execute(process.execPath, flags)).stdout) as readonly Flashes[];
  for (const [index, flashes] of found.entries()) {
    const uid = uids[index];
    const skews = skewsOf(flashes)
      .map(Math.abs)
      .sort((one, other) => one - other);
    if (process.env.LIVE_FIGURES) console.log(`${uid}: ${skews.map(Math.round)}`);
    expect(flashes.beeps.length, uid).toBeGreaterThanOrEqual(5);
    // Who has left, or sends no video, is not replaced by a synthetic user.
    expect(flashes.lights.length > 0, uid).toBe(uid !== "voice");
    if (uid === "voice") continue;
    expect(skews.length, uid).toBeGreaterThanOrEqual(5);
    expect(skews[skews.length >> 1], `${uid}: ${skews}`).toBeLessThanOrEqual(inTime);
  }
});
