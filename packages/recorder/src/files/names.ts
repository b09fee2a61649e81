import { fileStem, type UserStream } from "../generated/file-names.ts";

/** True for the name of a file of a recording, and not of another one whose name begins with the same characters. */
export function isFileOf(recording: string, file: string): boolean {
  const stem = fileStem(recording);
  return file.startsWith(stem) && /^(\.|_\d{17}\.|__uid_s_)/.test(file.slice(stem.length));
}

/** The stream that a name is of, its UID as far as the name holds it; undefined if it is that of a whole recording. */
export function streamOf(stem: string): UserStream | undefined {
  const [, name, medium] = /__uid_s_(.*)__uid_e_(audio|video)$/.exec(stem) ?? [];
  const uid = name?.replaceAll(/~([\dA-F]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return uid === undefined ? undefined : { uid, medium: medium as UserStream["medium"] };
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
