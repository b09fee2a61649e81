import type { AnyRecording } from "@cloud-recording/node";
import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { leftRunning } from "../output/left.ts";
import { connect } from "../settings/client.ts";
import { findSession, type SessionFlags } from "../settings/find-session.ts";
import { follow } from "./follow.ts";
import { Interruption } from "./interruption.ts";
import { reportEnd } from "./report-end.ts";

/** Time between two lines that only say that the recording is still followed, in milliseconds. */
const keepAlive = 3000;

/**
 * Shows a recording until it ends. Ctrl-C, or a reader that leaves, ends the command, and not the recording.
 *
 * A program gets to know that nobody reads its pipe only when it writes, so it writes even if nothing changes.
 */
export default async function watch(run: Run<SessionFlags>, sid?: string): Promise<number> {
  const connection = await connect(run);
  const { cloud } = connection;
  const recording = cloud.resume(await findSession(connection, sid, run)) as AnyRecording;
  const { sid: following } = recording.session;
  run.left = leftRunning(run.flags, following);
  const interruption = new Interruption();
  const showLife = () => run.output.result({ type: "keep-alive", sid: following }, "");
  const timer = run.output.isJson ? setInterval(showLife, keepAlive) : undefined;
  try {
    const startedAt = performance.now();
    const seconds = () => Math.round((performance.now() - startedAt) / 1000);
    const signal = AbortSignal.any([interruption.first, run.closed]);
    const end = await follow(run, following, recording.watch({ signal }), signal, seconds);
    if (end !== undefined) return reportEnd(run, end);
    return interruption.first.aborted ? ExitCode.Interrupted : ExitCode.Success;
  } finally {
    clearInterval(timer);
    interruption[Symbol.dispose]();
  }
}
