import type { Destination, MediaFacts } from "../control/media-facts.ts";
import type { RecordingSettings } from "./recording-settings.ts";

/** A recording, and what the thread knows of it. */
export interface Followed {
  readonly settings: RecordingSettings;
  /** ID of what the thread records now; the recorder may have moved to another machine, which begins new files. */
  id: string | undefined;
  /** Beginning of the file names of that machine. */
  machine: string;
  /** Moment from which on it records, in milliseconds since the epoch. */
  since: number;
  /** Moment up to which all changes were passed on, in milliseconds since the epoch. */
  syncedAt: number;
  /** Users that were passed on last, as JSON. */
  users: string;
  /** Layout that was passed on last, as JSON. */
  layout: string;
  facts: MediaFacts;
  /** Facts of machines before. */
  before: MediaFacts;
  /** Ends of files on machines before. */
  readonly endings: Promise<void>[];
  finished: Promise<void> | undefined;
  isOver: boolean;
  /** True until it goes on with the files of an earlier process. */
  continues: boolean;
}

/** Facts of a recording without files. */
export const noFacts: MediaFacts = {
  files: 0,
  pending: 0,
  droppedFrames: 0,
  skipped: 0,
  isIncomplete: false,
  playlists: [],
};

/** A recording that begins. */
export function followed(settings: RecordingSettings): Followed {
  const destination = destinationOf(settings);
  const facts = { ...noFacts, ...(destination && { destination }) };
  return {
    ...{ settings, id: undefined, machine: "", since: 0, syncedAt: 0 },
    ...{ users: "", layout: "" },
    ...{ facts, before: facts, endings: [], finished: undefined, isOver: false },
    continues: false,
  };
}

/** A recording of an earlier process that goes on. @param earlier its files that are where they should be */
export function continued(
  settings: RecordingSettings,
  earlier: Pick<MediaFacts, "files" | "playlists">,
): Followed {
  const begun = followed(settings);
  const facts = { ...begun.facts, ...earlier };
  return { ...begun, facts, before: facts, continues: true };
}

/** Destination of the files, without the keys to it. */
function destinationOf({ bucket, prefix }: RecordingSettings): Destination | undefined {
  if (bucket === undefined) return undefined;
  const { origin, pathname } = new URL(bucket.endpoint);
  const endpoint = `${origin}${pathname.replace(/\/$/, "")}`;
  return { endpoint, bucket: bucket.bucket, folder: prefix ?? "" };
}
