import type { Medium } from "./file-sink.ts";

/** A stream of one user. */
export interface UserStream {
  readonly uid: string;
  readonly medium: Medium;
}

/**
 * Name of what belongs to a recording or to one stream of it, without the ending.
 * Characters that cannot stand in the name of a file become `_`.
 */
export function fileStem(recording: string, stream?: UserStream): string {
  const stem =
    stream === undefined ? recording : `${recording}__uid_s_${stream.uid}__uid_e_${stream.medium}`;
  return [...stem].map((character) => (isUnsafe(character) ? "_" : character)).join("");
}

/** True for the name of a file of a recording, and not of another one whose name begins with the same characters. */
export function isFileOf(recording: string, file: string): boolean {
  const stem = fileStem(recording);
  return file.startsWith(stem) && /^(\.|_\d{17}\.|__uid_s_)/.test(file.slice(stem.length));
}

/** The stream that a name is of; undefined if it is that of a whole recording. */
export function streamOf(stem: string): UserStream | undefined {
  const [, uid, medium] = /__uid_s_(.*)__uid_e_(audio|video)$/.exec(stem) ?? [];
  return uid === undefined ? undefined : { uid, medium: medium as Medium };
}

/** A moment as it stands in the names of slices and snapshots: `yyyymmddhhmmssSSS` in UTC. */
export function timeStamp(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-T:.Z]/g, "");
}

/** The moment in the name of a slice or snapshot, in milliseconds since the epoch; undefined if there is none. */
export function momentOf(name: string): number | undefined {
  const [, date, hours, minutes, seconds, rest] =
    /_(\d{8})(\d\d)(\d\d)(\d\d)(\d{3})\.\w+$/.exec(name) ?? [];
  if (date === undefined) return undefined;
  const day = date.replace(/(....)(..)(..)/, "$1-$2-$3");
  const moment = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${rest}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}

function isUnsafe(character: string): boolean {
  return character === "/" || character === "\\" || character < " ";
}
