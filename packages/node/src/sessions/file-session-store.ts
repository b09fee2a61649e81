import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { open, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SavedSession, SessionStore } from "@cloud-recording/client";

/** A file that was being written when its process died is removed after this time, in milliseconds. */
const abandoned = 60 * 60 * 1000;
/** A session without a `sid`, and the same one with it: the second never overwrites the first. */
const [withoutSid, withSid] = [".json", ".sid.json"];

/**
 * Keeps each session in files of its own in a folder, which is made if it does not exist.
 *
 * A session is written beside its file and put in place in one step, so that it is there as a whole or not at all, at
 * whatever moment the process is killed. It is in place before anything else can happen in the process, and on the
 * disk when the promise of `save` resolves, so that it survives the machine, too.
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
  // An import would load WebCrypto, too, for everybody.
  const { createHash, randomUUID } = process.getBuiltinModule("node:crypto");
  const baseOf = (resourceId: string) =>
    join(folder, createHash("sha256").update(resourceId).digest("hex"));
  return {
    async save(session) {
      const ending = session.sid === undefined ? withoutSid : withSid;
      const file = baseOf(session.resourceId) + ending;
      const draft = `${file}.${randomUUID()}.tmp`;
      // Not a moment must pass between the answer of `start` and this, so nothing is awaited.
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(draft, `${JSON.stringify(session)}\n`, { mode: 0o600, flag: "wx" });
      renameSync(draft, file);
      await bringToDisk(file);
      await bringToDisk(folder);
    },
    async remove(resourceId) {
      const base = baseOf(resourceId);
      // In this order: a `sid` must not be forgotten before its recording is.
      await rm(base + withoutSid, { force: true });
      await rm(base + withSid, { force: true });
    },
    get: (resourceId) => readSession(baseOf(resourceId)),
    async list() {
      const names = await readdir(folder).catch(ignore("ENOENT"));
      const drafts = (names ?? []).filter((name) => name.endsWith(".tmp"));
      await Promise.all(drafts.map((name) => removeAbandoned(join(folder, name))));
      const files = (names ?? []).filter((name) => name.endsWith(".json"));
      const bases = new Set(files.map((name) => name.replace(/(\.sid)?\.json$/, "")));
      const sessions = await Promise.all([...bases].map((base) => readSession(join(folder, base))));
      return sessions.filter((session) => session !== undefined);
    },
  };
}

/** Waits until a file or the names in a folder are on the disk. It may be gone by now, and some systems cannot. */
async function bringToDisk(path: string): Promise<void> {
  const handle = await open(path, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

/** Reads a session, with its `sid` if that has been written whole. */
async function readSession(base: string): Promise<SavedSession | undefined> {
  return (await readWhole(base + withSid)) ?? (await readWhole(base + withoutSid));
}

async function readWhole(path: string): Promise<SavedSession | undefined> {
  const text = await readFile(path, "utf8").catch(ignore("ENOENT"));
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // The machine stopped before the file was on the disk.
    return undefined;
  }
}

async function removeAbandoned(path: string): Promise<void> {
  const { mtimeMs = Date.now() } = (await stat(path).catch(ignore("ENOENT"))) ?? {};
  if (Date.now() - mtimeMs > abandoned) await rm(path, { force: true });
}

function ignore(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
