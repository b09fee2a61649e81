import { type Medium, media, type Participant, sends } from "../channels/cast.ts";
import type { Output } from "./session.ts";
import { type Subscription, selects } from "./subscription.ts";

/** A stream that a recorder records. */
export interface Track {
  readonly uid: string;
  readonly medium: Medium;
  /** When its recording begins, in milliseconds since the epoch. */
  readonly since: number;
}

/** The streams that users send and the recorder subscribes to; of snapshots, those with a picture. */
export function subscribedTracks(
  output: Output,
  participants: readonly Participant[],
  subscription: Subscription,
  since: number,
): Track[] {
  return participants.flatMap((participant) =>
    media
      .filter((medium) => output !== "snapshots" || medium === "video")
      .filter((medium) => sends(participant, medium))
      .filter((medium) => selects(subscription[medium], participant.uid))
      .map((medium) => ({ uid: participant.uid, medium, since })),
  );
}

/** The tracks after a change of subscription: what has been recorded stays, what is new is added. */
export function continueTracks(
  before: readonly Track[],
  subscribed: readonly Track[],
  now: number,
): Track[] {
  const begun = begunTracks(before, now);
  const isBegun = (track: Track) =>
    begun.some(({ uid, medium }) => uid === track.uid && medium === track.medium);
  return [...begun, ...subscribed.filter((track) => !isBegun(track))];
}

/** The tracks of which something is recorded at a moment. */
export function begunTracks(tracks: readonly Track[], now: number): Track[] {
  return tracks.filter(({ since }) => since <= now);
}
