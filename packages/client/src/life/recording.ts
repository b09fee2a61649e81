import type { CallOptions } from "../call.ts";
import type { CloudRecording } from "../core.ts";
import { isServiceError } from "../errors/service-error.ts";
import { SessionExpiredError } from "../errors/session-expired-error.ts";
import type { Layout, StreamSubscribe } from "../generated/schema.ts";
import { tell } from "../hooks.ts";
import { printAs } from "../print.ts";
import { Recording as CoreRecording } from "../recording.ts";
import type {
  StoppedRecording as CoreStoppedRecording,
  RecordingState,
} from "../recording-state.ts";
import { type Safe, safely } from "../safe.ts";
import type { Mode, RecordingSession } from "../session.ts";
import { type Life, plainLife } from "./life.ts";
import { type StoredFile, withObjectKeys } from "./object-keys.ts";
import { type UntilRecordingOptions, untilRecording } from "./until-recording.ts";
import { type WatchOptions, watch } from "./watch.ts";

/** What a recording ended in. */
export interface StoppedRecording extends CoreStoppedRecording {
  /** All files. If the outcome has none because the recording had ended before, those that were seen last. */
  readonly files: readonly StoredFile[];
}

/** How long before its time is over a recording is said to expire, in milliseconds. */
const notice = 10 * 60 * 1000;

/**
 * One running recording, made by `record()` or `resume()`.
 *
 * `await using` stops it at the end of the block, whatever happens in between.
 *
 * @example
 * ```ts
 * import type { Recording } from "@cloud-recording/client";
 *
 * declare const recording: Recording;
 * await recording.untilRecording();
 * for await (const { status, files } of recording.watch()) console.log(status, files);
 * const { files, uploadingStatus } = await recording.stop();
 * ```
 */
export class Recording<M extends Mode = Mode> extends CoreRecording<M> {
  static {
    printAs<Recording>(
      Recording.prototype,
      (recording, inspect) => `${recording.constructor.name} ${inspect(recording.session)}`,
    );
  }

  /**
   * The time that this recording lives in.
   *
   * @internal
   */
  readonly life: Life;
  /** The same calls, which give a result instead of throwing: `await recording.safe.stop()`. */
  declare readonly safe: Safe<this, "query" | "update" | "stop" | "untilRecording">;
  #seen: RecordingState | undefined;
  #warned = false;
  #outcome: Promise<StoppedRecording> | undefined;
  readonly #stopped = new AbortController();

  /** Takes over a recording that runs, such as one that another process has started. */
  constructor(cloud: CloudRecording, session: RecordingSession<M>, life: Life = plainLife) {
    super(cloud, session);
    this.life = life;
    Object.defineProperty(this, "life", { enumerable: false });
    Object.defineProperty(this, "safe", { get: () => safely(this) });
  }

  /** Tells the state of the recording. See `CloudRecording.query`. */
  override query(options?: CallOptions): Promise<RecordingState> {
    return this.#alive(async () => {
      this.#seen = await super.query(options);
      return this.#seen;
    });
  }

  /** Replaces the subscription lists. See `CloudRecording.update`. */
  override update(streamSubscribe: StreamSubscribe, options?: CallOptions): Promise<void> {
    return this.#alive(() => super.update(streamSubscribe, options));
  }

  /**
   * Waits until the recording records: status 5. The service may not find a recording in its first seconds.
   *
   * @throws NotRecordingError with the likely causes, if it does not record in time or has left
   * @throws CloudRecordingError
   */
  untilRecording(options: UntilRecordingOptions = {}): Promise<RecordingState> {
    return untilRecording(this, options);
  }

  /**
   * Yields the state of the recording each time that it changes, and ends when the recording ends or is stopped.
   *
   * It asks less and less often while nothing changes, and when many calls wait for the rate limit.
   *
   * @throws CloudRecordingError while iterating
   */
  watch(options: WatchOptions = {}): AsyncGenerator<RecordingState, void> {
    return watch(this, options, this.#stopped.signal);
  }

  /** {@inheritDoc CoreRecording.stop} */
  override stop(options?: CallOptions): Promise<StoppedRecording> {
    this.#outcome ??= this.#stop(super.stop(options)).catch((error: unknown) => {
      this.#outcome = undefined;
      throw error;
    });
    return this.#outcome;
  }

  async #stop(call: Promise<CoreStoppedRecording>): Promise<StoppedRecording> {
    const outcome = await this.#alive(() => call);
    this.#stopped.abort();
    const before = outcome.notice?.code !== 435 && outcome.notice ? this.#seen?.files : undefined;
    const files = outcome.files.length > 0 ? outcome.files : (before ?? []);
    return { ...outcome, files: withObjectKeys(files, this.session) };
  }

  /** Makes a call, and keeps the time of the recording in mind. */
  async #alive<Result>(call: () => Promise<Result>): Promise<Result> {
    const { expiresAt = Infinity } = this.session;
    const { clock, onExpiring } = this.life;
    const remaining = expiresAt - clock.now();
    if (!this.#warned && remaining > 0 && remaining < notice) {
      this.#warned = true;
      tell(onExpiring, { session: this.session, expiresAt, remaining });
    }
    try {
      return await call();
    } catch (error) {
      // Only the service knows its clock, so it is asked, and its answer is explained.
      const barred = isServiceError(error) && [404, 433].includes(error.code);
      throw barred && remaining <= 0 ? new SessionExpiredError(error, expiresAt) : error;
    }
  }
}

/** A running mix recording: its layout can be changed. */
export class MixRecording extends Recording<"mix"> {
  /** The same calls, which give a result instead of throwing. */
  declare readonly safe: Safe<
    this,
    "query" | "update" | "stop" | "untilRecording" | "updateLayout"
  >;

  /** Replaces the layout as a whole. See `CloudRecording.updateLayout`. */
  updateLayout(layout: Layout, options?: CallOptions): Promise<void> {
    return this.cloud.updateLayout(this.session, layout, options);
  }
}

/** The kind of recording that a mode gives. */
export type RecordingOf<M extends Mode> = {
  mix: MixRecording;
  individual: Recording<"individual">;
}[M];
