import { join, matchesGlob, normalize } from "node:path";

/** The part of a dry run of turbo that is read. */
export interface Task {
  readonly taskId: string;
  readonly task: string;
  readonly package: string;
  /** `<NONEXISTENT>` if its package has no such script. */
  readonly command: string;
  /** Folder of its package, from the root of the repository. */
  readonly directory: string;
  /** Files that its hash is made of, from its folder. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly dependencies: readonly string[];
}

/** Files, from the root of the repository, whose change makes a task run again: its own inputs, and those of what it needs. */
export function filesOf(id: string, tasks: ReadonlyMap<string, Task>): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const add = (one: string) => {
    const task = tasks.get(one);
    if (task === undefined || seen.has(one)) return;
    seen.add(one);
    for (const file of Object.keys(task.inputs)) files.add(normalize(join(task.directory, file)));
    for (const dependency of task.dependencies) add(dependency);
  };
  add(id);
  return files;
}

/** Files of other packages that a program names in its texts, by a path or a pattern from the root of the repository. */
export function filesNamedIn(program: string, tracked: readonly string[]): string[] {
  const texts = [...program.matchAll(/["'`]([^"'`\n]*)["'`]/g)].map(([, text = ""]) =>
    text.replace(/^.*\$\{[^}]*\}\/?/, "").replace(/^(\.\.\/)+/, ""),
  );
  const places = texts.filter((text) =>
    /^(docs|openapi|packages|examples|lint|\.changeset|\.github)\/\S*[.*]\S*$/.test(text),
  );
  return [...new Set(places)].flatMap((place) =>
    tracked.filter((file) => file === place || (/[*{]/.test(place) && matchesGlob(file, place))),
  );
}
