import { join } from "node:path";
import type { RecordingPlan } from "@cloud-recording/recorder/thread";
import type { StartRequest } from "../control/new-session.ts";
import type { SessionSnapshot } from "../control/snapshot.ts";
import { defaults } from "../generated/constants.ts";
import { storageBucket } from "./storage-bucket.ts";
import type { StorageOptions } from "./storage-options.ts";

/** Settings of a recording from the request that started it, beside its session. */
export type RecordingSettings = RecordingPlan;

/**
 * Settings of the files of a recording. It holds the keys of its storage, so it must go nowhere else.
 *
 * @throws {UnknownEndpointError} if files are to go to a storage of which no endpoint is known
 */
export function recordingSettings(
  { sid, cname, mode, output }: SessionSnapshot,
  { clientRequest }: StartRequest,
  recordings: string,
  storage: StorageOptions | undefined,
): RecordingSettings {
  // The dialect of Agora takes a request without these settings.
  const { recordingConfig = {} as StartRequest["clientRequest"]["recordingConfig"] } =
    clientRequest;
  const { transcodingConfig, audioProfile } = recordingConfig as MixConfig;
  const { width, height, fps, bitrate } = transcodingConfig ?? {};
  const interval =
    "snapshotConfig" in clientRequest ? clientRequest.snapshotConfig?.captureInterval : undefined;
  const config = "storageConfig" in clientRequest ? clientRequest.storageConfig : undefined;
  const prefix = (config?.fileNamePrefix ?? []).map(asFolder);
  const bucket = config && asFolder(config.bucket);
  return {
    name: `${sid}_${cname}`,
    output: output === "snapshots" ? "snapshots" : mode === "individual" ? "individual" : "mix",
    media: media[recordingConfig.streamTypes ?? defaults.streamTypes],
    stream: recordingConfig.videoStreamType === 1 ? "small" : "large",
    canvas: width === undefined || height === undefined ? undefined : { width, height },
    fps,
    bitrate,
    audioProfile,
    captureInterval: interval,
    folder: join(recordings, bucket ?? vodFolder, ...prefix),
    prefix: prefix.join("/"),
    // Private storage is no bucket, but a URL to which files are uploaded.
    bucket:
      config?.secretKey && !/^https?:/.test(config.bucket) && storage
        ? storageBucket(config, storage)
        : undefined,
  };
}

/** Folder of videos that would go to Alibaba Cloud VoD, which has no bucket. */
const vodFolder = "aliyun-vod";

const media = { 0: "audio", 1: "video", 2: "both" } as const;

interface MixConfig {
  readonly audioProfile?: 0 | 1 | 2 | undefined;
  readonly transcodingConfig?:
    | {
        readonly width?: number | undefined;
        readonly height?: number | undefined;
        readonly fps?: number | undefined;
        readonly bitrate?: number | undefined;
      }
    | undefined;
}

/** A name that stays inside its folder, and does not hide. */
function asFolder(name: string): string {
  return name.replaceAll(/[/\\\0]/g, "_").replace(/^\./, "_") || "_";
}
