import type { SessionSnapshot } from "../control/snapshot.ts";

/** A machine on which a recorder has been; it begins files of its own there. */
export interface Machine {
  /** Beginning of its file names; empty for the first one. */
  readonly machine: string;
  /** Beginning of its files, in milliseconds since the epoch. */
  readonly since: number;
}

/** Machines on which the recorder has been, the first one first; none before it records. */
export function machinesOf({
  files,
  tracks,
}: Pick<SessionSnapshot, "files" | "tracks">): Machine[] {
  if (tracks.length === 0) return [];
  const begins = new Map<string, number>();
  for (const { name, since } of files) {
    const [machine = ""] = /^bak\d+_/.exec(name) ?? [];
    begins.set(machine, Math.min(since, begins.get(machine) ?? since));
  }
  // Snapshots are not listed, and stay under one name.
  if (begins.size === 0) begins.set("", Math.min(...tracks.map(({ since }) => since)));
  return [...begins].map(([machine, since]) => ({ machine, since }));
}

/** ID under which the files of a recording on one machine are made. */
export function recordingId(sid: string, machine: string): string {
  return machine === "" ? sid : `${sid}/${machine}`;
}

/** The recording and the machine of an ID. */
export function partsOf(id: string): { readonly sid: string; readonly machine: string } {
  const [sid = "", machine = ""] = id.split("/");
  return { sid, machine };
}
