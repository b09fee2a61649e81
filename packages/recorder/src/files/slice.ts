/** A slice of a recording, as a playlist lists it. */
export interface Slice {
  readonly name: string;
  /** In seconds. */
  readonly duration: number;
  /** Beginning of the slice, in milliseconds since the epoch. */
  readonly startedAt: number;
  /** True if something is missing between the slice before and this one. */
  readonly isDiscontinuous: boolean;
}

/** End of the last slice, in milliseconds since the epoch; undefined if there is none. */
export function endOf(slices: readonly Slice[]): number | undefined {
  const last = slices.at(-1);
  return last && last.startedAt + last.duration * 1000;
}
