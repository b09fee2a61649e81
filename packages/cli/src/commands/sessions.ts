import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { table } from "../output/table.ts";
import { type AccountFlags, readSaved, storeOf } from "../settings/client.ts";
import { rowOf } from "../settings/find-session.ts";

/** Lists the recordings in the session store. */
export default async function sessions(run: Run<AccountFlags>): Promise<number> {
  const { output, texts } = run;
  const found = await readSaved(await storeOf(run));
  const rows = found.map(rowOf);
  const text = found.length === 0 ? texts.noSessions : table(rows, output.columns);
  output.result({ type: "sessions", sessions: found }, text);
  return ExitCode.Success;
}
