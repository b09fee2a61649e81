import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { withSection } from "../page-section/page-section.ts";
import { changes } from "./changes.ts";
import { changesSection, changesSource } from "./changes-section.ts";
import { measureFigures } from "./figures.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

test("every figure is within its budget", async () => {
  const figures = await measureFigures();
  expect(figures.filter(({ value, budget }) => value > budget)).toEqual([]);
  expect(figures.filter(({ name }) => name.startsWith("bytes"))).toHaveLength(4);
  expect(figures.find(({ name }) => name.startsWith("lines"))?.value).toBeGreaterThan(2000);
});

describe.each(changes)("$title", ({ example, files }) => {
  test("is listed with files that are there, each once", () => {
    expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
    expect(new Set(files).size).toBe(files.length);
  });

  test("touches no other source that names the example", async () => {
    const pathspec = [
      "packages/*/src/*",
      "packages/*/scripts/*",
      "docs/src/*.ts",
      "docs/src/*.tsx",
    ];
    const not = ["generated/", ".test.ts", ".test-d.ts", ".mdx", "/content/", "/COVERAGE.md"];
    const { stdout } = await promisify(execFile)(
      "git",
      ["grep", "-l", example, "--", ...pathspec],
      {
        cwd: root,
      },
    ).catch(() => ({ stdout: "" }));
    const found = stdout.trim().split("\n").filter(Boolean);
    const others = found.filter((file) => !not.some((part) => file.includes(part)));
    expect(others.filter((file) => !files.includes(file) && !explained.has(file))).toEqual([]);
  });
});

/** Sources that name an example, but that another of its kind would not touch. */
const explained = new Set([
  // The list itself.
  "packages/rules/src/figures/changes.ts",
  // Generated from the list of options.
  "packages/emulator/src/emulator-options.ts",
  // The place where an option has its effect; each has another one.
  ...["control.ts", "recordings.ts", "server-response.ts", "snapshot.ts", "status.ts"].map(
    (file) => {
      return `packages/emulator/src/control/${file}`;
    },
  ),
]);

test("CONTRIBUTING lists them", async () => {
  const page = await readFile(`${root}CONTRIBUTING.md`, "utf8");
  expect(page, "run `npm run generate`").toBe(withSection(page, changesSource, changesSection()));
});
