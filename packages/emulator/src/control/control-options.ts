import type { Participants } from "../channels/participants.ts";
import type { Journal, Saved } from "./journal.ts";
import type { FollowedSession } from "./snapshot.ts";

export interface ControlOptions {
  /**
   * Participants of every channel.
   *
   * @default the users of the samples, who make way for a recorder with their UID
   */
  readonly participants?: Participants | undefined;
  /**
   * Participants of channels of these names, instead of `participants`.
   *
   * @default nobody else
   */
  readonly channels?: Readonly<Record<string, Participants>> | undefined;
  /**
   * Time in which a recorder goes through the statuses 0 to 4, in milliseconds.
   *
   * @default 1500
   */
  readonly startUp?: number | undefined;
  /**
   * Time after `stop` in which `query` is answered with code 501, in milliseconds.
   *
   * @default 2000
   */
  readonly exitWindow?: number | undefined;
  /**
   * Time after `start` in which `query` does not find the recorder yet, in milliseconds.
   *
   * @default 0
   */
  readonly workerDelay?: number | undefined;
  /** In milliseconds since the epoch. */
  readonly now: () => number;
  /**
   * True if no more recordings can be made at the same time.
   *
   * @default never
   */
  readonly isFull?: (() => boolean) | undefined;
  /**
   * Gets a recording at work before every change in it or in its channel, so that what was until then is not lost.
   *
   * @default nobody
   */
  readonly beforeChange?: ((recording: FollowedSession) => void) | undefined;
  /**
   * True for a project that has App Certificate enabled, so that a recorder without a token does not get in (START-25).
   *
   * @default no project has
   */
  readonly needsToken?: ((appId: string) => boolean) | undefined;
  /**
   * Journal of everything that must survive the process.
   *
   * @default nowhere
   */
  readonly journal?: Journal | undefined;
  /** State of an earlier process, to go on with. */
  readonly saved?: Saved | undefined;
  /**
   * Number of recordings that are remembered after their end.
   *
   * @default 10000
   */
  readonly endedLimit?: number | undefined;
}
