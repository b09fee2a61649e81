import { type MutationScore, mutationGoal, mutationScore } from "../texts/mutation-score.ts";
import { type Coverage, coverageOf, totalOf } from "./coverage.ts";
import type { Evidence } from "./evidence.ts";
import type { Row, TraceabilityMap } from "./map.ts";
import { problemsOf, provenRows } from "./problems.ts";

/** The traceability of all rows, as data. */
export interface Report {
  sections: Coverage[];
  total: Coverage;
  /** How many rows are expressed somewhere, in the description or by what a test shows. */
  mapped: number;
  /** How many rows have all their texts said and all their structures tested. */
  proven: number;
  /** The ids of the rows that cause a warning where they ask for a refusal. */
  milder: string[];
  /** How many reversed texts the checks notice. */
  mutations: MutationScore;
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
  const mutations = mutationScore({ map, ...evidence });
  return {
    sections,
    total: totalOf(sections),
    mapped: Object.values(map.requirements).filter(isMapped).length,
    proven: provenRows(map, evidence).length,
    milder: Object.keys(map.requirements).filter((id) => map.requirements[id]?.milder),
    mutations,
    planned,
    problems: [...problemsOf(map, evidence), ...scoreProblems(mutations)],
  };
}

function isMapped({ at = [], says = [], tests = [] }: Row): boolean {
  return at.length + says.length + tests.length > 0;
}

function scoreProblems({ mutants, caught }: MutationScore): string[] {
  const isEnough = caught >= mutants * mutationGoal;
  return isEnough ? [] : [`Only ${share(caught, mutants)} of the reversed texts are noticed`];
}

function share(part: number, whole: number): string {
  return `${((part / Math.max(whole, 1)) * 100).toFixed(1)} %`;
}

function printScore({ texts, mutants, caught, caughtBy, survivors }: MutationScore): string[] {
  const by = `${caughtBy.says} by what rows say, ${caughtBy.languages} by the other language, ${caughtBy.facts} by the structure`;
  return [
    `${texts} texts of both languages are reversed in ${mutants} ways: ${caught} are noticed (${share(caught, mutants)}), ${by}.`,
    ...survivors.map((survivor) => `  Not noticed: ${survivor}`),
  ];
}

/** Makes a text bold, dim, red or green, or leaves it as it is. */
export type Paint = (style: "bold" | "dim" | "red" | "green", text: string) => string;

/** The report for people. */
export function printReport(report: Report, paint: Paint): string {
  const { sections, total, planned, problems, mapped, proven, milder, mutations } = report;
  const { section: _, chinese: _chinese, ...numbers } = total;
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
    `${mapped} of ${total.rows} rows are mapped, ${proven} of ${total.rows} are proven: their texts in both languages and their structures.`,
    `${total.tested} of ${testable} rows that are built are tested.`,
    ...(milder.length === 0
      ? []
      : [
          `${milder.length} rows cause a warning where they ask for a refusal: ${milder.join(", ")}.`,
        ]),
    ...printScore(mutations).map((text, index) => (index === 0 ? text : paint("dim", text))),
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
