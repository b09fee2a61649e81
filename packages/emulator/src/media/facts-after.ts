import type { Notice } from "@cloud-recording/recorder/thread";
import type { MediaFacts } from "../control/media-facts.ts";
import type { Followed } from "./followed.ts";

type Statistics = (Notice & { readonly kind: "progress" })["statistics"];

/** Facts of a recording after a report of the thread; the same object if it changes none. */
export function factsAfter(
  notice: Notice,
  { id, facts, before, settings }: Pick<Followed, "id" | "facts" | "before" | "settings">,
): MediaFacts {
  switch (notice.kind) {
    case "written": {
      const { kind, name } = notice.file;
      if (kind === "playlist") {
        return { ...facts, playlists: [...new Set(facts.playlists).add(name)] };
      }
      // A file for a bucket counts when it is there.
      return settings.bucket === undefined ? { ...facts, files: facts.files + 1 } : facts;
    }
    case "uploaded": {
      const isNew = !notice.name.endsWith(".m3u8");
      return {
        ...facts,
        files: facts.files + (isNew ? 1 : 0),
        pending: notice.pending,
        // What is lost does not come back by an upload.
        problem: facts.isIncomplete ? facts.problem : undefined,
      };
    }
    case "refused":
      return { ...facts, problem: notice.message };
    case "failed": {
      if (notice.isLost) return factsAfterLoss(notice.message, facts);
      const { message, pending = facts.pending } = notice;
      return { ...facts, pending, problem: facts.isIncomplete ? facts.problem : message };
    }
    case "progress":
      return notice.id === id ? factsAfterProgress(notice.statistics, facts, before) : facts;
    default:
      return facts;
  }
}

/** Facts after a part of the recording got lost. The first reason counts. */
export function factsAfterLoss(problem: string, facts: MediaFacts): MediaFacts {
  return facts.isIncomplete ? facts : { ...facts, isIncomplete: true, problem };
}

/** Facts with the numbers of a machine. @param before facts of the machines before it */
export function factsAfterProgress(
  { droppedFrames, skipped }: Statistics,
  facts: MediaFacts,
  before: MediaFacts,
): MediaFacts {
  return {
    ...facts,
    droppedFrames: before.droppedFrames + droppedFrames,
    skipped: before.skipped + skipped,
  };
}
