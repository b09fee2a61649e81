import type { Change } from "./change.ts";

/** An API report of an entry, by what users import. */
export interface Report {
  readonly package: string;
  readonly specifier: string;
  readonly text: string;
}

/**
 * Changes of the exported types of an entry since its released report. Whatever is no longer declared as it was may break
 * somebody: who reads a type is broken by a wider one, who writes it by a narrower one.
 */
export function exportedTypeChanges(released: Report, current: string): Change[] {
  const before = declarationsIn(released.text);
  const after = declarationsIn(current);
  const change = (impact: Change["impact"], text: string): Change => {
    return { package: released.package, impact, text: `${text} For ${released.specifier}` };
  };
  const gone = [...before].flatMap(([name, lines]) => {
    const now = after.get(name);
    if (now === undefined) return [change("break", `\`${name}\` is no longer exported.`)];
    const lost = lines.filter((line) => !now.includes(line));
    if (lost.length > 0) {
      return [
        change(
          "break",
          `\`${name}\` no longer has \`${lost.map((line) => line.trim()).join(" ")}\`.`,
        ),
      ];
    }
    const added = now.filter((line) => !lines.includes(line)).map((line) => line.trim());
    return added.length > 0 ? [change("addition", `\`${name}\` has \`${added.join(" ")}\`.`)] : [];
  });
  const added = [...after.keys()].filter((name) => !before.has(name));
  return [...gone, ...added.map((name) => change("addition", `\`${name}\` is new.`))];
}

/** Lines of each declaration of a report, by its kind and name. */
function declarationsIn(report: string): Map<string, string[]> {
  const [, code = ""] = /```ts\n(.*?)```/s.exec(report) ?? [];
  const declarations = new Map<string, string[]>();
  for (const block of code.split("\n\n")) {
    const lines = block.split("\n").filter((line) => !line.startsWith("//") && line !== "");
    const [, name] =
      /^(?:export |declare |abstract |default |const |async )*((?:class|function|interface|type|enum|namespace)? ?[\w$]+)/.exec(
        lines[0] ?? "",
      ) ?? [];
    if (name === undefined || name.startsWith("import")) continue;
    // Overloads have one name.
    declarations.set(name, [...(declarations.get(name) ?? []), ...lines]);
  }
  return declarations;
}
