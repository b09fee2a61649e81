import { expect, test } from "vitest";
import { lint } from "./lint.ts";

test("the member that x-selected-by names tells the variants apart", async () => {
  const variant = (vendor: object, required: string[] = []) => ({
    type: "object",
    properties: { vendor },
    required,
  });
  const union = (...oneOf: object[]) => ({ "x-selected-by": "vendor", oneOf });
  const schemas = {
    First: variant({ const: 0 }),
    Second: { allOf: [{ $ref: "#/components/schemas/Vendor" }, { type: "object" }] },
    Vendor: variant({ enum: [1, 2] }),
    Other: { type: "object", properties: { region: { type: "integer" } } },
    ByValue: union({ $ref: "#/components/schemas/First" }, { $ref: "#/components/schemas/Second" }),
    ByPresence: union(variant({ type: "object" }, ["vendor"]), {
      $ref: "#/components/schemas/Other",
    }),
    NowhereKnown: union({ $ref: "#/components/schemas/Other" }, { type: "object" }),
    Overlapping: union(variant({ enum: [1] }), { $ref: "#/components/schemas/Second" }),
    WithoutValue: union(variant({ const: 1 }), variant({ type: "integer" })),
    NeverRequired: union(variant({ type: "object" }), { $ref: "#/components/schemas/Other" }),
    NoUnion: { type: "object", "x-selected-by": "vendor" },
  };
  const wrong = ["NeverRequired", "NoUnion", "NowhereKnown", "Overlapping", "WithoutValue"];
  expect(await lint("selected-by", { components: { schemas } })).toEqual(
    wrong.map(
      (name) =>
        `#/components/schemas/${name}/x-selected-by \`vendor\` does not tell the variants apart.`,
    ),
  );
});
