import type { Change, Notice, RecorderThread } from "@cloud-recording/recorder/thread";
import type { SessionLayout } from "../control/layout.ts";
import type { MediaFacts } from "../control/media-facts.ts";
import type { StartRequest } from "../control/new-session.ts";
import type { SessionSnapshot } from "../control/snapshot.ts";
import { listFiles, openFile } from "./files.ts";
import {
  channelKey,
  type FollowedSession,
  type ListedFile,
  type LiveEndpoint,
  type Media,
  type MediaFile,
  type MediaHost,
} from "./media.ts";
import { type RecordingSettings, recordingSettings } from "./recording-settings.ts";
import { scenesAfter, usersAt } from "./scenes.ts";
import type { StorageOptions } from "./storage-options.ts";

/** Settings of the media plane, all filled in. */
export interface RecorderMediaSettings {
  readonly folder: string;
  readonly limit: number;
  readonly storage: StorageOptions | undefined;
  readonly warn: (message: string) => void;
  /** True if something of an earlier process is left to do. */
  readonly isOpen: boolean;
  readonly openThread: (onNotice: (notice: Notice) => void) => RecorderThread;
  /** Absent if users send no real streams. */
  readonly live: (LiveEndpoint & { close(): void }) | undefined;
}

/** A recording, and what the thread knows of it. */
interface Followed {
  readonly settings: RecordingSettings;
  /** ID of what the thread records now; the recorder may have moved to another machine, which begins new files. */
  id: string | undefined;
  /** Beginning of the file names of that machine. */
  machine: string;
  /** Moment from which on it records, in milliseconds since the epoch. */
  since: number;
  /** Moment of the last change that was passed on, in milliseconds since the epoch. */
  syncedAt: number;
  layout: string;
  facts: MediaFacts;
  /** Facts of machines before. */
  before: MediaFacts;
  /** Ends of files on machines before. */
  readonly endings: Promise<void>[];
  finished: Promise<void> | undefined;
  isOver: boolean;
}

const noFacts: MediaFacts = { files: 0, pending: 0, droppedFrames: 0, skipped: 0 };
/** Milliseconds between looks at recordings and clock. */
const interval = 50;
/** Longest time that `stop` waits for files, in milliseconds. */
const patience = 2000;

