import type { StoppedRecording } from "../recording-state.ts";
import type { RecordingSession } from "../session.ts";
import type { SavedSession } from "./saved-session.ts";

/** Options of `recover()`. */
export interface RecoverOptions {
  /**
   * Which recordings to go on with; they are `resumed`, all others are stopped.
   *
   * @default none
   */
  readonly keep?: (session: RecordingSession) => boolean | Promise<boolean>;
  /**
   * Whether to find out at once what became of a `start` whose answer is not known.
   *
   * The only way is to repeat `start` with the same resource ID (AMB-95). If the first one never arrived, this starts
   * a recording without a destination, which is stopped at once. With `false`, that is left to a `recover()` at a time
   * when the resource ID is too old to start anything.
   *
   * @default true
   */
  readonly probe?: boolean;
  /** Ends the recovery; what is not dealt with stays in the store. */
  readonly signal?: AbortSignal;
}

/** What became of the recordings that were in the store. Each of them is in one list. */
export interface RecoveryReport<Resumed> {
  /** Recordings that run on, because `keep` said so. */
  readonly resumed: readonly Resumed[];
  /** Recordings that were stopped, or had been stopped already, which `notice` tells. */
  readonly stopped: readonly { session: RecordingSession; outcome: StoppedRecording }[];
  /** Recordings that never started, or have ended by themselves. */
  readonly ended: readonly SavedSession[];
  /**
   * Recordings that run and cannot be stopped through the API, because their `sid` was lost or their time is over.
   * They leave by themselves when the channel has been idle for `maxIdleTime` seconds. They stay in the store.
   */
  readonly unreachable: readonly SavedSession[];
  /** Recordings that could not be dealt with; they stay in the store. */
  readonly failed: readonly { session: SavedSession; error: unknown }[];
}

/** What recovery needs from the client. */
export interface Rescuer<Resumed> {
  /** Stops a recording and forgets it; an end that came before is an outcome. */
  stop(session: RecordingSession): Promise<StoppedRecording>;
  /** Repeats `start` with the same resource ID. */
  probe(saved: SavedSession): Promise<ProbeResult>;
  resume(session: RecordingSession): Resumed;
  /** Writes what was found out. */
  keep(saved: SavedSession): Promise<void>;
  forget(resourceId: string): Promise<void>;
  /** What the store knows now. */
  get(resourceId: string): Promise<SavedSession | undefined>;
  now(): number;
}

/** What a repeated `start` tells: it has started now, it had started and runs, or it has ended or never began. */
export type ProbeResult = RecordingSession | "runs" | "ended";

/** From this age on, a resource ID can start nothing any more, in milliseconds (SEQ-08). */
const tooOldToStart = 5 * 60 * 1000 + 10_000;
/** How many recordings are dealt with at a time. */
const width = 20;

/** Deals with recordings that a crash may have left behind. */
export async function recover<Resumed>(
  rescuer: Rescuer<Resumed>,
  sessions: readonly SavedSession[],
  { keep, probe = true, signal }: RecoverOptions,
): Promise<RecoveryReport<Resumed>> {
  const report = {
    resumed: [] as Resumed[],
    stopped: [] as { session: RecordingSession; outcome: StoppedRecording }[],
    ended: [] as SavedSession[],
    unreachable: [] as SavedSession[],
    failed: [] as { session: SavedSession; error: unknown }[],
  };

  const stop = async (saved: SavedSession, sid: string): Promise<void> => {
    const session = sessionOf(saved, sid);
    report.stopped.push({ session, outcome: await rescuer.stop(session) });
  };

  const settle = async (saved: SavedSession): Promise<void> => {
    if (saved.sid !== undefined && saved.state === "running") {
      const session = sessionOf(saved, saved.sid);
      if (await keep?.(session)) report.resumed.push(rescuer.resume(session));
      else await stop(saved, saved.sid);
      return;
    }
    const age = rescuer.now() - (saved.acquiredAt ?? 0);
    if (!probe && saved.state === "starting" && age < tooOldToStart) {
      report.unreachable.push(saved);
      return;
    }
    const found = await rescuer.probe(saved);
    if (found === "runs") {
      const unreachable = { ...saved, state: "unreachable" } as const;
      await rescuer.keep(unreachable);
      report.unreachable.push(unreachable);
    } else if (found === "ended") {
      await rescuer.forget(saved.resourceId);
      report.ended.push(saved);
    } else {
      await rescuer.keep({ ...saved, state: "running", sid: found.sid });
      await stop(saved, found.sid);
    }
  };

  const waiting = [...sessions];
  const work = async (): Promise<void> => {
    for (let saved = waiting.shift(); saved !== undefined; saved = waiting.shift()) {
      const session = saved;
      signal?.throwIfAborted();
      await settle(session).catch(async (error: unknown) => {
        const current = await rescuer.get(session.resourceId);
        if (current?.state === "unreachable") report.unreachable.push(current);
        else report.failed.push({ session, error });
      });
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return report;
}

function sessionOf(saved: SavedSession, sid: string): RecordingSession {
  const { cname, uid, resourceId, mode, expiresAt, streamTypes, fileNamePrefix } = saved;
  return {
    cname,
    uid,
    resourceId,
    sid,
    mode,
    expiresAt,
    ...(streamTypes !== undefined && { streamTypes }),
    ...(fileNamePrefix && { fileNamePrefix }),
  };
}
