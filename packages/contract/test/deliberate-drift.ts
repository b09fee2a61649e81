import { createEmulator } from "@cloud-recording/emulator";
import type { Description } from "@cloud-recording/openapi/reader";
import type { NamedCapture } from "../src/capture.ts";
import { description } from "../src/description.ts";
import type { MakeSubject } from "../src/reproduce.ts";

/** A copy of the description in which a property has another name. */
export function renamed(from: string, to: string): Description {
  return JSON.parse(JSON.stringify(description).replaceAll(`"${from}"`, `"${to}"`));
}

/** Copies of captures with other responses. */
export function withAnswers(
  captures: readonly NamedCapture[],
  change: (answer: { status: number; text: string }) => { status: number; text: string },
): NamedCapture[] {
  return captures.map(({ name, capture }) => {
    const entries = capture.log.entries.map((entry) => {
      const { status, content } = entry.response;
      const answer = change({ status, text: content.text });
      const changed = { ...content, text: answer.text };
      return { ...entry, response: { ...entry.response, status: answer.status, content: changed } };
    });
    return { name, capture: { log: { ...capture.log, entries } } };
  });
}

/** Emulators that respond with 409 where they should respond with 400, and with 202 instead of 200. */
export const withOtherStatuses: MakeSubject = (options) => {
  const emulator = createEmulator(options);
  return {
    async fetch(request) {
      const { status, headers, body } = await emulator.fetch(request);
      const other = { 200: 202, 400: 409 }[status] ?? status;
      return new Response(body, { status: other, headers });
    },
  };
};
