import type { Layout } from "@cloud-recording/layouts";
import type { Picture } from "../compose/picture.ts";
import { Recorder, type RecorderStatistics } from "../recorder.ts";
import type { RecorderOptions } from "../recorder-options.ts";
import type { ChannelUser } from "../sources/sources.ts";

/** Settings of a queue. */
export interface RecordingQueueOptions {
  readonly recorder: RecorderOptions;
  /** Time that is made up for after a jump of the clock, in milliseconds; the rest is left out. */
  readonly catchUp: number;
}

/** Milliseconds that a recording may lag behind before that counts as a jump of the clock. */
const jump = 2000;

/**
 * Does one thing after the other with a recorder.
 *
 * In real time it ticks, and pictures are dropped if the machine cannot keep up. After a jump of the clock it makes the
 * time that has passed as fast as it can, up to a limit.
 */
export class RecordingQueue {
  readonly #recorder: Recorder;
  readonly #catchUp: number;
  #tail: Promise<void> = Promise.resolve();
  #isBusy = false;

  constructor({ recorder, catchUp }: RecordingQueueOptions) {
    this.#recorder = new Recorder(recorder);
    this.#catchUp = catchUp;
  }

  get picture(): Picture | undefined {
    return this.#recorder.picture;
  }

  get statistics(): RecorderStatistics {
    return this.#recorder.statistics;
  }

  /** Pictures that encoders have not finished yet. */
  get encodingFrames(): number {
    return this.#recorder.encodingFrames;
  }

  /** Records until now, unless something else is going on. */
  async tick(now: number): Promise<void> {
    if (this.#isBusy) return;
    if (this.#isJump(now)) await this.#enqueue(() => this.#reach(now));
    else this.#recorder.tick(now);
  }

  /** Changes who is in the channel, and how they are laid out, from a moment on. */
  async change(
    at: number,
    users: readonly ChannelUser[] | undefined,
    layout: Layout | undefined,
  ): Promise<void> {
    const apply = () => {
      if (users !== undefined) this.#recorder.users = users;
      if (layout !== undefined) this.#recorder.layout = layout;
    };
    if (this.#isBusy || this.#isJump(at)) {
      await this.#enqueue(async () => {
        await this.#reach(at);
        apply();
      });
    } else {
      this.#recorder.tick(at);
      apply();
    }
  }

  /** Records until a moment, and ends the files, whatever is missing in them. */
  stop(at: number): Promise<void> {
    return this.#enqueue(async () => {
      try {
        if (this.#isJump(at)) await this.#reach(at);
      } finally {
        await this.#recorder.stop(at);
      }
    });
  }

  #isJump(now: number): boolean {
    return now - this.#recorder.statistics.position > jump;
  }

  async #reach(at: number): Promise<void> {
    const { position } = this.#recorder.statistics;
    if (at - position > this.#catchUp) {
      await this.#recorder.advance(position + this.#catchUp);
      this.#recorder.skip(at);
    } else await this.#recorder.advance(at);
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    this.#isBusy = true;
    const done = this.#tail.then(work);
    const tail = done
      .catch(() => undefined)
      .then(() => {
        if (this.#tail === tail) this.#isBusy = false;
      });
    this.#tail = tail;
    return done;
  }
}
