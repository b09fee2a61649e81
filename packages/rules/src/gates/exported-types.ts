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
  const passed = passedIn(after);
  const isNeeded = (name: string, { text, place }: Line) =>
    /^(?:readonly |abstract )*(?:[\w$]+|"[^"]+")[:(<]/.test(text) &&
    passed.has(name === described ? place.split("/").slice(0, 2).join("/") : name);
  const change = (impact: Change["impact"], text: string): Change => {
    return { package: released.package, impact, text: `${text} For ${released.specifier}` };
  };
  const gone = [...before].flatMap(([name, lines]) => {
    const now = after.get(name);
    if (now === undefined) return [change("break", `\`${name}\` is no longer exported.`)];
    const lost = without(lines, now);
    if (lost.length > 0) {
      return [change("break", `\`${name}\` no longer has \`${shown(lost)}\`.`)];
    }
    const added = without(now, lines);
    if (added.length === 0) return [];
    const isBreak = added.some((line) => /^\|/.test(line.text) || isNeeded(name, line));
    return [change(isBreak ? "break" : "addition", `\`${name}\` has \`${shown(added)}\`.`)];
  });
  const added = [...after.keys()].filter((name) => !before.has(name));
  return [...gone, ...added.map((name) => change("addition", `\`${name}\` is new.`))];
}

/** A line of a declaration, and what it stands in: the same line elsewhere is another one. */
interface Line {
  readonly text: string;
  readonly place: string;
}

/** The types of the description. Some of its schemas are passed, others are returned. */
const described = "interface components";

/** Lines that are not among others, each counted. */
function without(lines: readonly Line[], others: readonly Line[]): Line[] {
  const left = others.map(({ place, text }) => `${place} ${text}`);
  return lines.filter(({ place, text }) => {
    const index = left.indexOf(`${place} ${text}`);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

function shown(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(" ");
}

/**
 * Names of the declarations that users write for us, and places of such schemas: what parameters have as types, and what
 * these consist of. A class is passed, but not written.
 */
function passedIn(declarations: ReadonlyMap<string, readonly Line[]>): Set<string> {
  const known = new Map([...declarations.keys()].map((key) => [key.split(" ").at(-1) ?? "", key]));
  const schemas = declarations.get(described) ?? [];
  const passed = new Set<string>();
  const pass = (text: string) => {
    for (const [, name] of text.matchAll(/components\["schemas"\]\["(\w+)"\]/g)) {
      const place = `schemas/${name}`;
      if (passed.has(place)) continue;
      passed.add(place);
      pass(textOf(schemas.filter((line) => `${line.place}/`.startsWith(`${place}/`))));
    }
    for (const [name] of text.matchAll(/[\w$]+/g)) {
      const key = known.get(name);
      if (key === undefined || passed.has(key) || key === described || /^class /.test(key))
        continue;
      passed.add(key);
      if (!key.startsWith("function ")) pass(textOf(declarations.get(key) ?? []));
    }
  };
  for (const [key, lines] of declarations) {
    if (key !== described) pass(parametersIn(textOf(lines)));
  }
  return passed;
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join("\n");
}

/** Everything between parentheses. */
function parametersIn(text: string): string {
  let depth = 0;
  return [...text]
    .filter((character) => {
      if (character === "(") depth += 1;
      if (character === ")") depth -= 1;
      return depth > 0;
    })
    .join("");
}

/** Lines of each declaration of a report, by its kind and name. */
function declarationsIn(report: string): Map<string, Line[]> {
  const [, code = ""] = /```ts\n(.*?)```/s.exec(report) ?? [];
  const declarations = new Map<string, Line[]>();
  for (const block of code.split("\n\n")) {
    const lines = block.split("\n").filter((line) => !/^ *\/\//.test(line) && line !== "");
    const name = nameOf(lines[0] ?? "");
    if (name === undefined || name.startsWith("import")) continue;
    // Overloads have one name.
    declarations.set(name, [...(declarations.get(name) ?? []), ...placed(lines)]);
  }
  return declarations;
}

/** Kind and name of what a line declares, or what it exports anew. */
function nameOf(line: string): string | undefined {
  const [again] = /^export (?:\*|\{).*/.exec(line) ?? [];
  const [, name] =
    /^(?:export |declare |abstract |default |const |async )*((?:class|function|interface|type|enum|namespace)? ?[\w$]+)/.exec(
      line,
    ) ?? [];
  return again ?? name;
}

function placed(lines: readonly string[]): Line[] {
  const open: string[] = [];
  return lines.map((line) => {
    const text = line.trim();
    const depth = (line.length - line.trimStart().length) / 4;
    open.length = Math.min(open.length, depth);
    const place = open.slice(1).join("/");
    open[depth] = /^(?:(?:readonly|static|abstract|get|set) )*([\w$]+)/.exec(text)?.[1] ?? "";
    return { text, place };
  });
}
