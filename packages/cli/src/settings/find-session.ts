import type { RecordingSession, SavedSession } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import type { AccountFlags, Connection } from "./client.ts";

/** Flags that choose a recording of the store, or name one that is not in it. */
export interface SessionFlags extends AccountFlags {
  readonly resourceId?: string | undefined;
  readonly cname?: string | undefined;
  readonly uid?: string | undefined;
  readonly mode?: "mix" | "individual" | undefined;
}

/**
 * Finds a recording: the only one in the store that has the `sid` and the flags, or one by flags alone.
 *
 * @throws {UsageError} if it is not known or not clear
 */
export async function findSession(
  { readSaved }: Connection,
  sid: string | undefined,
  { flags, texts }: Run<SessionFlags>,
): Promise<RecordingSession> {
  const { resourceId, cname, uid, mode } = flags;
  if (resourceId !== undefined) {
    if (sid === undefined || cname === undefined || uid === undefined || mode === undefined) {
      throw new UsageError(texts.incompleteSession(["SID", "--cname", "--uid", "--mode"]));
    }
    return { sid, resourceId, cname, uid, mode };
  }
  const saved = await readSaved();
  if (saved.length === 0 && sid === undefined) throw new UsageError(texts.noSessions);
  const wanted = Object.entries({ sid, cname, uid, mode }).filter(
    ([, value]) => value !== undefined,
  );
  const found = saved.filter(
    (one) =>
      one.sid !== undefined &&
      wanted.every(([name, value]) => one[name as keyof SavedSession] === value),
  );
  const [session] = found;
  if (session?.sid === undefined) {
    const words = wanted.map(([name, value]) => (name === "sid" ? value : `--${name} ${value}`));
    throw new UsageError(texts.noSession(words.join(" "), saved.map(rowOf)));
  }
  if (found.length > 1) throw new UsageError(texts.severalSessions(found.map(rowOf)));
  const { state: _, maxIdleTime: __, notFoundSince: ___, appId: ____, ...rest } = session;
  return { ...rest, sid: session.sid };
}

/** What tells a recording of the store from the others: its `sid`, state, mode, channel and UID. */
export function rowOf({ sid = "-", state, mode, cname, uid }: SavedSession): string[] {
  return [sid, state, mode, cname, uid];
}
