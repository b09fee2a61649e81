import { describe, expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import {
  credentials,
  envelope,
  type FakeAnswer,
  fakeFetch,
  session,
} from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import type { CloudRecordingOptions } from "../cloud-recording-options.ts";
import type { CloudRecordingError } from "../errors/cloud-recording-error.ts";
import { SidUnknownError } from "../errors/sid-unknown-error.ts";

const channel = { cname: "room", uid: "527841" };
const { resourceId, sid } = session;
const acquired = envelope({ resourceId });
const started = envelope({ resourceId, sid });
const stopped = envelope({ serverResponse: { fileList: "a.m3u8", uploadingStatus: "uploaded" } });
const state = envelope({ serverResponse: { status: 5 } });
const settings = { mode: "mix", recordingConfig: {} } as const;
const code = (number: number, status = 400): FakeAnswer => ({ status, body: { code: number } });
const lost: [string, FakeAnswer][] = [
  ["500", { status: 500, body: "" }],
  ["504 of the gateway", { status: 504, body: { message: "timeout" } }],
  ["code 500 of the service", code(500, 500)],
  ["truncated JSON", { body: '{"Code":200,"Bo' }],
  ["an HTML page", { body: "<html>" }],
  ["a success without content", envelope({})],
];

function client(answers: FakeAnswer[], options: Partial<CloudRecordingOptions> = {}) {
  const fetch = fakeFetch(...answers);
  const clock = fakeClock();
  const cloud = new CloudRecording({ ...credentials, fetch, clock, ...options });
  return { cloud, clock, methods: () => fetch.sent.map(({ url }) => url.split("/").at(-1)) };
}

const failure = (promise: Promise<unknown>): Promise<CloudRecordingError> =>
  promise.then(
    () => expect.fail("it succeeded"),
    (error) => error,
  );

describe("after a lost answer", () => {
  test.each(lost)("%s: acquire, query and start are repeated", async (_name, answer) => {
    expect(await client([answer, acquired]).cloud.acquire(channel)).toMatchObject({ resourceId });
    expect(await client([answer, state]).cloud.query(session)).toMatchObject({ status: 5 });
    const { cloud, methods } = client([answer, started]);
    expect(await cloud.start(session, settings)).toMatchObject(session);
    expect(methods()).toEqual(["start", "start"]);
  });

  test("start reads 7 as: it runs, the sid is unknown (AMB-95)", async () => {
    const { cloud, methods } = client([{ status: 504, body: "" }, code(7, 201)]);
    const error = await failure(cloud.start(session, settings));
    expect(error).toBeInstanceOf(SidUnknownError);
    expect(error).toMatchObject({ name: "SidUnknownError", code: 7, recording: { resourceId } });
    expect(error.attempts).toEqual([
      { error: "GatewayError", verdict: "lost", status: 504, delay: 250 },
    ]);
    expect(methods()).toEqual(["start", "start"]);
  });

  test.each([49, 404])("stop reads %i as: it has stopped (AMB-10)", async (number) => {
    const { cloud } = client([{ status: 504, body: "" }, code(number)]);
    expect(await cloud.stop(session)).toMatchObject({ files: [], notice: { code: number } });
  });

  test("without a lost answer, 7 and 49 are errors as ever", async () => {
    expect(await failure(client([code(7, 201)]).cloud.start(session, settings))).toMatchObject({
      name: "ServiceError",
    });
    expect(await failure(client([code(49)]).cloud.stop(session))).toMatchObject({ code: 49 });
  });
});

test("65 repeats the same call with the same resource ID (AMB-29)", async () => {
  const { cloud, methods } = client([code(65, 206), code(65, 206), started]);
  expect(await cloud.start(session, settings)).toMatchObject(session);
  expect(methods()).toEqual(["start", "start", "start"]);
});

test("429 is repeated after the pause that the service asks for (AMB-22)", async () => {
  const limited = { status: 429, body: { message: "API rate limit exceeded" } };
  const headers = { "retry-after": "3" };
  const { cloud, clock } = client([{ ...limited, headers }, limited, stopped]);
  await cloud.stop(session);
  expect(clock.sleeps).toEqual([3000, 500]);
});

test("Retry-After may be a date", async () => {
  const date = new Date(fakeClock().time + 7000).toUTCString();
  const { cloud, clock } = client([
    { status: 504, body: "", headers: { "retry-after": date } },
    state,
  ]);
  await cloud.query(session);
  expect(clock.sleeps).toEqual([7000]);
});

test.each([2, 8, 53, 62, 432, 501, 1003, 1013, 1028])("%i is never repeated", async (number) => {
  const { cloud, methods } = client([code(number)]);
  await failure(cloud.start(session, settings));
  expect(methods()).toHaveLength(1);
});

test.each([500, 504])("nor is 62 with HTTP %i: the code decides", async (status) => {
  const { cloud, methods } = client([code(62, status)]);
  expect(await failure(cloud.start(session, settings))).toMatchObject({ code: 62, status });
  expect(methods()).toHaveLength(1);
});

describe("record()", () => {
  test.each([433, 1001])("acquires anew for %i (AMB-27)", async (number) => {
    const { cloud, methods } = client([acquired, code(number), acquired, started]);
    const recording = await cloud.record({ channel, ...settings });
    expect(recording.session).toMatchObject(session);
    expect(methods()).toEqual(["acquire", "start", "acquire", "start"]);
  });

  test("gives up after three resource IDs, and does not try with retry: false", async () => {
    const answers = Array.from({ length: 4 }, () => [acquired, code(433)]).flat();
    const { cloud, methods } = client(answers);
    expect(await failure(cloud.record({ channel, ...settings }))).toMatchObject({ code: 433 });
    expect(methods()).toHaveLength(6);
    const once = client(answers, { retry: false });
    await failure(once.cloud.record({ channel, ...settings }));
    expect(once.methods()).toHaveLength(2);
  });

  test("never acquires anew for 53 or 7", async () => {
    for (const number of [53, 7]) {
      const { cloud, methods } = client([acquired, code(number)]);
      await failure(cloud.record({ channel, ...settings }));
      expect(methods()).toEqual(["acquire", "start"]);
    }
  });
});

describe("an end of patience", () => {
  const down = [{ status: 503, body: "" }];

  test("five attempts, with pauses that grow", async () => {
    const { cloud, clock, methods } = client(down);
    const error = await failure(cloud.query(session));
    expect(methods()).toHaveLength(5);
    expect(clock.sleeps).toEqual([250, 500, 1000, 2000]);
    expect(error.attempts.map(({ delay }) => delay)).toEqual(clock.sleeps);
  });

  test("the budget", async () => {
    const { cloud, methods } = client(down, { retry: { budget: 800 } });
    await failure(cloud.query(session));
    expect(methods()).toHaveLength(3);
  });

  test("a start is not repeated when its resource ID gets stale (AMB-42)", async () => {
    const { cloud, clock, methods } = client(down);
    await failure(cloud.start({ ...session, acquiredAt: clock.time - 289_500 }, settings));
    expect(methods()).toHaveLength(2);
  });

  test("an abort in a pause", async () => {
    const controller = new AbortController();
    const { cloud, methods } = client(down, { onRetry: () => controller.abort("enough") });
    expect(await failure(cloud.query(session, { signal: controller.signal }))).toBe("enough");
    expect(methods()).toHaveLength(1);
  });
});

describe("hooks", () => {
  test("see every attempt", async () => {
    const seen: unknown[] = [];
    const hook = (name: string) => (event: { attempt: number; status?: number | undefined }) =>
      seen.push([name, event.attempt, event.status]);
    const { cloud } = client([{ status: 504, body: "" }, state], {
      onRequest: hook("request"),
      onResponse: hook("response"),
      onRetry: hook("retry"),
    });
    await cloud.query(session);
    expect(seen).toEqual([
      ["request", 1, undefined],
      ["response", 1, 504],
      ["retry", 1, undefined],
      ["request", 2, undefined],
      ["response", 2, 200],
    ]);
  });

  test("cannot break a call", async () => {
    const { cloud } = client([started], {
      onRequest: () => {
        throw new Error("a hook fails");
      },
      onResponse: async () => {
        throw new Error("a hook fails later");
      },
    });
    expect(await cloud.start(session, settings)).toMatchObject(session);
  });

  test("hear how long the queue of the rate limit is", async () => {
    const onWait = vi.fn();
    const { cloud } = client([state], {
      rateLimiter: { take: async (_key, options) => options?.onWait?.(3) },
      onWait,
    });
    await cloud.query(session);
    expect(onWait).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ method: "query", queued: 3 }),
    );
  });
});

test.each([Number.NaN, -1, 1, 7])("chance of %o makes no attempt shorter", async (chance) => {
  const clock = fakeClock(chance);
  const { cloud, methods } = client([{ status: 503 }, state], { clock });
  await cloud.query(session);
  expect(methods()).toHaveLength(2);
  expect(clock.sleeps.every((pause) => pause >= 0)).toBe(true);
});

test("half a character in a secret hides no error", async () => {
  const { cloud } = client([code(2)]);
  const withHalf = { ...settings, token: "half \ud800 of it" };
  await expect(cloud.start({ ...channel, resourceId }, withHalf)).rejects.toMatchObject({
    code: 2,
  });
});
