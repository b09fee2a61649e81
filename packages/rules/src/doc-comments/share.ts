import { posix } from "node:path";
import type { FileOpenings } from "./openings.ts";

/** Share of the doc comments of a place that open with a question word. */
export interface Share {
  /** Package or folder, from the root of the repository; `all` for the sum. */
  readonly place: string;
  /** Number of doc comments that open with a question word. */
  readonly questions: number;
  /** Number of all doc comments. */
  readonly total: number;
}

/** Share that all doc comments together must stay below. */
export const limit = 0.05;

/** True if the share of all doc comments is below the limit. */
export function isBelowLimit(openings: readonly FileOpenings[]): boolean {
  const { questions, total } = sum("all", openings);
  return questions < limit * total;
}

/** Shares by package or by room, which is the folder of a file, and the sum as the last one. */
export function sharesBy(place: "package" | "room", openings: readonly FileOpenings[]): Share[] {
  const placeOf = place === "package" ? packageOf : posix.dirname;
  const places = [...new Set(openings.map(({ file }) => placeOf(file)))];
  const shares = places.map((name) => {
    return sum(
      name,
      openings.filter(({ file }) => placeOf(file) === name),
    );
  });
  return [...shares.filter(({ total }) => total > 0), sum("all", openings)];
}

/** Shares as a table of text. */
export function table(shares: readonly Share[]): string {
  const width = Math.max(...shares.map(({ place }) => place.length));
  const line = (cells: readonly string[]) => cells.map((cell) => cell.padStart(9)).join("");
  const rows = shares.map(({ place, questions, total }) => {
    const percent = total === 0 ? 0 : (100 * questions) / total;
    return (
      place.padEnd(width) + line([String(questions), String(total), `${percent.toFixed(1)} %`])
    );
  });
  return ["".padEnd(width) + line(["questions", "of", "share"]), ...rows].join("\n");
}

function packageOf(file: string): string {
  return /^packages\/[^/]+|^[^/]+/.exec(file)?.[0] ?? file;
}

function sum(place: string, openings: readonly FileOpenings[]): Share {
  return {
    place,
    questions: openings.reduce((count, { questions }) => count + questions.length, 0),
    total: openings.reduce((count, { total }) => count + total, 0),
  };
}
