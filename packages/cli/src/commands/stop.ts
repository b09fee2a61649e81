import type { Run } from "../command.ts";
import { leftRunning } from "../output/left.ts";
import { connect } from "../settings/client.ts";
import { findSession, type SessionFlags } from "../settings/find-session.ts";
import { reportStopped } from "./report-stopped.ts";

/** Stops a recording. */
export default async function stop(run: Run<SessionFlags>, sid?: string): Promise<number> {
  const connection = await connect(run);
  const { cloud } = connection;
  const session = await findSession(connection, sid, run);
  run.left = leftRunning(run.flags, session.sid);
  const outcome = await cloud.resume(session).stop();
  return reportStopped(run, session, outcome, undefined);
}
