import { Buffer } from "node:buffer";
import { randomUUID } from "node:crypto";
import { defaults } from "../generated/constants.ts";
import type { Mode } from "../generated/schema.ts";
import type { Grant } from "./grant.ts";
import { layoutOf } from "./layout.ts";
import type { Output } from "./output.ts";
import type { Requests } from "./requests.ts";
import type { Session } from "./session.ts";
import { startSubscription } from "./subscription.ts";

/** The body of `start`, in either mode. */
export type StartRequest = Requests["startMixRecording"] | Requests["startIndividualRecording"];

/** Place and time of the start of a recording. */
export interface Beginning {
  readonly resourceId: string;
  readonly grant: Grant;
  readonly mode: Mode;
  /** In milliseconds since the epoch. */
  readonly startedAt: number;
  /** Length of the start-up, in milliseconds. */
  readonly startUp: number;
}

/** A recording at its start. It takes over only those settings that the service acts upon, and no secret. */
export function newSession(beginning: Beginning, { clientRequest }: StartRequest): Session {
  const { resourceId, grant, mode, startedAt, startUp } = beginning;
  const { appId, cname, uid, resourceExpiredHour } = grant;
  // Agora takes a request without these settings.
  const { recordingConfig = {} as StartRequest["clientRequest"]["recordingConfig"] } =
    clientRequest;
  const { channelType, streamTypes, maxIdleTime = defaults.maxIdleTime } = recordingConfig;
  const { transcodingConfig = {} } = recordingConfig;
  return {
    appId,
    cname,
    uid,
    resourceId: own(resourceId),
    grantNumber: grant.number,
    sid: hexId(),
    mode,
    output: outputOf(clientRequest),
    fileNamePrefix: prefixOf(clientRequest),
    fileTypes: fileTypesOf(clientRequest),
    startedAt,
    expiresAt: startedAt + resourceExpiredHour * 60 * 60 * 1000,
    recordsFrom: startedAt + Math.round(startUp),
    channelType,
    streamTypes,
    maxIdleTime: maxIdleTime * 1000,
    videoId: hexId(),
    subscription: startSubscription(recordingConfig),
    ...(mode === "mix" && { layout: layoutOf(transcodingConfig) }),
    tracks: [],
  };
}

function outputOf(clientRequest: StartRequest["clientRequest"]): Output {
  // Both together are for Agora only (MUTEX-02); no answer shows its snapshots anyway.
  const hasFiles = "recordingFileConfig" in clientRequest;
  if ("snapshotConfig" in clientRequest && !hasFiles) return "snapshots";
  return "extensionServiceConfig" in clientRequest ? "vod" : "files";
}

function prefixOf(clientRequest: StartRequest["clientRequest"]): readonly string[] {
  const config = "storageConfig" in clientRequest ? clientRequest.storageConfig : undefined;
  return config?.fileNamePrefix ?? [];
}

function fileTypesOf(clientRequest: StartRequest["clientRequest"]): readonly string[] {
  const config = "recordingFileConfig" in clientRequest ? clientRequest.recordingFileConfig : {};
  return config?.avFileType ?? defaults.avFileType;
}

/** A copy of an ASCII text, which does not keep the whole URL in memory that it is a part of. */
function own(text: string): string {
  return Buffer.from(text, "latin1").toString("latin1");
}

/** 32 lower-case hexadecimal digits, as in the samples (START-41, QRES-52). */
function hexId(): string {
  return randomUUID().replaceAll("-", "");
}
