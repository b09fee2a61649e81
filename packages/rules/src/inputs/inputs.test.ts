import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { root } from "@cloud-recording/build/workspaces";
import { expect, test } from "vitest";
import { filesNamedIn, filesOf, type Task } from "./inputs.ts";

/** Tests that a task of their own runs. */
const ownTask: Readonly<Record<string, string>> = {
  "packages/contract/src/programs/code-blocks.test.ts": "test:texts",
  "packages/contract/src/programs/shell-commands.test.ts": "test:texts",
  "packages/emulator/test/live.test.ts": "test:live",
};

/** Tasks of `npm test`. */
const kinds = [
  ...["biome", "lint", "check", "typecheck", "build", "site", "test"],
  ...["test:live", "test:texts"],
];

async function run(command: string, ...args: string[]): Promise<string> {
  const options = { cwd: root, maxBuffer: 1e9 };
  return (await promisify(execFile)(command, args, options)).stdout;
}

async function tasksOfTests(): Promise<ReadonlyMap<string, Task>> {
  const flags = ["--dry=json", "--no-update-notifier"];
  const { tasks }: { readonly tasks: readonly Task[] } = JSON.parse(
    await run("turbo", "run", ...kinds, ...flags),
  );
  return new Map(tasks.map((task) => [task.taskId, task]));
}

test("a file of another package that a test names makes it run again", async () => {
  const [tasks, listed] = await Promise.all([tasksOfTests(), run("git", "ls-files")]);
  const tracked = listed.trim().split("\n");
  let count = 0;
  const passedOver: string[] = [];
  for (const { package: name, directory } of [...tasks.values()].filter(
    ({ task }) => task === "test",
  )) {
    for (const test of tracked.filter((file) => /\.test\.ts$/.test(file))) {
      if (!test.startsWith(`${directory}/`)) continue;
      const hashed = filesOf(`${name}#${ownTask[test] ?? "test"}`, tasks);
      for (const file of filesNamedIn(await readFile(root + test, "utf8"), tracked)) {
        count += 1;
        // Where a pattern names sources, their tests are not meant.
        if (!hashed.has(file) && !file.endsWith(".test.ts")) passedOver.push(`${test}: ${file}`);
      }
    }
  }
  expect(count).toBeGreaterThan(100);
  expect(passedOver).toEqual([]);
});

test("a guide makes nothing run again but its site, and what reads guides", async () => {
  const tasks = await tasksOfTests();
  const pages = [...filesOf("@cloud-recording/docs#site", tasks)];
  const guide = pages.find((file) => file.endsWith("/docs/guides/calls.md")) ?? "";
  const ids = [...tasks.values()].flatMap(({ task, taskId, command }) =>
    kinds.includes(task) && command !== "<NONEXISTENT>" ? [taskId] : [],
  );
  expect(ids.filter((id) => filesOf(id, tasks).has(guide)).sort()).toEqual([
    "@cloud-recording/contract#test:texts",
    "@cloud-recording/docs#site",
    "@cloud-recording/docs#test",
  ]);
});

test("inputs of what a task needs are its own, and names in texts are found", () => {
  const own = { task: "test", package: "a", directory: "a", command: "vitest" };
  const task = { ...own, inputs: {}, dependencies: [] };
  const tasks = new Map<string, Task>([
    ["a#test", { ...task, taskId: "a#test", inputs: { "../x.md": "" }, dependencies: ["b#test"] }],
    ["b#test", { ...task, taskId: "b#test", directory: "b", inputs: { "y.ts": "" } }],
  ]);
  expect([...filesOf("a#test", tasks)]).toEqual(["x.md", "b/y.ts"]);
  const program =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program.
    "read(`${root}docs/a.md`); new URL('../../openapi/b.json'); glob('packages/*/*.md')";
  const tracked = [
    "docs/a.md",
    "docs/b.md",
    "openapi/b.json",
    "packages/a/c.md",
    "packages/a/c.ts",
  ];
  expect(filesNamedIn(program, tracked)).toEqual([
    "docs/a.md",
    "openapi/b.json",
    "packages/a/c.md",
  ]);
});
