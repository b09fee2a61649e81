/// <reference lib="esnext.disposable" preserve="true" />
import type { CallOptions } from "./call.ts";
import type { CloudRecording } from "./core.ts";
import type { Layout, StreamSubscribe } from "./generated/schema.ts";
import { outcomeOf } from "./methods/stop.ts";
import type { RecordingState, StoppedRecording } from "./recording-state.ts";
import type { Mode, RecordingSession } from "./session.ts";

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
  /** The client that makes the calls. */
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
    this.#stopped ??= this.cloud.stop(this.session, options).catch((error: unknown) => {
      const outcome = outcomeOf(error);
      if (outcome) return outcome;
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
