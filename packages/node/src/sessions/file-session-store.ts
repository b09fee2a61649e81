import type { SavedSession, SessionStore } from "@cloud-recording/client";
import { fs, join, resolve } from "./file-system.ts";
import { Heartbeat, isAlive } from "./heartbeat.ts";
import { isOwn, isRunning, keyOf, type Owner, thisProcess } from "./owner.ts";
import {
  baseOf,
  readFolder,
  readSessionFile,
  type SessionFile,
  withoutSid,
  withSid,
} from "./session-files.ts";
import { takeOver } from "./take-over.ts";

/**
 * Keeps each session in files of its own in a folder, which is made if it does not exist.
 *
 * A session is written beside its file and put in place in one step, so that it is there as a whole or not at all, at
 * whatever moment the process is killed. It is in place before anything else can happen in the process, and on the
 * disk when the promise of `save` resolves, so that it survives the machine, too.
 * Only the owner of the files can read them; they hold no secrets.
 *
 * Several processes may use one folder, on several machines too, also while a new one takes over from an old one:
 * a session belongs to the process that has saved it, and `list` leaves out the sessions of other processes that run.
 * Those of a process that is gone become the caller's, if its App ID is theirs; of several callers at the same moment,
 * exactly one gets each. If it ran on another machine or in another container, that takes six seconds without a sign
 * of life of it.
 *
 * What is not a session, or cannot be read, stays in the folder and is listed by `damaged`. So is the folder itself if
 * every user may write to it.
 *
 * @param path path of the folder; a relative one begins at the folder that the process is in now
 *
 * @example
 * ```ts
 * import { CloudRecording, fileSessionStore } from "@cloud-recording/node";
 *
 * const cloud = new CloudRecording({ store: fileSessionStore(".recordings") });
 * const { stopped, unreachable, damaged } = await cloud.recover();
 * ```
 */
export function fileSessionStore(path: string): SessionStore {
  const folder = resolve(path);
  const heartbeat = new Heartbeat();
  /** Writes a session as one of this process. Returns its file, or undefined if `put` has not put it in place. */
  const write = (
    session: SavedSession,
    put: (draft: string, file: string) => boolean,
  ): string | undefined => {
    const base = join(folder, baseOf(session.resourceId));
    const file = base + (session.sid === undefined ? withoutSid : withSid);
    const draft = `${file}.${process.getBuiltinModule("node:crypto").randomUUID()}.tmp`;
    const { mkdirSync, rmSync, writeFileSync } = fs();
    // Not a moment must pass between the answer of `start` and this, so nothing is awaited.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      const text = `${JSON.stringify({ ...session, owner: thisProcess() })}\n`;
      writeFileSync(draft, text, { mode: 0o600, flag: "wx" });
      if (!put(draft, file)) return undefined;
    } finally {
      rmSync(draft, { force: true });
    }
    heartbeat.add(file);
    // Others look at the one with the `sid` only.
    if (session.sid !== undefined) heartbeat.delete(base + withoutSid);
    return file;
  };
  /** Makes a session one of this process. Returns false if another process was faster. */
  const claim = (file: SessionFile): boolean => {
    if (isOwn(file.owner)) return true;
    try {
      return write(file.session, (draft) => takeOver(file, draft)) !== undefined;
    } catch (error) {
      // On a full disk it stays the session of a process that is gone, and can be dealt with all the same.
      return (error as NodeJS.ErrnoException).code !== "ENOENT";
    }
  };
  return {
    async save(session) {
      const file = write(session, replace) ?? folder;
      await bringToDisk(file);
      await bringToDisk(folder);
    },
    async remove(resourceId) {
      const base = join(folder, baseOf(resourceId));
      // In this order: a `sid` must not be forgotten before its recording is.
      for (const ending of [withoutSid, withSid]) {
        heartbeat.delete(base + ending);
        await fs().promises.rm(base + ending, { force: true });
      }
    },
    async get(resourceId) {
      const base = join(folder, baseOf(resourceId));
      for (const ending of [withSid, withoutSid]) {
        const file = await readSessionFile(base + ending).catch(() => undefined);
        if (file?.session.resourceId === resourceId) return file.session;
      }
      return undefined;
    },
    async list({ appId, takeOver: isTaken = true, signal } = {}) {
      const isWanted = ({ session }: SessionFile) => appId === undefined || session.appId === appId;
      const found = await readFolder(folder);
      const gone = await findGone(found.files, isWanted, signal);
      // What they did last may have come after that was read.
      const { files } = gone.size === 0 ? found : await readFolder(folder);
      signal?.throwIfAborted();
      const free = files.filter((file) => isWanted(file) && isFree(file, gone));
      return (isTaken ? free.filter(claim) : free).map(({ session }) => session);
    },
    damaged: async () => (await readFolder(folder)).damaged,
  };
}

/**
 * Reads the sessions in the folder of a {@linkcode fileSessionStore}, also those of other processes that run, such as
 * to stop a recording of another process. None becomes the caller's.
 *
 * @param folder path of the folder
 *
 * @example
 * ```ts
 * import { CloudRecording, readSessions } from "@cloud-recording/node";
 *
 * const cloud = new CloudRecording();
 * for (const { sid, ...session } of await readSessions(".recordings")) {
 *   if (sid !== undefined) await cloud.stop({ ...session, sid });
 * }
 * ```
 */
export async function readSessions(folder: string): Promise<SavedSession[]> {
  const { files } = await readFolder(resolve(folder));
  return files.map(({ session }) => session);
}

/** Finds the processes that are gone, of those with sessions that are wanted. Returns the keys of these owners. */
async function findGone(
  files: readonly SessionFile[],
  isWanted: (file: SessionFile) => boolean,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const wanted = new Map<string, Owner>();
  // A sign of life may be at any file of a process.
  const paths = new Map<string, string[]>();
  for (const file of files) {
    for (const { owner, path } of [file, ...file.claims]) {
      if (owner === undefined || isOwn(owner)) continue;
      const key = keyOf(owner);
      if (isWanted(file)) wanted.set(key, owner);
      paths.set(key, paths.get(key) ?? []);
      paths.get(key)?.push(path);
    }
  }
  const gone = new Set<string>();
  const looks = [...wanted].map(async ([key, owner]) => {
    const isThere = isRunning(owner) ?? (await isAlive(paths.get(key) ?? [], signal));
    if (!isThere) gone.add(key);
  });
  await Promise.all(looks);
  return gone;
}

/** True if a session belongs to this process, or to none that runs. */
function isFree({ owner, claims }: SessionFile, gone: ReadonlySet<string>): boolean {
  if (isOwn(owner)) return true;
  return [owner, ...claims.map((claim) => claim.owner)].every(
    (each) => each === undefined || isOwn(each) || gone.has(keyOf(each)),
  );
}

/** Puts a draft in the place of a file. */
function replace(draft: string, file: string): boolean {
  fs().renameSync(draft, file);
  return true;
}

/** Waits until a file or the names in a folder are on the disk. It may be gone by now, and some systems cannot. */
async function bringToDisk(path: string): Promise<void> {
  const handle = await fs()
    .promises.open(path, "r")
    .catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
