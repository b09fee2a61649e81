import type { RecordingSession } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import type { AccountFlags, Connection } from "./client.ts";

/** Flags that name a recording which is not in the store. */
export interface SessionFlags extends AccountFlags {
  readonly resourceId?: string | undefined;
  readonly cname?: string | undefined;
  readonly uid?: string | undefined;
  readonly mode?: "mix" | "individual" | undefined;
}

/**
 * Finds a recording: in the store by its `sid`, the only one in the store, or by flags.
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
  const saved = (await readSaved()).filter((session) => session.sid !== undefined);
  const found = saved.filter((session) => sid === undefined || session.sid === sid);
  const [session] = found;
  if (session?.sid === undefined) {
    throw new UsageError(sid === undefined ? texts.noSessions : texts.noSession(sid));
  }
  if (found.length > 1) {
    throw new UsageError(texts.severalSessions(found.map((one) => String(one.sid))));
  }
  const { state: _, maxIdleTime: __, notFoundSince: ___, appId: ____, ...rest } = session;
  return { ...rest, sid: session.sid };
}
