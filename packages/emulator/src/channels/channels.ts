import type { Cast } from "./cast.ts";
import { Channel, type ChannelState } from "./channel.ts";

/** All channels that have been used. A channel gets its cast when it is used first. */
export class Channels {
  readonly #cast: Cast;
  readonly #channels = new Map<string, Channel>();

  /** @param saved channels of an earlier life */
  constructor(cast: Cast, saved: readonly ChannelState[] = []) {
    this.#cast = cast;
    for (const state of saved) this.#channels.set(keyOf(state), new Channel(state));
  }

  /** @param now in milliseconds since the epoch */
  get(appId: string, cname: string, now: number): Channel {
    const key = keyOf({ appId, cname });
    const known = this.#channels.get(key);
    if (known !== undefined) return known;
    const channel = Channel.open(appId, cname, this.#cast, now);
    this.#channels.set(key, channel);
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
