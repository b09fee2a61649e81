import { fileStem } from "../generated/file-names.ts";
import type { QueryServerResponse, RecordedFile } from "../generated/schema.ts";
import type { MediaFacts } from "./media-facts.ts";
import type { Session } from "./session.ts";
import type { Track } from "./tracks.ts";

/** A file that a recording has made or is making. */
export interface SessionFile {
  readonly name: string;
  readonly trackType: "audio" | "video" | "audio_and_video";
  /** UID of the user whose stream it holds; absent if it holds those of all users. */
  readonly uid?: string | undefined;
  /** Its beginning, in milliseconds since the epoch. */
  readonly since: number;
}

/** Name of the file that holds a whole recording, on the machine where the recorder is now (QRES-52). */
export function fileName({ sid, cname, failovers = [] }: FileNaming): string {
  return `${fileStem(`${machinePrefix(failovers.length)}${sid}_${cname}`)}.m3u8`;
}

type FileNaming = Pick<Session, "sid" | "cname" | "failovers">;

/**
 * The files of a recording on all machines on which its recorder has been.
 *
 * @param media their state, if they are really made: then those that are written
 */
export function filesOf(session: Session, media?: MediaFacts): SessionFile[] {
  return session.output === "snapshots" ? [] : listedByMachine(session, media).flat();
}

/** The files of a recording that are there: all of them if they are names only. */
function listedByMachine(session: Session, media: MediaFacts | undefined): SessionFile[][] {
  const files = filesByMachine(session);
  if (media === undefined) return files;
  // The recorder makes no MP4.
  const isThere = ({ name }: SessionFile) => media.playlists?.includes(name) ?? !isMp4(name);
  return files.map((made) => made.filter(isThere));
}

function isMp4(name: string): boolean {
  return name.endsWith(".mp4");
}

/** The HLS files of a recording: one in mix mode, one for each stream in individual mode (START-13, START-14). */
function filesByMachine(session: Session): SessionFile[][] {
  const { sid, cname, mode, fileTypes, failovers = [] } = session;
  const begins = [Number.NEGATIVE_INFINITY, ...failovers.map(({ at }) => at)];
  return begins.map((begin, machine): SessionFile[] => {
    const tracks = tracksWithin(session.tracks, begin, begins[machine + 1]);
    const recording = `${machinePrefix(machine)}${sid}_${cname}`;
    if (mode === "individual") {
      return tracks.map(({ uid, medium, since }) => {
        const name = `${fileStem(recording, { uid, medium })}.m3u8`;
        return { name, trackType: medium, uid, since };
      });
    }
    const stem = fileStem(recording);
    const since = beginOf(tracks);
    if (since === undefined) return [];
    const trackType = "audio_and_video";
    const hls = { name: `${stem}.m3u8`, trackType, since } as const;
    if (!fileTypes.includes("mp4")) return [hls];
    return [hls, { name: `${stem}_0.mp4`, trackType, since }];
  });
}

const endless = Number.POSITIVE_INFINITY;

/** Begins the file names of the first machine that takes over, and of the next ones. */
function machinePrefix(machine: number): string {
  return machine === 0 ? "" : `bak${machine - 1}_`;
}

/** Tracks as far as one machine records them. A recording may stop in the moment of the failover. */
function tracksWithin(tracks: readonly Track[], begin: number, end = endless): Track[] {
  return tracks.flatMap((track) => {
    const first = track.spans.find(
      ({ from, until = endless }) =>
        from < end && (until > begin || (until === begin && end === endless)),
    );
    return first === undefined ? [] : [{ ...track, since: Math.max(first.from, begin) }];
  });
}

/**
 * The files of a recording in the form of its mode: a name in mix, details in individual (AMB-73).
 * After a failover they are those of the last machine that has made some.
 * More than one file type, for which clients ask although the document has one only, needs details in mix, too.
 *
 * @param made names of the files that are there; absent for all
 */
export function fileListOf(
  session: Session,
  isPlayable: boolean,
  media: MediaFacts | undefined,
): Pick<QueryServerResponse, "fileListMode" | "fileList"> {
  const files = listedByMachine(session, media).findLast((made) => made.length > 0) ?? [];
  if (session.mode === "mix" && session.fileTypes.length < 2)
    return { fileListMode: "string", fileList: files[0]?.name ?? "" };
  return { fileListMode: "json", fileList: files.map((file) => recordedFile(file, isPlayable)) };
}

/** Beginning of the first of the tracks, in milliseconds since the epoch. */
export function beginOf(tracks: readonly Track[]): number | undefined {
  return tracks.length === 0 ? undefined : Math.min(...tracks.map(({ since }) => since));
}

/** A file in the form that `query`, `stop` and callbacks list. */
export function recordedFile(
  { name, trackType, uid, since }: SessionFile,
  isPlayable: boolean,
): RecordedFile {
  return {
    filename: name,
    trackType,
    uid: uid ?? "0",
    mixedAllUser: uid === undefined,
    isPlayable,
    sliceStartTime: since,
  };
}
