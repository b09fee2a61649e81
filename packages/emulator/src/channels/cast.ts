/** What a user can send and a recorder can subscribe to. */
export const media = ["audio", "video"] as const;

/** One of {@link media}. */
export type Medium = (typeof media)[number];

/** A synthetic user of a channel. */
export interface Participant {
  /** UID of the user in the channel. */
  readonly uid: string;
  /**
   * Whether the user sends audio.
   *
   * @default true
   */
  readonly audio?: boolean;
  /**
   * Whether the user sends video.
   *
   * @default true
   */
  readonly video?: boolean;
}

/** Who is in every channel, in the order of joining; `"none"` leaves the channels empty. */
export type Cast = "none" | readonly Participant[];

/** The users that the samples of the API name. */
export const defaultCast: readonly Participant[] = [
  { uid: "123" },
  { uid: "456" },
  { uid: "1" },
  { uid: "2" },
];

/** The users of a channel. */
export function participantsOf(cast: Cast): readonly Participant[] {
  return cast === "none" ? [] : cast;
}

/** Whether a user sends a stream of this medium. */
export function sends(participant: Participant, medium: Medium): boolean {
  return participant[medium] ?? true;
}
