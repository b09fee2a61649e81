import type { Slice } from "../files/slice.ts";

/** Writes a media playlist (RFC 8216). Without an end, players expect that it grows. */
export function playlist(slices: readonly Slice[], target: number, isEnded: boolean): string {
  const longest = Math.max(target, ...slices.map(({ duration }) => duration));
  const lines = slices.flatMap(({ name, duration, startedAt, isDiscontinuous }) => [
    ...(isDiscontinuous ? [discontinuity] : []),
    `${dateTime}${new Date(startedAt).toISOString()}`,
    `${length}${duration.toFixed(6)},`,
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

const discontinuity = "#EXT-X-DISCONTINUITY";
const dateTime = "#EXT-X-PROGRAM-DATE-TIME:";
const length = "#EXTINF:";

/** Reads the slices of a playlist that {@linkcode playlist} has written. */
export function slicesOf(text: string): Slice[] {
  const slices: Slice[] = [];
  let isDiscontinuous = false;
  let startedAt = Number.NaN;
  let duration = Number.NaN;
  for (const line of text.split("\n")) {
    if (line === discontinuity) isDiscontinuous = true;
    else if (line.startsWith(dateTime)) startedAt = Date.parse(line.slice(dateTime.length));
    else if (line.startsWith(length)) duration = Number.parseFloat(line.slice(length.length));
    else if (line !== "" && !line.startsWith("#")) {
      slices.push({ name: decodeURIComponent(line), duration, startedAt, isDiscontinuous });
      isDiscontinuous = false;
    }
  }
  return slices;
}
