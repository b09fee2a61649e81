import {
  type Clock,
  createEmulator,
  type EmulatorOptions,
  frozenClock,
} from "@cloud-recording/emulator";
import type { Capture, Entry } from "./capture.ts";
import type { Exchange } from "./capturing/exchange.ts";
import { mask } from "./capturing/sanitise.ts";
import { parsed } from "./json.ts";
import { project } from "./outcome.ts";

/** A server in place of the service. */
export interface Subject {
  fetch(request: Request): Promise<Response>;
}

/** Makes a subject with the state that a capture needs. */
export type MakeSubject = (options: EmulatorOptions & { readonly clock: Clock }) => Subject;

/** Sends the requests of a capture to a subject, at the captured times and with the ids that it gives out itself. */
export async function reproduce(
  { log }: Capture,
  makeSubject: MakeSubject = createEmulator,
): Promise<Exchange[]> {
  const begin = timeOf(log.entries[0]);
  const clock = frozenClock(begin);
  const subject = makeSubject({ projects: [project], rateLimit: false, ...log._emulator, clock });
  const ids = new Map<string, string>();
  // The longest first: one placeholder may begin with another.
  const actual = (text: string) =>
    [...ids]
      .sort(([one], [other]) => other.length - one.length)
      .reduce((text, [captured, id]) => text.replaceAll(captured, id), text);
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
    const [captured, got] = [idsOf(entry.response.content.text), idsOf(text)];
    for (const [name, id] of Object.entries(captured)) {
      if (got[name] !== undefined && !ids.has(id)) ids.set(id, got[name]);
    }
  }
  return exchanges;
}

function timeOf(entry: Entry | undefined): number {
  return Date.parse(entry?.startedDateTime ?? "");
}

/** The ids that a response gives out. */
function idsOf(text: string): { readonly [name: string]: string } {
  const body = parsed(text)?.value as { readonly Body?: Record<string, unknown> } | undefined;
  const { resourceId, sid } = body?.Body ?? {};
  return {
    ...(typeof resourceId === "string" && { resourceId }),
    ...(typeof sid === "string" && { sid }),
  };
}
