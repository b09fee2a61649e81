import { expect, test } from "vitest";
import { lint } from "./lint.ts";

test("every row of x-rules is complete and has code", async () => {
  const row = {
    id: "canvas-area",
    text: "Keep it small.",
    client: "refuse",
    service: "accept",
    "x-requirements": ["TRANS-12"],
  };
  const { text: _, ...incomplete } = row;
  const schemas = {
    Right: { type: "object", "x-rules": [row] },
    Wrong: {
      type: "object",
      "x-rules": [
        incomplete,
        { ...row, severity: "error" },
        { ...row, id: "no-such-rule" },
        { ...row, client: "ignore" },
      ],
    },
    NoList: { type: "object", "x-rules": row },
  };
  expect(await lint("rule-rows", { components: { schemas } })).toEqual([
    "#/components/schemas/NoList/x-rules `x-rules` is a list.",
    "#/components/schemas/Wrong/x-rules/0 A rule has `text`.",
    "#/components/schemas/Wrong/x-rules/1 A rule has no `severity`.",
    "#/components/schemas/Wrong/x-rules/2 `rules.ts` has no rule `no-such-rule`.",
    "#/components/schemas/Wrong/x-rules/3 `client` is one of refuse, warn, accept.",
  ]);
});
