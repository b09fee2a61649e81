import { type ChannelName, type ChannelState, openChannel } from "./channel.ts";
import type { Participants } from "./participants.ts";

/** A channel that has been used. */
export interface Channel {
  /** Never changed, only replaced. */
  state: ChannelState;
}

/** All channels that have been used. A channel gets its participants when it is used first. */
export class Channels {
  /** Participants of a channel of this name. */
  readonly participantsOf: (cname: string) => Participants;
  readonly #channels = new Map<string, Channel>();

  /**
   * @param saved channels of an earlier process
   */
  constructor(
    participantsOf: (cname: string) => Participants,
    saved: readonly ChannelState[] = [],
  ) {
    this.participantsOf = participantsOf;
    for (const state of saved) this.#channels.set(keyOf(state), { state });
  }

  /** Finds a channel, or opens it. @param now in milliseconds since the epoch */
  use(name: ChannelName, now: number): Channel {
    const key = keyOf(name);
    const known = this.#channels.get(key);
    if (known !== undefined) return known;
    const channel = { state: this.preview(name, now) };
    this.#channels.set(key, channel);
    return channel;
  }

  find(name: ChannelName): Channel | undefined {
    return this.#channels.get(keyOf(name));
  }

  /** State that a channel would have if it were used first now. */
  preview(name: ChannelName, now: number): ChannelState {
    return openChannel(name, this.participantsOf(name.cname), now);
  }

  all(): Channel[] {
    return [...this.#channels.values()];
  }

  delete(name: ChannelName): void {
    this.#channels.delete(keyOf(name));
  }

  clear(): void {
    this.#channels.clear();
  }
}

/** A key that differs for different names, whatever they hold. */
function keyOf({ appId, cname }: ChannelName): string {
  return `${appId.length}:${appId}${cname}`;
}
