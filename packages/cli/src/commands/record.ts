import { defaults } from "@cloud-recording/client";
import type { AnyRecording } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { longestExpiredHour } from "../generated/limits.ts";
import { leftRunning, leftStarting, leftText } from "../output/left.ts";
import { clientOf } from "../settings/client.ts";
import { type RecordFlags, recordOptionsOf } from "../settings/record-settings.ts";
import { UsageError } from "../usage-error.ts";
import { follow, watchThroughFailures } from "./follow.ts";
import { Interruption } from "./interruption.ts";
import { reportEnd } from "./report-end.ts";
import { reportStopped } from "./report-stopped.ts";
import { withTimeLimit } from "./time-limit.ts";

interface Flags extends RecordFlags {
  readonly duration?: number | undefined;
}

/** Time before its resource ID expires in which a recording is stopped at the latest, in milliseconds. */
const timeToStop = 60_000;

/** Records a channel until the first Ctrl-C, which stops the recording; a second one leaves it running. */
export default async function record(run: Run<Flags>): Promise<number> {
  const { output, texts, flags } = run;
  const expiredHour = expiredHourOf(run);
  const cloud = await clientOf(run);
  const options = await recordOptionsOf({ ...run, flags: { ...flags, expiredHour } });
  const interruption = new Interruption();
  try {
    const { first, second } = interruption;
    // A call that is on its way is not cut off by the first one: the recording might run, and nobody would stop it.
    const recording = (await cloud.record(options, { signal: second })) as AnyRecording;
    const { session } = recording;
    const left = leftRunning(flags, session.sid);
    run.left = left;
    output.result({ type: "session", session }, texts.started(session.sid));
    // It is reported again at the end, which may be far away.
    run.written().catch(({ message }) => output.warn(`${message}\n${leftText(left, texts)}`));
    const startedAt = performance.now();
    const seconds = () => Math.round((performance.now() - startedAt) / 1000);
    const { expiresAt = Infinity } = session;
    const limit =
      flags.duration === undefined
        ? first
        : withTimeLimit(
            first,
            Math.min(flags.duration * 1000, expiresAt - timeToStop - Date.now()),
          );
    const states = watchThroughFailures(recording, limit, ({ message }) =>
      output.warn(texts.stillFollowed(message)),
    );
    const end = await follow(run, session.sid, states, limit, seconds);
    if (end !== undefined) return reportEnd(run, end);
    if (first.aborted) output.say(texts.stopping);
    return reportStopped(run, session, await recording.stop({ signal: second }), seconds());
  } catch (error) {
    if (!interruption.second.aborted) throw error;
    const left = run.left ?? leftStarting(flags);
    output.result({ type: "left", ...left }, leftText(left, texts));
    return ExitCode.Interrupted;
  } finally {
    interruption[Symbol.dispose]();
  }
}

/**
 * The hours in which the recording can be stopped (SEQ-17), which must be enough for `--duration`.
 *
 * @throws {UsageError} if those of the flag are not enough
 */
function expiredHourOf({ flags, texts }: Run<Flags>): number | undefined {
  const { duration = 0, expiredHour } = flags;
  const hours = duration / 3600;
  if (expiredHour !== undefined) {
    if (hours > expiredHour) throw new UsageError(texts.durationTooLong(expiredHour));
    return expiredHour;
  }
  if (hours < defaults.resourceExpiredHour) return undefined;
  return Math.min(Math.floor(hours) + 1, longestExpiredHour);
}
