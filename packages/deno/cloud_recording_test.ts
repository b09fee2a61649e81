import assert from "node:assert/strict";
import { CloudRecording, isNetworkError, isServiceError, RecordingStatus } from "./mod.ts";

const user = { cname: "room-42", uid: "527841" };
const channel = { ...user, token: "planted-token" };
const storageConfig = {
  vendor: "aliyun",
  region: "CN_Shanghai",
  bucket: "bucket",
  accessKey: "planted-access-key",
  secretKey: "planted-secret-key",
} as const;

Deno.test("a recording over a socket, configured by the environment, from acquire to stop", async () => {
  const cloud = new CloudRecording();
  assert.equal(cloud.appId, Deno.env.get("ANYRTC_APP_ID"));
  const recording = await cloud.record({
    channel,
    mode: "mix",
    recordingConfig: {},
    storageConfig,
  });
  const { status, files } = await recording.untilRecording();
  assert.equal(status, RecordingStatus.Recording);
  await recording.updateLayout({ mixedVideoLayout: 2, maxResolutionUid: "123" });
  const outcome = await recording.stop();
  assert.deepEqual(outcome.files.map(({ filename }) => filename), [files[0]?.filename]);
  assert.equal(outcome.uploadingStatus, "uploaded");
  const again = await cloud.safe.stop(recording.session);
  assert(!again.ok && isServiceError(again.error, 49));
});

Deno.test("options win over the environment", () => {
  const { appId, baseUrl } = new CloudRecording({
    appId: "given",
    baseUrl: "http://localhost:1",
  });
  assert.deepEqual({ appId, baseUrl }, { appId: "given", baseUrl: "http://localhost:1" });
});

Deno.test("a closed port is an error of the network", async () => {
  const cloud = new CloudRecording({ baseUrl: "http://127.0.0.1:1", retry: false });
  const result = await cloud.safe.acquire(user);
  assert(!result.ok && isNetworkError(result.error));
});

Deno.test("an aborted call rejects with the reason of its signal", async () => {
  const cloud = new CloudRecording();
  const signal = AbortSignal.abort("enough");
  await assert.rejects(
    () => cloud.acquire(user, { signal }),
    (reason) => reason === "enough",
  );
});

Deno.test("errors, recordings and clients print what a log may show", async () => {
  const cloud = new CloudRecording({
    customerCertificate: "planted-certificate",
    fetch: () =>
      Promise.resolve(
        Response.json({ code: 53, reason: "busy", echo: "planted-echo" }, {
          status: 400,
          headers: { "set-cookie": "planted-cookie" },
        }),
      ),
  });
  const resource = { cname: "room", uid: "1", resourceId: "resource" };
  const result = await cloud.safe.start(resource, {
    mode: "mix",
    recordingConfig: {},
    storageConfig,
  });
  assert(!result.ok);
  const error = Deno.inspect(result.error);
  assert.match(error, /^ServiceError: start failed with code 53: .*\n +at .*\bcode: 53,/s);
  const recording = Deno.inspect(cloud.resume({ ...resource, sid: "38f8", mode: "mix" }));
  assert.match(
    recording,
    /^MixRecording \{\s+cname: "room",.*\s+sid: "38f8",\s+mode: "mix"\s+\}$/s,
  );
  for (const text of [error, recording, Deno.inspect(cloud, { depth: 9, showHidden: true })]) {
    assert(!text.includes("planted"), text);
  }
});
