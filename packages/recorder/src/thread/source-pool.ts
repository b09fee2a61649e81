import type { ChannelUser } from "../sources/sources.ts";
import { syntheticUser } from "../synthetic/synthetic-user.ts";

/** Finds the sources of a user who sends both; synthetic ones by default. */
export type FindUser = (uid: string, recording: string, channel: string) => ChannelUser;

/** A user of a channel, and what of that is recorded. */
interface UserDescription {
  readonly uid: string;
  readonly audio: boolean;
  readonly video: boolean;
}

/** Keeps the sources of the users of one recording, so that a user who comes back has the same ones. */
export class SourcePool {
  readonly #recording: string;
  readonly #channel: string;
  readonly #find: FindUser;
  readonly #users = new Map<string, ChannelUser>();

  constructor(recording: string, channel = "", find: FindUser = (uid) => syntheticUser(uid)) {
    this.#recording = recording;
    this.#channel = channel;
    this.#find = find;
  }

  /** Users with the sources that they send. */
  of(descriptions: readonly UserDescription[]): ChannelUser[] {
    return descriptions.map(({ uid, audio, video }) => {
      const user = this.#users.get(uid) ?? this.#find(uid, this.#recording, this.#channel);
      this.#users.set(uid, user);
      return { uid, ...(audio && { audio: user.audio }), ...(video && { video: user.video }) };
    });
  }
}
