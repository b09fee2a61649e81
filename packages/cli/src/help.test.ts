import { expect, test } from "vitest";
import { helpTimes } from "../test/help-times.ts";

test("help comes nearly as fast as a Node that does nothing", () => {
  // A slow moment of the machine gets a second chance; a command that loads too much gets it in vain.
  const rounds = [1, 2, 3].map(() => {
    const { help, limit } = helpTimes(7);
    return help - limit;
  });
  expect(Math.min(...rounds)).toBeLessThanOrEqual(0);
});
