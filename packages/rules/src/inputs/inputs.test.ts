import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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

/** @param folder checkout whose files are hashed */
async function tasksOfTests(folder = root): Promise<ReadonlyMap<string, Task>> {
  const flags = ["--dry=json", "--no-update-notifier", `--cwd=${folder}`];
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

test("nothing runs again because of files that git ignores, which other tasks write", async () => {
  const folder = await mkdtemp(join(tmpdir(), "inputs-"));
  try {
    await run("git", "clone", "--quiet", "--local", root, folder);
    // What is changed here, and not committed, is looked at, too.
    const settings = (await run("git", "ls-files", "*turbo.json", "*.gitignore"))
      .trim()
      .split("\n");
    for (const file of settings) await cp(root + file, join(folder, file));
    const lists = settings.filter((file) => file.endsWith(".gitignore"));
    const written = (await Promise.all(lists.map(ignoredFiles))).flat();
    for (const file of written) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), "");
    }
    const seen = ["-C", folder, "ls-files", "--others", "--exclude-standard"];
    expect(await run("git", ...seen)).toBe("");
    const tasks = await tasksOfTests(folder);
    const hashed = [...tasks.values()].flatMap(({ task, taskId, command }) => {
      if (!kinds.includes(task) || command === "<NONEXISTENT>") return [];
      const files = filesOf(taskId, tasks);
      return written.filter((file) => files.has(file)).map((file) => `${taskId}: ${file}`);
    });
    expect(written.length).toBeGreaterThan(100);
    expect(filesOf("@cloud-recording/docs#site", tasks)).toContain("examples/demo.ts");
    expect(hashed).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** Files for the lines of a `.gitignore`: in the folder that a line names, or in some of those in which it may stand. */
async function ignoredFiles(list: string): Promise<string[]> {
  const lines = (await readFile(root + list, "utf8"))
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.flatMap((line) => {
    const isAnchored = line.slice(0, -1).includes("/");
    const folders = isAnchored ? [""] : ["", "docs/", "examples/", "openapi/", "packages/cli/"];
    const path = line.replace(/^\//, "").replace("**/", "zh-cn/").replace("*", "x");
    const names = path.endsWith("/") ? ["x.ts", "x.md", "x.json"] : [""];
    return folders.flatMap((folder) =>
      names.map((name) => join(dirname(list), folder, path + name)),
    );
  });
}

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
