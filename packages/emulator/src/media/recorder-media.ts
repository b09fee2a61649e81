import type {
  Change,
  Notice,
  RecorderThread,
  RecordingJournal,
  RecordingPlan,
  UnfinishedRecording,
} from "@cloud-recording/recorder/thread";
import type { SessionLayout } from "../control/layout.ts";
import type { MediaFacts } from "../control/media-facts.ts";
import type { StartRequest } from "../control/new-session.ts";
import type { FollowedSession } from "../control/snapshot.ts";
import { factsAfter, factsAfterLoss, factsAfterProgress } from "./facts-after.ts";
import { listFiles, openFile, playlistsIn } from "./files.ts";
import { continued, type Followed, followed, noFacts } from "./followed.ts";
import { machinesOf, partsOf, recordingId } from "./machines.ts";
import {
  channelKey,
  type ListedFile,
  type LiveEndpoint,
  type Media,
  type MediaFile,
  type MediaHost,
} from "./media.ts";
import { type RecordingSettings, recordingSettings } from "./recording-settings.ts";
import { scenesSince, usersAt } from "./scenes.ts";
import { UnknownEndpointError } from "./storage-bucket.ts";
import type { StorageOptions } from "./storage-options.ts";

/** Settings of the media plane, all filled in. */
export interface RecorderMediaSettings {
  readonly folder: string;
  readonly limit: number;
  readonly storage: StorageOptions | undefined;
  readonly warn: (message: string) => void;
  readonly journal: RecordingJournal;
  /** Recordings that an earlier process has not completed, by ID. */
  readonly unfinished: ReadonlyMap<string, UnfinishedRecording>;
  /** Opens a thread, which completes recordings of an earlier process. */
  readonly openThread: (
    completes: readonly string[],
    onNotice: (notice: Notice) => void,
  ) => RecorderThread;
  /** Absent if users send no real streams. */
  readonly live: (LiveEndpoint & { close(): void }) | undefined;
  /** Leaves the journal to another emulator. */
  readonly release: () => void;
}

/** Milliseconds between looks at recordings and clock. */
const interval = 50;
/** Reason why a recording of an earlier process does not go on. */
const notWritten = "Its files do not go on, because the folder does not hold how they are made";
/** Reason why a recording that begins after the end of the recorders has no files. */
const hasEnded = "The thread of the recorders has ended";
/** Longest time that `stop` waits for files, in milliseconds. */
const patience = 2000;

