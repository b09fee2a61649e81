/**
 * A recording, end to end, without an account: `npm run demo`.
 *
 * Starts the emulator on a free port of this machine, lets `@cloud-recording/node` record four participants over the
 * real socket, changes the layout on the way, and prints every step as it happens. The recording is a real one, to be played.
 * In a terminal the emulator stays afterwards, to play it, with the documentation if `npm run site` has built it.
 */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { serve } from "@cloud-recording/emulator/serve";
import { CloudRecording, RecordingStatus } from "@cloud-recording/node";
import { paint, step, table, timed } from "./report.ts";

const participants = [{ uid: "anna" }, { uid: "bo" }, { uid: "chen" }, { uid: "dana" }];
const site = fileURLToPath(new URL("../docs/dist/", import.meta.url));
const hasSite = existsSync(`${site}index.html`);
const recordings = fileURLToPath(new URL("../recordings/", import.meta.url));
const media = await openMedia({ recordings });
const emulator = createEmulator({
  participants,
  startUp: 1500,
  ...(media && { media }),
  ...(hasSite && { docs: "/docs/" }),
});
await using server = await serve(emulator, { port: 0, ...(hasSite && { site }) });
const cloud = new CloudRecording({ ...emulator.project, baseUrl: server.url });

console.log(`${paint("bold", "A recording, end to end")}\n`);
console.log(`The emulator listens on ${server.url}`);
console.log(`Watch it in a browser as it is made: ${server.url}/_emulator/`);
console.log(`In the channel room-42: ${participants.map(({ uid }) => uid).join(", ")}\n`);

const channel = { cname: "room-42", uid: "527841" };
const [resource, acquireTime] = await timed(() =>
  cloud.acquire({ ...channel, resourceExpiredHour: 24 }),
);
step(
  "acquire",
  acquireTime,
  `resource ID ${resource.resourceId.slice(0, 12)}… (${resource.resourceId.length} characters, good for one start within 5 minutes)`,
);

const canvas = { width: 640, height: 360, fps: 15, bitrate: 500 };
const [session, startTime] = await timed(() =>
  cloud.start(resource, {
    mode: "mix",
    recordingConfig: { transcodingConfig: { ...canvas, mixedVideoLayout: 1 } },
    recordingFileConfig: { avFileType: ["hls"] },
    storageConfig: {
      vendor: "aliyun",
      region: "CN_Shanghai",
      bucket: "recordings",
      accessKey: "demo-access-key",
      secretKey: "demo-secret-key",
      fileNamePrefix: ["room42"],
    },
  }),
);
step(
  "start",
  startTime,
  `sid ${session.sid}, ${canvas.width} × ${canvas.height}, ${canvas.fps} fps, ${canvas.bitrate} Kbps, adaptive layout`,
);

const names = new Map<number, string>(
  Object.entries(RecordingStatus).map(([name, value]) => [value, name]),
);
const deadline = AbortSignal.timeout(30_000);
for (let status: number | undefined; status !== RecordingStatus.Recording; ) {
  const [state, queryTime] = await timed(() => cloud.query(session, { signal: deadline }));
  if (state.status !== status) {
    const file = state.files.map(({ filename }) => `, writing ${filename}`).join("");
    step("query", queryTime, `status ${state.status}, ${names.get(state.status ?? -1)}${file}`);
  }
  status = state.status;
  await sleep(250);
}
await sleep(3000);

const [, layoutTime] = await timed(() =>
  cloud.updateLayout(session, {
    mixedVideoLayout: 2,
    maxResolutionUid: "chen",
    backgroundColor: "#204060",
  }),
);
step("updateLayout", layoutTime, "vertical, chen large on the left, background #204060");

const [, updateTime] = await timed(() =>
  cloud.update(session, {
    audioUidList: { subscribeAudioUids: ["#allstream#"] },
    videoUidList: { unSubscribeVideoUids: ["dana"] },
  }),
);
step("update", updateTime, "all audio, all video but dana's");

const [seen] = emulator.sessions();
step("", 0, paint("dim", `the emulator has layout ${JSON.stringify(seen?.layout)}`));

await sleep(3000);
const [outcome, stopTime] = await timed(() => cloud.stop(session));
const seconds = ((Date.now() - (seen?.startedAt ?? 0)) / 1000).toFixed(1);
step("stop", stopTime, `${outcome.uploadingStatus} after ${seconds} s`);

console.log(`\n${paint("bold", "Files")}`);
table(
  ["file", "in the bucket"],
  outcome.files.map(({ filename }) => [filename, `room42/${filename}`]),
);
if (media === undefined) {
  console.log("\nThe files are names only; for real ones, install @cloud-recording/recorder.");
} else {
  for (const { filename } of outcome.files) {
    const path = `recordings/room42/${filename}`;
    console.log(`\nThe recording is at ${relative(".", recordings)}/${path}`);
    console.log(`Play it here:       ${server.url}/_emulator/#${session.sid}`);
    console.log(`or with a player:   ffplay ${relative(".", recordings)}/${path}`);
  }
}

if (hasSite)
  console.log(`\nThe documentation, with a console for this emulator: ${server.url}/docs/`);
else console.log("\nThe documentation and its console are here, too, after `npm run site`.");
if (process.stdout.isTTY) {
  console.log(paint("dim", "Press Ctrl+C to stop"));
  await once(process, "SIGINT");
} else {
  console.log("In a terminal, the emulator stays open now.");
}
await media?.close();
