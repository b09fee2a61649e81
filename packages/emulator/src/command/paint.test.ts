import { expect, test } from "vitest";
import { paintFor } from "./paint.ts";

test("a file and a pipe get no colours", () => {
  expect(paintFor({}, {})("red", "text")).toBe("text");
});

test("a terminal gets none with NO_COLOR", () => {
  expect(paintFor({ isTTY: true }, { NO_COLOR: "1" })("red", "text")).toBe("text");
});
