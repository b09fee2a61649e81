import type { QueryServerResponse, RecordedFile } from "../generated/schema.ts";
import type { Session } from "./session.ts";
import type { Track } from "./tracks.ts";

/** A file that a recording has made or is making. */
export interface SessionFile {
  readonly name: string;
  readonly trackType: "audio" | "video" | "audio_and_video";
  /** Whose stream it holds; absent if it holds those of all users. */
  readonly uid?: string;
  /** When it begins, in milliseconds since the epoch. */
  readonly since: number;
}

/** Name of the file that holds a whole recording (QRES-52). */
export function fileName({ sid, cname }: Pick<Session, "sid" | "cname">): string {
  return `${sid}_${cname}.m3u8`;
}

/** The HLS files of a recording: one in mix mode, one for each stream in individual mode (START-13, START-14). */
export function filesOf(session: Session): SessionFile[] {
  const { mode, output, tracks } = session;
  if (output === "snapshots") return [];
  if (mode === "individual") {
    return tracks.map(({ uid, medium, since }) => {
      return { name: trackFileName(session, uid, medium), trackType: medium, uid, since };
    });
  }
  const since = beginOf(tracks);
  if (since === undefined) return [];
  const trackType = "audio_and_video";
  const hls = { name: fileName(session), trackType, since } as const;
  if (!session.fileTypes.includes("mp4")) return [hls];
  return [hls, { name: `${session.sid}_${session.cname}_0.mp4`, trackType, since }];
}

/**
 * The files of a recording in the form of its mode: a name in mix, details in individual (AMB-73).
 * More than one file type, as the sibling has them, needs details in mix, too.
 */
export function fileListOf(
  session: Session,
): Pick<QueryServerResponse, "fileListMode" | "fileList"> {
  const files = filesOf(session);
  if (session.mode === "mix" && session.fileTypes.length < 2)
    return { fileListMode: "string", fileList: files[0]?.name ?? "" };
  return { fileListMode: "json", fileList: files.map(recordedFile) };
}

/** When the first of the tracks began, in milliseconds since the epoch. */
export function beginOf(tracks: readonly Track[]): number | undefined {
  return tracks.length === 0 ? undefined : Math.min(...tracks.map(({ since }) => since));
}

function trackFileName({ sid, cname }: Session, uid: string, medium: string): string {
  return `${sid}_${cname}__uid_s_${uid}__uid_e_${medium}.m3u8`;
}

function recordedFile({ name, trackType, uid, since }: SessionFile): RecordedFile {
  return {
    filename: name,
    trackType,
    uid: uid ?? "0",
    mixedAllUser: uid === undefined,
    isPlayable: true,
    sliceStartTime: since,
  };
}
