import { describe, expect, test } from "vitest";
import { type Change, leastBump } from "./change.ts";
import { gone, tooSmall } from "./changesets.ts";

describe("changesets", () => {
  const broken: Change = { package: "a", impact: "break", text: "`x` is gone. For a" };

  test.each([
    ["0.1.0", "break", "minor"],
    ["0.1.0", "addition", "patch"],
    ["1.2.0", "break", "major"],
    ["1.2.0", "addition", "minor"],
    ["1.2.0", "text", "patch"],
  ] as const)("at %s, %s needs %s", (version, impact, least) => {
    expect(leastBump(impact, version)).toBe(least);
  });

  test("a changeset that is too small is refused, with what breaks and for whom", () => {
    const release = { name: "a", oldVersion: "0.1.0", type: "patch", changesets: ["one"] } as const;
    expect(tooSmall([broken], [release])).toEqual([
      "a 0.1.0 needs minor, and its changesets say patch:\n  break: `x` is gone. For a",
    ]);
    expect(tooSmall([broken], [{ ...release, type: "minor" }])).toEqual([]);
  });

  test("a change without a changeset is refused", () => {
    const release = { name: "a", oldVersion: "0.1.0", type: "none", changesets: [] } as const;
    const text: Change = { ...broken, impact: "text" };
    expect(tooSmall([text], [release])[0]).toContain("needs patch, and it has no changeset");
  });

  test("a change of one package asks nothing of another", () => {
    expect(
      tooSmall([broken], [{ name: "b", oldVersion: "0.1.0", type: "none", changesets: [] }]),
    ).toEqual([]);
  });

  test("a package that is no longer published is refused, whatever the changesets say", () => {
    const others = [
      { name: "b", oldVersion: "0.1.0", type: "minor", changesets: ["one"] },
    ] as const;
    expect(gone([broken], others)).toEqual([expect.stringMatching(/^a is no longer published/)]);
    expect(gone([{ ...broken, package: "b" }], others)).toEqual([]);
  });

  test("a bump that comes from another package is refused: no changelog says what breaks", () => {
    const raised = { name: "a", oldVersion: "0.1.0", type: "minor", changesets: [] } as const;
    expect(tooSmall([broken], [raised])).toEqual([
      expect.stringMatching(/^a 0\.1\.0 is in no changeset, .*\n {2}break: `x` is gone/),
    ]);
    expect(tooSmall([{ ...broken, impact: "text" }], [raised])).toEqual([]);
    expect(tooSmall([broken], [{ ...raised, changesets: ["one"] }])).toEqual([]);
  });
});
