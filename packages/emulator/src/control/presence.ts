import { type Participant, sends } from "../channels/cast.ts";
import type { RecordingConfigBase } from "../generated/schema.ts";

/**
 * The last moment at which a recorder is in its channel unless it is stopped, in milliseconds since the epoch.
 *
 * A recorder whose UID is taken never gets in (AMB-31).
 * One in an idle channel leaves when the idle time exceeds `maxIdleTime` (REC-29, AMB-88); recorders are not users.
 */
export function staysUntil(
  uid: string,
  { channelType, maxIdleTime = 30 }: RecordingConfigBase,
  participants: readonly Participant[],
  startedAt: number,
): number {
  if (isTaken(uid, participants)) return Number.NEGATIVE_INFINITY;
  return isIdle(participants, channelType)
    ? startedAt + maxIdleTime * 1000
    : Number.POSITIVE_INFINITY;
}

/** Whether a user of the channel has this UID. */
export function isTaken(uid: string, participants: readonly Participant[]): boolean {
  return participants.some((participant) => participant.uid === uid);
}

/** In a live channel only a host counts, which is a user who sends something (REC-31, REC-32). */
function isIdle(
  participants: readonly Participant[],
  channelType: RecordingConfigBase["channelType"],
): boolean {
  if (channelType !== 1) return participants.length === 0;
  return !participants.some((user) => sends(user, "audio") || sends(user, "video"));
}
