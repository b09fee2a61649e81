import type { StoppedRecording } from "../answers/stopped-recording.ts";
import type { Caller } from "../call/caller.ts";
import type { CallOptions } from "../call/perform.ts";
import { isCloudRecordingError } from "../errors/cloud-recording-error.ts";
import { isServiceError } from "../errors/service-error.ts";
import { resourceLifetime } from "../generated/constants.ts";
import { recordingAfterError } from "../generated/error-codes.ts";
import { start } from "../methods/start.ts";
import { outcomeOf, stop } from "../methods/stop.ts";
import type { Mode, RecordingSession, StartSettings } from "../settings/session.ts";
import { type SavedSession, sessionOf } from "./saved-session.ts";
import type { SessionJournal } from "./session-journal.ts";
import type { DamagedSession } from "./session-store.ts";

/** Options of `recover()`. */
export interface RecoverOptions {
  /**
   * Selects the recordings to go on with; they are `resumed`, all others are stopped.
   *
   * @default none
   */
  readonly keep?: ((session: RecordingSession) => boolean | Promise<boolean>) | undefined;
  /**
   * Finds out at once what became of a `start` whose response is not known.
   *
   * The only way is to repeat `start` with the same resource ID (AMB-95). If the first one never arrived, this starts
   * a recording without a destination, which is stopped at once. With `false`, that is left to a `recover()` at a time
   * when the resource ID is too old to start anything.
   *
   * @default true
   */
  readonly probe?: boolean | undefined;
  /** Ends the recovery; recordings that are not dealt with stay in the store. */
  readonly signal?: AbortSignal | undefined;
}

/** A recording that was stopped. */
export interface StoppedSession {
  /** Identifiers of the recording. */
  readonly session: RecordingSession;
  /** Result of the recording. */
  readonly outcome: StoppedRecording;
}

/** A recording that could not be dealt with. */
export interface FailedSession {
  /** The recording. */
  readonly session: SavedSession;
  /** The reason. */
  readonly error: unknown;
}

/** Result of a recovery. Each recording that was in the store is in one list. */
export interface RecoveryReport<Resumed> {
  /** Recordings that run on, because `keep` selected them. */
  readonly resumed: readonly Resumed[];
  /** Recordings that were stopped, or had been stopped already, as `notice` says. */
  readonly stopped: readonly StoppedSession[];
  /** Recordings that never started, or have ended by themselves. */
  readonly ended: readonly SavedSession[];
  /**
   * Recordings that are not found, although their time is not over: they may have ended, or be on their way to another
   * machine. They stay in the store, and the next `recover()` asks for them again.
   */
  readonly unconfirmed: readonly StoppedSession[];
  /**
   * Recordings that run and cannot be stopped through the API, because their `sid` was lost or their time is over.
   * They leave by themselves when the channel has been idle for `maxIdleTime` seconds. They stay in the store.
   */
  readonly unreachable: readonly SavedSession[];
  /** Recordings that could not be dealt with; they stay in the store. */
  readonly failed: readonly FailedSession[];
  /** Entries of the store that cannot be read; they stay in the store. */
  readonly damaged: readonly DamagedSession[];
}

/** The parts of a client that recovery uses. */
export interface RecoveryHost<Resumed> {
  readonly caller: Caller;
  readonly journal: SessionJournal;
  resume(session: RecordingSession): Resumed;
}

/** Age from which a resource ID can start nothing any more, in milliseconds (SEQ-08). */
const tooOldToStart = resourceLifetime + 10_000;
/** Number of recordings that are dealt with at a time. */
const width = 20;
/** The least that starts a recording: no destination, and an early end in an idle channel. */
const leastOf = (mode: Mode): StartSettings => {
  const group = mode === "mix" ? {} : { subscribeUidGroup: 0 };
  return { mode, recordingConfig: { maxIdleTime: 5, ...group } } as StartSettings;
};

