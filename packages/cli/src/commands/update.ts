import type { StreamSubscribe } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { readDocument } from "../documents/read-document.ts";
import { ExitCode } from "../exit-code.ts";
import { connect } from "../settings/client.ts";
import { findSession, type SessionFlags } from "../settings/find-session.ts";
import { clientRequestOf } from "./client-request.ts";

/** Replaces the subscription lists of a recording. */
export default async function update(
  run: Run<SessionFlags>,
  file: string,
  sid?: string,
): Promise<number> {
  const request = clientRequestOf(await readDocument(file, run.stdin, run.texts), run.texts);
  const connection = await connect(run);
  const { cloud } = connection;
  const session = await findSession(connection, sid, run);
  const lists = (request.streamSubscribe ?? request) as StreamSubscribe;
  await cloud.update(session, lists);
  run.output.result({ type: "updated", sid: session.sid }, run.texts.updated);
  return ExitCode.Success;
}
