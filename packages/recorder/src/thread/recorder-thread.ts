import { type MessagePort, Worker } from "node:worker_threads";
import type { BucketOptions } from "../storage/bucket.ts";
import { waitAtExit } from "./exit-wait.ts";
import type { Change, Command, Notice, ThreadRecordingOptions, WorkerData } from "./protocol.ts";

/** Settings of a thread. */
export interface RecorderThreadOptions {
  /** Folder in which recordings that are not complete are written down, with encrypted keys. */
  readonly journal: string;
  /**
   * IDs of recordings of an earlier process that do not go on: their playlists are ended, and their uploads completed.
   *
   * @default all in the journal
   */
  readonly completes?: readonly string[] | undefined;
  /**
   * Time that is made up for after a jump of the clock, in milliseconds; the rest is left out.
   *
   * @default 600000, ten minutes
   */
  readonly catchUp?: number | undefined;
  /**
   * URL of a module that exports `findUser`, as {@linkcode SourcesModule} has it.
   *
   * @default synthetic users
   */
  readonly sources?: URL | undefined;
  /**
   * Port that is handed to `connect` of that module.
   *
   * @default none
   */
  readonly port?: MessagePort | undefined;
  /** Called with everything that happens. */
  readonly onNotice?: ((notice: Notice) => void) | undefined;
}

/**
 * Size of the young generation in megabytes.
 *
 * Packets of an encoder hold memory outside the heap until their objects are collected, and the heap does not know how
 * much. Left alone, it grows its young generation to 48 MB, and then several hundred megabytes wait for a collection.
 */
const youngGeneration = 6;

/** Longest time that a process which exits waits for a thread, in milliseconds. */
const exitPatience = 1000;

/** The end of a recording. */
export type Stopped = Notice & { readonly kind: "stopped" };

/**
 * Recorders in a thread of their own, so that neither pictures nor files hold up who commands them.
 *
 * @example
 * ```ts
 * import { RecorderThread } from "@cloud-recording/recorder/thread";
 *
 * const thread = new RecorderThread({ journal: "recordings/.uploads" });
 * const users = [{ uid: "anna", audio: true, video: true }];
 * thread.start("a", { folder: "recordings", name: "demo", startedAt: Date.now(), users });
 * const ticking = setInterval(() => thread.tick(Date.now()), 50);
 * setTimeout(async () => {
 *   clearInterval(ticking);
 *   await thread.stop("a", Date.now());
 *   await thread.close();
 * }, 5000);
 * ```
 */
export class RecorderThread {
  readonly #worker: Worker;
  readonly #onNotice: ((notice: Notice) => void) | undefined;
  /** IDs of recordings that are not stopped. */
  readonly #running = new Set<string>();
  readonly #stops = new Map<string, PromiseWithResolvers<Stopped>>();
  /** Those who wait for a picture, by recording. */
  readonly #looks = new Map<string, PromiseWithResolvers<Uint8Array | undefined>>();
  readonly #forgetExit: () => void;
  #closed: PromiseWithResolvers<void> | undefined;
  readonly #mayEnd = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  /** Reason why the thread is not there any more. */
  #failure: unknown;

