import { describe, expect, test } from "vitest";
import { fakeClock } from "../test/fake-clock.ts";
import { credentials, envelope, type FakeAnswer, fakeFetch, session } from "../test/fake-fetch.ts";
import { CloudRecording } from "./cloud-recording.ts";
import { MixRecording, Recording } from "./recording.ts";

const { resourceId, sid } = session;
const stopped = envelope({
  resourceId,
  sid,
  serverResponse: { fileList: "a.m3u8", uploadingStatus: "uploaded" },
});

function recording(...answers: FakeAnswer[]): {
  recording: MixRecording;
  fetch: ReturnType<typeof fakeFetch>;
} {
  const fetch = fakeFetch(...answers);
  const cloud = new CloudRecording({ ...credentials, fetch, clock: fakeClock() });
  return { recording: cloud.resume(session), fetch };
}

describe("record()", () => {
  test("acquires, then starts with the token of the channel", async () => {
    const fetch = fakeFetch(envelope({ resourceId }), envelope({ resourceId, sid }));
    const cloud = new CloudRecording({ ...credentials, fetch, clock: fakeClock() });
    const made = await cloud.record({
      channel: { cname: "room", uid: "527841", token: "t" },
      resourceExpiredHour: 2,
      mode: "mix",
      recordingConfig: { channelType: 0 },
    });
    expect(made).toBeInstanceOf(MixRecording);
    expect(made.session).toEqual({ ...session, expiresAt: fakeClock().time + 2 * 3_600_000 });
    const bodies = fetch.sent.map(({ body }) => JSON.parse(body).clientRequest);
    expect(bodies).toEqual([
      { resourceExpiredHour: 2 },
      { recordingConfig: { channelType: 0 }, token: "t" },
    ]);
  });

  test("an individual recording has no layout", async () => {
    const fetch = fakeFetch(envelope({ resourceId }), envelope({ resourceId, sid }));
    const cloud = new CloudRecording({ ...credentials, fetch, clock: fakeClock() });
    const made = await cloud.record({
      channel: { cname: "room", uid: "527841" },
      mode: "individual",
      recordingConfig: { subscribeUidGroup: 0 },
    });
    expect(made).toBeInstanceOf(Recording);
    expect(made).not.toHaveProperty("updateLayout");
  });

  test("a start that fails tells the resource ID that it used", async () => {
    const fetch = fakeFetch(envelope({ resourceId }), { status: 504, body: "" });
    const cloud = new CloudRecording({ ...credentials, fetch, clock: fakeClock() });
    const made = cloud.record({
      channel: { cname: "room", uid: "527841" },
      mode: "mix",
      recordingConfig: {},
    });
    await expect(made).rejects.toMatchObject({ method: "start", recording: { resourceId } });
  });
});

test("query, update and updateLayout are calls for this recording", async () => {
  const answer = envelope({ resourceId, sid, serverResponse: { status: 5 } });
  const { recording: running, fetch } = recording(answer);
  expect((await running.query()).status).toBe(5);
  await running.update({ videoUidList: { unSubscribeVideoUids: ["1"] } });
  await running.updateLayout({});
  expect(fetch.sent.map(({ url }) => url.split("/").at(-1))).toEqual([
    "query",
    "update",
    "updateLayout",
  ]);
});

describe("stop()", () => {
  test("is sent once, however often it is called", async () => {
    const { recording: running, fetch } = recording(stopped);
    const [first, second] = await Promise.all([running.stop(), running.stop()]);
    expect(second).toBe(first);
    expect(await running.stop()).toMatchObject({ files: [{ filename: "a.m3u8" }] });
    expect(fetch.sent).toHaveLength(1);
  });

  test("can be called again if it failed", async () => {
    const { recording: running, fetch } = recording({ status: 400, body: { code: 2 } }, stopped);
    await expect(running.stop()).rejects.toThrow("code 2");
    expect(await running.stop()).toMatchObject({ uploadingStatus: "uploaded" });
    expect(fetch.sent).toHaveLength(2);
  });

  test.each([
    [
      "stopped before, with its outcome",
      400,
      { code: 49, serverResponse: { fileList: "a.m3u8" } },
      49,
      1,
    ],
    ["ended before (AMB-93)", 404, { code: 404, reason: "failed to find worker" }, 404, 0],
    ["nothing recorded (AMB-09)", 206, { code: 435 }, 435, 0],
  ])("%s is an outcome with a notice", async (_name, status, body, code, files) => {
    const { recording: running } = recording({ status, body });
    const outcome = await running.stop();
    expect(outcome.notice).toMatchObject({ code });
    expect(outcome.files).toHaveLength(files);
  });
});

test("await using stops the recording, also after an error", async () => {
  const { recording: running, fetch } = recording(stopped);
  const use = async () => {
    await using _ = running;
    throw new Error("the block fails");
  };
  await expect(use()).rejects.toThrow("the block fails");
  expect(fetch.sent.map(({ url }) => url.split("/").at(-1))).toEqual(["stop"]);
});

test("a recording is saved as plain data, and taken over from it", () => {
  const { recording: running } = recording();
  const saved = JSON.parse(JSON.stringify(running));
  expect(saved).toEqual(session);
  const cloud = new CloudRecording({ ...credentials, fetch: fakeFetch() });
  expect(cloud.resume(saved).session).toEqual(session);
});
