import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type EarlierFiles, namesOf } from "../files/earlier-files.ts";
import { Folder } from "../files/folder.ts";
import { endPlaylists } from "../hls/end-playlists.ts";
import { readEarlierFiles } from "../hls/read-earlier-files.ts";
import { previewOf } from "../outputs/preview.ts";
import { Bucket } from "../storage/bucket.ts";
import { BucketFolder, type UploadPlan } from "../storage/bucket-folder.ts";
import type { RecordingJournal } from "../storage/recording-journal.ts";
import type { RecordingPlan } from "../storage/recording-plan.ts";
import { StorageError } from "../storage/storage-error.ts";
import type { Command, Notice, ThreadRecordingOptions } from "./protocol.ts";
import { RecordingQueue } from "./recording-queue.ts";
import { RecordingSink } from "./recording-sink.ts";
import { type FindUser, SourcePool } from "./source-pool.ts";

/** Settings of a host. */
export interface RecordingHostOptions {
  readonly journal: RecordingJournal;
  /** Time that is made up for after a jump of the clock, in milliseconds. */
  readonly catchUp: number;
  readonly findUser?: FindUser | undefined;
  readonly tell: (notice: Notice) => void;
}

interface Entry {
  readonly plan: Pick<RecordingPlan, "folder" | "name">;
  readonly queue: RecordingQueue;
  readonly sources: SourcePool;
  readonly bucket: BucketFolder | undefined;
  /** Statistics that were told last. */
  told: string;
  /** True if nothing is recorded any more. */
  hasFailed: boolean;
}

/** Time that the end of a recording waits for its uploads, in milliseconds. */
const uploadWait = 1000;

/** Time that the end of the thread waits for the uploads that are under way, in milliseconds. */
const closeWait = 3000;

/** Reason why a recording of an earlier process is not complete. */
const notEnded = "A playlist cannot be ended";

/** Longest time that recordings wait for others, in milliseconds; they make up for it. */
const longestWait = 250;

/** Pictures that keep all encoders at work. */
const enough = 2 * availableParallelism();

/** Carries out commands: recorders, their files and their uploads. */
export class RecordingHost {
  readonly #options: RecordingHostOptions;
  readonly #recordings = new Map<string, Entry>();
  /** Recordings that are ending, whose encoders go before those of the others. */
  #ending = 0;
  /** Moment until which recordings record, in milliseconds since the epoch. */
  #now = 0;
  #round: Promise<void> | undefined;
  /** Buckets to which something is still on its way after the end of its recording. */
  readonly #late = new Map<string, BucketFolder>();

  constructor(options: RecordingHostOptions) {
    this.#options = options;
  }

