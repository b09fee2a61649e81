import { readFile } from "node:fs/promises";
import { root } from "@cloud-recording/build/workspaces";
import { expect, test } from "vitest";
import { refusalChanges } from "./refusals.ts";

const released = await readFile(`${root}openapi/generated/annotated.json`, "utf8");

/** Lets the client react otherwise at the first place of an extension where it reacts in a way. */
function reacting(extension: string, from: string, to: string): string {
  const current = JSON.parse(released);
  const change = (value: unknown, isInside: boolean): boolean => {
    if (typeof value !== "object" || value === null) return false;
    const entry = value as Record<string, unknown>;
    if (isInside && entry.client === from) {
      entry.client = to;
      return true;
    }
    return Object.entries(entry).some(([key, inner]) =>
      change(inner, isInside || key === extension),
    );
  };
  expect(change(current, false), `${extension}: ${from}`).toBe(true);
  return JSON.stringify(current);
}

test.each(["x-missing", "x-only-with", "x-rules", "x-unknown-values"])(
  "%s that refuses what it warned of breaks who sends it",
  (extension) => {
    const changes = refusalChanges(released, reacting(extension, "warn", "refuse"));
    expect(changes).toMatchObject([{ package: "@cloud-recording/client", impact: "break" }]);
    expect(changes[0]?.text).toContain(`/${extension}`);
  },
);

test("x-reactions that no longer refuse are noticed as an addition", () => {
  const changes = refusalChanges(released, reacting("x-reactions", "refuse", "warn"));
  expect(changes).toMatchObject([{ package: "@cloud-recording/client", impact: "addition" }]);
  const back = refusalChanges(reacting("x-reactions", "refuse", "warn"), released);
  expect(back).toMatchObject([{ impact: "break" }]);
});

test("other texts, and another order, refuse nothing new", () => {
  expect(refusalChanges(released, released)).toEqual([]);
  const current = JSON.parse(released);
  current.components.schemas.RecordingConfigBase["x-rules"].reverse();
  current.components.schemas.RecordingConfigBase["x-rules"][0].text = "Another text.";
  expect(refusalChanges(released, JSON.stringify(current))).toEqual([]);
});
