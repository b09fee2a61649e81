import type { SavedSession, SessionStore } from "@cloud-recording/client";
import { fs, join } from "./file-system.ts";
import { Heartbeat, isAlive } from "./heartbeat.ts";
import { isRunning, keyOf, type Owner, thisProcess } from "./owner.ts";
import {
  baseOf,
  decode,
  readFolder,
  readSessionFile,
  type SessionFile,
  withoutSid,
  withSid,
} from "./session-files.ts";

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
 * Those of a process that is gone become the caller's. If it ran on another machine or in another container, that
 * takes six seconds without a sign of life of it.
 *
 * What is not a session, or cannot be read, stays in the folder and is listed by `damaged`. So is the folder itself if
 * every user may write to it.
 *
 * @param folder path of the folder
 *
 * @example
 * ```ts
 * import { CloudRecording, fileSessionStore } from "@cloud-recording/node";
 *
 * const cloud = new CloudRecording({ store: fileSessionStore(".recordings") });
 * const { stopped, unreachable, damaged } = await cloud.recover();
 * ```
 */
export function fileSessionStore(folder: string): SessionStore {
  const heartbeat = new Heartbeat();
  /** Writes a session as one of this process. */
  const write = (session: SavedSession): string => {
    const ending = session.sid === undefined ? withoutSid : withSid;
    const file = join(folder, baseOf(session.resourceId)) + ending;
    const draft = `${file}.${process.getBuiltinModule("node:crypto").randomUUID()}.tmp`;
    const { mkdirSync, renameSync, rmSync, writeFileSync } = fs();
    // Not a moment must pass between the answer of `start` and this, so nothing is awaited.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    try {
      const text = `${JSON.stringify({ ...session, owner: thisProcess() })}\n`;
      writeFileSync(draft, text, { mode: 0o600, flag: "wx" });
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    heartbeat.add(file);
    return file;
  };
  /** Makes a session one of this process. Returns false if another process was faster. */
  const claim = ({ path, session, text, owner }: SessionFile): boolean => {
    if (isOwn(owner)) return true;
    try {
      if (decode(fs().readFileSync(path)) !== text) return false;
      write(session);
    } catch (error) {
      // On a full disk it stays the session of a process that is gone, and can be dealt with all the same.
      return (error as NodeJS.ErrnoException).code !== "ENOENT";
    }
    return true;
  };
  return {
    async save(session) {
      const file = write(session);
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
    async list() {
      const { files } = await readFolder(folder);
      const free = await withoutThoseOfOthers(files);
      return free.filter(claim).map(({ session }) => session);
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
  const { files } = await readFolder(folder);
  return files.map(({ session }) => session);
}

function isOwn(owner: Owner | undefined): boolean {
  return owner !== undefined && keyOf(owner) === keyOf(thisProcess());
}

/** Leaves out the sessions of other processes that run. */
async function withoutThoseOfOthers(files: readonly SessionFile[]): Promise<SessionFile[]> {
  const byOwner = new Map<string, SessionFile[]>();
  for (const file of files) {
    const key = file.owner ? keyOf(file.owner) : "";
    byOwner.set(key, [...(byOwner.get(key) ?? []), file]);
  }
  const groups = [...byOwner.values()].map(async (group) => {
    const [{ owner } = { owner: undefined }] = group;
    if (owner === undefined || isOwn(owner)) return group;
    const paths = group.map(({ path }) => path);
    return (isRunning(owner) ?? (await isAlive(paths))) ? [] : group;
  });
  return (await Promise.all(groups)).flat();
}

/** Waits until a file or the names in a folder are on the disk. It may be gone by now, and some systems cannot. */
async function bringToDisk(path: string): Promise<void> {
  const handle = await fs()
    .promises.open(path, "r")
    .catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
