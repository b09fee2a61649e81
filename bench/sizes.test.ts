import { expect, test } from "vitest";
import { measureSizes } from "./sizes.ts";

test("every bundle stays within its budget", async () => {
  const sizes = await measureSizes();
  expect(sizes.filter(({ gzipped, budget = Infinity }) => gzipped > budget)).toEqual([]);
  expect(sizes.filter(({ budget }) => budget !== undefined)).toHaveLength(3);
});
