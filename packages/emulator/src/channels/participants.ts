/** Media that a user can send and a recorder can subscribe to. */
export const media = ["audio", "video"] as const;

/** One of {@link media}. */
export type Medium = (typeof media)[number];

/** A synthetic user of a channel. */
export interface Participant {
  /** UID of the user in the channel. */
  readonly uid: string;
  /**
   * True if the user sends audio.
   *
   * @default true
   */
  readonly audio?: boolean | undefined;
  /**
   * True if the user sends video.
   *
   * @default true
   */
  readonly video?: boolean | undefined;
}

/** A participant who may join later and leave again. */
export interface ScheduledParticipant extends Participant {
  /**
   * Time from the first use of the channel to joining, in milliseconds.
   *
   * @default 0
   */
  readonly joinsAfter?: number | undefined;
  /**
   * Time from the first use of the channel to leaving, in milliseconds.
   *
   * @default never
   */
  readonly leavesAfter?: number | undefined;
}

/** Users of a channel, in the order of joining; `"none"` leaves it empty. */
export type Participants = "none" | readonly ScheduledParticipant[];

/** The users that the samples of the API name. */
export const defaultParticipants: readonly ScheduledParticipant[] = [
  { uid: "123" },
  { uid: "456" },
  { uid: "1" },
  { uid: "2" },
];
