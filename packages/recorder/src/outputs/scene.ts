import type { Layout } from "@cloud-recording/layouts";
import type { ChannelUser } from "../sources/sources.ts";
import { type Subscription, selects } from "../sources/subscription.ts";

/** The contents of a recording at a moment. A scene is never changed, only replaced. */
export interface Scene {
  /** Users in the channel, in the order in which they joined. */
  readonly users: readonly ChannelUser[];
  readonly subscription: Subscription;
  /** Only used in mix mode. */
  readonly layout: Layout;
}

/** Users whose video is sent and subscribed. */
export function viewed({ users, subscription }: Scene): ChannelUser[] {
  return users.filter(({ uid, video }) => video !== undefined && selects(subscription.video, uid));
}

/** Users whose audio is sent and subscribed. */
export function heard({ users, subscription }: Scene): ChannelUser[] {
  return users.filter(({ uid, audio }) => audio !== undefined && selects(subscription.audio, uid));
}
