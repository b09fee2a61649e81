import type { ChannelName, ChannelState } from "../channels/channel.ts";
import type { Channel } from "../channels/channels.ts";
import type { Journal } from "./journal.ts";
import type { Session } from "./session.ts";

/**
 * Writes changes to the journal before they are made in memory, so that memory is never ahead of it.
 *
 * Changes that time alone has made can be derived again; they wait for the next one that cannot,
 * so that looking at a recording needs no disk.
 */
export class JournalWriter {
  readonly #journal: Journal | undefined;
  readonly #sessions = new Map<string, Session>();
  readonly #channels = new Set<Channel>();
  readonly #forgottenSids = new Set<string>();
  readonly #forgottenChannels = new Set<ChannelName>();

  /** @param journal without one, nothing is kept */
  constructor(journal: Journal | undefined) {
    this.#journal = journal;
  }

  /** Notes a change that time has made. */
  derived(channel: Channel, sessions: readonly Session[]): void {
    if (this.#journal === undefined) return;
    this.#channels.add(channel);
    for (const session of sessions) this.#sessions.set(session.sid, session);
  }

  /** Notes that a recording is not needed any more, and its channel, if that is not. */
  forgotten(sid: string, channel: Channel | undefined): void {
    if (this.#journal === undefined) return;
    this.#sessions.delete(sid);
    this.#forgottenSids.add(sid);
    if (channel === undefined) return;
    this.#channels.delete(channel);
    this.#forgottenChannels.add(channel.state);
  }

  /**
   * Keeps a change that is about to be made.
   *
   * @throws if it cannot be kept
   */
  keep(sessions: readonly Session[], channels: readonly ChannelState[] = []): void {
    if (this.#journal === undefined) return;
    const derived = [...this.#channels].map(({ state }) => state);
    this.#journal.save({
      forgotten: { sids: [...this.#forgottenSids], channels: [...this.#forgottenChannels] },
      // The later state of a recording or channel replaces the earlier one.
      sessions: [...this.#sessions.values(), ...sessions],
      channels: [...derived, ...channels],
    });
    this.#clear();
  }

  /** @throws if the journal cannot be cleared */
  reset(): void {
    this.#journal?.clear();
    this.#clear();
  }

  #clear(): void {
    this.#sessions.clear();
    this.#channels.clear();
    this.#forgottenSids.clear();
    this.#forgottenChannels.clear();
  }
}
