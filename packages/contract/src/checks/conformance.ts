import { createEmulator } from "@cloud-recording/emulator";
import { type NamedCapture, placeOf } from "../capture.ts";
import { parsed } from "../json.ts";
import { type MakeSubject, reproduce } from "../reproduce.ts";

/** Report of a comparison. */
export interface ConformanceReport {
  readonly exchanges: number;
  /** A difference for each line: `-` as captured, `+` as answered. */
  readonly problems: readonly string[];
}

/**
 * Sends captured requests to an emulator in the captured state, and compares status, code and shape of its responses.
 * A difference that a resolution of a contradiction explains stands in the capture, and has to be there.
 */
export async function conform(
  captures: readonly NamedCapture[],
  makeSubject: MakeSubject = createEmulator,
): Promise<ConformanceReport> {
  const problems: string[] = [];
  let exchanges = 0;
  for (const { name, capture } of captures) {
    const answers = await reproduce(capture, makeSubject);
    for (const [index, entry] of capture.log.entries.entries()) {
      exchanges += 1;
      const { status, body } = answers[index]?.response ?? { status: 0, body: "" };
      const answer = shapeOf({ status, content: { text: body } });
      const found = differences(shapeOf(entry.response), answer);
      const explained = (entry._differs ?? []).map(({ at }) => at);
      const place = placeOf(name, index, entry);
      for (const { at, captured, got } of found) {
        if (explained.some((whole) => isPartOf(at, whole))) continue;
        problems.push(`${place}\n  - ${at}: ${captured}\n  + ${at}: ${got}`);
      }
      for (const whole of explained) {
        if (found.some(({ at }) => isPartOf(at, whole))) continue;
        problems.push(`${place}\n  no difference at ${whole} any more`);
      }
    }
  }
  return { exchanges, problems };
}

/** The shape of a response: what stands where, and of which type; statuses and codes by their value. */
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

function differences(captured: ReadonlyMap<string, string>, got: ReadonlyMap<string, string>) {
  return [...new Set([...captured.keys(), ...got.keys()])].flatMap((at) => {
    const [one = "absent", other = "absent"] = [captured.get(at), got.get(at)];
    return one === other ? [] : [{ at, captured: one, got: other }];
  });
}

/** True if a place is another one, or inside of it. */
function isPartOf(at: string, whole: string): boolean {
  return at === whole || at.startsWith(`${whole}/`) || at.startsWith(`${whole}[`);
}
