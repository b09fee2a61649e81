import type { AnyRecording } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { connect } from "../settings/client.ts";
import { findSession, type SessionFlags } from "../settings/find-session.ts";
import { Interruption } from "./interruption.ts";
import { follow, reportEnd } from "./record.ts";

/** Shows a recording until it ends. Ctrl-C, or a reader that leaves, ends the command, and not the recording. */
export default async function watch(run: Run<SessionFlags>, sid?: string): Promise<number> {
  const connection = await connect(run);
  const { cloud } = connection;
  const recording = cloud.resume(await findSession(connection, sid, run)) as AnyRecording;
  const interruption = new Interruption();
  try {
    const startedAt = performance.now();
    const seconds = () => Math.round((performance.now() - startedAt) / 1000);
    const signal = AbortSignal.any([interruption.first, run.closed]);
    const end = await follow(run, recording, signal, seconds);
    if (end !== undefined) return reportEnd(run, end);
    return interruption.first.aborted ? ExitCode.Interrupted : ExitCode.Success;
  } finally {
    interruption[Symbol.dispose]();
  }
}
