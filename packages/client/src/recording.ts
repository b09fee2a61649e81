import type { CallOptions } from "./call.ts";
import type { CloudRecording } from "./core.ts";
import { isServiceError, type ServiceError } from "./errors/service-error.ts";
import type { Layout, StreamSubscribe } from "./generated/schema.ts";
import { type RecordingOutcome, type RecordingState, readOutcome } from "./recording-state.ts";
import type { Mode, RecordingSession } from "./session.ts";
import { isObject, parseObject } from "./transport/answer.ts";

/** What a recording ended in. */
export interface StoppedRecording extends RecordingOutcome {
  /** The error that came instead of an outcome: 49 or 404, it had ended before; 435, it has no files. */
  readonly notice?: ServiceError;
}

/**
 * One running recording, made by `record()`.
 *
 * `await using` stops it at the end of the block, whatever happens in between.
 *
 * @example
 * ```ts
 * import type { Recording } from "@cloud-recording/client";
 *
 * declare const recording: Recording;
 * const { files, uploadingStatus } = await recording.stop();
 * ```
 */
export class Recording<M extends Mode = Mode> implements AsyncDisposable {
  /** What names the recording; plain data without secrets. */
  readonly session: RecordingSession<M>;
  protected readonly cloud: CloudRecording;
  #stopped: Promise<StoppedRecording> | undefined;

  /** Takes over a recording that runs, such as one that another process has started. */
  constructor(cloud: CloudRecording, session: RecordingSession<M>) {
    this.cloud = cloud;
    this.session = session;
  }

  /** Tells the state of the recording. See {@linkcode CloudRecording.query}. */
  query(options?: CallOptions): Promise<RecordingState> {
    return this.cloud.query(this.session, options);
  }

  /** Replaces the subscription lists. See {@linkcode CloudRecording.update}. */
  update(streamSubscribe: StreamSubscribe, options?: CallOptions): Promise<void> {
    return this.cloud.update(this.session, streamSubscribe, options);
  }

  /**
   * Ends the recording, once: later calls give the same outcome.
   *
   * A recording that has ended before (49, 404, AMB-93) or has no files (435, AMB-09) is no error here;
   * `notice` tells it.
   *
   * @throws CloudRecordingError; the recording may still be running then, and `stop` may be called again
   */
  stop(options?: CallOptions): Promise<StoppedRecording> {
    this.#stopped ??= this.#stop(options).catch((error: unknown) => {
      this.#stopped = undefined;
      throw error;
    });
    return this.#stopped;
  }

  /** Ends the recording at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** The session, for `JSON.stringify`. */
  toJSON(): RecordingSession<M> {
    return this.session;
  }

  async #stop(options: CallOptions | undefined): Promise<StoppedRecording> {
    try {
      return await this.cloud.stop(this.session, options);
    } catch (error) {
      if (!isServiceError(error) || ![49, 404, 435].includes(error.code)) throw error;
      const { serverResponse } = parseObject(error.body) ?? {};
      const outcome = readOutcome(isObject(serverResponse) ? serverResponse : {}, 200);
      return { ...outcome, notice: error };
    }
  }
}

/** A running mix recording: its layout can be changed. */
export class MixRecording extends Recording<"mix"> {
  /** Replaces the layout as a whole. See {@linkcode CloudRecording.updateLayout}. */
  updateLayout(layout: Layout, options?: CallOptions): Promise<void> {
    return this.cloud.updateLayout(this.session, layout, options);
  }
}

/** The kind of recording that a mode gives. */
export type RecordingOf<M extends Mode> = {
  mix: MixRecording;
  individual: Recording<"individual">;
}[M];
