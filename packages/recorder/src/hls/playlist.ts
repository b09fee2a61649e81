import type { Slice } from "../files/slice.ts";

/** Writes a media playlist (RFC 8216). Without an end, players expect that it grows. */
export function playlist(slices: readonly Slice[], target: number, isEnded: boolean): string {
  const longest = Math.max(target, ...slices.map(({ duration }) => duration));
  const lines = slices.flatMap(({ name, duration, startedAt, isDiscontinuous }) => [
    ...(isDiscontinuous ? [discontinuity] : []),
    `${dateTime}${new Date(startedAt).toISOString()}`,
    `${length}${duration.toFixed(6)},`,
    referenceTo(name),
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

/**
 * A relative reference to a file (RFC 3986, 4.2). What a path may hold stays as it is: players that open a playlist from
 * a disk take the reference for the name of the file, as it stands.
 */
function referenceTo(name: string): string {
  const path = encodeURI(name).replaceAll("?", "%3F").replaceAll("#", "%23");
  // What stands before a colon would be the scheme of a URL.
  return path.includes(":") ? `./${path}` : path;
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
      const name = decodeURIComponent(line.replace(/^\.\//, ""));
      slices.push({ name, duration, startedAt, isDiscontinuous });
      isDiscontinuous = false;
    }
  }
  return slices;
}
