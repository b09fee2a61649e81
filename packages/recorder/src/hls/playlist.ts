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

/** Writes a media playlist (RFC 8216). Without an end, players expect that it grows. */
export function playlist(slices: readonly Slice[], target: number, isEnded: boolean): string {
  const longest = Math.max(target, ...slices.map(({ duration }) => duration));
  const lines = slices.flatMap(({ name, duration, startedAt, isDiscontinuous }) => [
    ...(isDiscontinuous ? ["#EXT-X-DISCONTINUITY"] : []),
    `#EXT-X-PROGRAM-DATE-TIME:${new Date(startedAt).toISOString()}`,
    `#EXTINF:${duration.toFixed(6)},`,
    encodeURIComponent(name),
  ]);
  return [
    "#EXTM3U",
    "#EXT-X-VERSION:3",
    `#EXT-X-TARGETDURATION:${Math.round(longest)}`,
    "#EXT-X-MEDIA-SEQUENCE:0",
    "#EXT-X-PLAYLIST-TYPE:EVENT",
    "#EXT-X-INDEPENDENT-SEGMENTS",
    ...lines,
    ...(isEnded ? ["#EXT-X-ENDLIST"] : []),
    "",
  ].join("\n");
}
