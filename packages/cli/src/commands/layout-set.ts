import type { Layout, RecordingSession } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { readDocument } from "../documents/read-document.ts";
import { ExitCode } from "../exit-code.ts";
import { connect } from "../settings/client.ts";
import { findSession, type SessionFlags } from "../settings/find-session.ts";
import { UsageError } from "../usage-error.ts";
import { clientRequestOf } from "./client-request.ts";

/** Replaces the layout of a mix recording. */
export default async function setLayout(
  run: Run<SessionFlags>,
  file: string,
  sid?: string,
): Promise<number> {
  const layout = clientRequestOf(await readDocument(file, run.stdin, run.texts), run.texts);
  const connection = await connect(run);
  const { cloud } = connection;
  const session = await findSession(connection, sid, run);
  if (session.mode !== "mix") throw new UsageError(run.texts.onlyMix);
  await cloud.updateLayout(session as RecordingSession<"mix">, layout as Layout);
  run.output.result({ type: "updated", sid: session.sid }, run.texts.updated);
  return ExitCode.Success;
}
