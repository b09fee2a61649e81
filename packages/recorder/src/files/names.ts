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

/** A moment as it stands in the names of slices and snapshots: `yyyymmddhhmmssSSS` in UTC. */
export function timeStamp(time: number): string {
  return new Date(time).toISOString().replaceAll(/[-T:.Z]/g, "");
}

function isUnsafe(character: string): boolean {
  return character === "/" || character === "\\" || character < " ";
}
