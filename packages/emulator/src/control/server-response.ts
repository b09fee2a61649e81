import type {
  ExtensionServiceState,
  QueryServerResponse,
  StopServerResponse,
} from "../generated/schema.ts";
import { beginOf, fileListOf, fileName } from "./files.ts";
import { hasFile, type MediaFacts } from "./media-facts.ts";
import type { Session } from "./session.ts";
import { serviceStateOf, statusOf } from "./status.ts";
import { isOpen } from "./tracks.ts";

/**
 * The answer to `query` about a recorder (QRES-05, QRES-06, QRES-12, AMB-74, AMB-75).
 *
 * @param exitWindow in milliseconds
 */
export function queryResponse(
  session: Session,
  now: number,
  exitWindow: number,
  media?: MediaFacts,
): QueryServerResponse {
  const status = statusOf(session, now, exitWindow, media);
  if (session.output === "vod") {
    return {
      extensionServiceState: [uploadState(session)],
      subServiceStatus: { recordingService: serviceStateOf(status) },
    };
  }
  return {
    ...(session.output === "files" && fileListOf(session, hasFile(media), media)),
    status,
    sliceStartTime: beginOf(session.tracks) ?? 0,
  };
}

/** The answer to `stop` about a recording with something in it (SRES-05 … SRES-26, AMB-76). */
export function stopResponse(session: Session, media?: MediaFacts): StopServerResponse {
  if (session.output === "vod") {
    return {
      extensionServiceState: [uploadState(session)],
      subServiceStatus: { recordingService: "serviceCompleted" },
    };
  }
  return {
    ...(session.output === "files" && fileListOf(session, true, media)),
    uploadingStatus: session.end?.uploadingStatus ?? "uploaded",
  };
}

/** Idle while nobody who is subscribed sends (QRES-42, QRES-43). */
function uploadState(session: Session): ExtensionServiceState {
  const video = { fileName: fileName(session), videoId: session.videoId };
  const state = session.tracks.some(isOpen) ? "inProgress" : "idle";
  return {
    payload: { state, videoInfo: session.tracks.length > 0 ? [video] : [] },
    serviceName: "aliyun_vod_service",
  };
}
