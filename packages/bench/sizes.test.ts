import { expect, test } from "vitest";
import { bundleOf, measureParts, measureSizes } from "./sizes.ts";

test("every bundle stays within its budget", async () => {
  const sizes = await measureSizes();
  expect(sizes.filter(({ gzipped, budget = Infinity }) => gzipped > budget)).toEqual([]);
  expect(sizes.filter(({ budget }) => budget !== undefined)).toHaveLength(4);
});

test("a bundle has the languages that it uses, and no other", async () => {
  const checks = async (entry: string) => {
    const bundle = await bundleOf(
      `import { Caller } from "@cloud-recording/client/calls";
      import { validateRequest } from "@cloud-recording/client/${entry}";
      globalThis.x = new Caller({ validateRequest });`,
    );
    const text = new TextDecoder().decode(bundle);
    return { english: text.includes("Did you mean"), chinese: /\p{Script=Han}/u.test(text) };
  };
  expect(await checks("validation")).toEqual({ english: true, chinese: false });
  expect(await checks("validation/zh-CN")).toEqual({ english: false, chinese: true });
});

test("the parts of a bundle are its files, and cost no more than it has bytes", async () => {
  const name = "client/calls, all six methods";
  const parts = await measureParts(name);
  const size = (await measureSizes()).find((subject) => subject.name === name);
  const sum = parts.reduce((total, { bytes }) => total + bytes, 0);
  expect(sum).toBeLessThan(size?.gzipped ?? 0);
  // What files share is the smaller half.
  expect(sum).toBeGreaterThan((size?.gzipped ?? 0) / 2);
  const files = parts.map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
  expect(files).toEqual(expect.arrayContaining(["client/src/methods/start.ts"]));
  expect(files.filter((file) => !/^(client|\.\.)\/\S+\.m?[jt]s$/.test(file))).toEqual([]);
  expect(parts.filter(({ bytes }) => bytes <= 0)).toEqual([]);
});
