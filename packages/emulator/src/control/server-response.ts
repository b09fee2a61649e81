import type {
  ExtensionServiceState,
  QueryServerResponse,
  StopServerResponse,
} from "../generated/schema.ts";
import { fileListOf, fileName } from "./files.ts";
import type { Session } from "./session.ts";
import { serviceStateOf, statusOf } from "./status.ts";
import { begunTracks } from "./tracks.ts";

/** What `query` says about a recorder at work (QRES-05, QRES-06, QRES-12, AMB-74, AMB-75). */
export function queryResponse(session: Session, now: number): QueryServerResponse {
  const tracks = begunTracks(session.tracks, now);
  if (session.output === "vod") {
    const state = tracks.length === 0 ? "idle" : "inProgress";
    return {
      extensionServiceState: [uploadState(session, state, tracks.length > 0)],
      subServiceStatus: { recordingService: serviceStateOf(session, now) },
    };
  }
  return {
    ...(session.output === "files" && fileListOf(session, tracks)),
    status: statusOf(session, now),
    sliceStartTime: tracks.length === 0 ? 0 : Math.min(...tracks.map(({ since }) => since)),
  };
}

/**
 * What `stop` says about a recording with something in it (SRES-05 … SRES-26, AMB-76).
 * Streams that were subscribed are in the files even if the recorder was still starting up.
 */
export function stopResponse(session: Session, now: number): StopServerResponse {
  if (session.output === "vod") {
    return {
      extensionServiceState: [uploadState(session, "idle", true)],
      subServiceStatus: { recordingService: "serviceCompleted" },
    };
  }
  const tracks = session.tracks.map((track) => ({ ...track, since: Math.min(track.since, now) }));
  return {
    ...(session.output === "files" && fileListOf(session, tracks)),
    uploadingStatus: "uploaded",
  };
}

function uploadState(
  session: Session,
  state: "inProgress" | "idle",
  hasVideo: boolean,
): ExtensionServiceState {
  const video = { fileName: fileName(session), videoId: session.videoId };
  return {
    payload: { state, videoInfo: hasVideo ? [video] : [] },
    serviceName: "aliyun_vod_service",
  };
}