  constructor(options: RecorderThreadOptions) {
    const { journal, completes, catchUp = 600_000, sources, port, onNotice } = options;
    const workerData: WorkerData = {
      ...{ journal, completes, catchUp, port },
      sources: sources?.href,
      mayEnd: this.#mayEnd,
    };
    // Sources are run as they are inside the repository of this package.
    const isSource = import.meta.url.endsWith(".ts");
    const url = new URL(isSource ? "./worker.ts" : "./worker.js", import.meta.url);
    const execArgv = isSource ? ["--conditions=@cloud-recording/source"] : [];
    this.#onNotice = onNotice;
    this.#worker = new Worker(url, {
      ...{ workerData, execArgv, name: "recorder" },
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
      transferList: port === undefined ? [] : [port],
    });
    this.#worker.on("message", (notice: Notice) => this.#take(notice));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("The thread of the recorders has ended")));
    this.#hold();
    this.#forgetExit = waitAtExit(() => {
      this.#send({ kind: "close" });
      Atomics.wait(this.#mayEnd, 0, 0, exitPatience);
    });
  }

  /** Begins a recording. @param id a name for it, used once */
  start(id: string, options: ThreadRecordingOptions): void {
    if (this.#failure === undefined) {
      this.#running.add(id);
      this.#send({ kind: "start", id, options });
    } else this.#tellFailure(id);
  }

  /** Checks the keys of a bucket without leaving a trace in it; a notice says so if the storage refuses them. */
  check(id: string, bucket: BucketOptions, key: string): void {
    this.#send({ kind: "check", id, bucket, key });
  }

  /** Changes a recording from a moment on, in milliseconds since the epoch. */
  change(id: string, at: number, change: Change): void {
    this.#send({ kind: "change", id, at, change });
  }

  /** The last picture of a mix as JPG, at most 640 pixels wide and high; undefined if there is none. */
  picture(id: string): Promise<Uint8Array | undefined> {
    if (this.#failure !== undefined) return Promise.resolve(undefined);
    const waiting = this.#looks.get(id);
    if (waiting !== undefined) return waiting.promise;
    const look = withResolvers<Uint8Array | undefined>();
    this.#looks.set(id, look);
    this.#hold();
    this.#send({ kind: "picture", id });
    return look.promise;
  }

  /** Records until now, in milliseconds since the epoch. To be called some ten times a second. */
  tick(now: number): void {
    this.#send({ kind: "tick", now, at: Date.now() });
  }

  /**
   * Ends a recording at a moment, in milliseconds since the epoch.
   *
   * Resolves when its files are whole and in the bucket, or a second after they are whole.
   *
   * @throws if the recording does not run, or the thread has failed, for example because the native encoder does not load
   */
  async stop(id: string, at: number): Promise<Stopped> {
    if (this.#failure !== undefined) throw this.#failure;
    const earlier = this.#stops.get(id);
    if (earlier !== undefined) return await earlier.promise;
    if (!this.#running.has(id)) throw new Error(`The recording ${id} does not run`);
    const stop = withResolvers<Stopped>();
    this.#stops.set(id, stop);
    this.#hold();
    this.#send({ kind: "stop", id, at });
    return await stop.promise;
  }

  /** Ends the thread. What is not uploaded is completed by the next thread with this journal. */
  async close(): Promise<void> {
    if (this.#failure !== undefined) return;
    if (this.#closed === undefined) {
      this.#closed = withResolvers<void>();
      this.#hold();
      this.#send({ kind: "close" });
    }
    await this.#closed.promise;
    await this.#worker.terminate();
  }

  /** Keeps the program alive for those who wait, and for no recording. */
  #hold(): void {
    const isAwaited = this.#stops.size > 0 || this.#looks.size > 0 || this.#closed !== undefined;
    if (isAwaited) this.#worker.ref();
    else this.#worker.unref();
  }

  #send(command: Command): void {
    this.#worker.postMessage(command);
  }

  #take(notice: Notice): void {
    if (notice.kind === "picture") {
      this.#looks.get(notice.id)?.resolve(notice.data);
      this.#looks.delete(notice.id);
      this.#hold();
    }
    if (notice.kind === "closed") this.#closed?.resolve();
    if (notice.kind === "stopped") {
      this.#running.delete(notice.id);
      this.#stops.get(notice.id)?.resolve(notice);
      this.#stops.delete(notice.id);
      this.#hold();
    }
    this.#onNotice?.(notice);
  }

  #fail(error: unknown): void {
    this.#failure ??= error;
    this.#forgetExit();
    this.#closed?.resolve();
    for (const stop of this.#stops.values()) stop.reject(error);
    this.#stops.clear();
    for (const look of this.#looks.values()) look.resolve(undefined);
    this.#looks.clear();
    if (this.#closed === undefined) for (const id of this.#running) this.#tellFailure(id);
    this.#running.clear();
  }

  #tellFailure(id: string): void {
    const { message } = this.#failure as Error;
    this.#onNotice?.({ kind: "failed", id, message, isLost: true });
  }
}

interface PromiseWithResolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolvers<T>(): PromiseWithResolvers<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
