import type { RecordingSession, StoppedRecording } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { filesText } from "./state-text.ts";

/** Prints the result of a recording, and returns the exit code. */
export function reportStopped(
  { output, texts }: Pick<Run<unknown>, "output" | "texts">,
  { sid }: RecordingSession,
  outcome: StoppedRecording,
  seconds: number | undefined,
): number {
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
  if (!confirmed) output.warn(texts.notConfirmed);
  if (partial) output.warn(texts.partial);
  return confirmed && !partial ? ExitCode.Success : ExitCode.Partial;
}
