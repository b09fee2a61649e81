import { expect, test } from "vitest";
import { helpTimes } from "../test/help-times.ts";

test("help comes nearly as fast as a Node that does nothing", () => {
  // A slow moment of the machine gets another chance; a command that loads too much gets it in vain.
  let { help, limit } = helpTimes(7);
  for (let chance = 1; help > limit && chance < 15; chance++) ({ help, limit } = helpTimes(7));
  expect(help).toBeLessThanOrEqual(limit);
});
