import type { Size } from "./rectangle.ts";

/** A user of the channel whose video is recorded. */
export interface Participant {
  /** The user's UID. */
  readonly uid: string;
  /** The size of the user's video, in pixels; arranging windows does not need it. */
  readonly video?: Size | undefined;
}
