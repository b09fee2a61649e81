import { Channel, type ChannelState } from "./channel.ts";
import type { Participants } from "./participants.ts";

/** All channels that have been used. A channel gets its participants when it is used first. */
export class Channels {
  readonly #participantsOf: (cname: string) => Participants;
  readonly #opened: (state: ChannelState) => void;
  readonly #channels = new Map<string, Channel>();

  /**
   * @param participantsOf who is in a channel of this name
   * @param saved channels of an earlier life
   * @param opened is told about every channel that is used for the first time
   */
  constructor(
    participantsOf: (cname: string) => Participants,
    saved: readonly ChannelState[] = [],
    opened: (state: ChannelState) => void = () => {},
  ) {
    this.#participantsOf = participantsOf;
    this.#opened = opened;
    for (const state of saved) this.#channels.set(keyOf(state), new Channel(state));
  }

  /** @param now in milliseconds since the epoch */
  get(appId: string, cname: string, now: number): Channel {
    const key = keyOf({ appId, cname });
    const known = this.#channels.get(key);
    if (known !== undefined) return known;
    const channel = Channel.open(appId, cname, this.#participantsOf(cname), now);
    this.#channels.set(key, channel);
    this.#opened(channel.state);
    return channel;
  }

  all(): Channel[] {
    return [...this.#channels.values()];
  }

  clear(): void {
    this.#channels.clear();
  }
}

function keyOf({ appId, cname }: Pick<Channel, "appId" | "cname">): string {
  return JSON.stringify([appId, cname]);
}
