import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { clientOf } from "../settings/client.ts";
import { type RecordFlags, recordOptionsOf } from "../settings/record-settings.ts";

/** Starts a recording, which runs on when the command has ended. */
export default async function start(run: Run<RecordFlags>): Promise<number> {
  const cloud = await clientOf(run);
  const { session } = await cloud.record(await recordOptionsOf(run));
  run.output.result({ type: "session", session }, run.texts.started(session.sid));
  return ExitCode.Success;
}
