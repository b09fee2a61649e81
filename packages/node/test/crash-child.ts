/** Starts and stops recordings, eight at a time, until it is killed, and writes a dot for each. Its configuration comes from the environment. */
import process from "node:process";
import { CloudRecording, fileSessionStore } from "@cloud-recording/node";

const store = fileSessionStore(process.env.STORE ?? "");
const cloud = new CloudRecording({ store, rateLimiter: false });
const name = process.env.NAME;

async function live(lane: number): Promise<never> {
  for (let turn = 0; ; turn++) {
    const recording = await cloud.record({
      channel: { cname: `room-${name}`, uid: `${lane}-${turn}` },
      mode: turn % 2 === 0 ? "mix" : "individual",
      recordingConfig: { subscribeUidGroup: 0 },
    });
    process.stdout.write(".");
    await recording.stop();
  }
}

await Promise.all(Array.from({ length: 8 }, (_, lane) => live(lane)));
