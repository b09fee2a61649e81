import type { Change } from "./change.ts";

/** Changes of the options of a command since its released report. An option that is now required breaks who left it out. */
export function optionChanges(owner: string, released: string, current: string): Change[] {
  const before = optionsIn(released);
  const now = optionsIn(current);
  const change = (impact: Change["impact"], text: string, option: string): Change => {
    return { package: owner, impact, text: `${text} For who runs ${option}` };
  };
  return [
    ...[...before.keys()]
      .filter((option) => !now.has(option))
      .map((option) => change("break", "It is gone.", option)),
    ...[...now].flatMap(([option, isRequired]) => {
      if (isRequired && before.get(option) !== true) {
        return [change("break", "It is required now.", option)];
      }
      return before.has(option) ? [] : [change("addition", "It is new.", option)];
    }),
  ];
}

/** Options of a report, and if each is required. */
function optionsIn(report: string): Map<string, boolean> {
  const lines = report.split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => [line.replace(/, required$/, ""), line.endsWith(", required")]),
  );
}