/** Deals with recordings that a crash may have left behind. */
export async function recover<Resumed>(
  { caller, journal, resume }: RecoveryHost<Resumed>,
  sessions: readonly SavedSession[],
  { keep, probe = true, signal }: RecoverOptions,
): Promise<RecoveryReport<Resumed>> {
  const options: CallOptions = { signal };
  const report = {
    resumed: [] as Resumed[],
    stopped: [] as StoppedSession[],
    ended: [] as SavedSession[],
    unconfirmed: [] as StoppedSession[],
    unreachable: [] as SavedSession[],
    failed: [] as FailedSession[],
    damaged: await journal.damaged(),
  };

  const stopOnce = async (session: RecordingSession, patience: number): Promise<StoppedSession> => {
    try {
      const stopping = () => stop(caller, session, options, patience);
      return { session, outcome: await journal.stopping(session, stopping) };
    } catch (error) {
      const outcome = outcomeOf(error, session);
      if (outcome === undefined) throw error;
      return { session, outcome };
    }
  };

  /** Recordings that are not found, and may come back. */
  const missing: SavedSession[] = [];

  const stopSaved = async (saved: SavedSession, sid: string): Promise<void> => {
    const stopped = await stopOnce(sessionOf(saved, sid), 0);
    if (stopped.outcome.confirmed) return void report.stopped.push(stopped);
    if (caller.clock.now() >= saved.expiresAt) return void report.ended.push(saved);
    const { notFoundSince = Infinity } = saved;
    const waited = caller.clock.now() - notFoundSince >= caller.notFoundPatience;
    if (waited || caller.notFoundPatience === 0) report.unconfirmed.push(stopped);
    else missing.push({ ...saved, sid });
  };

  const stopMissing = async (saved: SavedSession): Promise<void> => {
    const session = sessionOf(saved, saved.sid ?? "");
    const stopped = await stopOnce(session, caller.notFoundPatience);
    report[stopped.outcome.confirmed ? "stopped" : "unconfirmed"].push(stopped);
  };

  const settle = async (saved: SavedSession): Promise<void> => {
    if (saved.sid !== undefined && saved.state === "running") {
      const session = sessionOf(saved, saved.sid);
      if (await keep?.(session)) report.resumed.push(resume(session));
      else await stopSaved(saved, saved.sid);
      return;
    }
    if (saved.state === "starting" && journal.owns(saved)) {
      await journal.settled(saved);
      const current = await journal.get(saved.resourceId);
      if (current === undefined) return void report.ended.push(saved);
      if (current.sid !== undefined) return await stopSaved(current, current.sid);
    }
    const age = caller.clock.now() - (saved.acquiredAt ?? 0);
    if (!probe && saved.state === "starting" && age < tooOldToStart) {
      report.unreachable.push(saved);
      return;
    }
    const found = await repeatStart(caller, saved, options);
    if (found === "running") {
      // Another recovery may have found its `sid`, or ended it.
      const current = await journal.get(saved.resourceId);
      if (current?.sid !== undefined) return await stopSaved(current, current.sid);
      const unreachable = { ...saved, state: "unreachable" } as const;
      if (current !== undefined) await journal.save(unreachable);
      report.unreachable.push(unreachable);
    } else if (found === "ended") {
      await journal.forget(saved.resourceId);
      report.ended.push(saved);
    } else {
      const running = { ...saved, state: "running", sid: found.sid } as const;
      await journal.save(running);
      await stopSaved(running, found.sid);
    }
  };

  const attempt = async (saved: SavedSession, task: typeof settle): Promise<void> => {
    // `recover()` has rejected already.
    if (signal?.aborted) return;
    try {
      await task(saved);
    } catch (error) {
      const current = await journal.get(saved.resourceId).catch(() => undefined);
      if (current?.state === "unreachable") report.unreachable.push(current);
      else report.failed.push({ session: saved, error });
    }
  };

  // One iterator for all.
  const waiting = sessions.values();
  const work = async (): Promise<void> => {
    for (const saved of waiting) await attempt(saved, settle);
  };
  await Promise.all(Array.from({ length: width }, work));
  // All at once: they mostly wait.
  await Promise.all(missing.map((saved) => attempt(saved, stopMissing)));
  return report;
}

/** Repeats `start` with the same resource ID: it starts now, had started and runs, or has ended or never began. */
async function repeatStart(
  caller: Caller,
  saved: SavedSession,
  options: CallOptions,
): Promise<Pick<RecordingSession, "sid"> | "running" | "ended"> {
  try {
    // Nobody wants to hear that its files have no destination.
    const quietly = { ...options, onWarning: undefined };
    return await start(caller, saved, leastOf(saved.mode), quietly);
  } catch (error) {
    const sid = isCloudRecordingError(error) && error.recording.sid;
    if (sid) return { sid };
    if (!isServiceError(error)) throw error;
    const after = recordingAfterError(error.code, "start");
    if (after === "running") return "running";
    if (after === "ended" || after === "expired" || after === "other") return "ended";
    throw error;
  }
}
