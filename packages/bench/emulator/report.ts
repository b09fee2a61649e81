import type { FunctionFigures, ServerFigures } from "./measurement.ts";
import type { MethodFigures } from "./methods.ts";
import { type Column, table } from "./table.ts";
import type { Trial } from "./trial.ts";

/** The table of servers: figures, and ratios to the first one. */
export function reportServers(servers: readonly ServerFigures[]): string {
  const columns: Column<ServerFigures>[] = [
    ["", ({ name }) => name],
    ["calls/s", ({ perSecond }) => whole(perSecond)],
    ratioOf("perSecond"),
    ["p50 ms", ({ p50Milliseconds }) => p50Milliseconds.toFixed(2)],
    ["p99 ms", ({ p99Milliseconds }) => p99Milliseconds.toFixed(2)],
    ratioOf("p99Milliseconds"),
    ["CPU µs/call", ({ cpuMicrosecondsPerCall }) => cpuMicrosecondsPerCall.toFixed(1)],
    ratioOf("cpuMicrosecondsPerCall"),
    ["cold ms", ({ coldStartMilliseconds }) => whole(coldStartMilliseconds)],
    ratioOf("coldStartMilliseconds"),
    ["RSS MB", ({ rssAtStartBytes }) => megabytes(rssAtStartBytes)],
    ["loaded MB", ({ rssAfterLoadBytes }) => megabytes(rssAfterLoadBytes)],
    ratioOf("rssAfterLoadBytes"),
    ["  refuses wrong", ({ refuses }) => refuses.join(", ") || "nothing"],
  ];
  return table(columns, servers);
}

function ratioOf(figure: keyof Trial): Column<ServerFigures> {
  return ["ratio", ({ ratios }) => ratios[figure].toFixed(2)];
}

/** The table of methods: CPU time of a call for each server, and ratios to the first one. */
export function reportMethods(methods: readonly MethodFigures[]): string {
  const [{ servers } = { servers: [] }] = methods;
  const columns = servers.flatMap(({ name }, index): Column<MethodFigures>[] => [
    [`${name}: µs`, (row) => row.servers[index]?.cpuMicrosecondsPerCall.toFixed(1) ?? ""],
    ["ratio", (row) => row.servers[index]?.ratio.toFixed(2) ?? ""],
  ]);
  return table([["", ({ method }) => method], ...columns], methods);
}

/** The table of functions. */
export function reportFunctions(functions: readonly FunctionFigures[]): string {
  const [base] = functions;
  if (base === undefined) return "";
  const columns: Column<FunctionFigures>[] = [
    ["", ({ name }) => name],
    ["calls/s", ({ perSecond }) => whole(perSecond)],
    ["µs/call", ({ perSecond }) => (1e6 / perSecond).toFixed(1)],
    ["time ratio", ({ perSecond }) => ratio(base.perSecond, perSecond)],
  ];
  return table(columns, functions);
}

function whole(figure: number): string {
  return figure.toFixed(0);
}

function ratio(figure: number, base: number): string {
  return (figure / base).toFixed(2);
}

function megabytes(bytes: number): string {
  return whole(bytes / 1024 / 1024);
}
