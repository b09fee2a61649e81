import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { leftRunning, leftStarting, leftText } from "../output/left.ts";
import { clientOf } from "../settings/client.ts";
import { type RecordFlags, recordOptionsOf } from "../settings/record-settings.ts";
import { Interruption } from "./interruption.ts";

/** Starts a recording, which runs on when the command has ended. */
export default async function start(run: Run<RecordFlags>): Promise<number> {
  const { output, texts, flags } = run;
  const cloud = await clientOf(run);
  const options = await recordOptionsOf(run);
  const interruption = new Interruption();
  const { first } = interruption;
  try {
    const { session } = await cloud.record(options, { signal: first });
    run.left = leftRunning(flags, session.sid);
    output.result({ type: "session", session }, texts.started(session.sid));
    return ExitCode.Success;
  } catch (error) {
    if (!first.aborted) throw error;
    const left = leftStarting(flags);
    output.result({ type: "left", ...left }, leftText(left, texts));
    return ExitCode.Interrupted;
  } finally {
    interruption[Symbol.dispose]();
  }
}
