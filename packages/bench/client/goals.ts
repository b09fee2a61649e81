import type { Figures } from "./measurement.ts";
import { globalFetch, nodeHttp, openapiFetch, ours, oursByFetch, subjects } from "./subjects.ts";

/** All figures of a run. */
export interface Results {
  /** By runtime. */
  readonly nodes: readonly NodeResults[];
  readonly deno: {
    readonly name: string;
    readonly loopback: readonly Figures<"perSecond" | "cpuMicroseconds">[];
  };
}

/** The figures of one version of Node. */
export interface NodeResults {
  readonly name: string;
  readonly stubbed: readonly Figures<"cpuMicroseconds" | "bytes">[];
  readonly loopback: readonly Figures<"perSecond" | "cpuMicroseconds">[];
  readonly firstCalls: readonly Figures<"milliseconds" | "cpuMilliseconds">[];
  readonly allocation: readonly Figures<"bytes">[];
}

/** A goal, and the figure that is held against it. */
export interface Goal {
  readonly goal: string;
  readonly where: string;
  readonly here: string;
  readonly met: boolean;
}

/** Compares the figures with what was set out for them. */
export function goalsOf({ nodes, deno }: Results): Goal[] {
  const below = (goal: string, where: string, ratio: number, limit: number): Goal => ({
    goal,
    where,
    here: ratio.toFixed(2),
    met: ratio <= limit,
  });
  const onNodes = nodes.flatMap(({ name, stubbed, loopback, firstCalls, allocation }) => {
    const cpu = (subject: { name: string }) => of(loopback, subject).cpuMicroseconds;
    const rivals = subjects.filter(({ library }) => library).map((subject) => subject.name);
    const [fastest] = loopback
      .filter((one) => rivals.includes(one.name))
      .sort((one, other) => one.cpuMicroseconds - other.cpuMicroseconds);
    return [
      below(
        "a call with a stubbed fetch: no dearer than openapi-fetch",
        name,
        of(stubbed, oursByFetch).cpuMicroseconds / of(stubbed, openapiFetch).cpuMicroseconds,
        1,
      ),
      below("a call over loopback: CPU ≤ 2 × node:http", name, cpu(ours) / cpu(nodeHttp), 2),
      below(
        `a call over loopback: ahead of every client library, the next is ${fastest?.name}`,
        name,
        cpu(ours) / (fastest?.cpuMicroseconds ?? Number.NaN),
        1,
      ),
      below(
        "import and first call: ≤ 2 × node:http",
        name,
        of(firstCalls, ours).milliseconds / of(firstCalls, nodeHttp).milliseconds,
        2,
      ),
      below(
        "bytes allocated by a call over loopback: below openapi-fetch",
        name,
        of(allocation, ours).bytes / of(allocation, openapiFetch).bytes,
        1,
      ),
      below(
        "bytes allocated by a call with a stubbed fetch: below openapi-fetch",
        name,
        of(stubbed, oursByFetch).bytes / of(stubbed, openapiFetch).bytes,
        1,
      ),
    ];
  });
  const onDeno = below(
    "a call over loopback: CPU ≤ 1.15 × the fetch of Deno",
    deno.name,
    of(deno.loopback, oursByFetch).cpuMicroseconds / of(deno.loopback, globalFetch).cpuMicroseconds,
    1.15,
  );
  return [...onNodes, onDeno];
}

/** The figures of a subject. */
export function of<Row extends { name: string }>(
  rows: readonly Row[],
  { name }: { name: string },
): Row {
  const row = rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`${name} was not measured`);
  return row;
}
