import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import type { Acknowledged } from "./load.ts";

/** Faults of the recordings after a restart, in words. */
export async function findLosses(url: string, known: readonly Acknowledged[]): Promise<string[]> {
  const sessions = await sessionsAt(url);
  const bySid = new Map(sessions.map((session) => [session.sid, session]));
  return known.flatMap(({ session, stop }) => {
    const survivor = bySid.get(session.sid);
    if (survivor === undefined) return [`start of ${session.sid} is lost`];
    const { state } = survivor;
    const isSound =
      stop === "sent"
        ? state === "recording" || state === "stopped"
        : state === (stop === "acknowledged" ? "stopped" : "recording");
    return isSound ? [] : [`${session.sid}: its stop was ${stop}, and it is ${state}`];
  });
}

/** All recordings, page by page. */
async function sessionsAt(url: string): Promise<SessionSnapshot[]> {
  const all: SessionSnapshot[] = [];
  let after = "";
  do {
    const response = await fetch(`${url}/_emulator/sessions?limit=1000${after}`);
    const page = (await response.json()) as { sessions: SessionSnapshot[]; next?: string };
    all.push(...page.sessions);
    after = page.next === undefined ? "" : `&after=${page.next}`;
  } while (after !== "");
  return all;
}
