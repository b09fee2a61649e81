import { expect, test } from "vitest";
import { bundleOf, measureSizes } from "./sizes.ts";

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
