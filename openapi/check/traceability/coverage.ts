import { type Row, sectionOf, type TraceabilityMap } from "./map.ts";

/** Number of rows, by their state. */
export interface Coverage {
  section: string;
  /** The section in Chinese. */
  chinese: string;
  rows: number;
  schema: number;
  rule: number;
  behaviour: number;
  informative: number;
  /** Of the others, those of which something is not built yet. */
  planned: number;
  /** Of the others, those that are proven. */
  tested: number;
}

/** The coverage of each section, in the order of the map. */
export function coverageOf({ sections, requirements }: TraceabilityMap): Coverage[] {
  return Object.entries(sections).map(([prefix, { en: section, zh: chinese }]) => {
    const rows = Object.entries(requirements)
      .filter(([id]) => sectionOf(id) === prefix)
      .map(([, row]) => row);
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    return {
      section,
      chinese,
      rows: rows.length,
      schema: count("schema"),
      rule: count("rule"),
      behaviour: count("behaviour"),
      informative: count("informative"),
      planned: rows.filter(({ planned }) => planned !== undefined).length,
      tested: rows.filter(isTested).length,
    };
  });
}

/** True if a row is built as a whole and has its proof. */
function isTested({ kind, tests = [], planned }: Row): boolean {
  return kind !== "informative" && planned === undefined && tests.length > 0;
}

/** The sum of all sections. */
export function totalOf(sections: Coverage[]): Coverage {
  const sum = (name: Exclude<keyof Coverage, "section" | "chinese">) =>
    sections.reduce((total, section) => total + section[name], 0);
  return {
    section: "Total",
    chinese: "合计",
    rows: sum("rows"),
    schema: sum("schema"),
    rule: sum("rule"),
    behaviour: sum("behaviour"),
    informative: sum("informative"),
    planned: sum("planned"),
    tested: sum("tested"),
  };
}
