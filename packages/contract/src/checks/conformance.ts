import {
  type Clock,
  createEmulator,
  type EmulatorOptions,
  frozenClock,
} from "@cloud-recording/emulator";
import { project } from "../outcome.ts";
import type { Exchange } from "../recorder/exchange.ts";
import { mask } from "../recorder/sanitise.ts";
import { type Entry, type NamedRecording, parsed, placeOf, type Recording } from "../recording.ts";

/** What answers in place of the service. */
export interface Subject {
  fetch(request: Request): Promise<Response>;
}

/** Makes a subject with the state that a recording needs. */
export type MakeSubject = (options: EmulatorOptions & { readonly clock: Clock }) => Subject;

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
      const found = differences(
        shapeOf(entry.response),
        shapeOf({ status, content: { text: body } }),
      );
      const explained = (entry._differs ?? []).map(({ at }) => at);
      const isExplained = (at: string) =>
        explained.some((one) => at === one || at.startsWith(`${one}/`) || at.startsWith(`${one}[`));
      const wrong = found.filter(({ at }) => !isExplained(at));
      const idle = explained.filter(
        (one) =>
          !found.some(
            ({ at }) => at === one || at.startsWith(`${one}/`) || at.startsWith(`${one}[`),
          ),
      );
      const place = placeOf(name, index, entry);
      for (const { at, recorded, got } of wrong) {
        problems.push(`${place}\n  - ${at}: ${recorded}\n  + ${at}: ${got}`);
      }
      for (const at of idle) problems.push(`${place}\n  no difference at ${at} any more`);
    }
  }
  return { exchanges, problems };
}

/** Sends the requests of a recording to a subject, at the recorded times and with the ids that it gives out itself. */
export async function reproduce(
  { log }: Recording,
  makeSubject: MakeSubject = createEmulator,
): Promise<Exchange[]> {
  const begin = timeOf(log.entries[0]);
  const clock = frozenClock(begin);
  const subject = makeSubject({ projects: [project], rateLimit: false, ...log._emulator, clock });
  const ids = new Map<string, string>();
  const actual = (text: string) =>
    [...ids].reduce((text, [recorded, id]) => text.replaceAll(recorded, id), text);
  const exchanges: Exchange[] = [];
  for (const entry of log.entries) {
    clock.advance(timeOf(entry) - clock.now());
    const { method, url, postData } = entry.request;
    const headers = new Headers(entry.request.headers.map(({ name, value }) => [name, value]));
    if (headers.get("authorization") === `Basic ${mask}`) {
      const { customerId, customerCertificate } = project;
      headers.set("authorization", `Basic ${btoa(`${customerId}:${customerCertificate}`)}`);
    }
    const sent = { method, url: actual(url), headers, body: actual(postData?.text ?? "") };
    const body = sent.body === "" ? {} : { body: sent.body };
    const response = await subject.fetch(new Request(sent.url, { method, headers, ...body }));
    const text = await response.text();
    const { status } = response;
    exchanges.push({
      time: clock.now(),
      request: sent,
      response: { status, headers: response.headers, body: text },
    });
    const [recorded, got] = [idsOf(entry.response.content.text), idsOf(text)];
    for (const [name, id] of Object.entries(recorded)) {
      if (got[name] !== undefined && !ids.has(id)) ids.set(id, got[name]);
    }
  }
  return exchanges;
}

function timeOf(entry: Entry | undefined): number {
  return Date.parse(entry?.startedDateTime ?? "");
}

/** The ids that an answer gives out. */
function idsOf(text: string): { readonly [name: string]: string } {
  const body = parsed(text)?.value as { readonly Body?: Record<string, unknown> } | undefined;
  const { resourceId, sid } = body?.Body ?? {};
  return {
    ...(typeof resourceId === "string" && { resourceId }),
    ...(typeof sid === "string" && { sid }),
  };
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
  visit(parsed(response.content.text)?.value, "");
  return shape;
}

function differences(recorded: ReadonlyMap<string, string>, got: ReadonlyMap<string, string>) {
  return [...new Set([...recorded.keys(), ...got.keys()])].flatMap((at) => {
    const [one = "absent", other = "absent"] = [recorded.get(at), got.get(at)];
    return one === other ? [] : [{ at, recorded: one, got: other }];
  });
}
