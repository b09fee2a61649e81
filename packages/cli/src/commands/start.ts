import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { clientOf } from "../settings/client.ts";
import { type RecordFlags, recordOptionsOf } from "../settings/record-settings.ts";
import { Interruption } from "./interruption.ts";

/** Starts a recording, which runs on when the command has ended. */
export default async function start(run: Run<RecordFlags>): Promise<number> {
  const { output, texts } = run;
  const cloud = await clientOf(run);
  const options = await recordOptionsOf(run);
  const interruption = new Interruption();
  const { first } = interruption;
  try {
    const { session } = await cloud.record(options, { signal: first });
    output.result({ type: "session", session }, texts.started(session.sid));
    return ExitCode.Success;
  } catch (error) {
    if (!first.aborted) throw error;
    output.result({ type: "left" }, texts.leftStarting);
    return ExitCode.Interrupted;
  } finally {
    interruption[Symbol.dispose]();
  }
}
