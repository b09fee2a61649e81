import type { ChannelName } from "../channels/channel.ts";
import type { Control } from "../control/control.ts";
import { channelKey, type LivePublisher } from "../media/media.ts";

/** A user who publishes real streams into a channel: there as long as the connection, and muted as its streams are. */
export function publisherOf(control: Control, name: ChannelName, uid: string): LivePublisher {
  const isThere = () => control.lookAtChannel(name).users.some((user) => user.uid === uid);
  let hasJoined = false;
  return {
    channel: channelKey(name),
    uid,
    onSends(sends) {
      if (!hasJoined && !isThere()) {
        control.changeChannel(name, { kind: "join", participant: { uid, ...sends } });
      } else if (isThere()) control.changeChannel(name, { kind: "publish", uid, sends });
      hasJoined = true;
    },
    onLeave() {
      if (isThere()) control.changeChannel(name, { kind: "leave", uid });
    },
  };
}
