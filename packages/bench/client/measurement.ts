import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "../emulator/statistics.ts";
import type { Runtime } from "./runtimes.ts";
import { AnsweringServer } from "./server-process.ts";
import type { Duration, Settings } from "./settings.ts";
import type { Subject } from "./subjects.ts";

/** Figures of a subject: medians over all rounds. */
export type Figures<Name extends string> = { readonly name: string } & {
  readonly [figure in Name]: number;
};

/** Calls over loopback, many at a time. */
export function measureLoopback(
  runtime: Runtime,
  subjects: readonly Subject[],
  settings: Settings,
): Promise<Figures<"perSecond" | "cpuMicroseconds">[]> {
  const { warmUp, measured } = settings.loopback;
  return inRounds(subjects, settings, ({ module }, baseUrl) =>
    run(runtime, "load", [module, baseUrl, settings.parallel, warmUp, measured]),
  );
}

/** Calls by a `fetch` that responds at once, one after another. */
export function measureStubbed(
  runtime: Runtime,
  subjects: readonly Subject[],
  settings: Settings,
): Promise<Figures<"cpuMicroseconds" | "bytes">[]> {
  const { warmUp, measured }: Duration = settings.stubbed;
  return inRounds(subjects, settings, async ({ module }) => ({
    ...(await run<"cpuMicroseconds">(runtime, "stubbed", [module, warmUp, measured])),
    ...(await allocation(runtime, [module, settings.calls])),
  }));
}

/** Bytes that a call over loopback allocates. */
export function measureAllocation(
  runtime: Runtime,
  subjects: readonly Subject[],
  settings: Settings,
): Promise<Figures<"bytes">[]> {
  return inRounds(subjects, settings, ({ module }, baseUrl) =>
    allocation(runtime, [module, settings.calls, baseUrl]),
  );
}

/** From the import of a subject to its first response, in a fresh process. */
export function measureFirstCalls(
  runtime: Runtime,
  subjects: readonly Subject[],
  settings: Settings,
): Promise<Figures<"milliseconds" | "cpuMilliseconds">[]> {
  const more = { ...settings, rounds: 3 * settings.rounds };
  return inRounds(subjects, more, ({ module }, baseUrl) =>
    run(runtime, "first-call", [module, baseUrl]),
  );
}

function allocation(runtime: Runtime, args: readonly unknown[]): Promise<{ bytes: number }> {
  const [program = "", ...rest] = runtime.command;
  const young = ["--max-semi-space-size=512", "--min-semi-space-size=512"];
  const command = [program, "--expose-gc", ...young, ...rest];
  return run({ ...runtime, command }, "allocation", args);
}

/** Runs one of the programs of `measure/` and reads what it writes. */
async function run<Name extends string>(
  { command }: Runtime,
  program: string,
  args: readonly unknown[],
): Promise<{ [figure in Name]: number }> {
  const file = fileURLToPath(new URL(`measure/${program}.js`, import.meta.url));
  const [name = "", ...rest] = [...command, file, ...args.map(String)];
  const env = { ...process.env, NODE_ENV: "production" };
  const { stdout } = await promisify(execFile)(name, rest, { timeout: 60_000, env });
  return JSON.parse(stdout);
}

/** Measures all subjects once, then all again: what disturbs the machine disturbs all of them alike. */
async function inRounds<Name extends string>(
  subjects: readonly Subject[],
  { rounds, cores }: Settings,
  measure: (subject: Subject, baseUrl: string) => Promise<{ [figure in Name]: number }>,
): Promise<Figures<Name>[]> {
  await using server = await AnsweringServer.start(cores.server);
  const measured = new Map(subjects.map((one) => [one, [] as { [figure in Name]: number }[]]));
  for (let round = 0; round < rounds; round++) {
    for (const [subject, figures] of measured) {
      figures.push(await measure(subject, server.baseUrl));
    }
  }
  return [...measured].map(([{ name }, figures]) => {
    const names = Object.keys(figures[0] ?? {}) as Name[];
    const medians = names.map((figure) => [figure, median(figures.map((one) => one[figure]))]);
    return { name, ...Object.fromEntries(medians) } as Figures<Name>;
  });
}