/** Drives the thread of the recorders by what becomes of the recordings of an emulator. */
export class RecorderMedia implements Media {
  readonly folder: string;
  readonly #settings: RecorderMediaSettings;
  #thread: RecorderThread | undefined;
  readonly #followed = new Map<string, Followed>();
  /** IDs of what goes on from an earlier process. */
  readonly #continuing = new Set<string>();
  #host: MediaHost | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(settings: RecorderMediaSettings) {
    this.folder = settings.folder;
    this.#settings = settings;
  }

  get isFull(): boolean {
    return this.#atWork().length >= this.#settings.limit;
  }

  attach(host: MediaHost): void {
    this.#host = host;
    const { unfinished } = this.#settings;
    for (const [id, { plan, files }] of unfinished) this.#continue(host, partsOf(id), plan, files);
    for (const sid of host.running()) if (!this.#followed.has(sid)) this.#giveUp(sid, notWritten);
    // It completes what does not go on.
    if (unfinished.size > 0) this.#open();
  }

  async start(sid: string, request: StartRequest): Promise<void> {
    const found = this.#host?.follow(sid);
    if (found === undefined || found.session.endedAt !== undefined) return;
    if (this.#isClosed) {
      this.#giveUp(sid, hasEnded);
      return;
    }
    const { folder, journal, storage, warn } = this.#settings;
    let settings: RecordingSettings;
    try {
      settings = recordingSettings(found.session, request, folder, storage);
    } catch (error) {
      if (!(error instanceof UnknownEndpointError)) throw error;
      this.#giveUp(sid, error.message);
      this.#host?.refuse(sid);
      return;
    }
    this.#follow(sid, followed(settings));
    if (settings.bucket !== undefined) {
      const { prefix, name, bucket } = settings;
      this.#open().check(sid, bucket, `${prefix ? `${prefix}/` : ""}${name}.m3u8`);
    }
    // It gets ready while the recorder starts up.
    this.#open();
    await journal.save(sid, settings).catch((error: Error) => {
      warn(`Recording ${sid} would not go on after a restart: ${error.message}`);
    });
  }

  sync(sid: string, found: FollowedSession | undefined = this.#host?.follow(sid)): void {
    const entry = this.#followed.get(sid);
    if (entry === undefined || entry.finished !== undefined) return;
    if (found === undefined) {
      // The emulator has forgotten it.
      entry.finished = this.#finish(sid, entry, this.#now());
      return;
    }
    const { session, files, users, at } = found;
    const { layout, endedAt } = session;
    const scenes = scenesSince(session, users, entry.syncedAt);
    const pass = (until: number) => {
      for (let scene = scenes[0]; scene && scene.at < until; scene = scenes[0]) {
        const sceneUsers = JSON.stringify(scene.users);
        if (entry.id !== undefined && sceneUsers !== entry.users && scene.at !== endedAt) {
          this.#open().change(entry.id, scene.at, { users: scene.users });
          entry.users = sceneUsers;
        }
        scenes.shift();
      }
    };
    const machines = machinesOf({ files, tracks: session.tracks });
    // Files on machines before were completed.
    for (const { machine, since } of entry.continues ? machines.slice(-1) : machines) {
      if (entry.id !== undefined && since <= entry.since) continue;
      pass(since);
      if (entry.id !== undefined) {
        entry.endings.push(this.#end(sid, entry, since));
        entry.before = entry.facts;
      }
      entry.machine = machine;
      this.#begin(sid, entry, found, since);
    }
    pass(Number.POSITIVE_INFINITY);
    const wanted = JSON.stringify(layout);
    if (entry.id !== undefined && layout !== undefined && wanted !== entry.layout) {
      entry.layout = wanted;
      this.#open().change(entry.id, at, { layout: checked(layout) });
    }
    entry.syncedAt = Math.max(entry.syncedAt, at);
    if (endedAt !== undefined) entry.finished = this.#finish(sid, entry, endedAt);
  }

  get live(): LiveEndpoint | undefined {
    const { live } = this.#settings;
    return (
      live && {
        needsToken: live.needsToken,
        refuse: (request) => live.refuse(request),
        open: (request, publisher, location) => {
          // Connections are in the thread.
          this.#open();
          return live.open(request, publisher, location);
        },
        change: (request, id) => live.change(request, id),
        dismiss: (channel, uid) => live.dismiss(channel, uid),
      }
    );
  }

  async picture(sid: string): Promise<Uint8Array | undefined> {
    const id = this.#followed.get(sid)?.id;
    return id === undefined ? undefined : await this.#thread?.picture(id);
  }

  files(sid: string): Promise<ListedFile[]> {
    return listFiles(this.folder, sid);
  }

  file(path: string): Promise<MediaFile | undefined> {
    return openFile(this.folder, path);
  }

  async finished(sid: string): Promise<MediaFacts | undefined> {
    const entry = this.#followed.get(sid);
    if (entry === undefined) return undefined;
    this.sync(sid);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, patience);
    });
    await Promise.race([entry.finished, late]);
    clearTimeout(timer);
    return entry.isOver
      ? entry.facts
      : { ...entry.facts, playlists: undefined, pending: Math.max(1, entry.facts.pending) };
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    const now = this.#now();
    const goOn = this.#host?.isKept === true;
    if (!goOn) {
      for (const [sid, entry] of this.#atWork()) entry.finished = this.#finish(sid, entry, now);
    }
    await Promise.all([...this.#followed.values()].map(({ finished }) => finished));
    this.#settings.live?.close();
    await this.#thread?.close();
    this.#settings.release();
  }

  /** The thread, which costs nothing until there is something to do. */
  #open(): RecorderThread {
    const { openThread, unfinished } = this.#settings;
    this.#thread ??= openThread(
      [...unfinished.keys()].filter((id) => !this.#continuing.has(id)),
      (notice) => this.#take(notice),
    );
    return this.#thread;
  }

  /** Follows a recording of an earlier process, if it still runs. */
  #continue(
    host: MediaHost,
    { sid, machine }: ReturnType<typeof partsOf>,
    plan: RecordingPlan,
    files: number,
  ): void {
    const found = host.follow(sid);
    if (found === undefined || found.session.endedAt !== undefined) return;
    const earlier = this.#followed.get(sid)?.facts ?? noFacts;
    const playlists = [...(earlier.playlists ?? []), ...playlistsIn(plan)];
    // Machines have the same settings, and names that differ in their beginning.
    const settings = { ...plan, name: plan.name.slice(machine.length) };
    this.#follow(sid, continued(settings, { files: earlier.files + files, playlists }));
    const current =
      machinesOf({ files: found.files, tracks: found.session.tracks }).at(-1)?.machine ?? "";
    if (machine === current) this.#continuing.add(recordingId(sid, machine));
  }

  #follow(sid: string, entry: Followed): void {
    this.#followed.set(sid, entry);
    this.#host?.note(sid, entry.facts);
    this.#timer ??= setInterval(() => this.#look(), interval);
    this.#timer.unref();
  }

  #atWork(): [string, Followed][] {
    return [...this.#followed].filter(([, { finished }]) => finished === undefined);
  }

  #now(): number {
    return this.#host?.now() ?? Date.now();
  }

  #look(): void {
    for (const [sid] of this.#atWork()) this.sync(sid);
    this.#open().tick(this.#now());
    if ([...this.#followed.values()].some(({ isOver }) => !isOver)) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Begins files on a machine. */
  #begin(sid: string, entry: Followed, { session, users }: FollowedSession, at: number): void {
    const { settings, machine } = entry;
    const id = recordingId(sid, machine);
    const recorded = usersAt(session.tracks, users, at);
    this.#open().start(id, {
      ...settings,
      name: `${machine}${settings.name}`,
      channel: channelKey(session),
      startedAt: at,
      users: recorded,
      layout: checked(session.layout),
      continues: entry.continues,
    });
    entry.continues = false;
    const [layout, seen] = [session.layout, recorded].map((part) => JSON.stringify(part));
    Object.assign(entry, { id, since: at, users: seen, layout });
  }

  /** Ends files on a machine. */
  async #end(sid: string, entry: Followed, at: number): Promise<void> {
    const { warn } = this.#settings;
    const { id, before } = entry;
    if (id === undefined) return;
    try {
      const { statistics, pending, error } = await this.#open().stop(id, at);
      this.#note(sid, entry, {
        ...factsAfterProgress(statistics, entry.facts, before),
        pending,
      });
      if (error !== undefined) this.#lose(sid, entry, error);
      if (statistics.skipped > 0) {
        warn(`Recording ${sid}: ${Math.round(statistics.skipped / 1000)} s were left out`);
      }
      if (statistics.droppedFrames > 0) {
        warn(`Recording ${sid}: ${statistics.droppedFrames} frames were dropped`);
      }
    } catch (error) {
      this.#lose(sid, entry, (error as Error).message);
    }
  }

  /** A part of a recording is in no file. The first reason counts. */
  #lose(sid: string, entry: Followed, problem: string): void {
    if (entry.facts.isIncomplete) return;
    this.#settings.warn(`Recording ${sid}: ${problem}`);
    this.#note(sid, entry, factsAfterLoss(problem, entry.facts));
  }

  /** No files are made of a recording. */
  #giveUp(sid: string, problem: string): void {
    this.#settings.warn(`Recording ${sid}: ${problem}`);
    this.#host?.note(sid, { ...noFacts, isIncomplete: true, problem });
  }

  async #finish(sid: string, entry: Followed, at: number): Promise<void> {
    await Promise.all([...entry.endings, this.#end(sid, entry, at)]);
    entry.isOver = true;
    if (entry.id === undefined) await this.#settings.journal.remove(sid).catch(() => undefined);
    if (entry.facts.pending === 0) this.#followed.delete(sid);
  }

  #take(notice: Notice): void {
    if (!("id" in notice)) return;
    const { sid } = partsOf(notice.id);
    const { warn } = this.#settings;
    const entry = this.#followed.get(sid);
    const isLoss = notice.kind === "failed" && notice.isLost && entry !== undefined;
    // The first loss of a recording is warned of, and no other one.
    if (isLoss) this.#lose(sid, entry, notice.message);
    else if (notice.kind === "failed") warn(`Recording ${sid}: ${notice.message}`);
    if (isLoss || entry === undefined) return;
    this.#note(sid, entry, factsAfter(notice, entry));
    if (notice.kind === "refused") {
      warn(`Recording ${sid}: ${notice.message}`);
      this.#host?.refuse(sid);
    }
    const isUploaded = notice.kind === "uploaded" && notice.pending === 0;
    if (isUploaded && entry.isOver) this.#followed.delete(sid);
  }

  #note(sid: string, entry: Followed, facts: MediaFacts): void {
    if (facts === entry.facts) return;
    entry.facts = facts;
    this.#host?.note(sid, facts);
  }
}

/** A layout that a request has passed the checks with, whose type does not say which members it has. */
function checked(layout: SessionLayout | undefined): Change["layout"] {
  return layout as Change["layout"];
}
