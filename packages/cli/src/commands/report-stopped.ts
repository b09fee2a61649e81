import type { RecordingSession, StoppedRecording } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import type { SessionFlags } from "../settings/find-session.ts";
import { reportConfirmed } from "./report-end.ts";
import { filesText } from "./state-text.ts";

/** Prints the result of a recording, and returns the exit code. */
export function reportStopped(
  run: Run<Partial<SessionFlags>>,
  { sid }: RecordingSession,
  outcome: StoppedRecording,
  seconds: number | undefined,
): number {
  const { output, texts } = run;
  const { files, confirmed, partial, uploadingStatus, notice } = outcome;
  const result = {
    ...{ type: "stopped", sid, confirmed, partial, files },
    ...(uploadingStatus !== undefined && { uploadingStatus }),
    ...(notice !== undefined && { notice: notice.toJSON() }),
  };
  const head =
    seconds === undefined
      ? texts.ended(String(uploadingStatus ?? "stopped"))
      : texts.stopped(seconds);
  output.result(result, `${head}\n${filesText(files, texts)}`);
  if (notice !== undefined) output.say(notice.message);
  const isCertain = reportConfirmed(run, confirmed);
  if (partial) output.warn(texts.partial);
  return isCertain && !partial ? ExitCode.Success : ExitCode.Partial;
}
