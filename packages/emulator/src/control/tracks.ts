import type { User } from "../channels/channel.ts";
import { type Medium, media } from "../channels/participants.ts";
import type { Output } from "./output.ts";
import { type Subscription, selects } from "./subscription.ts";

/** A time in which a stream was recorded, in milliseconds since the epoch. */
export interface Span {
  readonly from: number;
  /** Absent while it goes on. */
  readonly until?: number | undefined;
}

/** The recording of one stream of one user. It goes on in the same file when the user comes back. */
export interface Track {
  readonly uid: string;
  readonly medium: Medium;
  /** Beginning of its recording, in milliseconds since the epoch. */
  readonly since: number;
  /** At least one; only the last one may still go on. */
  readonly spans: readonly Span[];
}

/** One stream of one user. */
export type Stream = Pick<Track, "uid" | "medium">;

/** The streams that users send and the recorder subscribes to; of snapshots, those with a picture. */
export function subscribedStreams(
  output: Output,
  users: readonly User[],
  subscription: Subscription,
): Stream[] {
  return users.flatMap((user) =>
    media
      .filter((medium) => output !== "snapshots" || medium === "video")
      .filter((medium) => user[medium])
      .filter((medium) => selects(subscription[medium], user.uid))
      .map((medium) => ({ uid: user.uid, medium })),
  );
}

/** The tracks from a moment on at which exactly these streams are recorded. */
export function continueTracks(
  tracks: readonly Track[],
  streams: readonly Stream[],
  at: number,
): Track[] {
  const continued = tracks.map((track) => {
    const goesOn = streams.some((stream) => isSame(stream, track));
    if (goesOn === isOpen(track)) return track;
    return goesOn ? { ...track, spans: [...track.spans, { from: at }] } : closed(track, at);
  });
  const begun = streams
    .filter((stream) => !tracks.some((track) => isSame(stream, track)))
    .map((stream) => ({ ...stream, since: at, spans: [{ from: at }] }));
  return [...continued, ...begun];
}

/** True while something of the track is being recorded. */
export function isOpen({ spans }: Track): boolean {
  const last = spans.at(-1);
  return last !== undefined && last.until === undefined;
}

function closed(track: Track, at: number): Track {
  const spans = track.spans.map((span) =>
    span.until === undefined ? { ...span, until: at } : span,
  );
  return { ...track, spans };
}

function isSame(one: Stream, other: Stream): boolean {
  return one.uid === other.uid && one.medium === other.medium;
}
