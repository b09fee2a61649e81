import { expect, test } from "vitest";
import changelog from "./changelog.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const changeset = { id: "a", summary: "Add a.\nIt does b.  ", releases: [], commit };

test("a line of a changelog links to its commit", async () => {
  expect(await changelog.getReleaseLine(changeset, "minor", null)).toBe(
    "- Add a. ([0123456](https://github.com/cloud-recording/cloud-recording/commit/0123456789abcdef0123456789abcdef01234567))\n  It does b.",
  );
});

test("a changeset that is not committed yet has no link", async () => {
  const { commit: _, ...draft } = changeset;
  expect(await changelog.getReleaseLine(draft, "minor", null)).toBe("- Add a.\n  It does b.");
});

test("an updated dependency links to its release", async () => {
  const dependency = {
    name: "@cloud-recording/client",
    type: "minor" as const,
    oldVersion: "0.1.0",
    newVersion: "0.2.0",
    changesets: [],
    packageJson: { name: "@cloud-recording/client", version: "0.2.0" },
    dir: "packages/client",
  } satisfies Parameters<typeof changelog.getDependencyReleaseLine>[1][number];
  expect(await changelog.getDependencyReleaseLine([], [dependency], null)).toContain(
    "[@cloud-recording/client@0.2.0](https://github.com/cloud-recording/cloud-recording/releases/tag/%40cloud-recording%2Fclient%400.2.0)",
  );
  expect(await changelog.getDependencyReleaseLine([], [], null)).toBe("");
});
