import type { Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { commandLine } from "../output/command-line.ts";
import { type AccountFlags, connect } from "../settings/client.ts";

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
  "held",
] as const;

/** Stops what earlier commands have left, or lists it. */
export default async function recover(run: Run<Flags>): Promise<number> {
  const { flags, output, texts } = run;
  const { cloud, readSaved } = await connect(run);
  const report = await cloud.recover(flags.keep ? { keep: () => true } : {});
  const dealt = {
    resumed: report.resumed.map(({ session }) => session),
    stopped: report.stopped.map(({ session, outcome }) => ({ ...session, files: outcome.files })),
    ended: report.ended,
    unconfirmed: report.unconfirmed.map(({ session }) => session),
    unreachable: report.unreachable,
    failed: report.failed.map(({ session, error }) => ({ ...session, problem: messageOf(error) })),
    damaged: report.damaged.map(({ place }) => ({ place })),
  };
  const settled = new Set(
    Object.values(dealt).flatMap((list) =>
      list.map((one) => "resourceId" in one && one.resourceId),
    ),
  );
  const held = (await readSaved()).filter(({ resourceId }) => !settled.has(resourceId));
  const found = { ...dealt, held };
  const rows = lists.flatMap((list) =>
    found[list].map((one) => `${texts.recovered[list]}: ${nameOf(one)}`),
  );
  output.result(
    { type: "recovery", ...found },
    rows.length === 0 ? texts.noSessions : rows.join("\n"),
  );
  const isOpen = found.unconfirmed.length + found.failed.length > 0;
  if (isOpen) output.warn(texts.recoverAgain(commandLine(flags, "recover")));
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
