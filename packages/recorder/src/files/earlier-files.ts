import type { Slice } from "./slice.ts";

/** Files of a recorder that has gone, so that another one goes on with them. */
export interface EarlierFiles {
  /** Slices that are listed, by the name of their playlist without its ending. */
  readonly slices: ReadonlyMap<string, readonly Slice[]>;
  /** Names of snapshots that are complete. */
  readonly snapshots: readonly string[];
  /** Names of slices that no playlist lists, because the process ended just then; they are made again. */
  readonly unlisted: readonly string[];
  /** Moment until which nothing is missing, in milliseconds since the epoch. */
  readonly until: number;
}

/** Moment from which a recorder records, in seconds since the beginning of the recording. */
export function originOf(options: {
  readonly startedAt: number;
  readonly earlier?: EarlierFiles | undefined;
}): number {
  const { startedAt, earlier } = options;
  return earlier === undefined ? 0 : Math.max(0, earlier.until - startedAt) / 1000;
}

/** Names of the slices and snapshots. */
export function namesOf({ slices, snapshots }: EarlierFiles): string[] {
  return [...[...slices.values()].flat().map(({ name }) => name), ...snapshots];
}
