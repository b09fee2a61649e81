import { expect, test } from "vitest";
import { Caller } from "../../test/caller.ts";
import { frozenClock } from "../clock/clock.ts";
import { createEmulator, type Emulator } from "../emulator.ts";
import { serve } from "../serve.ts";

/** Reads events one by one. */
async function* eventsOf(response: Response): AsyncGenerator<{ name: string; data: unknown }> {
  let text = "";
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk;
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
      if (name !== undefined && data !== undefined) yield { name, data: JSON.parse(data) };
    }
  }
}

/** Follows an emulator until an event comes that says something. */
async function nextEvent(
  events: AsyncGenerator<{ name: string; data: unknown }>,
  isWanted: (event: { name: string; data: unknown }) => boolean,
): Promise<unknown> {
  for (;;) {
    const { value, done } = await events.next();
    if (done) throw new Error("There are no more events");
    if (isWanted(value)) return value.data;
  }
}

function follow(emulator: Emulator): Promise<Response> {
  return emulator.fetch("http://localhost/_emulator/events");
}

test("the state comes at first, and each part of it again when it changes", async () => {
  const clock = frozenClock(Date.UTC(2026, 0, 1));
  const emulator = createEmulator({ startUp: 0, rateLimit: false, clock });
  const response = await follow(emulator);
  expect(response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  const events = eventsOf(response);
  const first: string[] = [];
  for (let index = 0; index < 7; index++) first.push((await events.next()).value?.name);
  expect(first).toEqual([
    "clock",
    "channels",
    "recordings",
    "faults",
    "requests",
    "callbacks",
    "media",
  ]);

  const { sid } = await new Caller(emulator).record();
  const recordings = await nextEvent(events, ({ name }) => name === "recordings");
  expect(recordings).toMatchObject([{ sid, state: "recording" }]);
  emulator.abort(sid);
  const isAborted = ({ name }: { name: string }) => name === "recordings";
  expect(await nextEvent(events, isAborted)).toMatchObject([{ sid, state: "aborted" }]);
  clock.advance(1000);
  const time = await nextEvent(events, ({ name }) => name === "clock");
  expect(time).toEqual({ lead: 0, frozenAt: clock.now() });
  await events.return(undefined);
});

test("no event holds a secret", async () => {
  const emulator = createEmulator({ rateLimit: false });
  await new Caller(emulator).record();
  const response = await follow(emulator);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (!text.includes("event: media")) text += decoder.decode((await reader?.read())?.value);
  expect(text).toContain("acquireResource");
  expect(text).not.toContain(emulator.project.customerCertificate);
  expect(text).not.toMatch(/secretKey|accessKey|authorization/i);
  await reader?.cancel();
});

test("a server closes although somebody follows it", async () => {
  const emulator = createEmulator();
  const server = await serve(emulator, { port: 0, grace: 600_000 });
  const response = await fetch(`${server.url}/_emulator/events`);
  const events = eventsOf(response);
  await events.next();
  await server.close();
  await expect(events.return(undefined)).resolves.toBeDefined();
});
