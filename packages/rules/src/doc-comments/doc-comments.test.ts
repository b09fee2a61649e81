import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openingsOf } from "./openings.ts";

const program = fileURLToPath(new URL("main.ts", import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cloud-recording-doc-comments-"));
  await mkdir(join(folder, "packages/one/src"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the program over sources with some doc comments that open with a question word, and some that do not. */
async function run(
  { questions, others }: { questions: number; others: number },
  ...args: string[]
) {
  const comments = [
    ...Array(questions).fill("/** Whether it is open. */"),
    ...Array(others).fill("/** True if it is open. */"),
  ];
  await writeFile(join(folder, "packages/one/src/index.ts"), comments.join("\n"));
  return await promisify(execFile)(process.execPath, [program, "--root", folder, ...args]).catch(
    (error: { code: number; stdout: string; stderr: string }) => error,
  );
}

test("one question in twenty comments is refused, fewer pass", async () => {
  expect(await run({ questions: 1, others: 19 }, "--check")).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("packages/one        1       20    5.0 %"),
    stderr: expect.stringContaining("Open with the noun or the verb"),
  });
  expect(await run({ questions: 1, others: 20 }, "--check")).not.toHaveProperty("code");
});

test("the comments of a package are listed by file and line, and summed by room", async () => {
  const { stdout } = await run({ questions: 2, others: 2 }, "packages/one");
  expect(stdout.split("\n")).toEqual([
    "packages/one/src/index.ts:1: Whether it is open.",
    "packages/one/src/index.ts:2: Whether it is open.",
    "                questions       of    share",
    "packages/one/src        2        4   50.0 %",
    "all                     2        4   50.0 %",
    "",
  ]);
});

test.each(["What", "Who", "Whose", "How", "Whether", "When", "whether"])(
  "%s is found on either line of a comment, at any depth",
  (word) => {
    const source = `/**\n * ${word} it is.\n */\n  /** ${word} it is. */\n`;
    expect(openingsOf("a.ts", source).questions.map(({ line }) => line)).toEqual([1, 4]);
  },
);

test("nouns, verbs, tags, plain comments and globs are no questions", () => {
  const source = [
    "/** True when it is open. */",
    "/** Whatever the service sends. */",
    "/** @returns what was sent */",
    "// What this does",
    "/* How it works */",
    'const files = ["src/**", "What/**/*.ts"];',
  ].join("\n");
  expect(openingsOf("a.ts", source)).toEqual({ file: "a.ts", total: 3, questions: [] });
});
