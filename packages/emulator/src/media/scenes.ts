import type { User } from "../channels/channel.ts";
import type { SessionSnapshot } from "../control/snapshot.ts";
import type { Track } from "../control/tracks.ts";

/** A user whose streams are recorded. */
export interface RecordedUser {
  readonly uid: string;
  readonly audio: boolean;
  readonly video: boolean;
}

/** Users who are recorded from a moment on, in milliseconds since the epoch. */
export interface Scene {
  readonly at: number;
  readonly users: readonly RecordedUser[];
}

/**
 * Users that were recorded, and since when, by the tracks of a recording from a moment on.
 *
 * @param users who is in the channel now, in the order of joining
 */
export function scenesSince(
  { tracks }: Pick<SessionSnapshot, "tracks">,
  users: readonly Pick<User, "uid">[],
  since: number,
): Scene[] {
  const edges = tracks.flatMap(({ spans }) =>
    spans.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
  );
  const moments = [...new Set(edges)].filter((at) => at >= since).sort((one, other) => one - other);
  return moments.map((at) => ({ at, users: usersAt(tracks, users, at) }));
}

/** Users who are recorded at a moment, in the order in which they joined, as far as that is still known. */
export function usersAt(
  tracks: readonly Track[],
  users: readonly Pick<User, "uid">[],
  at: number,
): RecordedUser[] {
  const isRecorded = (uid: string, medium: string) =>
    tracks.some(
      (track) =>
        track.uid === uid && track.medium === medium && track.spans.some((span) => holds(span, at)),
    );
  const uids = new Set([...users.map(({ uid }) => uid), ...tracks.map(({ uid }) => uid)]);
  return [...uids]
    .map((uid) => ({ uid, audio: isRecorded(uid, "audio"), video: isRecorded(uid, "video") }))
    .filter(({ audio, video }) => audio || video);
}

function holds({ from, until }: Track["spans"][number], at: number): boolean {
  return from <= at && (until === undefined || until > at);
}
