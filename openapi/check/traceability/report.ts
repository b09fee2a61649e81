import { type Coverage, coverageOf, totalOf } from "./coverage.ts";
import type { Evidence } from "./evidence.ts";
import type { TraceabilityMap } from "./map.ts";
import { problemsOf } from "./problems.ts";

/** Output of the command, as data. */
export interface Report {
  sections: Coverage[];
  total: Coverage;
  /** The ids of the rows that wait for something, by what they wait for. */
  planned: Record<string, string[]>;
  problems: string[];
}

export function reportOf(map: TraceabilityMap, evidence: Evidence): Report {
  const sections = coverageOf(map);
  const planned: Record<string, string[]> = {};
  for (const [id, row] of Object.entries(map.requirements)) {
    if (row.planned === undefined) continue;
    planned[row.planned] = [...(planned[row.planned] ?? []), id];
  }
  return { sections, total: totalOf(sections), planned, problems: problemsOf(map, evidence) };
}

/** Makes a text bold, dim, red or green, or leaves it as it is. */
export type Paint = (style: "bold" | "dim" | "red" | "green", text: string) => string;

/** The report for people. */
export function printReport({ sections, total, planned, problems }: Report, paint: Paint): string {
  const { section: _, ...numbers } = total;
  const columns = Object.keys(numbers) as (keyof typeof numbers)[];
  const width = Math.max(...sections.map(({ section }) => section.length));
  const line = (title: string, cells: string[]) => {
    const padded = cells.map((cell, index) => cell.padStart(columns[index]?.length ?? 0));
    return [title.padEnd(width), ...padded].join("  ");
  };
  const count = (counts: Coverage) =>
    line(
      counts.section,
      columns.map((column) => String(counts[column] || "·")),
    );
  const testable = total.rows - total.informative - total.planned;
  return [
    paint("bold", line("", columns)),
    ...sections.map(count),
    paint("bold", count(total)),
    "",
    `${total.tested} of ${testable} rows that are built are tested.`,
    ...Object.entries(planned).map(
      ([what, ids]) => `${paint("dim", `Planned, ${what}:`)} ${ids.join(", ")}`,
    ),
    "",
    problems.length === 0
      ? paint("green", "The map has no gap.")
      : paint("red", `The map has ${problems.length} problems:`),
    ...problems.map((problem) => `  ${problem}`),
    "",
  ].join("\n");
}
