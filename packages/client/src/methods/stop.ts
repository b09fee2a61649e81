import type { CallOptions, Read } from "../call.ts";
import type { Caller } from "../caller.ts";
import { isServiceError } from "../errors/service-error.ts";
import { readOutcome, type StoppedRecording } from "../recording-state.ts";
import type { RecordingSession } from "../session.ts";
import { parseObject } from "../transport/answer.ts";
import { onSession } from "./on-session.ts";

/**
 * `POST …/stop` (STOP-01), with twice the usual time limit: the service may wait for the upload (AMB-84).
 * After a lost answer, 49 or 404 means that it has stopped (AMB-10).
 */
export async function stop(
  caller: Caller,
  session: RecordingSession,
  options: CallOptions | undefined,
): Promise<StoppedRecording> {
  const patient = { timeout: 2 * caller.timeout, ...options };
  try {
    return await onSession(caller, "stop", "stopRecording", session, {}, read, patient);
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome?.notice?.lostBefore) return outcome;
    throw error;
  }
}

const read: Read<StoppedRecording> = ({ body, raw }) => readOutcome(body, raw.status);

/** What an error of `stop` says about a recording that has ended (AMB-09, AMB-93); undefined if it may still run. */
export function outcomeOf(error: unknown): StoppedRecording | undefined {
  if (!isServiceError(error) || ![49, 404, 435].includes(error.code)) return undefined;
  return { ...readOutcome(parseObject(error.body), 200), notice: error };
}
