import { createEmulator } from "@cloud-recording/emulator";
import { type NamedRecording, parsed, placeOf } from "../recording.ts";
import { type MakeSubject, reproduce } from "../reproduce.ts";

/** What came of a comparison. */
export interface ConformanceReport {
  readonly exchanges: number;
  /** A difference for each line: `-` as recorded, `+` as answered. */
  readonly problems: readonly string[];
}

/**
 * Sends recorded requests to an emulator in the recorded state, and compares status, code and shape of its answers.
 * A difference that a resolution of a contradiction explains stands in the recording, and has to be there.
 */
export async function conform(
  recordings: readonly NamedRecording[],
  makeSubject: MakeSubject = createEmulator,
): Promise<ConformanceReport> {
  const problems: string[] = [];
  let exchanges = 0;
  for (const { name, recording } of recordings) {
    const answers = await reproduce(recording, makeSubject);
    for (const [index, entry] of recording.log.entries.entries()) {
      exchanges += 1;
      const { status, body } = answers[index]?.response ?? { status: 0, body: "" };
      const answer = shapeOf({ status, content: { text: body } });
      const found = differences(shapeOf(entry.response), answer);
      const explained = (entry._differs ?? []).map(({ at }) => at);
      const place = placeOf(name, index, entry);
      for (const { at, recorded, got } of found) {
        if (explained.some((whole) => isPartOf(at, whole))) continue;
        problems.push(`${place}\n  - ${at}: ${recorded}\n  + ${at}: ${got}`);
      }
      for (const whole of explained) {
        if (found.some(({ at }) => isPartOf(at, whole))) continue;
        problems.push(`${place}\n  no difference at ${whole} any more`);
      }
    }
  }
  return { exchanges, problems };
}

/** The shape of an answer: what stands where, and of which type; statuses and codes by their value. */
function shapeOf(response: {
  readonly status: number;
  readonly content: { readonly text: string };
}): Map<string, string> {
  const shape = new Map([["status", String(response.status)]]);
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      shape.set(at, "array");
      for (const element of value) visit(element, `${at}[]`);
    } else if (typeof value === "object" && value !== null) {
      if (at !== "") shape.set(at, "object");
      for (const [name, member] of Object.entries(value)) visit(member, `${at}/${name}`);
    } else {
      const isCode = /^\/(code|Code|message)$/.test(at);
      shape.set(at, isCode ? String(value) : value === null ? "null" : typeof value);
    }
  };
  const body = parsed(response.content.text);
  if (body === undefined) shape.set("body", "no JSON");
  else visit(body.value, "");
  return shape;
}

function differences(recorded: ReadonlyMap<string, string>, got: ReadonlyMap<string, string>) {
  return [...new Set([...recorded.keys(), ...got.keys()])].flatMap((at) => {
    const [one = "absent", other = "absent"] = [recorded.get(at), got.get(at)];
    return one === other ? [] : [{ at, recorded: one, got: other }];
  });
}

/** Whether a place is another one, or inside of it. */
function isPartOf(at: string, whole: string): boolean {
  return at === whole || at.startsWith(`${whole}/`) || at.startsWith(`${whole}[`);
}
