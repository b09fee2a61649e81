import { describe, expect, test } from "vitest";
import { entryChanges, publishedEntries } from "./entries.ts";

describe("entries", () => {
  test.each([
    ["@cloud-recording/client", "@cloud-recording/client/callbacks"],
    ["@cloud-recording/openapi", "@cloud-recording/openapi/errors.json"],
    ["@cloud-recording/deno", "@cloud-recording/deno/testing"],
    ["@cloud-recording/cli", "the command cloud-recording"],
  ])(
    "of %s, a removed one breaks who uses %s, and a new one is an addition",
    async (name, entry) => {
      const now = await publishedEntries();
      const [all = []] = [now[name]];
      expect(all).toContain(entry);
      const without = { ...now, [name]: all.filter((one) => one !== entry) };
      const text = expect.stringContaining(`For who uses ${entry}`);
      expect(entryChanges(now, without)).toEqual([{ package: name, impact: "break", text }]);
      expect(entryChanges(without, now)).toEqual([{ package: name, impact: "addition", text }]);
      expect(entryChanges(now, now)).toEqual([]);
    },
  );

  test("a condition that is gone breaks who loads the entry by it", async () => {
    const entry = "@cloud-recording/client";
    const now = await publishedEntries();
    const conditions = now[entry]?.filter((one) => one.startsWith(`${entry} by `)) ?? [];
    expect(conditions.length).toBeGreaterThan(1);
    for (const condition of conditions) {
      const without = { ...now, [entry]: now[entry]?.filter((one) => one !== condition) ?? [] };
      const text = `It is gone. For who uses ${condition}`;
      expect(entryChanges(now, without)).toEqual([{ package: entry, impact: "break", text }]);
    }
  });

  test("a package that is gone, or private now, is noticed with all of its entries", async () => {
    const now = await publishedEntries();
    const { "@cloud-recording/playback": entries = [], ...without } = now;
    const changes = entryChanges(now, without);
    expect(changes.map(({ text }) => text)).toEqual(
      entries.map((entry) => `It is gone. For who uses ${entry}`),
    );
  });

  test("what only this repository can import is none", async () => {
    const { "@cloud-recording/openapi": entries } = await publishedEntries();
    expect(entries).not.toContain("@cloud-recording/openapi/reader");
  });
});