  /**
   * Completes recordings of an earlier process: ends their playlists, and uploads what is missing.
   *
   * @param ids by default all in the journal
   */
  async complete(ids?: readonly string[]): Promise<void> {
    const { journal } = this.#options;
    for (const [id, { bucket: options, ...plan }] of await journal.plans()) {
      if (this.#recordings.has(id) || ids?.includes(id) === false) continue;
      const areEnded = await endPlaylists(plan.folder, plan.name);
      if (!areEnded) this.#options.tell({ kind: "failed", id, message: notEnded });
      if (options === undefined) {
        if (areEnded) await this.#forget(id);
        continue;
      }
      const bucket = this.#open(id, { ...plan, bucket: options });
      this.#late.set(id, bucket);
      await bucket.addAll(await journal.uploaded(id));
      // What could not be ended is for the next process.
      if (areEnded) void this.#completeUploads(id, bucket);
    }
  }

  carryOut(command: Command): void {
    if (command.kind === "start") this.#start(command.id, command.options);
    else if (command.kind === "check") void this.#check(command);
    else if (command.kind === "change") this.#change(command);
    else if (command.kind === "picture") void this.#look(command.id);
    else if (command.kind === "stop") void this.#stop(command.id, command.at);
    else if (command.kind === "tick") this.#tick(command.now);
    else void this.#close();
  }

  #start(id: string, options: ThreadRecordingOptions): void {
    const { users, channel, layout, startedAt, continues = false, ...plan } = options;
    const { folder, bucket, name, prefix, ...settings } = plan;
    const { journal, findUser, tell, catchUp } = this.#options;
    const upload = bucket && this.#open(id, { folder, name, prefix, bucket });
    const earlier = continues ? readEarlierFiles(folder, name) : undefined;
    for (const slice of earlier?.unlisted ?? []) rmSync(join(folder, slice), { force: true });
    // It is written down before the first file is there. A folder that does not take it fails the first file, too.
    const saved = journal.save(id, plan).catch(() => undefined);
    if (earlier !== undefined && upload !== undefined) void this.#addEarlier(id, upload, earlier);
    const target = upload ?? new Folder(folder);
    const sink = new RecordingSink({ id, target, saved, tell });
    const sources = new SourcePool(id, channel, findUser);
    const scene = { users: sources.of(users), layout };
    const recorder = { ...settings, ...scene, name, startedAt, sink, earlier };
    const queue = new RecordingQueue({ recorder, catchUp });
    this.#recordings.set(id, {
      ...{ plan: { folder, name }, queue, sources, bucket: upload },
      ...{ told: "", hasFailed: false },
    });
  }

  async #check({ id, bucket, key }: Command & { readonly kind: "check" }): Promise<void> {
    await new Bucket(bucket).check(key).catch((error: unknown) => {
      // A storage that cannot be reached may be back in time.
      const isRefusal = error instanceof StorageError && error.isRefusal;
      if (isRefusal) this.#options.tell({ kind: "refused", id, message: error.message });
    });
  }

  #change({ id, at, change }: Command & { readonly kind: "change" }): void {
    const entry = this.#recordings.get(id);
    if (entry === undefined) return;
    const users = change.users && entry.sources.of(change.users);
    entry.queue.change(at, users, change.layout).catch((error) => this.#fail(id, error));
  }

  #tick(now: number): void {
    this.#now = now;
    this.#round ??= this.#goRound().finally(() => {
      this.#round = undefined;
    });
  }

  /**
   * Lets one recording after the other record until now.
   *
   * Encoders never get more than they can do in a moment, and commands come in between, so that the end of a recording
   * does not wait for the pictures of all others.
   */
  async #goRound(): Promise<void> {
    const begin = performance.now();
    for (const [id, entry] of this.#recordings) {
      await nextTurn();
      while (this.#isCrowded && performance.now() - begin < longestWait) await pause(1);
      if (this.#recordings.get(id) === entry && !entry.hasFailed) this.#record(id, entry);
    }
  }

  #record(id: string, entry: Entry): void {
    entry.queue.tick(this.#now).catch((error) => this.#fail(id, error));
    const { statistics } = entry.queue;
    const { droppedFrames, files, skipped } = statistics;
    const told = `${droppedFrames} ${files} ${skipped}`;
    if (told === entry.told) return;
    entry.told = told;
    this.#options.tell({ kind: "progress", id, statistics });
  }

  /** True if others go first: a recording that ends, or pictures that encoders have not finished. */
  get #isCrowded(): boolean {
    let encoding = 0;
    for (const { queue } of this.#recordings.values()) encoding += queue.encodingFrames;
    return this.#ending > 0 || encoding >= enough;
  }

  async #look(id: string): Promise<void> {
    const picture = this.#recordings.get(id)?.queue.picture;
    // Who watches a recording must not do it harm.
    const data = picture && (await previewOf(picture).catch(() => undefined));
    this.#options.tell({ kind: "picture", id, data });
  }

  async #stop(id: string, at: number): Promise<void> {
    const entry = this.#recordings.get(id);
    if (entry === undefined) return;
    const { plan, queue, bucket } = entry;
    let error: string | undefined;
    this.#ending++;
    await queue.stop(at).catch((cause: unknown) => {
      error = messageOf(cause);
    });
    this.#ending--;
    this.#recordings.delete(id);
    // What can be ended in no way is for the next process.
    const areEnded = error === undefined || (await endPlaylists(plan.folder, plan.name));
    if (bucket !== undefined) {
      this.#late.set(id, bucket);
      if (error !== undefined) await bucket.addAll(await this.#options.journal.uploaded(id));
      await Promise.race([bucket.uploads.settled(), pause(uploadWait)]);
    }
    const pending = bucket?.uploads.pending ?? 0;
    this.#options.tell({ kind: "stopped", id, statistics: queue.statistics, pending, error });
    if (!areEnded) return;
    if (bucket !== undefined) await this.#completeUploads(id, bucket);
    else await this.#forget(id);
  }

  /** Strikes a recording off the journal. If that fails, the next process finds it complete. */
  async #forget(id: string): Promise<void> {
    await this.#options.journal.remove(id).catch(() => undefined);
  }

  async #close(): Promise<void> {
    for (const bucket of this.#late.values()) bucket.uploads.close();
    for (const { bucket } of this.#recordings.values()) bucket?.uploads.close();
    const settled = [...this.#late.values()].map(({ uploads }) => uploads.settled());
    await Promise.race([Promise.all(settled), pause(closeWait)]);
    this.#options.tell({ kind: "closed" });
  }

  #open(id: string, plan: UploadPlan): BucketFolder {
    const { journal, tell } = this.#options;
    const bucket: BucketFolder = new BucketFolder(plan, {
      async note(name) {
        // If that fails, it is uploaded once more after a restart.
        if (!isPlaylist(name)) await journal.noteUploaded(id, name).catch(() => undefined);
      },
      onUploaded: (name) => {
        tell({ kind: "uploaded", id, name, pending: bucket.uploads.pending });
      },
      onFailure(error) {
        const { pending } = bucket.uploads;
        tell({ kind: "failed", id, message: messageOf(error), pending });
      },
    });
    return bucket;
  }

  /** Uploads what an earlier process has not come to. What it has not listed is made again. */
  async #addEarlier(id: string, bucket: BucketFolder, earlier: EarlierFiles): Promise<void> {
    const uploaded = await this.#options.journal.uploaded(id);
    for (const name of namesOf(earlier)) if (!uploaded.has(name)) bucket.uploads.add(name);
  }

  async #completeUploads(id: string, bucket: BucketFolder): Promise<void> {
    await bucket.uploads.settled();
    if (bucket.uploads.pending > 0) return;
    this.#late.delete(id);
    await this.#forget(id);
    this.#options.tell({ kind: "completed", id });
  }

  #fail(id: string, error: unknown): void {
    const entry = this.#recordings.get(id);
    if (entry === undefined || entry.hasFailed) return;
    entry.hasFailed = true;
    this.#options.tell({ kind: "failed", id, message: messageOf(error), isLost: true });
  }
}

function isPlaylist(name: string): boolean {
  return name.endsWith(".m3u8");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function pause(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration).unref());
}
