import type { AnyRecording, RecordingEnd, RecordingState } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { clientOf } from "../settings/client.ts";
import { type RecordFlags, recordOptionsOf } from "../settings/record-settings.ts";
import { Interruption } from "./interruption.ts";
import { reportStopped } from "./report-stopped.ts";
import { durationText, stateText } from "./state-text.ts";

interface Flags extends RecordFlags {
  readonly duration?: number | undefined;
}

/** Records a channel until the first Ctrl-C, which stops the recording; a second one leaves it running. */
export default async function record(run: Run<Flags>): Promise<number> {
  const { output, texts, flags } = run;
  const cloud = await clientOf(run);
  const options = await recordOptionsOf(run);
  const interruption = new Interruption();
  let sid: string | undefined;
  try {
    const { first, second } = interruption;
    // A call that is on its way is not cut off by the first one: the recording might run, and nobody would stop it.
    const recording = (await cloud.record(options, { signal: second })) as AnyRecording;
    const { session } = recording;
    sid = session.sid;
    output.result({ type: "session", session }, texts.started(session.sid));
    const startedAt = performance.now();
    const seconds = () => Math.round((performance.now() - startedAt) / 1000);
    const limit = flags.duration === undefined ? first : withTimeout(first, flags.duration);
    const end = await follow(run, recording, limit, seconds);
    if (end !== undefined) return reportEnd(run, end);
    if (first.aborted) output.say(texts.stopping);
    return reportStopped(run, session, await recording.stop({ signal: second }), seconds());
  } catch (error) {
    if (!interruption.second.aborted) throw error;
    const text = sid === undefined ? texts.leftStarting : texts.leftRunning(sid);
    output.result({ type: "left", ...(sid !== undefined && { sid }) }, text);
    return ExitCode.Interrupted;
  } finally {
    interruption[Symbol.dispose]();
  }
}

/** Shows the recording until it ends by itself, or until the signal. */
export async function follow(
  { output, texts }: Pick<Run<unknown>, "output" | "texts">,
  recording: AnyRecording,
  signal: AbortSignal,
  seconds: () => number,
): Promise<RecordingEnd | undefined> {
  const { sid } = recording.session;
  let state: RecordingState | undefined;
  const show = () => {
    if (state === undefined) return;
    const text = `${output.style("red", "●")} ${durationText(seconds())}  ${stateText(state, texts)}`;
    output.live(text);
  };
  const timer = output.isLive ? setInterval(show, 1000) : undefined;
  try {
    const states = recording.watch({ signal });
    for (;;) {
      const next = await states.next();
      if (next.done) return next.value;
      state = next.value;
      const { status, files } = state;
      if (output.isLive) show();
      else output.result({ type: "state", sid, status, files }, stateText(state, texts));
    }
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    clearInterval(timer);
    output.endLine();
  }
}

/** Prints the end of a recording that nobody here has stopped, and returns the exit code. */
export function reportEnd(
  { output, texts }: Pick<Run<unknown>, "output" | "texts">,
  { reason, confirmed, state }: RecordingEnd,
): number {
  const files = state?.files ?? [];
  output.result({ type: "ended", reason, confirmed, files }, texts.ended(reason));
  if (!confirmed) output.warn(texts.notConfirmed);
  return confirmed ? ExitCode.Success : ExitCode.Partial;
}

/** A signal that is aborted by another one, or when the time is over. */
function withTimeout(signal: AbortSignal, seconds: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]);
}
