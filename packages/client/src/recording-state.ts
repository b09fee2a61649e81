import type { ServiceError } from "./errors/service-error.ts";
import type { RecordingStatus } from "./generated/constants.ts";
import type {
  ExtensionServiceState,
  QueryServerResponse,
  ServiceState,
  StopServerResponse,
  UploadingStatus,
} from "./generated/schema.ts";
import { type RecordedFile, readFileList, withTime } from "./recorded-files.ts";
import { isObject, isText, type JsonObject, readNumber } from "./transport/answer.ts";

/** What `query` tells. Members that the service did not send are absent. */
export interface RecordingState {
  /** Status of the recording; compare it with `RecordingStatus`. Unknown numbers are kept (AMB-81). */
  readonly status?: RecordingStatus;
  /** The files so far; empty for snapshots and Alibaba Cloud VoD. */
  readonly files: readonly RecordedFile[];
  /** When the recording started, in Unix milliseconds. */
  readonly sliceStartTime?: number;
  /** The state of each extension service. */
  readonly extensionServices: readonly ExtensionServiceState[];
  /** State of the subscription module; sent with Alibaba Cloud VoD. */
  readonly recordingService?: ServiceState;
  /** What the service sent, unchanged. */
  readonly serverResponse: QueryServerResponse;
}

/** What `stop` tells. Members that the service did not send are absent. */
export interface RecordingOutcome {
  /** State of the upload. With `backuped`, the service goes on moving files to your storage (SRES-28). */
  readonly uploadingStatus?: UploadingStatus;
  /** The files of the recording; empty for snapshots and Alibaba Cloud VoD. */
  readonly files: readonly RecordedFile[];
  /** Whether the service says that a part of the files is not in your storage yet: HTTP 206 (AMB-08, AMB-92). */
  readonly partial: boolean;
  /** The state of each extension service. */
  readonly extensionServices: readonly ExtensionServiceState[];
  /** State of the subscription module; sent with Alibaba Cloud VoD. */
  readonly recordingService?: ServiceState;
  /** What the service sent, unchanged. */
  readonly serverResponse: StopServerResponse;
}

/** What a recording ended in. */
export interface StoppedRecording extends RecordingOutcome {
  /** The error that came instead of an outcome: 49 or 404, it had ended before; 435, it has no files. */
  readonly notice?: ServiceError;
}

/** Reads the `serverResponse` of `query`. */
export function readState(serverResponse: JsonObject): RecordingState {
  const status = readNumber(serverResponse.status);
  return {
    ...(status !== undefined && { status }),
    files: readFileList(serverResponse.fileList),
    ...withTime(serverResponse.sliceStartTime),
    ...readServices(serverResponse),
    serverResponse: serverResponse as QueryServerResponse,
  };
}

/** Reads the `serverResponse` in what `stop` has answered. It may be missing. */
export function readOutcome(answer: JsonObject | undefined, status: number): RecordingOutcome {
  const serverResponse = isObject(answer?.serverResponse) ? answer.serverResponse : {};
  const { uploadingStatus } = serverResponse;
  return {
    ...(isText(uploadingStatus) && { uploadingStatus }),
    files: readFileList(serverResponse.fileList),
    partial: status === 206 || uploadingStatus === "backuped",
    ...readServices(serverResponse),
    serverResponse: serverResponse as StopServerResponse,
  };
}

/** The states of extension services: an array, or once seen a single object. */
function readServices(
  serverResponse: JsonObject,
): Pick<RecordingState, "extensionServices" | "recordingService"> {
  const states = [serverResponse.extensionServiceState].flat().filter(isObject);
  const modules = serverResponse.subServiceStatus;
  const service = isObject(modules) ? modules.recordingService : undefined;
  return {
    extensionServices: states as ExtensionServiceState[],
    ...(isText(service) && { recordingService: service }),
  };
}
