import { describe, expect, test } from "vitest";
import { client } from "../../test/fake-client.ts";
import { envelope, type FakeAnswer, fakeFetch, session } from "../../test/fake-fetch.ts";
import type { CloudRecording } from "../cloud-recording.ts";
import type { CloudRecordingError } from "../errors/cloud-recording-error.ts";

const { cname, uid, resourceId, sid } = session;
const settings = { mode: "mix", recordingConfig: {} } as const;
const methods: [string, (cloud: CloudRecording) => Promise<unknown>][] = [
  ["acquire", (cloud) => cloud.acquire({ cname, uid })],
  ["start", (cloud) => cloud.start(session, settings)],
  ["update", (cloud) => cloud.update(session, { audioUidList: { subscribeAudioUids: ["1"] } })],
  ["updateLayout", (cloud) => cloud.updateLayout(session, { mixedVideoLayout: 1 })],
  ["query", (cloud) => cloud.query(session)],
  ["stop", (cloud) => cloud.stop(session)],
];

/** What a call makes of an answer that it always gets. */
async function outcome(call: (cloud: CloudRecording) => Promise<unknown>, answer: FakeAnswer) {
  const fetch = fakeFetch(answer);
  const cloud = client(fetch, { notFoundPatience: 0, retry: { attempts: 2 } });
  const error = await call(cloud).then(
    () => expect.fail("it succeeded"),
    (thrown: CloudRecordingError) => thrown,
  );
  const [verdict] = new Set(error.attempts.map((attempt) => attempt.verdict));
  return {
    ...(verdict && { verdict }),
    sent: fetch.sent.length,
    isKept: (await cloud.sessions()).length === 1,
  };
}

/**
 * True for a status by which HTTP says for certain that nothing was done: 4xx up to the last one that it defines, but
 * not "Request Timeout" and "Too Early".
 */
function refuses(status: number): boolean {
  return status >= 400 && status <= 451 && status !== 408 && status !== 425;
}

/** What a call is expected to make of a status, which counts as a code if there is none. */
function expected(status: number, { body }: FakeAnswer) {
  if (status === 501 && JSON.stringify(body) !== unknown) return { sent: 1, isKept: true };
  if (status === 429) return { verdict: "refused", sent: 2, isKept: false };
  if (refuses(status)) return { sent: 1, isKept: false };
  return { verdict: "lost", sent: 2, isKept: true };
}

const unknown = '{"code":15,"reason":"internal"}';
const statuses = Array.from({ length: 200 }, (_, index) => 400 + index);
const answers: [string, (status: number) => FakeAnswer][] = [
  ["a page", (status) => ({ status, body: "<html>timeout</html>" })],
  ["a code that nobody knows", (status) => ({ status, body: JSON.parse(unknown) })],
  ["a code that is a word", (status) => ({ status, body: { code: "InternalError" } })],
];

describe.each(methods)("%s, answered with each status", (name, call) => {
  test.each(answers)("and %s, is repeated if it may have acted", async (_what, answer) => {
    const found = statuses.map(async (status) => [status, await outcome(call, answer(status))]);
    const wanted = statuses.map((status) => {
      const { isKept, ...rest } = expected(status, answer(status));
      return [status, { ...rest, isKept: isKept && name === "start" }];
    });
    expect(await Promise.all(found)).toEqual(wanted);
  });

  test.each([0, 1, 15, 400, 499, 500, 520, 999])("and with the code %i", async (code) => {
    const some = [200, 201, 206, 400, 404, 408, 429, 460, 499, 500, 503, 520, 599];
    for (const status of some) {
      const { sent, isKept } = await outcome(call, { status, body: { code } });
      const said = [status, code].filter((one) => one >= 400 && one < 600);
      const isCertain = said.length > 0 && said.every(refuses);
      expect([status, isKept]).toEqual([status, name === "start" && !isCertain]);
      expect([status, sent > 1]).toEqual([status, status === 429 || !isCertain]);
    }
  });
});

test("a start that is redirected is not repeated, and stays in the store", async () => {
  const [, start] = methods[1] ?? expect.fail();
  expect(await outcome(start, { status: 303 })).toEqual({ sent: 1, isKept: true });
});

test.each([500, 502, 503, 504, 520, 522, 524, 599, 499, 460])(
  "a single %i ends neither watch() nor untilRecording() nor stop()",
  async (status) => {
    const state = (number: number) => envelope({ serverResponse: { status: number } });
    const broken: FakeAnswer = { status, body: "<html>" };
    const stopped = envelope({ resourceId, sid });
    const fetch = fakeFetch(broken, state(5), broken, state(5), broken, state(4), broken, stopped);
    const recording = client(fetch).resume(session);
    expect(await recording.untilRecording()).toMatchObject({ status: 5 });
    const seen: unknown[] = [];
    for await (const { status: now } of recording.watch()) {
      seen.push(now);
      if (now === 4) break;
    }
    expect(seen).toEqual([5, 4]);
    expect(await recording.stop()).toMatchObject({ confirmed: true });
  },
);
