import { inspect } from "node:util";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { afterEach, expect, test, vi } from "vitest";
import {
  CloudRecording,
  isAuthorizationProblem,
  isNetworkError,
  RecordingStatus,
} from "./index.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

const { project } = createEmulator();
const storageConfig = {
  vendor: 2,
  region: 1,
  bucket: "bucket",
  accessKey: "planted-access-key",
  secretKey: "planted-secret-key",
} as const;
const user = { cname: "room-42", uid: "527841" };
const channel = { ...user, token: "planted-token" };

test("the environment configures the client, and options win", () => {
  vi.stubEnv("ANYRTC_APP_ID", "from-environment");
  vi.stubEnv("ANYRTC_CUSTOMER_ID", project.customerId);
  vi.stubEnv("ANYRTC_CUSTOMER_CERTIFICATE", project.customerCertificate);
  vi.stubEnv("ANYRTC_BASE_URL", "http://127.0.0.1:8720");
  expect(new CloudRecording()).toMatchObject({
    appId: "from-environment",
    baseUrl: "http://127.0.0.1:8720",
  });
  expect(new CloudRecording({ appId: "given" }).appId).toBe("given");
});

test("what is missing is named, with the variable to set", () => {
  vi.stubEnv("ANYRTC_APP_ID", "app");
  vi.stubEnv("ANYRTC_CUSTOMER_ID", "");
  expect(() => new CloudRecording()).toThrow(
    expect.objectContaining({
      name: "ConfigurationError",
      option: "customerId",
      message:
        "customerId is missing: set this option, or the environment variable ANYRTC_CUSTOMER_ID",
    }),
  );
});

test("a recording over a real socket, from acquire to stop", async () => {
  const emulator = createEmulator({ startUp: 0 });
  await using server = await serve(emulator, { port: 0 });
  const cloud = new CloudRecording({ ...project, baseUrl: server.url });
  const recording = await cloud.record({
    channel,
    mode: "mix",
    recordingConfig: {
      transcodingConfig: { width: 640, height: 360, fps: 15, bitrate: 500, mixedVideoLayout: 1 },
    },
    storageConfig,
  });
  const { status, files } = await recording.query();
  expect(status).toBe(RecordingStatus.Recording);
  const filename = `${recording.session.sid}_room-42.m3u8`;
  expect(files).toEqual([{ filename, objectKey: filename }]);
  await recording.update({ videoUidList: { subscribeVideoUids: ["#allstream#"] } });
  await recording.updateLayout({ mixedVideoLayout: 2, maxResolutionUid: "123" });
  expect(await recording.stop()).toMatchObject({ files, uploadingStatus: "uploaded" });
  await expect(cloud.stop(recording.session)).rejects.toMatchObject({ code: 49 });
});

test("every user of an individual recording has an audio and a video file", async () => {
  const emulator = createEmulator({ startUp: 0, participants: [{ uid: "7" }, { uid: "8" }] });
  const cloud = new CloudRecording({ ...project, fetch: emulator.fetch });
  await using recording = await cloud.record({
    channel,
    mode: "individual",
    recordingConfig: { subscribeUidGroup: 0 },
    storageConfig,
  });
  const { files } = await recording.query();
  expect(files.map(({ uid, trackType }) => `${uid} ${trackType}`).sort()).toEqual([
    "7 audio",
    "7 video",
    "8 audio",
    "8 video",
  ]);
});

test("the bare client goes over the same transport, and its middleware sees its calls only", async () => {
  await using server = await serve(createEmulator(), { port: 0 });
  const cloud = new CloudRecording({ ...project, baseUrl: server.url });
  const seen: string[] = [];
  cloud.api.use({
    onRequest({ request }) {
      seen.push(`${request.method} ${request.headers.get("content-type")}`);
      return request.clone();
    },
    onResponse: ({ response }) => void seen.push(String(response.status)),
  });
  const { data } = await cloud.api.POST("/v1/apps/{appid}/cloud_recording/acquire", {
    params: { path: { appid: cloud.appId } },
    body: { ...user, clientRequest: {} },
  });
  expect(data).toMatchObject({ Code: 200 });
  expect((await cloud.acquire(user)).resourceId).toHaveLength(256);
  expect(seen).toEqual(["POST application/json;charset=utf-8", "200"]);
});

test("the rate of the service is kept: nothing is refused", async () => {
  let time = Date.now();
  const clock = {
    now: () => time,
    random: () => 0,
    sleep: async (milliseconds: number) => {
      const end = time + milliseconds;
      await new Promise((resolve) => setTimeout(resolve));
      time = Math.max(time, end);
    },
  };
  const emulator = createEmulator({ now: clock.now });
  const statuses: unknown[] = [];
  const cloud = new CloudRecording({
    ...project,
    fetch: emulator.fetch,
    clock,
    onResponse: ({ status }) => statuses.push(status),
  });
  const begin = time;
  await Promise.all(Array.from({ length: 45 }, () => cloud.acquire(user)));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(statuses).toHaveLength(45);
  expect(time - begin).toBe(4 * 1050);
});

test("refused credentials and a closed port are told apart", async () => {
  const emulator = createEmulator();
  const wrong = new CloudRecording({
    ...project,
    customerCertificate: "wrong",
    fetch: emulator.fetch,
  });
  const refused = await wrong.acquire(user).catch((error: unknown) => error);
  expect(isAuthorizationProblem(refused)).toBe(true);
  const server = await serve(emulator, { port: 0 });
  await server.close();
  const unreachable = new CloudRecording({ ...project, baseUrl: server.url, retry: false });
  const failed = await unreachable.acquire(user).catch((error: unknown) => error);
  expect(isNetworkError(failed)).toBe(true);
});

test("neither the client, a recording nor an error shows a secret", async () => {
  const emulator = createEmulator({ startUp: 0 });
  const certificate = "planted-certificate";
  const owner = { ...project, customerCertificate: certificate };
  const cloud = new CloudRecording({
    ...owner,
    fetch: createEmulator({ projects: [owner] }).fetch,
  });
  const recording = await cloud.record({
    channel,
    mode: "mix",
    recordingConfig: { decryptionMode: 1, secret: "planted-secret" },
    storageConfig,
  });
  const errors = await Promise.all(
    [
      cloud.start(recording.session, { mode: "mix", recordingConfig: {}, storageConfig }),
      cloud.start(recording.session, {
        mode: "mix",
        recordingConfig: {},
        storageConfig: { ...storageConfig, secretKey: 5 },
      } as never),
      new CloudRecording({ ...owner, fetch: emulator.fetch }).acquire(user),
    ].map((call) => call.catch((error: unknown) => error)),
  );
  expect(errors.map((error) => (error as Error).name)).toEqual([
    "ServiceError",
    "InvalidRequestError",
    "GatewayError",
  ]);
  const shown = [cloud, recording, ...errors].map(
    (value) =>
      `${inspect(value, { depth: 9, showHidden: true })} ${JSON.stringify(value)} ${value}`,
  );
  const encoded = btoa(`${project.customerId}:${certificate}`);
  for (const secret of ["planted", encoded, "Basic "]) expect(shown.join()).not.toContain(secret);
});
