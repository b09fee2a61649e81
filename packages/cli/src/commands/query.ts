import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { connect } from "../settings/client.ts";
import { findSession, type SessionFlags } from "../settings/find-session.ts";
import { filesText, stateText } from "./state-text.ts";

/** Prints the state of a recording. */
export default async function query(run: Run<SessionFlags>, sid?: string): Promise<number> {
  const { output, texts } = run;
  const connection = await connect(run);
  const { cloud } = connection;
  const session = await findSession(connection, sid, run);
  const state = await cloud.query(session);
  const { status, files } = state;
  output.result(
    { type: "state", sid: session.sid, status, files },
    `${stateText(state, texts)}\n${filesText(files, texts)}`,
  );
  return ExitCode.Success;
}
