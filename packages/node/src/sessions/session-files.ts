import type { FileHandle } from "node:fs/promises";
import { type DamagedSession, readSavedSession, type SavedSession } from "@cloud-recording/client";
import { fs, join } from "./file-system.ts";
import { type Owner, readOwner } from "./owner.ts";

/** End of the name of a session without a `sid`. */
export const withoutSid = ".json";
/** End of the name of the same session with its `sid`, which never overwrites the first. */
export const withSid = ".sid.json";

/** A draft whose process died while it was written is removed after this time, in milliseconds. */
const abandoned = 60 * 60 * 1000;
/** No session is nearly as long, in bytes. */
const longest = 1024 * 1024;
/** Number of files that are read at a time. */
const width = 32;

/** A session as it is in a folder. */
export interface SessionFile {
  readonly path: string;
  readonly session: SavedSession;
  /** Its content. */
  readonly text: string;
  /** The process that it belongs to. */
  readonly owner: Owner | undefined;
  /** The processes that were about to take it over. */
  readonly claims: readonly Claim[];
}

/** A file of a process that takes over a session. The next one to try that has the next number. */
export interface Claim {
  readonly path: string;
  readonly number: number;
  /** Undefined if the file cannot be read. */
  readonly owner: Owner | undefined;
}

/** Contents of a folder of sessions. */
export interface SessionFolder {
  readonly files: readonly SessionFile[];
  readonly damaged: readonly DamagedSession[];
}

/** Returns the start of the names of a session's files. */
export function baseOf(resourceId: string): string {
  // An import would load WebCrypto, too, for everybody.
  const { createHash } = process.getBuiltinModule("node:crypto");
  return createHash("sha256").update(resourceId).digest("hex");
}

/**
 * Reads all sessions of a folder, each with its `sid` if that can be read. Each file is judged alone.
 *
 * @throws the error of the system if the folder cannot be read
 */
export async function readFolder(folder: string): Promise<SessionFolder> {
  const names = await fs().promises.readdir(folder).catch(ignore("ENOENT"));
  const files = new Map<string, SessionFile>();
  const claims = new Map<string, Claim[]>();
  const damaged = await findProblemOfFolder(folder);
  const waiting = (names ?? []).filter((name) => !name.startsWith(".")).sort();
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const path = join(folder, name);
      const [, base = "", ending = "", draft] =
        /^([0-9a-f]{64})((?:\.sid)?\.json)(\..+\.tmp)?$/.exec(name) ?? [];
      const [, number] = /^\.(\d+)\.claim\.tmp$/.exec(draft ?? "") ?? [];
      if (number !== undefined) {
        const { owner } = (await readSessionFile(path).catch(() => undefined)) ?? {};
        claims.set(base, [...(claims.get(base) ?? []), { path, number: Number(number), owner }]);
        continue;
      }
      if (draft !== undefined) {
        await removeIfAbandoned(path);
        continue;
      }
      try {
        if (base === "") throw new Problem("it is not named like a session");
        const file = await readSessionFile(path);
        if (baseOf(file.session.resourceId) !== base) {
          throw new Problem("it is named like another session");
        }
        if ((ending === withSid) !== (file.session.sid !== undefined)) {
          throw new Problem("its name does not say whether it has a sid");
        }
        if (ending === withSid || !files.has(base)) files.set(base, file);
      } catch (error) {
        if (await isGone(path)) continue;
        damaged.push({ place: path, problem: describe(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  damaged.sort((one, other) => (one.place < other.place ? -1 : 1));
  const found = [...files].map(([base, file]) => ({ ...file, claims: claims.get(base) ?? [] }));
  // A claim is in the way of others for as long as there is something to take over.
  const useless = [...claims].flatMap(([base, list]) => (files.has(base) ? [] : list));
  for (const { path } of useless) await removeIfAbandoned(path);
  return { files: found, damaged };
}

/**
 * Reads a session.
 *
 * @throws Problem or the error of the system
 */
export async function readSessionFile(path: string): Promise<SessionFile> {
  // A pipe would be waited for until somebody writes to it.
  const { constants, promises } = fs();
  const file = await promises.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const text = await readText(file);
    return { path, text, ...parse(text), claims: [] };
  } finally {
    await file.close();
  }
}

async function readText(file: FileHandle): Promise<string> {
  const stats = await file.stat();
  if (stats.isDirectory()) throw new Problem("it is a folder");
  if (!stats.isFile()) throw new Problem("it is not a regular file");
  if (stats.size === 0) throw new Problem("it is empty");
  if (stats.size > longest) throw new Problem("it is too long for a session");
  const bytes = await file.readFile();
  if (bytes.every((byte) => byte === 0)) throw new Problem("it holds nothing but zeros");
  try {
    return decode(bytes);
  } catch {
    throw new Problem("it is not UTF-8");
  }
}

/** Decodes UTF-8, with or without a byte order mark. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/**
 * Reads what a file says.
 *
 * @throws Problem if that is no session
 */
export function parse(text: string): Pick<SessionFile, "session" | "owner"> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem("it is not JSON, or cut off");
  }
  const saved = readSavedSession(value);
  if (saved === undefined) throw new Problem("it is not a session");
  const { owner, ...session } = saved as SavedSession & { readonly owner?: unknown };
  return { session, owner: readOwner(owner) };
}

/** What is wrong with a file, without anything of its content. */
class Problem extends Error {}

function describe(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const { code = "" } = error as NodeJS.ErrnoException;
  if (code === "ELOOP") return "its link leads in a circle";
  if (code === "ENOENT") return "its link leads nowhere";
  return `it cannot be read: ${code || "unknown error"}`;
}

/** Finds out if others can put sessions into a folder. */
async function findProblemOfFolder(folder: string): Promise<DamagedSession[]> {
  const { mode = 0 } = (await fs().promises.stat(folder).catch(ignore("ENOENT"))) ?? {};
  if (process.platform === "win32" || (mode & 0o002) === 0) return [];
  const problem = `every user of this machine may write to it: its mode is ${(mode & 0o7777).toString(8)}, and should be 700`;
  return [{ place: folder, problem }];
}

/** True if there is no such file any more, and no link of that name. */
async function isGone(path: string): Promise<boolean> {
  const isThere = () => undefined;
  const error = await fs()
    .promises.lstat(path)
    .then(isThere, (reason: NodeJS.ErrnoException) => reason);
  return error?.code === "ENOENT";
}

async function removeIfAbandoned(path: string): Promise<void> {
  try {
    const { mtimeMs } = await fs().promises.stat(path);
    if (Date.now() - mtimeMs > abandoned) await fs().promises.rm(path, { force: true });
  } catch {
    // It is gone, or a folder, which is nobody's draft.
  }
}

function ignore(code: string): (error: NodeJS.ErrnoException) => undefined {
  return (error) => {
    if (error.code !== code) throw error;
    return undefined;
  };
}
