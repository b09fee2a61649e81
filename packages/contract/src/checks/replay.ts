import { type NamedCapture, placeOf } from "../capture.ts";
import { type Connect, replayed } from "../outcome.ts";

/** Report of a replay. */
export interface ReplayReport {
  readonly exchanges: number;
  readonly problems: readonly string[];
}

/**
 * Sends every captured response through a client and compares what comes of it with what is captured.
 * The client has to send exactly the captured request, unless that is wrong on purpose.
 */
export async function replay(
  captures: readonly NamedCapture[],
  connect: Connect,
): Promise<ReplayReport> {
  const problems: string[] = [];
  let exchanges = 0;
  for (const { name, capture } of captures) {
    for (const [index, entry] of capture.log.entries.entries()) {
      exchanges += 1;
      const outcome = await replayed(entry, connect);
      const [got, wanted] = [ordered(outcome), ordered(entry._expect)];
      if (got !== wanted) {
        problems.push(`${placeOf(name, index, entry)}: ${got}\n  instead of ${wanted}`);
      }
    }
  }
  return { exchanges, problems };
}

/** JSON with the properties of every object in the order of the alphabet. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(
      Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  });
}
