/** Runs one scenario and prints its outcome as JSON: `node live-scenarios.ts NAME`. */
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Sends } from "../src/protocol.ts";
import type { Flashes } from "./flashes.ts";
import { LiveRecording, until } from "./live-recording.ts";

/** Outcome of a scenario. */
export interface Outcome extends Flashes {
  readonly droppedFrames: number;
  /** Share of the packets that were lost. */
  readonly loss: number;
  /** What the sender was seen to send, one after the other. */
  readonly seen: readonly Sends[];
  /** Those of them that came before it went on after it had sent nothing at all. */
  readonly seenWhileFrozen: readonly Sends[];
}

/** Name of a scenario. */
export type ScenarioName = "badNetwork" | "changes";

/** Plays a scenario. @returns the changes that were seen before and while the sender sent nothing at all */
type Scenario = (recording: LiveRecording) => Promise<readonly Sends[]>;

const scenarios: Readonly<Record<ScenarioName, Scenario>> = {
  /** A network that loses 5 % of the packets and delays all by up to 100 milliseconds; ICE begins anew in it. */
  async badNetwork(recording: LiveRecording) {
    recording.network.impairment = { loss: 0.05, jitter: 100 };
    await sleep(6000);
    await recording.restartIce();
    await sleep(8000);
    return [];
  },

  /** A sender that begins ICE anew, changes its size, sends nothing for a while, mutes one after the other, and comes back. */
  async changes(recording: LiveRecording) {
    const { sender, seen } = recording;
    const isSeen = (audio: boolean, video: boolean) => () =>
      seen.at(-1)?.audio === audio && seen.at(-1)?.video === video;
    const before = seen.length;
    await sleep(4000);
    await recording.restartIce();
    sender.size = { width: 320, height: 180 };
    await sleep(3000);
    sender.sends = { audio: false, video: false };
    await sleep(3000);
    const frozen = seen.slice(before);
    sender.sends = { audio: true, video: false };
    await until(isSeen(true, false));
    sender.sends = { audio: false, video: true };
    await until(isSeen(false, true));
    sender.sends = { audio: true, video: true };
    await until(isSeen(true, true));
    await sleep(6000);
    return frozen;
  },
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const recording = await LiveRecording.start(Math.random);
  const scenario = scenarios[process.argv[2] as ScenarioName];
  const seenWhileFrozen = await scenario(recording);
  const seen = [...recording.seen];
  const { packets, lost } = recording.network.counts;
  const flashes = await recording.end();
  const outcome: Outcome = { ...flashes, loss: lost / packets, seen, seenWhileFrozen };
  process.stdout.write(JSON.stringify(outcome), () => process.exit());
}
