import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { type AccountFlags, clientOf } from "../settings/client.ts";

interface Flags extends AccountFlags {
  readonly keep: boolean;
}

const lists = [
  "resumed",
  "stopped",
  "ended",
  "unconfirmed",
  "unreachable",
  "failed",
  "damaged",
] as const;

/** Stops what earlier commands have left, or lists it. */
export default async function recover(run: Run<Flags>): Promise<number> {
  const { flags, output, texts } = run;
  const cloud = await clientOf(run);
  const report = await cloud.recover(flags.keep ? { keep: () => true } : {});
  const found = {
    resumed: report.resumed.map(({ session }) => session),
    stopped: report.stopped.map(({ session, outcome }) => ({ ...session, files: outcome.files })),
    ended: report.ended,
    unconfirmed: report.unconfirmed.map(({ session }) => session),
    unreachable: report.unreachable,
    failed: report.failed.map(({ session, error }) => ({ ...session, problem: messageOf(error) })),
    damaged: report.damaged.map(({ place }) => ({ place })),
  };
  const rows = lists.flatMap((list) =>
    found[list].map((one) => `${texts.recovered[list]}: ${nameOf(one)}`),
  );
  output.result(
    { type: "recovery", ...found },
    rows.length === 0 ? texts.noSessions : rows.join("\n"),
  );
  const isPartial = (["unconfirmed", "unreachable", "failed", "damaged"] as const).some(
    (list) => found[list].length > 0,
  );
  return isPartial ? ExitCode.Partial : ExitCode.Success;
}

function nameOf(one: object): string {
  const { sid, cname, place, problem } = one as Readonly<Record<string, string | undefined>>;
  return [sid, cname, place, problem].filter((part) => part !== undefined).join(" ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
