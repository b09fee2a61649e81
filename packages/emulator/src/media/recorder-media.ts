import type { Change, Notice, RecorderThread } from "@cloud-recording/recorder/thread";
import type { SessionLayout } from "../control/layout.ts";
import type { MediaFacts } from "../control/media-facts.ts";
import type { StartRequest } from "../control/new-session.ts";
import { openFile } from "./files.ts";
import type { Media, MediaFile, MediaHost } from "./media.ts";
import {
  type RecordingSettings,
  recordingSettings,
  type StorageOptions,
} from "./recording-settings.ts";
import { scenesAfter, usersAt } from "./scenes.ts";

/** Settings of the media plane, all filled in. */
export interface RecorderMediaSettings {
  readonly folder: string;
  readonly limit: number;
  readonly storage: StorageOptions | undefined;
  readonly warn: (message: string) => void;
  /** True if something of an earlier process is left to do. */
  readonly isOpen: boolean;
  readonly openThread: (onNotice: (notice: Notice) => void) => RecorderThread;
}

/** A recording at work, and what the thread knows of it. */
interface Followed {
  readonly settings: RecordingSettings;
  isStarted: boolean;
  /** Moment of the last change that was passed on, in milliseconds since the epoch. */
  syncedAt: number;
  layout: string;
  facts: MediaFacts;
  finished: Promise<void> | undefined;
}

const noFacts: MediaFacts = { files: 0, pending: 0, droppedFrames: 0, skipped: 0 };
/** Milliseconds between looks at recordings and clock. */
const interval = 50;
/** How long `stop` waits for files at most, in milliseconds. */
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
    const never = Number.NEGATIVE_INFINITY;
    const state = { isStarted: false, syncedAt: never, layout: "", facts: noFacts };
    this.#followed.set(sid, { settings, ...state, finished: undefined });
    this.#host?.note(sid, noFacts);
    if (settings.bucket !== undefined) {
      const { prefix, name, bucket } = settings;
      this.#open().check(sid, bucket, `${prefix ? `${prefix}/` : ""}${name}.m3u8`);
    }
    this.#timer ??= setInterval(() => this.#look(), interval);
    this.#timer.unref();
  }

  sync(sid: string): void {
    const found = this.#host?.follow(sid);
    const entry = this.#followed.get(sid);
    if (found === undefined || entry === undefined || entry.finished !== undefined) return;
    const { session, users } = found;
    const { tracks, layout, endedAt } = session;
    if (!entry.isStarted && tracks.length > 0) {
      const startedAt = Math.min(...tracks.map(({ since }) => since));
      const first = usersAt(tracks, users, startedAt);
      this.#open().start(sid, {
        ...entry.settings,
        startedAt,
        users: first,
        layout: checked(layout),
      });
      Object.assign(entry, {
        isStarted: true,
        syncedAt: startedAt,
        layout: JSON.stringify(layout),
      });
    }
    if (entry.isStarted) {
      for (const { at, users: recorded } of scenesAfter(session, users, entry.syncedAt)) {
        if (at !== endedAt) this.#open().change(sid, at, { users: recorded });
        entry.syncedAt = at;
      }
      const wanted = JSON.stringify(layout);
      if (wanted !== entry.layout && layout !== undefined) {
        entry.layout = wanted;
        this.#open().change(sid, this.#now(), { layout: checked(layout) });
      }
    }
    if (endedAt !== undefined) entry.finished = this.#finish(sid, entry, endedAt);
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
    const isComplete = !this.#followed.has(sid);
    return isComplete ? entry.facts : { ...entry.facts, pending: Math.max(1, entry.facts.pending) };
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    const now = this.#now();
    const open = this.#atWork().map(([sid, entry]) => this.#finish(sid, entry, now));
    const ending = [...this.#followed.values()].map(({ finished }) => finished);
    await Promise.all([...open, ...ending]);
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
    if (this.#followed.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #finish(sid: string, entry: Followed, at: number): Promise<void> {
    if (entry.isStarted) {
      try {
        const { statistics, pending, error } = await this.#open().stop(sid, at);
        const { droppedFrames, skipped, files } = statistics;
        this.#note(sid, entry, {
          files: pending > 0 ? entry.facts.files : files,
          pending,
          droppedFrames,
          skipped,
        });
        if (error !== undefined) this.#settings.warn(`Recording ${sid}: ${error}`);
        if (skipped > 0) {
          this.#settings.warn(`Recording ${sid}: ${Math.round(skipped / 1000)} s were left out`);
        }
        if (droppedFrames > 0)
          this.#settings.warn(`Recording ${sid}: ${droppedFrames} frames were dropped`);
      } catch (error) {
        this.#settings.warn(`Recording ${sid}: ${(error as Error).message}`);
      }
    }
    this.#followed.delete(sid);
  }

  #take(notice: Notice): void {
    if (!("id" in notice)) return;
    const entry = this.#followed.get(notice.id);
    if (notice.kind === "failed") this.#settings.warn(`Recording ${notice.id}: ${notice.message}`);
    if (entry === undefined) return;
    const { facts, settings } = entry;
    if (notice.kind === "refused") {
      this.#settings.warn(`Recording ${notice.id}: ${notice.message}`);
      this.#host?.refuse(notice.id);
    } else if (notice.kind === "progress") {
      const { droppedFrames, skipped } = notice.statistics;
      this.#note(notice.id, entry, { ...facts, droppedFrames, skipped });
    } else if (notice.kind === "written" && settings.bucket === undefined) {
      const isNew = notice.file.kind !== "playlist";
      if (isNew) this.#note(notice.id, entry, { ...facts, files: facts.files + 1 });
    } else if (notice.kind === "uploaded") {
      const isNew = !notice.name.endsWith(".m3u8");
      const files = facts.files + (isNew ? 1 : 0);
      this.#note(notice.id, entry, { ...facts, files, pending: notice.pending });
    }
  }

  #note(sid: string, entry: Followed, facts: MediaFacts): void {
    entry.facts = facts;
    this.#host?.note(sid, facts);
  }
}

/** A layout that a request has passed the checks with, whose type does not say which members it has. */
function checked(layout: SessionLayout | undefined): Change["layout"] {
  return layout as Change["layout"];
}
