import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { RecorderThread } from "@cloud-recording/recorder/thread";
import { Whip } from "@cloud-recording/whip";
import { makePatient } from "../src/patience.ts";
import type { Sends } from "../src/protocol.ts";
import type { FlashSender } from "./flash-sender.ts";
import type { Flashes } from "./flashes.ts";
import { LossyNetwork } from "./lossy-network.ts";

/** Drift of the sound card of the sender: 0.2 milliseconds a second. */
const drift = 0.0002;

/** Canvas and frames per second of the recording. */
const canvas = { width: 160, height: 120 };
const fps = 30;

/** A sender whose packets pass a network that can be made bad, and a recording of it. */
export class LiveRecording {
  /** What the sender was seen to send, one after the other. */
  readonly seen: Sends[] = [];
  readonly #folder: string;
  readonly #whip = new Whip();
  readonly #thread: RecorderThread;
  #sender: FlashSender | undefined;
  #network: LossyNetwork | undefined;
  /** The answer to the offer, and the path of the connection. */
  #answer = "";
  #location = "";
  #ticking: NodeJS.Timeout | undefined;

  private constructor(folder: string) {
    this.#folder = folder;
    const { sources, port } = this.#whip;
    this.#thread = new RecorderThread({ journal: join(folder, ".uploads"), sources, port });
  }

  /** Resolves when the sender is there and the recording runs. @param random returns numbers from 0 to 1 */
  static async start(random: () => number): Promise<LiveRecording> {
    const recording = new LiveRecording(await mkdtemp(join(tmpdir(), "live-")));
    // The thread that records must be the first one to load the codecs; see `openEndpoints`.
    await recording.#thread.picture("none");
    recording.#sender = new (await import("./flash-sender.ts")).FlashSender(drift);
    await recording.#connect(random);
    await until(() => recording.seen.some(({ audio, video }) => audio && video));
    recording.sender.correctRollover();
    recording.#record();
    return recording;
  }

