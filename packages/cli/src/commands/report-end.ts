import type { RecordingEnd } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { commandLine } from "../output/command-line.ts";
import type { SessionFlags } from "../settings/find-session.ts";

/** Prints the end of a recording that nobody here has stopped, and returns the exit code. */
export function reportEnd(
  run: Run<Partial<SessionFlags>>,
  { reason, confirmed, state }: RecordingEnd,
): number {
  const { output, texts } = run;
  const files = state?.files ?? [];
  output.result({ type: "ended", reason, confirmed, files }, texts.ended(reason));
  return reportConfirmed(run, confirmed) ? ExitCode.Success : ExitCode.Partial;
}

/** Says how to find out whether a recording has ended, if that is not certain. */
export function reportConfirmed(run: Run<Partial<SessionFlags>>, confirmed: boolean): boolean {
  const { output, texts, flags, left } = run;
  if (confirmed) run.left = undefined;
  else {
    // What is not in the store is no matter of `recover`.
    const isStored = flags.resourceId === undefined || left?.sid === undefined;
    const again = isStored ? ["recover"] : ["stop", left.sid];
    output.warn(texts.notConfirmed(commandLine(flags, ...again)));
  }
  return confirmed;
}