/** Drives the thread of the recorders by what becomes of the recordings of an emulator. */
export class RecorderMedia implements Media {
  readonly folder: string;
  readonly #settings: RecorderMediaSettings;
  #thread: RecorderThread | undefined;
  readonly #followed = new Map<string, Followed>();
  #host: MediaHost | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(settings: RecorderMediaSettings) {
    this.folder = settings.folder;
    this.#settings = settings;
    if (settings.isOpen) this.#open();
  }

  get isFull(): boolean {
    return this.#atWork().length >= this.#settings.limit;
  }

  attach(host: MediaHost): void {
    this.#host = host;
  }

  start(sid: string, request: StartRequest): void {
    const found = this.#host?.follow(sid);
    if (found === undefined || found.session.endedAt !== undefined) return;
    const { folder, storage } = this.#settings;
    const settings = recordingSettings(found.session, request, folder, storage);
    this.#followed.set(sid, {
      ...{ settings, id: undefined, machine: "", since: 0, syncedAt: 0, layout: "" },
      ...{ facts: noFacts, before: noFacts, endings: [], finished: undefined, isOver: false },
    });
    this.#host?.note(sid, noFacts);
    if (settings.bucket !== undefined) {
      const { prefix, name, bucket } = settings;
      this.#open().check(sid, bucket, `${prefix ? `${prefix}/` : ""}${name}.m3u8`);
    }
    // It gets ready while the recorder starts up.
    this.#open();
    this.#timer ??= setInterval(() => this.#look(), interval);
    this.#timer.unref();
  }

  sync(sid: string): void {
    const found = this.#host?.follow(sid);
    const entry = this.#followed.get(sid);
    if (found === undefined || entry === undefined || entry.finished !== undefined) return;
    const { session, users } = found;
    const { tracks, layout, endedAt } = session;
    const scenes = scenesAfter(session, users, entry.syncedAt);
    const pass = (until: number) => {
      for (let scene = scenes[0]; scene && scene.at < until; scene = scenes[0]) {
        const isPast = scene.at <= entry.syncedAt;
        if (entry.id !== undefined && !isPast && scene.at !== endedAt) {
          this.#open().change(entry.id, scene.at, { users: scene.users });
        }
        entry.syncedAt = Math.max(entry.syncedAt, scene.at);
        scenes.shift();
      }
    };
    for (const { machine, since } of tracks.length > 0 ? machinesOf(session) : []) {
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
      this.#open().change(entry.id, this.#now(), { layout: checked(layout) });
    }
    if (endedAt !== undefined) entry.finished = this.#finish(sid, entry, endedAt);
  }

  get endpoint(): string | undefined {
    return this.#settings.storage?.endpoint;
  }

  get live(): LiveEndpoint | undefined {
    const { live } = this.#settings;
    return (
      live && {
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
      : { ...entry.facts, pending: Math.max(1, entry.facts.pending) };
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    const now = this.#now();
    const open = this.#atWork().map(([sid, entry]) => this.#finish(sid, entry, now));
    const ending = [...this.#followed.values()].map(({ finished }) => finished);
    await Promise.all([...open, ...ending]);
    this.#settings.live?.close();
    await this.#thread?.close();
  }

  /** The thread, which costs nothing until there is something to do. */
  #open(): RecorderThread {
    this.#thread ??= this.#settings.openThread((notice) => this.#take(notice));
    return this.#thread;
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
    const id = machine === "" ? sid : `${sid}/${machine}`;
    this.#open().start(id, {
      ...settings,
      name: `${machine}${settings.name}`,
      channel: channelKey(session),
      startedAt: at,
      users: usersAt(session.tracks, users, at),
      layout: checked(session.layout),
    });
    Object.assign(entry, { id, since: at, syncedAt: at, layout: JSON.stringify(session.layout) });
  }

  /** Ends files on a machine. */
  async #end(sid: string, entry: Followed, at: number): Promise<void> {
    const { warn } = this.#settings;
    const { id, before } = entry;
    if (id === undefined) return;
    try {
      const { statistics, pending, error } = await this.#open().stop(id, at);
      const droppedFrames = before.droppedFrames + statistics.droppedFrames;
      const skipped = before.skipped + statistics.skipped;
      this.#note(sid, entry, { ...entry.facts, pending, droppedFrames, skipped });
      if (error !== undefined) warn(`Recording ${sid}: ${error}`);
      if (statistics.skipped > 0) {
        warn(`Recording ${sid}: ${Math.round(statistics.skipped / 1000)} s were left out`);
      }
      if (statistics.droppedFrames > 0) {
        warn(`Recording ${sid}: ${statistics.droppedFrames} frames were dropped`);
      }
    } catch (error) {
      warn(`Recording ${sid}: ${(error as Error).message}`);
    }
  }

  async #finish(sid: string, entry: Followed, at: number): Promise<void> {
    await Promise.all([...entry.endings, this.#end(sid, entry, at)]);
    entry.isOver = true;
    if (entry.facts.pending === 0) this.#followed.delete(sid);
  }

  #take(notice: Notice): void {
    if (!("id" in notice)) return;
    const [sid = ""] = notice.id.split("/");
    const { warn } = this.#settings;
    if (notice.kind === "failed") warn(`Recording ${sid}: ${notice.message}`);
    const entry = this.#followed.get(sid);
    if (entry === undefined) return;
    const { facts, before, settings } = entry;
    if (notice.kind === "refused") {
      warn(`Recording ${sid}: ${notice.message}`);
      this.#host?.refuse(sid);
    } else if (notice.kind === "progress" && notice.id === entry.id) {
      const droppedFrames = before.droppedFrames + notice.statistics.droppedFrames;
      const skipped = before.skipped + notice.statistics.skipped;
      this.#note(sid, entry, { ...facts, droppedFrames, skipped });
    } else if (notice.kind === "written" && settings.bucket === undefined) {
      const isNew = notice.file.kind !== "playlist";
      if (isNew) this.#note(sid, entry, { ...facts, files: facts.files + 1 });
    } else if (notice.kind === "uploaded") {
      const isNew = !notice.name.endsWith(".m3u8");
      const files = facts.files + (isNew ? 1 : 0);
      this.#note(sid, entry, { ...facts, files, pending: notice.pending });
      if (entry.isOver && notice.pending === 0) this.#followed.delete(sid);
    }
  }

  #note(sid: string, entry: Followed, facts: MediaFacts): void {
    entry.facts = facts;
    this.#host?.note(sid, facts);
  }
}

/** Machines on which the recorder has been: beginning of their file names, and when they began. */
function machinesOf({ files, tracks }: SessionSnapshot): { machine: string; since: number }[] {
  const begins = new Map<string, number>();
  for (const { name, since } of files) {
    const [machine = ""] = /^bak\d+_/.exec(name) ?? [];
    begins.set(machine, Math.min(since, begins.get(machine) ?? since));
  }
  // Snapshots are not listed, and stay under one name.
  if (begins.size === 0) begins.set("", Math.min(...tracks.map(({ since }) => since)));
  return [...begins].map(([machine, since]) => ({ machine, since }));
}

/** A layout that a request has passed the checks with, whose type does not say which members it has. */
function checked(layout: SessionLayout | undefined): Change["layout"] {
  return layout as Change["layout"];
}
