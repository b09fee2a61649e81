import type { QueryServerResponse, RecordedFile } from "../generated/schema.ts";
import type { Session } from "./session.ts";
import type { Track } from "./tracks.ts";

/** Name of the file that holds a whole recording (QRES-52). */
export function fileName({ sid, cname }: Session): string {
  return `${sid}_${cname}.m3u8`;
}

/** The files of a recording in the form of its mode: a name in mix, details in individual (AMB-73). */
export function fileListOf(
  session: Session,
  tracks: readonly Track[],
): Pick<QueryServerResponse, "fileListMode" | "fileList"> {
  if (session.mode === "mix") {
    return { fileListMode: "string", fileList: tracks.length === 0 ? "" : fileName(session) };
  }
  return { fileListMode: "json", fileList: tracks.map((track) => recordedFile(session, track)) };
}

function recordedFile({ sid, cname }: Session, { uid, medium, since }: Track): RecordedFile {
  return {
    filename: `${sid}_${cname}__uid_s_${uid}__uid_e_${medium}.m3u8`,
    trackType: medium,
    uid,
    mixedAllUser: false,
    isPlayable: true,
    sliceStartTime: since,
  };
}
