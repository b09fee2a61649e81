import { expect, test } from "vitest";
import { withoutRepetition } from "./property-rows.ts";

test("a text does not repeat what an earlier one says, in lines or in Chinese sentences", () => {
  expect(
    withoutRepetition(["The App ID. It must fit.", "The App ID.\nInferred: no maximum."]),
  ).toEqual(["The App ID. It must fit.", "Inferred: no maximum."]);
  expect(
    withoutRepetition(["你的 App ID。必须相同。", "你的 App ID。推断：没有最大长度。"]),
  ).toEqual(["你的 App ID。必须相同。", "推断：没有最大长度。"]);
  expect(withoutRepetition(["The same.", "The same."])).toEqual(["The same."]);
});
