import type { User } from "../channels/channel.ts";
import type { RecordingConfigBase } from "../generated/schema.ts";

/**
 * True if a channel counts as idle; recorders are not users (AMB-88).
 * In a live channel only a host counts, which is a user who sends something (REC-31, REC-32).
 */
export function isIdle(
  users: readonly User[],
  channelType: RecordingConfigBase["channelType"],
): boolean {
  if (channelType !== 1) return users.length === 0;
  return !users.some(({ audio, video }) => audio || video);
}

/** True if a user of the channel has this UID. */
export function isTaken(uid: string, users: readonly User[]): boolean {
  return users.some((user) => user.uid === uid);
}
