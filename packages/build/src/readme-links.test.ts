import { expect, test } from "vitest";
import { relativeLinks, withAbsoluteLinks } from "./readme-links.ts";

const place = { folder: "packages/node", ref: "@cloud-recording/node@0.1.0" };
const blob = "https://github.com/cloud-recording/cloud-recording/blob/@cloud-recording/node@0.1.0";

test.each([
  ["[a](../client/README.md)", `[a](${blob}/packages/client/README.md)`],
  ["[a](../client/README.md#b)", `[a](${blob}/packages/client/README.md#b)`],
  ["[`a`](src/b.ts)", `[\`a\`](${blob}/packages/node/src/b.ts)`],
  [
    "[a [b]](./c.md) and [d](e)",
    `[a [b]](${blob}/packages/node/c.md) and [d](${blob}/packages/node/e)`,
  ],
  ["![a](b.png)", `![a](${blob.replace("/blob/", "/raw/")}/packages/node/b.png)`],
])("%s leads into the repository", (markdown, expected) => {
  expect(withAbsoluteLinks(markdown, place)).toBe(expected);
  expect(relativeLinks(withAbsoluteLinks(markdown, place))).toEqual([]);
});

test.each([
  "[a](https://example.org/b)",
  "[a](mailto:b@example.org)",
  "[a](#b)",
  "`[a](b)`",
  "```md\n[a](b)\n```\n",
])("%s stays as it is", (markdown) => {
  expect(withAbsoluteLinks(markdown, place)).toBe(markdown);
});

test("a link out of the repository is refused", () => {
  expect(() => withAbsoluteLinks("[a](../../../b)", place)).toThrow("leads out of the repository");
});
