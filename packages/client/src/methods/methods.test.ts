import { describe, expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import { credentials, envelope, fakeFetch, session, storageConfig } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { isServiceError } from "../errors/service-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";

const channel = { cname: "room", uid: "527841" };
const resource = { ...channel, resourceId: "resource/id" };
const base = "https://api.agrtc.cn/v1/apps/app/cloud_recording";
const started = envelope({ resourceId: "resource/id", sid: session.sid });

function client(fetch: ReturnType<typeof fakeFetch>): CloudRecording {
  return new CloudRecording({ ...credentials, fetch, clock: fakeClock(), validateRequest: false });
}

describe("every method sends exactly what the document says", () => {
  const cases: [string, (cloud: CloudRecording) => Promise<unknown>, string, string, unknown][] = [
    [
      "acquire",
      (cloud) => cloud.acquire({ ...channel, resourceExpiredHour: 24 }),
      "POST",
      `${base}/acquire`,
      { ...channel, clientRequest: { resourceExpiredHour: 24 } },
    ],
    [
      "acquire with an empty clientRequest (AMB-35)",
      (cloud) => cloud.acquire(channel),
      "POST",
      `${base}/acquire`,
      { ...channel, clientRequest: {} },
    ],
    [
      "start in mix mode, with the channelType (AMB-45)",
      (cloud) => cloud.start(resource, { mode: "mix", token: "t", recordingConfig: {} }),
      "POST",
      `${base}/resourceid/resource%2Fid/mode/mix/start`,
      { ...channel, clientRequest: { token: "t", recordingConfig: { channelType: 0 } } },
    ],
    [
      "start in individual mode",
      (cloud) =>
        cloud.start(resource, {
          mode: "individual",
          recordingConfig: { channelType: 1, subscribeUidGroup: 0 },
          snapshotConfig: { captureInterval: 5, fileType: ["jpg"] },
          storageConfig,
        }),
      "POST",
      `${base}/resourceid/resource%2Fid/mode/individual/start`,
      {
        ...channel,
        clientRequest: {
          recordingConfig: { channelType: 1, subscribeUidGroup: 0 },
          snapshotConfig: { captureInterval: 5, fileType: ["jpg"] },
          storageConfig,
        },
      },
    ],
    [
      "update",
      (cloud) => cloud.update(session, { audioUidList: { subscribeAudioUids: ["#allstream#"] } }),
      "POST",
      `${base}/resourceid/resource%2Fid/sid/${session.sid}/mode/mix/update`,
      {
        ...channel,
        clientRequest: {
          streamSubscribe: { audioUidList: { subscribeAudioUids: ["#allstream#"] } },
        },
      },
    ],
    [
      "updateLayout",
      (cloud) => cloud.updateLayout(session, { mixedVideoLayout: 2, maxResolutionUid: "7" }),
      "POST",
      `${base}/resourceid/resource%2Fid/sid/${session.sid}/mode/mix/updateLayout`,
      { ...channel, clientRequest: { mixedVideoLayout: 2, maxResolutionUid: "7" } },
    ],
    [
      "query",
      (cloud) => cloud.query({ ...session, mode: "individual" }),
      "GET",
      `${base}/resourceid/resource%2Fid/sid/${session.sid}/mode/individual/query`,
      undefined,
    ],
    [
      "stop",
      (cloud) => cloud.stop(session),
      "POST",
      `${base}/resourceid/resource%2Fid/sid/${session.sid}/mode/mix/stop`,
      { ...channel, clientRequest: {} },
    ],
  ];
  test.each(cases)("%s", async (_name, call, method, url, body) => {
    const fetch = fakeFetch(
      envelope({ resourceId: "resource/id", sid: session.sid, serverResponse: {} }),
    );
    await call(client(fetch));
    expect(fetch.sent).toHaveLength(1);
    expect(fetch.sent[0]).toMatchObject({ method, url });
    expect(fetch.sent[0]?.body).toBe(body === undefined ? "" : JSON.stringify(body));
    const headers = fetch.sent[0]?.headers;
    expect(headers?.get("content-type")).toBe("application/json;charset=utf-8");
    expect(headers?.get("authorization")).toBe(`Basic ${btoa("customer:planted-certificate")}`);
  });
});

test("acquire and start give what names the recording later", async () => {
  const cloud = client(fakeFetch(envelope({ resourceId: "r" }), started));
  expect(await cloud.acquire(channel)).toEqual({
    ...channel,
    resourceId: "r",
    acquiredAt: fakeClock().time,
  });
  expect(await cloud.start(resource, { mode: "mix", recordingConfig: {} })).toMatchObject(session);
});

test("stop tells the outcome, and whether it is partial", async () => {
  const serverResponse = { fileList: "a.m3u8", uploadingStatus: "backuped" };
  const cloud = client(fakeFetch({ status: 206, body: { Code: 206, Body: { serverResponse } } }));
  expect(await cloud.stop(session)).toMatchObject({
    files: [{ filename: "a.m3u8" }],
    uploadingStatus: "backuped",
    partial: true,
  });
});

test("the bare client is typed by path and neither unwraps nor throws", async () => {
  const cloud = client(
    fakeFetch(envelope({ resourceId: "r" }), { status: 400, body: { code: 62 } }),
  );
  const init = { params: { path: { appid: "app" } }, body: { ...channel, clientRequest: {} } };
  const { data } = await cloud.api.POST("/v1/apps/{appid}/cloud_recording/acquire", init);
  expect(data).toEqual({ Code: 200, Body: { resourceId: "r" } });
  const { error } = await cloud.api.POST("/v1/apps/{appid}/cloud_recording/acquire", init);
  expect(error).toEqual({ code: 62 });
});

describe("failures", () => {
  test("a service error narrows by code and keeps the server's own words", async () => {
    const body = ' {"code": 53 , "reason":"uid busy"}';
    const fetch = fakeFetch({ status: 400, body, headers: { "x-request-id": "42" } });
    const error = await client(fetch)
      .start(resource, { mode: "mix", recordingConfig: {} })
      .catch((thrown: unknown) => thrown);
    expect(isServiceError(error)).toBe(true);
    expect(isServiceError(error, 7)).toBe(false);
    if (!isServiceError(error, 53)) throw error;
    expect(error).toMatchObject({
      name: "ServiceError",
      code: 53,
      reason: "uid busy",
      status: 400,
      body,
      meaning: "Recording is already in progress with the same parameters.",
      method: "start",
      recording: { ...resource, mode: "mix" },
    });
    expect(error.remedy).toContain("a different `uid`");
    expect(error.headers.get("x-request-id")).toBe("42");
  });

  test("code 7 with HTTP 201 is an error, not a recording without a sid", async () => {
    const cloud = client(fakeFetch({ status: 201, body: { code: 7 } }));
    const start = cloud.start(resource, { mode: "mix", recordingConfig: {} });
    await expect(start).rejects.toMatchObject({ code: 7, status: 201 });
  });

  test("a success without what it must have is unusable, and its body is kept", async () => {
    const cloud = client(fakeFetch({ body: { Code: 200, Body: {} } }));
    await expect(cloud.acquire(channel)).rejects.toThrow(UnusableAnswerError);
    await expect(cloud.query(session)).rejects.toThrow("serverResponse is missing");
    const start = cloud.start(resource, { mode: "mix", recordingConfig: {} });
    await expect(start).rejects.toMatchObject({
      problem: "sid is missing",
      body: '{"Code":200,"Body":{}}',
      recording: { resourceId: "resource/id" },
    });
  });

  test("a redirect is refused, not followed", async () => {
    const fetch = fakeFetch({ status: 302, headers: { location: "https://elsewhere.example" } });
    await expect(client(fetch).query(session)).rejects.toThrow(GatewayError);
    expect(fetch.sent).toHaveLength(1);
  });

  test("a lost answer to start says what to do and keeps the resource ID", async () => {
    const cause = new TypeError("fetch failed");
    const fetch = () => Promise.reject(cause);
    const cloud = new CloudRecording({ ...credentials, fetch, retry: false });
    const error = await cloud
      .start(resource, { mode: "mix", recordingConfig: {} })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ cause, recording: { resourceId: "resource/id" } });
    expect(String(error)).toContain("code 7 means that it runs");
  });

  test.each<[string, HeadersInit]>([
    ["without a length", {}],
    ["with its length", { "content-length": "100" }],
    ["with another length", { "content-length": "100", "content-encoding": "gzip" }],
  ])("a body that breaks off, %s, is a network error", async (_name, headers) => {
    const stream = new ReadableStream({
      start: (controller) => controller.error(new Error("cut")),
    });
    const fetch = async () => new Response(stream, { headers });
    const cloud = new CloudRecording({ ...credentials, fetch, retry: false });
    await expect(cloud.query(session)).rejects.toThrow(NetworkError);
  });

  test("the time limit of a call, and twice as long for stop (AMB-84)", async () => {
    vi.useFakeTimers();
    const fetch = () => new Promise<never>(() => {});
    const cloud = new CloudRecording({ ...credentials, fetch, timeout: 1000, retry: false });
    const outcomes = Promise.allSettled([
      cloud.query(session),
      cloud.query(session, { timeout: 10 }),
      cloud.stop(session),
    ]);
    await vi.advanceTimersByTimeAsync(2000);
    const errors = (await outcomes).map(
      (outcome) => outcome.status === "rejected" && outcome.reason,
    );
    expect(errors.every((error) => error instanceof TimeoutError)).toBe(true);
    expect(errors.map((error) => error.timeout)).toEqual([1000, 10, 2000]);
    vi.useRealTimers();
  });

  test("a caller who aborts gets the reason of the signal", async () => {
    const cloud = client(fakeFetch(started));
    const reason = new Error("shutting down");
    await expect(cloud.query(session, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe("callers without types get clear errors, and nothing is sent", () => {
  const calls: [string, (cloud: CloudRecording) => Promise<unknown>, string][] = [
    [
      "no request",
      (cloud) => cloud.acquire(undefined as never),
      "`request` must be an object, got undefined",
    ],
    [
      "no channel",
      (cloud) => cloud.record({} as never),
      "`channel` must be an object, got undefined",
    ],
    [
      "no sid",
      (cloud) => cloud.query({ ...session, sid: undefined } as never),
      "`sid` must be a string that is not empty, got undefined",
    ],
    [
      "nothing that names a recording",
      (cloud) => cloud.query({} as never),
      "`sid` must be a string that is not empty, got undefined",
    ],
    [
      "an empty resource ID",
      (cloud) => cloud.stop({ ...session, resourceId: "" }),
      '`resourceId` must be a string that is not empty, got ""',
    ],
    [
      "an unknown mode",
      (cloud) => cloud.start(resource, { mode: "Mix", recordingConfig: {} } as never),
      "`mode` must be mix or individual, got string",
    ],
    [
      "a layout in individual mode",
      (cloud) => cloud.updateLayout({ ...session, mode: "individual" } as never, {}),
      "`mode` must be mix, got string",
    ],
  ];
  test.each(calls)("%s", async (_name, call, message) => {
    const fetch = fakeFetch();
    const error = await call(client(fetch)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).toContain(message);
    expect(fetch.sent).toEqual([]);
  });

  test.each([
    [undefined, "appId"],
    [{ ...credentials, customerId: "" }, "customerId"],
    [{ ...credentials, customerCertificate: 5 }, "customerCertificate"],
    [{ ...credentials, baseUrl: "http://api.agrtc.cn" }, "baseUrl"],
    [{ ...credentials, timeout: -1 }, "timeout"],
    [{ ...credentials, fetch: "fetch" }, "fetch"],
  ])("options %#", (options, option) => {
    expect(() => new CloudRecording(options as never)).toThrow(
      expect.objectContaining({ name: "ConfigurationError", option }),
    );
  });
});
