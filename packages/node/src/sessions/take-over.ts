import { fs } from "./file-system.ts";
import { isOwn } from "./owner.ts";
import { decode, parse, type SessionFile } from "./session-files.ts";

/**
 * Puts a draft in the place of a session whose process is gone. Of all processes that try, exactly one succeeds.
 *
 * It first makes a claim, a file that cannot be made twice, and then sees whether the session is still the same. If it
 * dies in between, its claim is in nobody's way: the next process makes one with the next number.
 *
 * @returns false if the session belongs to another process by now, or is gone
 */
export function takeOver({ path, text, claims }: SessionFile, draft: string): boolean {
  const { renameSync, rmSync } = fs();
  const last = Math.max(0, ...claims.map(({ number }) => number));
  const claim = path.replace(/(\.sid)?\.json$/, `.json.${last + 1}.claim.tmp`);
  if (!copyOnce(draft, claim)) return false;
  const current = readCurrent(path);
  const isFree = current === text;
  // If this fails, the claim stays, and keeps other processes away for as long as this one runs.
  if (isFree) renameSync(draft, path);
  const done = isFree ? [...claims.map((old) => old.path), claim] : [claim];
  for (const file of done) rmSync(file, { force: true });
  // Another call of this process may have been faster.
  return isFree || (current !== undefined && isOwn(parse(current).owner));
}

/** Copies a file in one step. Returns false if the copy is there already. */
function copyOnce(from: string, to: string): boolean {
  const { constants, copyFileSync, linkSync } = fs();
  try {
    try {
      linkSync(from, to);
    } catch (error) {
      if (isThere(error)) return false;
      // FAT, and some folders of a network, know no links; a crash within the copy leaves a claim of nobody.
      copyFileSync(from, to, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

function isThere(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EEXIST";
}

function readCurrent(path: string): string | undefined {
  try {
    return decode(fs().readFileSync(path));
  } catch {
    return undefined;
  }
}
