/// <reference lib="esnext.disposable" preserve="true" />
import type { RecordingState } from "./answers/recording-state.ts";
import type { StoppedRecording } from "./answers/stopped-recording.ts";
import type { Caller } from "./call/caller.ts";
import { callHook } from "./call/hooks.ts";
import type { CallOptions } from "./call/perform.ts";
import { type Safe, safely } from "./call/settle.ts";
import { isNotFound } from "./errors/is-not-found.ts";
import { printAs } from "./errors/print.ts";
import { isServiceError } from "./errors/service-error.ts";
import { SessionExpiredError } from "./errors/session-expired-error.ts";
import type { Layout, StreamSubscribe } from "./generated/schema.ts";
import * as ErrorCode from "./generated/single/error-code.ts";
import { outcomeOf } from "./methods/stop.ts";
import { update } from "./methods/update.ts";
import { updateLayout } from "./methods/update-layout.ts";
import type { Mode, RecordingSession } from "./settings/session.ts";
import { withTimeLimit } from "./time/time-limit.ts";
import { type UntilRecordingOptions, untilRecording } from "./waiting/until-recording.ts";
import { type RecordingEnd, type WatchOptions, watch } from "./waiting/watch.ts";

/** The part of a client that a recording uses. */
export interface RecordingHost {
  /** Credentials and options of the calls. */
  readonly caller: Caller;
  /** Returns the state of a recording. */
  query(session: RecordingSession, options?: CallOptions): Promise<RecordingState>;
  /** Ends a recording. */
  stop(session: RecordingSession, options?: CallOptions): Promise<StoppedRecording>;
  /** Forgets a recording whose end is certain. */
  forget(session: RecordingSession): Promise<void>;
  /** Called once, when a recording gets near the end of the time in which it can be called. */
  readonly onExpiring: (event: ExpiringEvent) => void;
}

/** The time in which the API may be called for a recording is nearly over. */
export interface ExpiringEvent {
  /** Identifiers of the recording. */
  readonly session: RecordingSession;
  /** Time at which it expires, in milliseconds since the epoch. */
  readonly expiresAt: number;
  /** Time that is left, in milliseconds. */
  readonly remaining: number;
}

/** Time before its end at which a recording counts as expiring, in milliseconds. */
const notice = 10 * 60 * 1000;

/** The `stop` of a recording, and the signal of its caller. */
interface Stopping {
  readonly result: Promise<StoppedRecording>;
  readonly signal: AbortSignal | undefined;
}

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
export class Recording<M extends Mode = Mode> implements AsyncDisposable {
  static {
    printAs<Recording>(
      Recording.prototype,
      (recording, inspect) => `${recording.constructor.name} ${inspect(recording.session)}`,
    );
  }

  /** Identifiers of the recording; plain data without secrets. */
  readonly session: RecordingSession<M>;
  /** Recording mode. */
  readonly mode: M;
  /** The same calls, which return a result instead of throwing: `await recording.safe.stop()`. */
  declare readonly safe: Safe<this, "query" | "update" | "stop" | "untilRecording">;
  readonly #host: RecordingHost;
  readonly #stopped = new AbortController();
  #stopping: Stopping | undefined;
  #seen: RecordingState | undefined;
  #end: RecordingEnd | undefined;
  #warned = false;

  /**
   * Takes over a recording that runs. Call `cloud.resume(session)` instead.
   *
   * @internal
   */
  constructor(host: RecordingHost, session: RecordingSession<M>) {
    this.#host = host;
    this.session = session;
    this.mode = session.mode;
    Object.defineProperty(this, "safe", { get: () => safely(this) });
  }

  /** End of the recording, as far as it is known; undefined while it runs. */
  get end(): RecordingEnd | undefined {
    return this.#end;
  }

