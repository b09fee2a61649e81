import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { table } from "../output/table.ts";
import { type AccountFlags, connect } from "../settings/client.ts";

/** Lists the recordings in the session store. */
export default async function sessions(run: Run<AccountFlags>): Promise<number> {
  const { output, texts } = run;
  const { readSaved } = await connect(run);
  const found = await readSaved();
  const rows = found.map(({ sid = "-", state, mode, cname, uid }) => [
    sid,
    state,
    mode,
    cname,
    uid,
  ]);
  const text = found.length === 0 ? texts.noSessions : table(rows, output.columns);
  output.result({ type: "sessions", sessions: found }, text);
  return ExitCode.Success;
}
