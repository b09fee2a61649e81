// What an app does with the client, for the type matrix.
import {
  CloudRecording,
  completeOptions,
  isServiceError,
  type MixRecording,
  type Recording,
  RecordingStatus,
  type SavedSession,
  type SessionStore,
} from "@cloud-recording/client";
import { CloudRecording as Unguarded } from "@cloud-recording/client/allow-browser";
import { Caller } from "@cloud-recording/client/calls";
import {
  requestSchemas,
  type Violation,
  validateRequest,
} from "@cloud-recording/client/validation";

const options = { appId: "a", customerId: "b", customerCertificate: "c" };

export async function record(store: SessionStore): Promise<readonly string[]> {
  const cloud: CloudRecording = new CloudRecording({ ...options, store });
  const recording: MixRecording = await cloud.record({
    channel: { cname: "room-42", uid: "527841" },
    mode: "mix",
    recordingConfig: { transcodingConfig: { width: 640, height: 360, fps: 15, bitrate: 500 } },
    storageConfig: {
      vendor: "aliyun",
      region: "CN_Shanghai",
      bucket: "my-bucket",
      accessKey: "…",
      secretKey: "…",
    },
  });
  const { status } = await recording.untilRecording();
  if (status === RecordingStatus.Recording) await recording.updateLayout({ mixedVideoLayout: 2 });
  for await (const { files } of recording.watch()) console.log(files.length);
  const { files, uploadingStatus } = await recording.stop();
  const known: string | undefined = uploadingStatus;
  console.log(known);
  const individual: Recording<"individual"> = await cloud.record({
    channel: { cname: "room-42", uid: "527842" },
    mode: "individual",
    recordingConfig: { subscribeUidGroup: 0 },
  });
  // @ts-expect-error Only a mix recording has a layout.
  individual.updateLayout({ mixedVideoLayout: 2 });
  const result = await cloud.safe.stop(individual.session);
  // Without `strict`, `!result.ok` does not tell the variants apart.
  if (result.ok === false && isServiceError(result.error, 49)) console.log(result.error.remedy);
  const saved: SavedSession[] = await cloud.sessions();
  const { data } = await cloud.api.POST("/v1/apps/{appid}/cloud_recording/acquire", {
    params: { path: { appid: cloud.appId } },
    body: { cname: "room-42", uid: "527841", clientRequest: {} },
  });
  const envelope: boolean = data !== undefined && "Body" in data;
  console.log(saved.length, envelope);
  return files.map(({ filename }) => filename);
}

export const caller: Caller = new Caller(completeOptions(options, {}));
export const unguarded: Unguarded = new Unguarded(options);
export const violations: readonly Violation[] = validateRequest.acquireResource({});
export const schema = requestSchemas.stopRecording["~standard"].version;
