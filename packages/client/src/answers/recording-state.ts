import type { RecordingStatus } from "../generated/constants.ts";
import type {
  ExtensionServiceState,
  QueryServerResponse,
  ServiceState,
  StopServerResponse,
  UploadingStatus,
} from "../generated/schema.ts";
import { isObject, isText, type JsonObject, readNumber, withoutUndefined } from "../json.ts";
import { type RecordedFile, readFiles, readTime } from "./recorded-files.ts";

/** State of a recording, as `query` returns it. Properties that the service did not send are absent. */
export interface RecordingState {
  /** Status of the recording; compare it with `RecordingStatus`. Unknown numbers are kept (AMB-81). */
  readonly status?: RecordingStatus | undefined;
  /** The files so far; empty for snapshots and Alibaba Cloud VoD. */
  readonly files: readonly RecordedFile[];
  /** Time at which the recording started, in Unix milliseconds. */
  readonly sliceStartTime?: number | undefined;
  /** The state of each extension service. */
  readonly extensionServices: readonly ExtensionServiceState[];
  /** State of the subscription module; sent with Alibaba Cloud VoD. */
  readonly recordingService?: ServiceState | undefined;
  /** The response of the service, unchanged. */
  readonly serverResponse: QueryServerResponse;
}

/** Result of a recording, as `stop` returns it. Properties that the service did not send are absent. */
export interface RecordingOutcome {
  /** State of the upload. With `backuped`, the service goes on moving files to your storage (SRES-28). */
  readonly uploadingStatus?: UploadingStatus | undefined;
  /** The files of the recording; empty for snapshots and Alibaba Cloud VoD. */
  readonly files: readonly RecordedFile[];
  /** True if a part of the files is not in your storage yet: HTTP 206 (AMB-08, AMB-92). */
  readonly partial: boolean;
  /** The state of each extension service. */
  readonly extensionServices: readonly ExtensionServiceState[];
  /** State of the subscription module; sent with Alibaba Cloud VoD. */
  readonly recordingService?: ServiceState | undefined;
  /** The response of the service, unchanged. */
  readonly serverResponse: StopServerResponse;
}

/** Reads the `serverResponse` of `query`. */
export function readState(
  serverResponse: JsonObject,
  fileNamePrefix?: readonly string[] | undefined,
): RecordingState {
  return withoutUndefined({
    status: readNumber(serverResponse.status),
    files: readFiles(serverResponse, fileNamePrefix),
    sliceStartTime: readTime(serverResponse.sliceStartTime),
    ...readServices(serverResponse),
    serverResponse: serverResponse as QueryServerResponse,
  });
}

/** Reads the `serverResponse` in a response to `stop`. It may be missing, or its files may stand beside it. */
export function readOutcome(
  body: JsonObject | undefined,
  status: number,
  fileNamePrefix?: readonly string[] | undefined,
): RecordingOutcome {
  const serverResponse = isObject(body?.serverResponse) ? body.serverResponse : {};
  const { uploadingStatus } = serverResponse;
  return withoutUndefined({
    uploadingStatus: isText(uploadingStatus) ? uploadingStatus : undefined,
    files: readFiles({ ...body, ...serverResponse }, fileNamePrefix),
    partial: status === 206 || uploadingStatus === "backuped",
    ...readServices(serverResponse),
    serverResponse: serverResponse as StopServerResponse,
  });
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
    recordingService: isText(service) ? service : undefined,
  };
}
