import type { CallOptions } from "../call.ts";
import type { CloudRecording } from "../core.ts";
import { isServiceError } from "../errors/service-error.ts";
import { outcomeOf } from "../methods/stop.ts";
import type { Mode, RecordingSession, StartSettings } from "../session.ts";
import type { Keeper } from "./keeper.ts";
import type { Rescuer } from "./recover.ts";
import type { SavedSession } from "./saved-session.ts";

/** The least that starts a recording: no destination, and an early end in an idle channel. */
const least: { readonly [mode in Mode]: StartSettings } = {
  mix: { mode: "mix", recordingConfig: { maxIdleTime: 5 } },
  individual: { mode: "individual", recordingConfig: { maxIdleTime: 5, subscribeUidGroup: 0 } },
};

/** Lets a client deal with its recordings. */
export function createRescuer<Resumed>(
  cloud: CloudRecording,
  keeper: Keeper,
  start: (saved: SavedSession, settings: StartSettings) => Promise<RecordingSession>,
  resume: (session: RecordingSession) => Resumed,
  now: () => number,
  options: CallOptions,
): Rescuer<Resumed> {
  return {
    now,
    resume,
    keep: (saved) => keeper.keep(saved),
    forget: (resourceId) => keeper.forget(resourceId),
    get: async (resourceId) => await keeper.store.get(resourceId),
    async stop(session) {
      try {
        return await cloud.stop(session, options);
      } catch (error) {
        const outcome = outcomeOf(error);
        if (outcome === undefined) throw error;
        return outcome;
      }
    },
    async probe(saved) {
      try {
        return await start(saved, least[saved.mode]);
      } catch (error) {
        if (!isServiceError(error)) throw error;
        if (error.code === 7) return "runs";
        // 53: another recording has the UID, so this one does not run.
        if ([53, 433, 1001].includes(error.code)) return "ended";
        throw error;
      }
    },
  };
}
