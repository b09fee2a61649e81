import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { Layout } from "@cloud-recording/layouts";
import type { Picture } from "./compose/picture.ts";
import { samplesPerPacket } from "./encode/audio-track-encoder.ts";
import { originOf } from "./files/earlier-files.ts";
import { openOutput } from "./open-output.ts";
import type { Moment, Output } from "./outputs/output.ts";
import type { Scene } from "./outputs/scene.ts";
import type { RecorderOptions } from "./recorder-options.ts";
import { type ChannelUser, sampleRate } from "./sources/sources.ts";
import type { Subscription } from "./sources/subscription.ts";

/** Numbers of a recording so far. */
export interface RecorderStatistics {
  /** Pictures that were encoded; in individual mode and of snapshots, times at which pictures were taken. */
  readonly frames: number;
  /** Pictures that were left out because the machine could not keep up. */
  readonly droppedFrames: number;
  /** Slices or snapshots that are written. */
  readonly files: number;
  /** Milliseconds that were left out by {@linkcode Recorder.skip}. */
  readonly skipped: number;
  /** Moment up to which everything is recorded, in milliseconds since the epoch. */
  readonly position: number;
}

/**
 * Records a channel into files.
 *
 * It has no clock: `advance` makes what was to be seen and heard until a moment, and what changes takes effect from
 * there on, with the next frame.
 *
 * @example
 * ```ts
 * import { Folder, Recorder } from "@cloud-recording/recorder";
 * import { syntheticUser } from "@cloud-recording/recorder/synthetic";
 *
 * const startedAt = Date.now();
 * const recorder = new Recorder({
 *   sink: new Folder("recordings"),
 *   name: "demo",
 *   startedAt,
 *   users: [syntheticUser("anna"), syntheticUser("bo")],
 * });
 * await recorder.advance(startedAt + 5000);
 * recorder.layout = { mixedVideoLayout: 1 };
 * await recorder.stop(startedAt + 10_000);
 * ```
 */
export class Recorder {
  readonly #output: Output;
  readonly #startedAt: number;
  #scene: Scene;
  /** Beginning of what is recorded without a gap, in seconds since the beginning of the recording. */
  #origin: number;
  /** Pictures and packets since then. */
  #pictures = 0;
  #packets = 0;
  #frames = 0;
  #dropped = 0;
  #skipped = 0;
  #position: number;

  constructor(options: RecorderOptions) {
    const { users = [], subscription = { audio: "all", video: "all" }, layout = {} } = options;
    this.#startedAt = options.startedAt;
    this.#origin = originOf(options);
    this.#position = options.startedAt + this.#origin * 1000;
    this.#scene = { users, subscription, layout };
    this.#output = openOutput(options);
  }

  /** Users in the channel, in the order in which they joined. */
  get users(): readonly ChannelUser[] {
    return this.#scene.users;
  }
  set users(users: readonly ChannelUser[]) {
    this.#scene = { ...this.#scene, users };
  }

  /** Users whose streams are recorded. */
  get subscription(): Subscription {
    return this.#scene.subscription;
  }
  set subscription(subscription: Subscription) {
    this.#scene = { ...this.#scene, subscription };
  }

  /** Layout of a mix. */
  get layout(): Layout {
    return this.#scene.layout;
  }
  set layout(layout: Layout) {
    this.#scene = { ...this.#scene, layout };
  }

  /** Pictures that encoders have not finished yet. */
  get encodingFrames(): number {
    return this.#output.encoding;
  }

  /** The last picture of a mix, which changes with the next one; undefined if there is none. */
  get picture(): Picture | undefined {
    return this.#output.picture;
  }

  get statistics(): RecorderStatistics {
    return {
      frames: this.#frames,
      droppedFrames: this.#dropped,
      files: this.#output.written,
      skipped: this.#skipped,
      position: this.#position,
    };
  }

  /**
   * Records until a moment at once. What an encoder cannot take any more is dropped, as in real time it must be.
   *
   * @param until in milliseconds since the epoch
   * @throws if an encoder has failed
   */
  tick(until: number): void {
    while (this.#step(until)) {}
    this.#position = Math.max(this.#position, until);
  }

  /**
   * Records until a moment, as fast as the machine can, without dropping anything.
   *
   * @param until in milliseconds since the epoch
   * @throws if an encoder has failed
   */
  async advance(until: number): Promise<void> {
    for (let steps = 1; ; steps++) {
      while (this.#output.isBusy) await sleep(2);
      if (!this.#step(until)) break;
      if (steps % 16 === 0) await nextTurn();
    }
    this.#position = Math.max(this.#position, until);
  }

  /**
   * Leaves out the time until a moment; the playlist gets a discontinuity there.
   *
   * @param until in milliseconds since the epoch
   */
  skip(until: number): void {
    if (until <= this.#position) return;
    this.#skipped += until - this.#position;
    const end = this.#end;
    this.#origin = (until - this.#startedAt) / 1000;
    this.#pictures = 0;
    this.#packets = 0;
    this.#position = until;
    this.#output.interrupt(end, this.#origin);
  }

  /**
   * Records until a moment, writes what is left and ends all playlists, whatever is missing in them.
   *
   * @param until in milliseconds since the epoch
   * @throws if an encoder has failed or a file could not be written
   */
  async stop(until: number): Promise<void> {
    try {
      await this.advance(until);
    } finally {
      await this.#output.close(this.#end);
    }
  }

  /** End of the last picture, or of the audio if there are none, in seconds since the beginning. */
  get #end(): number {
    const { pictureInterval, hasAudio } = this.#output;
    if (Number.isFinite(pictureInterval)) return this.#origin + this.#pictures * pictureInterval;
    return hasAudio ? this.#origin + (this.#packets * samplesPerPacket) / sampleRate : this.#origin;
  }

  /** Makes the next picture or packet of audio, if it is due. */
  #step(until: number): boolean {
    const now = (until - this.#startedAt) / 1000 - this.#origin;
    const { pictureInterval, hasAudio } = this.#output;
    const picture = this.#pictures === 0 ? 0 : this.#pictures * pictureInterval;
    // A packet is complete when its last sample has been heard.
    const packet = ((this.#packets + 1) * samplesPerPacket) / sampleRate;
    const isPictureDue = Number.isFinite(pictureInterval) && picture < now - epsilon;
    const isPacketDue = hasAudio && packet <= now + epsilon;
    if (isPictureDue && (!isPacketDue || picture <= packet)) {
      this.#pictures++;
      const dropped = this.#output.takePicture(this.#scene, this.#moment(picture));
      if (dropped === 0) this.#frames++;
      this.#dropped += dropped;
      return true;
    }
    if (!isPacketDue) return false;
    const moment = this.#moment((this.#packets * samplesPerPacket) / sampleRate);
    this.#packets++;
    const position = Math.round((moment.epoch * sampleRate) / 1000);
    this.#output.takeSamples(this.#scene, moment, position);
    return true;
  }

  /** @param time in seconds since the beginning of what is recorded without a gap */
  #moment(time: number): Moment {
    const sinceStart = this.#origin + time;
    return { time: sinceStart, epoch: this.#startedAt + sinceStart * 1000 };
  }
}

/** Times are sums of fractions, in seconds. */
const epsilon = 1e-9;
