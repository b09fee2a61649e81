import { namesOf } from "../files/earlier-files.ts";
import { readEarlierFiles } from "../hls/read-earlier-files.ts";
import { RecordingJournal } from "../storage/recording-journal.ts";
import type { RecordingPlan } from "../storage/recording-plan.ts";

/** A recording whose process has gone. */
export interface UnfinishedRecording {
  readonly plan: RecordingPlan;
  /** Slices and snapshots that are where they should be: in the bucket, if files go to one. */
  readonly files: number;
}

/** Reads the recordings that an earlier process has not completed, by ID. @param folder that of the journal */
export async function readUnfinished(folder: string): Promise<Map<string, UnfinishedRecording>> {
  const journal = new RecordingJournal(folder);
  const unfinished = new Map<string, UnfinishedRecording>();
  for (const [id, plan] of await journal.plans()) {
    const earlier = readEarlierFiles(plan.folder, plan.name);
    const names = earlier === undefined ? [] : namesOf(earlier);
    const uploaded = await journal.uploaded(id);
    const there = plan.bucket === undefined ? names : names.filter((name) => uploaded.has(name));
    unfinished.set(id, { plan, files: there.length });
  }
  return unfinished;
}
