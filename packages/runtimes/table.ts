import type { Outcome } from "./row.ts";

/** The matrix as text: a line for each row, what failed below it, and a sum. */
export function table(outcomes: readonly Outcome[]): string {
  const lines = [
    ["what", "where", "verdict", "seconds", "note"],
    ...outcomes.map(({ what, where, verdict, duration, note }) => [
      what,
      where,
      verdict,
      (duration / 1000).toFixed(1).padStart(7),
      verdict === "failed" ? "see below" : note,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const text = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const failures = outcomes
    .filter(({ verdict }) => verdict === "failed")
    .map(({ what, where, note }) => `\n${what}, ${where}:\n${note}`);
  const count = (verdict: Outcome["verdict"]) =>
    outcomes.filter((outcome) => outcome.verdict === verdict).length;
  const sum = `${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped`;
  return [...text, ...failures, "", sum].join("\n");
}