  /**
   * Returns the state of the recording (QRY-04).
   *
   * In the first seconds after `start`, and while the recorder moves to another machine, the service may return 404
   * although the recording is fine.
   *
   * @throws CloudRecordingError
   */
  query(options?: CallOptions): Promise<RecordingState> {
    return this.call(async ({ query }) => {
      this.#seen = await query(this.session, options);
      // It is found again.
      if (!this.#end?.confirmed) this.#end = undefined;
      return this.#seen;
    });
  }

  /**
   * Replaces the subscription lists as a whole (UPD-05).
   *
   * @throws CloudRecordingError
   */
  update(streamSubscribe: StreamSubscribe, options?: CallOptions): Promise<void> {
    return this.call(({ caller }) => update(caller, this.session, streamSubscribe, options));
  }

  /**
   * Waits until the recording records: status 5. The service may not find a recording in its first seconds.
   *
   * @throws NotRecordingError with the likely causes, if it does not record in time or has left, or if it is stopped
   * @throws CloudRecordingError
   */
  untilRecording(options: UntilRecordingOptions = {}): Promise<RecordingState> {
    return untilRecording(this, this.#host.caller, options, this.#stopped.signal);
  }

  /**
   * Yields the state of the recording each time that it changes, until the recording ends or is stopped; `end` then
   * has the reason.
   *
   * It asks less and less often while nothing changes, and while many calls wait for the rate limit. A recording that
   * is not found any more is asked for again for the `notFoundPatience` of the client, also after a `stop` that was not
   * confirmed.
   *
   * @throws CloudRecordingError while iterating
   */
  async *watch(options: WatchOptions = {}): AsyncGenerator<RecordingState, RecordingEnd, void> {
    const end = yield* watch(this, this.#host.caller, options, this.#stopped.signal);
    // `stop` knows more, if it knows.
    if (!this.#end?.confirmed) this.#end = end;
    if (this.#end.confirmed) await this.#host.forget(this.session);
    return this.#end;
  }

  /**
   * Ends the recording, once: later calls return the same result.
   *
   * A recording that has ended before (49, 404, AMB-93) or has no files (435, AMB-09) is not an error here; `notice`
   * has it. If it was not found for the whole `notFoundPatience` of the client, the result is not `confirmed`, and
   * `stop` may be called again.
   *
   * @returns all files; if the result has none because the recording had ended before, those that were seen last
   * @throws CloudRecordingError; the recording may still be running then, and `stop` may be called again
   */
  stop(options?: CallOptions): Promise<StoppedRecording> {
    const stopping = this.#stopping;
    if (stopping !== undefined) return this.#join(stopping, options);
    const result = this.#stop(options);
    this.#stopping = { result, signal: options?.signal };
    return result;
  }

  /** Ends the recording at the end of an `await using` block. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  /** The session, for `JSON.stringify`. */
  toJSON(): RecordingSession<M> {
    return this.session;
  }

  /** Waits for the `stop` of another caller, and takes its place if that caller leaves. */
  async #join({ result, signal }: Stopping, options: CallOptions = {}): Promise<StoppedRecording> {
    try {
      return await withTimeLimit(0, options.signal, () => result);
    } catch (error) {
      if (options.signal?.aborted || !signal?.aborted) throw error;
      return await this.stop(options);
    }
  }

  async #stop(options: CallOptions | undefined): Promise<StoppedRecording> {
    try {
      const stopping = this.call((host) => host.stop(this.session, options));
      const outcome = await stopping.catch((error: unknown) => {
        const outcome = outcomeOf(error, this.session);
        if (outcome === undefined || error instanceof SessionExpiredError) throw error;
        return outcome;
      });
      const { confirmed, notice } = outcome;
      const reason = confirmed ? "stopped" : "not-found";
      if (confirmed || !this.#end?.confirmed) {
        this.#end = { reason, confirmed, state: this.#seen, error: notice };
      }
      // Otherwise the recording may come back, and is watched on.
      if (confirmed) this.#stopped.abort();
      else this.#stopping = undefined;
      const hadFiles =
        notice && !isServiceError(notice, ErrorCode.noRecordedFile) && outcome.files.length === 0;
      return hadFiles ? { ...outcome, files: this.#seen?.files ?? [] } : outcome;
    } catch (error) {
      this.#stopping = undefined;
      throw error;
    }
  }

  /** Makes a call, and keeps the time of the recording in mind. @internal */
  protected async call<Result>(call: (host: RecordingHost) => Promise<Result>): Promise<Result> {
    const { expiresAt = Infinity } = this.session;
    const { caller, onExpiring } = this.#host;
    const remaining = expiresAt - caller.clock.now();
    if (!this.#warned && remaining > 0 && remaining < notice) {
      this.#warned = true;
      callHook(onExpiring, { session: this.session, expiresAt, remaining });
    }
    try {
      return await call(this.#host);
    } catch (error) {
      // Only the service knows its clock, so it is asked, and its answer is explained.
      const barred =
        isServiceError(error) &&
        (isNotFound(error) || isServiceError(error, ErrorCode.resourceExpired));
      throw barred && caller.clock.now() >= expiresAt
        ? new SessionExpiredError(error, expiresAt)
        : error;
    }
  }
}

/** A running mix recording: its layout can be changed. */
export class MixRecording extends Recording<"mix"> {
  /** The same calls, which return a result instead of throwing. */
  declare readonly safe: Safe<
    this,
    "query" | "update" | "stop" | "untilRecording" | "updateLayout"
  >;

  /**
   * Replaces the layout as a whole (UPL-05): a property that is left out returns to its default.
   *
   * @throws CloudRecordingError
   */
  updateLayout(layout: Layout, options?: CallOptions): Promise<void> {
    return this.call(({ caller }) => updateLayout(caller, this.session, layout, options));
  }
}

/** The kind of recording of a mode. */
export type RecordingOf<M extends Mode> = {
  mix: MixRecording;
  individual: Recording<"individual">;
}[M];

/** A recording of either mode; `mode` distinguishes them. */
export type AnyRecording = RecordingOf<Mode>;