  get sender(): FlashSender {
    if (this.#sender === undefined) throw new Error("There is no sender yet");
    return this.#sender;
  }

  get network(): LossyNetwork {
    if (this.#network === undefined) throw new Error("There is no network yet");
    return this.#network;
  }

  /** Begins ICE anew, as a sender does whose network has changed, and resolves when there is a path. */
  async restartIce(): Promise<void> {
    const { connection } = this.sender;
    const path = new Promise<void>((resolve) => {
      connection.iceConnectionStateChange.subscribe((state) => {
        if (state === "connected") resolve();
      });
    });
    await connection.setLocalDescription(await connection.createOffer({ iceRestart: true }));
    const offer = connection.localDescription?.sdp ?? "";
    const request = new Request(`http://localhost${this.#location}`, {
      method: "PATCH",
      headers: { "content-type": "application/trickle-ice-sdpfrag", "if-match": "*" },
      body: (offer.match(/^(m=|a=mid:|a=ice-).*\r\n/gm) ?? []).join(""),
    });
    const id = this.#location.slice(this.#location.lastIndexOf("/") + 1);
    const response = await this.#whip.change(request, id);
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    const replace = (sdp: string, name: string) => {
      const [line = ""] = new RegExp(`^a=ice-${name}:.*`, "m").exec(text) ?? [];
      return sdp.replace(new RegExp(`^a=ice-${name}:.*`, "gm"), () => line);
    };
    const sdp = this.#throughNetwork(replace(replace(this.#answer, "ufrag"), "pwd"));
    await connection.setRemoteDescription({ type: "answer", sdp });
    // It would leave this out where DTLS stands already.
    await connection.dtlsTransports[0]?.iceTransport.start();
    await path;
  }

  /** Ends all. @returns what is in the file */
  async end(): Promise<Flashes & { readonly droppedFrames: number }> {
    clearInterval(this.#ticking);
    const { statistics, error } = await this.#thread.stop("live", Date.now());
    await this.sender.close();
    this.network.close();
    await this.#thread.close();
    this.#whip.close();
    if (error !== undefined) throw new Error(error);
    const names = (await readdir(this.#folder)).filter((name) => name.endsWith(".ts")).sort();
    const slices = names.map(
      async (name) => new Uint8Array(await readFile(join(this.#folder, name))),
    );
    const { flashesOf } = await import("./flashes.ts");
    const flashes = await flashesOf(await Promise.all(slices));
    await rm(this.#folder, { recursive: true, force: true });
    return { ...flashes, droppedFrames: statistics.droppedFrames };
  }

  async #connect(random: () => number): Promise<void> {
    const { connection } = this.sender;
    await connection.setLocalDescription(await connection.createOffer());
    for (const transport of connection.dtlsTransports) makePatient(transport, 9);
    this.sender.start();
    const offer = connection.localDescription?.sdp ?? "";
    const request = new Request("http://localhost/stage/whip/anna", {
      method: "POST",
      headers: { "content-type": "application/sdp" },
      body: withoutCandidates(offer),
    });
    const onSends = (sends: Sends) => this.seen.push(sends);
    const publisher = { channel: "stage", uid: "anna", onSends, onLeave: () => {} };
    const response = await this.#whip.open(request, publisher, "/stage/whip/anna");
    const answer = await response.text();
    const [, port] = /^a=candidate:.* udp \d+ 127\.0\.0\.1 (\d+) /m.exec(answer) ?? [];
    if (port === undefined) throw new Error(`The answer has no candidate: ${answer}`);
    this.#network = await LossyNetwork.open(Number(port), random);
    this.#answer = answer;
    this.#location = response.headers.get("location") ?? "";
    await connection.setRemoteDescription({ type: "answer", sdp: this.#throughNetwork(answer) });
  }

  /** A description whose only candidate is the network. */
  #throughNetwork(sdp: string): string {
    const candidate = `a=candidate:1 1 udp 2122260223 127.0.0.1 ${this.network.port} typ host`;
    return withoutCandidates(sdp).replace(/^a=ice-ufrag/gm, `${candidate}\r\n$&`);
  }

  #record(): void {
    const users = [{ uid: "anna", audio: true, video: true }];
    const format = { canvas, fps, bitrate: 300, folder: this.#folder, name: "live" };
    const begin = { startedAt: Date.now(), users, channel: "stage" };
    this.#thread.start("live", { ...format, ...begin });
    this.#ticking = setInterval(() => this.#thread.tick(Date.now()), 50);
  }
}

/** Resolves when something is so. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns++) {
    if (turns > 1200) throw new Error("It did not happen");
    await sleep(50);
  }
}

/** Difference of each flash to its beep: positive if the picture is behind. Those without a beep are left out. */
export function skewsOf({ lights, beeps }: Flashes, from = 0): number[] {
  return lights
    .filter((light) => light >= from)
    .map((light) => beeps.map((beep) => light - beep).toSorted(byDistance)[0] ?? Number.NaN)
    .filter((skew) => Math.abs(skew) < 400);
}

/** Deviation of moments from whole seconds after the first one: a clock that drifts, or time that is lost. */
export function driftsOf(moments: readonly number[], from = 0): number[] {
  const counted = moments.filter((moment) => moment >= from);
  const [first = 0] = counted;
  return counted.map((moment) => {
    const elapsed = moment - first;
    return elapsed - Math.round(elapsed / 1000) * 1000;
  });
}

/** The distance from zero that nine of ten values keep within. */
export function ninetieth(values: readonly number[]): number {
  const ordered = values.map(Math.abs).sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length * 0.9)] ?? Number.NaN;
}

/** The largest distance from zero. */
export function largest(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}

function byDistance(one: number, other: number): number {
  return Math.abs(one) - Math.abs(other);
}

function withoutCandidates(sdp: string): string {
  return sdp.replace(/^a=(candidate|end-of-candidates).*\r\n/gm, "");
}
