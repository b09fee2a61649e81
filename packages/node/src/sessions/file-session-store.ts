import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SavedSession, SessionStore } from "@cloud-recording/client";

/** A file that was being written when its process died is removed after this time, in milliseconds. */
const abandoned = 60 * 60 * 1000;

/**
 * Keeps each session in a file of its own in a folder, which is made if it does not exist.
 *
 * A session is written beside its file, brought to the disk, and put in place in one step,
 * so that it is there as a whole or not at all, at whatever moment the process or the machine stops.
 * Only the owner of the files can read them; they hold no secrets.
 *
 * @param folder path of the folder; one per app, not shared by apps that run at the same time
 *
 * @example
 * ```ts
 * import { CloudRecording, fileSessionStore } from "@cloud-recording/node";
 *
 * const cloud = new CloudRecording({ store: fileSessionStore(".recordings") });
 * const { stopped, unreachable } = await cloud.recover();
 * ```
 */
export function fileSessionStore(folder: string): SessionStore {
  let ready: Promise<unknown> | undefined;
  const prepare = () => {
    ready ??= mkdir(folder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
    return ready;
  };
  const fileOf = (resourceId: string) =>
    join(folder, `${createHash("sha256").update(resourceId).digest("hex")}.json`);
  return {
    async save(session) {
      await prepare();
      const file = fileOf(session.resourceId);
      const draft = `${file}.${randomUUID()}.tmp`;
      await writeDurably(draft, `${JSON.stringify(session)}\n`);
      await rename(draft, file);
      await sync(folder);
    },
    async remove(resourceId) {
      await rm(fileOf(resourceId), { force: true });
    },
    get: (resourceId) => readSession(fileOf(resourceId)),
    async list() {
      await prepare();
      const names = await readdir(folder);
      const drafts = names.filter((name) => name.endsWith(".tmp"));
      await Promise.all(drafts.map((name) => removeAbandoned(join(folder, name))));
      const files = names.filter((name) => name.endsWith(".json"));
      const sessions = await Promise.all(files.map((name) => readSession(join(folder, name))));
      return sessions.filter((session) => session !== undefined);
    },
  };
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Brings the names in a folder to the disk. Some systems cannot. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function readSession(path: string): Promise<SavedSession | undefined> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function removeAbandoned(path: string): Promise<void> {
  const { mtimeMs = Date.now() } = (await stat(path).catch(() => undefined)) ?? {};
  if (Date.now() - mtimeMs > abandoned) await rm(path, { force: true });
}
