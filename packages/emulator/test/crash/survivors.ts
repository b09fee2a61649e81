import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import type { Acknowledged } from "./load.ts";

/** Problems of the recordings after a restart, in words. */
export async function findLosses(url: string, known: readonly Acknowledged[]): Promise<string[]> {
  const response = await fetch(`${url}/_emulator/sessions`);
  const { sessions } = (await response.json()) as { sessions: SessionSnapshot[] };
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
