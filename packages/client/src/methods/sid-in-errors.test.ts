import { describe, expect, test } from "vitest";
import { client } from "../../test/fake-client.ts";
import { envelope, type FakeAnswer, fakeFetch, session } from "../../test/fake-fetch.ts";
import { isSidUnknownError } from "../errors/sid-unknown-error.ts";
import { memorySessionStore } from "../sessions/session-store.ts";

const { resourceId, sid } = session;
const settings = { mode: "mix", recordingConfig: {} } as const;
const running = { status: 201, body: { code: 7 } };
const stopped = envelope({ resourceId, sid });

describe.each<[string, FakeAnswer]>([
  ["an unknown code in the envelope", { body: { Code: 999, Body: { resourceId, sid } } }],
  ["the code 0", { body: { code: 0, resourceId, sid } }],
  ["a code that is a word", { body: { code: "InternalError", resourceId, sid } }],
  ["a failure of the worker", { status: 500, body: { resourceId, sid, code: 15 } }],
  ["a refusal", { status: 400, body: { code: 2, sid } }],
  ["a message of the gateway", { status: 524, body: { message: "timeout", sid } }],
  ["a body in a text", { status: 500, body: { code: 15, Body: JSON.stringify({ sid }) } }],
  ["a body that was cut off", { status: 502, body: `{"code":15,"sid":"${sid}","rea` }],
])("a start that is answered by %s and a sid", (_name, answer) => {
  test("keeps the sid in the error and in the store", async () => {
    const cloud = client(fakeFetch(answer));
    const start = cloud.start(session, settings);
    await expect(start).rejects.toMatchObject({ recording: { resourceId, sid, mode: "mix" } });
    expect(await cloud.sessions()).toMatchObject([{ resourceId, sid, state: "running" }]);
  });

  test("keeps it although no later answer has one", async () => {
    const cloud = client(fakeFetch(answer, { status: 503 }));
    await expect(cloud.start(session, settings)).rejects.toMatchObject({ recording: { sid } });
    expect(await cloud.sessions()).toMatchObject([{ sid, state: "running" }]);
  });

  test("is stopped by a recovery", async () => {
    const store = memorySessionStore();
    const lost = client(fakeFetch({ status: 503 }), { store, retry: false });
    await expect(lost.start(session, settings)).rejects.toMatchObject({ status: 503 });
    const next = client(fakeFetch(answer, stopped), { store, retry: false });
    expect(await next.recover()).toMatchObject({ stopped: [{ session: { sid } }], failed: [] });
  });
});

test("code 7 after an error with a sid means that this recording runs", async () => {
  const failed = { status: 500, body: { code: 15, resourceId, sid } };
  const cloud = client(fakeFetch(failed, running));
  expect(await cloud.start(session, settings)).toMatchObject(session);
  expect(await cloud.sessions()).toMatchObject([{ sid, state: "running" }]);
});

test("an empty sid is none", async () => {
  const failed = { status: 500, body: { code: 15, resourceId, sid: "" } };
  const cloud = client(fakeFetch(failed, running));
  const error = await cloud.start(session, settings).catch((thrown: unknown) => thrown);
  expect(isSidUnknownError(error)).toBe(true);
  expect(await cloud.sessions()).toMatchObject([{ state: "unreachable" }]);
});

test("a sid that is a number is read", async () => {
  const cloud = client(fakeFetch({ status: 500, body: { code: 15, sid: 42 } }));
  await expect(cloud.start(session, settings)).rejects.toMatchObject({ recording: { sid: "42" } });
});
