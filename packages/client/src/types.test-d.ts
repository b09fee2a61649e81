/**
 * Programs that must compile, and programs that must not. The type check of the package runs this file.
 */
import { expectTypeOf } from "vitest";
import {
  type CloudRecording,
  type FailedAttempt,
  isServiceError,
  type Layout,
  type MixRecording,
  type RecordedFile,
  type Recording,
  type RecordingSession,
  RecordingStatus,
  type Result,
  type ServiceError,
  type StorageConfig,
  type StreamSubscribe,
  settle,
} from "./index.ts";

declare const cloud: CloudRecording;
const channel = { cname: "room", uid: "527841" };
const resource = { ...channel, resourceId: "r" };
const transcodingConfig = { width: 640, height: 360, fps: 15, bitrate: 500 } as const;
const keys = { bucket: "b", accessKey: "a", secretKey: "s" };

// The mode decides what start answers and allows.
const mix = await cloud.start(resource, { mode: "mix", recordingConfig: { transcodingConfig } });
expectTypeOf(mix).toEqualTypeOf<RecordingSession<"mix">>();
const individual = await cloud.start(resource, {
  mode: "individual",
  recordingConfig: { subscribeUidGroup: 0 },
});
expectTypeOf(individual).toEqualTypeOf<RecordingSession<"individual">>();
expectTypeOf(
  await cloud.record({ channel, mode: "mix", recordingConfig: {} }),
).toEqualTypeOf<MixRecording>();

cloud.start(resource, {
  mode: "individual",
  // @ts-expect-error transcodingConfig is available in mix mode only (TRANS-02)
  recordingConfig: { subscribeUidGroup: 0, transcodingConfig },
});
cloud.start(resource, {
  mode: "individual",
  // @ts-expect-error subscribeUidGroup is required in individual mode (SUB-18)
  recordingConfig: {},
});
// @ts-expect-error snapshots are taken in individual mode only (MUTEX-09)
cloud.start(resource, { mode: "mix", recordingConfig: {}, snapshotConfig: { fileType: ["jpg"] } });
// @ts-expect-error snapshots and recorded files exclude each other (MUTEX-05)
cloud.start(resource, {
  mode: "individual",
  recordingConfig: { subscribeUidGroup: 0 },
  snapshotConfig: { fileType: ["jpg"] },
  recordingFileConfig: {},
});
// @ts-expect-error a recording has a mode (AMB-36)
cloud.start(resource, { recordingConfig: {} });
// @ts-expect-error a wrong case is a wrong name (GEN-10)
cloud.acquire({ ...channel, resourceexpiredhour: 1 });
cloud.start(resource, {
  mode: "mix",
  // @ts-expect-error a wrong case is a wrong name (GEN-10)
  recordingConfig: { unsubscribeVideoUids: ["1"] },
});

// A layout belongs to mix mode.
cloud.updateLayout(mix, { mixedVideoLayout: 1 });
// @ts-expect-error an individual recording has no layout (UPL-11)
cloud.updateLayout(individual, {});
declare const recording: Recording<"individual">;
// @ts-expect-error an individual recording has no layout (UPL-11)
recording.updateLayout({});

expectTypeOf<{ mixedVideoLayout: 0 }>().toExtend<Layout>();
// @ts-expect-error the custom layout needs layoutConfig (LAYOUT-02)
({ mixedVideoLayout: 3 }) satisfies Layout;
// @ts-expect-error layoutConfig belongs to the custom layout (AMB-58)
({ mixedVideoLayout: 1, layoutConfig: [] }) satisfies Layout;
// @ts-expect-error there is no layout 4 (LAYOUT-01)
({ mixedVideoLayout: 4 }) satisfies Layout;

// Vendors and regions that this package does not know are possible (AMB-66).
({ vendor: 0, region: 4, ...keys }) satisfies StorageConfig;
({ vendor: 1, region: 16, ...keys }) satisfies StorageConfig;
({ vendor: 5, region: 0, ...keys }) satisfies StorageConfig;
({ vendor: 100, bucket: "https://storage.example.com/upload" }) satisfies StorageConfig;
// @ts-expect-error a region is a number (STOR-03)
({ vendor: 1, region: "us-east-1", ...keys }) satisfies StorageConfig;
// @ts-expect-error a vendor of the document has keys (STOR-05)
({ vendor: 1, region: 0, bucket: "b" }) satisfies StorageConfig;

// Names of vendors and regions belong together.
const named = { mode: "mix", recordingConfig: {} } as const;
cloud.start(resource, {
  ...named,
  storageConfig: { vendor: "aliyun", region: "CN_Shanghai", ...keys },
});
cloud.start(resource, {
  ...named,
  // @ts-expect-error CN_Shanghai is no region of Amazon S3 (REG-01)
  storageConfig: { vendor: "aws", region: "CN_Shanghai", ...keys },
});

// Both lists of a medium are legal, with a warning (AMB-62).
const lists = { subscribeAudioUids: ["1"], unSubscribeAudioUids: ["2"] };
({ audioUidList: lists }) satisfies StreamSubscribe;

// Narrowing.
declare const error: unknown;
if (isServiceError(error)) expectTypeOf(error).toEqualTypeOf<ServiceError>();
if (isServiceError(error, 433)) expectTypeOf(error.code).toEqualTypeOf<433>();
const state = await cloud.query(mix);
if (state.status === RecordingStatus.Recording)
  expectTypeOf(state.files).toEqualTypeOf<readonly RecordedFile[]>();

// The twins know the mode, too.
const settled = await cloud.safe.record({ channel, mode: "mix", recordingConfig: {} });
if (settled.ok) expectTypeOf(settled.data).toEqualTypeOf<MixRecording>();
else expectTypeOf(settled.error.attempts).toEqualTypeOf<readonly FailedAttempt[]>();
expectTypeOf(
  await settle(cloud.start(resource, { mode: "mix", recordingConfig: {} })),
).toEqualTypeOf<Result<RecordingSession<"mix">>>();
expectTypeOf(cloud.resume(individual)).toEqualTypeOf<Recording<"individual">>();
expectTypeOf((await recording.stop()).files[0]?.objectKey).toEqualTypeOf<string | undefined>();
