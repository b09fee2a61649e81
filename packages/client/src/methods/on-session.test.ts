import { describe, expect, test } from "vitest";
import { client } from "../../test/fake-client.ts";
import { envelope, type FakeAnswer, fakeFetch, session } from "../../test/fake-fetch.ts";
import type { CloudRecording } from "../cloud-recording.ts";
import type { CloudRecordingError } from "../errors/cloud-recording-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";

const { cname, uid, resourceId, sid } = session;
const settings = { mode: "mix", recordingConfig: {} } as const;
const onSession: [string, (cloud: CloudRecording) => Promise<unknown>][] = [
  ["update", (cloud) => cloud.update(session, { audioUidList: { subscribeAudioUids: ["1"] } })],
  ["updateLayout", (cloud) => cloud.updateLayout(session, { mixedVideoLayout: 1 })],
  ["query", (cloud) => cloud.query(session)],
  ["stop", (cloud) => cloud.stop(session)],
];
const methods: typeof onSession = [
  ["acquire", (cloud) => cloud.acquire({ cname, uid })],
  ["start", (cloud) => cloud.start(session, settings)],
  ...onSession,
];
const names = { resourceId, sid };
const state = { serverResponse: { status: 5 } };

describe.each(methods)("%s takes no success that is none (AMB-07)", (_name, call) => {
  test.each<[string, unknown]>([
    ["nothing", {}],
    ["an empty envelope", { Code: 200, Body: {} }],
    ["names that are empty", { Code: 200, Body: { resourceId: "", sid: "" } }],
    ["a page of a proxy", { message: "Service under maintenance" }],
    ["a code that is a word", { code: "InternalError", message: "try again" }],
    ["a word beside all that is asked for", { code: "InternalError", ...names, ...state }],
    ["a word around all that is asked for", { Code: "Failed", Body: { ...names, ...state } }],
    ["a word within all that is asked for", { Code: 200, Body: { code: "", ...names, ...state } }],
    ["a code that is true or false", { code: false, ...names, ...state }],
    ["a failure in words of its own", { success: false, error: "x" }],
  ])("%s", async (_body, body) => {
    const fetch = fakeFetch({ body });
    const error = await call(client(fetch)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnusableAnswerError);
    const { attempts } = error as CloudRecordingError;
    expect(attempts.map(({ verdict }) => verdict)).toEqual(["lost", "lost", "lost", "lost"]);
  });
});

describe.each(onSession)("%s is answered for this recording", (_name, call) => {
  const full = { ...names, ...state };
  test.each<[string, object]>([
    ["the envelope (AMB-02)", { Code: 200, Body: full }],
    ["the envelope in small letters, its code a text (AMB-03)", { code: "200", body: full }],
    ["a bare body, as the sibling sends it", { ...full, cname, uid }],
    ["a code that is null", { code: null, ...full }],
    ["no name, but a state", { Code: 200, Body: state }],
    ["no resource ID", { Code: 200, Body: { sid, ...state } }],
    ["a resource ID that is spelled in another way", { ...full, resourceId: "resource%2Fid" }],
  ])("%s", async (_body, body) => {
    const fetch = fakeFetch({ body });
    await call(client(fetch));
    expect(fetch.sent).toHaveLength(1);
  });

  test.each<[string, object]>([
    ["another recording", { resourceId, sid: "other", ...state }],
    ["another resource ID, and none of the recording", { resourceId: "other" }],
  ])("not for %s", async (_body, body) => {
    const fetch = fakeFetch(envelope(body));
    await expect(call(client(fetch))).rejects.toBeInstanceOf(UnusableAnswerError);
  });
});

test.each([
  ["names the recording", names],
  ["names its resource ID", { resourceId }],
  ["names its sid", { sid }],
])("a change or an end is confirmed by an answer that only %s", async (_name, body) => {
  const cloud = client(fakeFetch(envelope(body)));
  for (const [, call] of onSession.slice(0, 2)) await call(cloud);
  expect(await cloud.stop(session)).toMatchObject({ confirmed: true });
});

test.each<[string, FakeAnswer]>([
  ["says nothing", { body: {} }],
  ["is of another recording", envelope({ resourceId: "other", sid: "other" })],
])("a recording whose stop %s stays in the store", async (_name, answer) => {
  const answers = Array.from({ length: 5 }, () => answer);
  const ended = { status: 400, body: { code: 49 } };
  const cloud = client(fakeFetch(envelope(names), ...answers, ended));
  const recording = cloud.resume(await cloud.start(session, settings));
  await expect(recording.stop()).rejects.toBeInstanceOf(UnusableAnswerError);
  expect(await cloud.sessions()).toMatchObject([{ sid, state: "running" }]);
  expect(await recording.stop()).toMatchObject({ confirmed: true, notice: { code: 49 } });
  expect(await cloud.sessions()).toEqual([]);
});
