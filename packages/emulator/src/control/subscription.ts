import { type Medium, media } from "../channels/participants.ts";
import type { RecordingConfigBase, StreamSubscribe, StreamTypes } from "../generated/schema.ts";

/** Users whose streams of one medium are subscribed. */
export type Selection =
  | "all"
  | "none"
  | { readonly only: readonly string[] }
  | { readonly except: readonly string[] };

/** Users whose streams a recorder subscribes to, by medium. */
export type Subscription = { readonly [medium in Medium]: Selection };

/** Lists of a request, by medium; undefined for a medium without one. */
type Lists = { readonly [medium in Medium]: Selection | undefined };

/** The subscription that `start` asks for (SUB-01 … SUB-16). */
export function startSubscription(config: RecordingConfigBase): Subscription {
  return subscription(config.streamTypes, {
    audio: selection(config.subscribeAudioUids, config.unSubscribeAudioUids),
    video: selection(config.subscribeVideoUids, config.unSubscribeVideoUids),
  });
}

/** The subscription that `update` puts in place of the previous one (UPD-05, AMB-64). */
export function updatedSubscription(
  streamTypes: StreamTypes | undefined,
  { audioUidList, videoUidList }: StreamSubscribe,
): Subscription {
  return subscription(streamTypes, {
    audio: selection(audioUidList?.subscribeAudioUids, audioUidList?.unSubscribeAudioUids),
    video: selection(videoUidList?.subscribeVideoUids, videoUidList?.unSubscribeVideoUids),
  });
}

/** True if `streamTypes` includes a medium (REC-07 … REC-09). */
export function includes(streamTypes: StreamTypes | undefined, medium: Medium): boolean {
  return streamTypes !== (medium === "audio" ? 1 : 0);
}

/** True if a selection includes a user. */
export function selects(selection: Selection, uid: string): boolean {
  if (selection === "all") return true;
  if (selection === "none") return false;
  return "only" in selection ? selection.only.includes(uid) : !selection.except.includes(uid);
}

/**
 * Fills in a medium without a list: nobody if the other medium has one (SUB-15, SUB-16), else everybody.
 * A list for a medium that `streamTypes` excludes does not count (AMB-91).
 */
function subscription(streamTypes: StreamTypes | undefined, lists: Lists): Subscription {
  const listed = media.some((medium) => includes(streamTypes, medium) && lists[medium]);
  const of = (medium: Medium): Selection =>
    includes(streamTypes, medium) ? (lists[medium] ?? (listed ? "none" : "all")) : "none";
  return { audio: of("audio"), video: of("video") };
}

function selection(
  subscribed: readonly string[] | undefined,
  unsubscribed: readonly string[] | undefined,
): Selection | undefined {
  if (subscribed?.includes("#allstream#")) return "all";
  if (subscribed !== undefined) return { only: subscribed };
  if (unsubscribed !== undefined) return { except: unsubscribed };
  return undefined;
}
