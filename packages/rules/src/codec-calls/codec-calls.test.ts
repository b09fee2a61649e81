import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../..", import.meta.url));

/** A call of the native codecs whose result is a promise. */
const call = /\.(?:flush\(\)|copyTo\(.*"I420")/;
/** What the end of the thread waits for. */
const counted = "codecCall(() =>";

const isUncounted = (line: string) => call.test(line) && !line.includes(counted);

test("in a thread of recorders, each call of the codecs that ends later is made by codecCall", async () => {
  const lines: string[] = [];
  for await (const file of glob("{recorder,whip}/src/**/*.ts", { cwd: packages })) {
    const source = await readFile(`${packages}/${file}`, "utf8");
    // Comments have examples.
    const code = source.split("\n").filter((line) => !/^\s*\*/.test(line));
    lines.push(...code.map((line) => line.trim()));
  }
  expect(lines.filter(isUncounted)).toEqual([]);
  expect(lines.filter((line) => call.test(line))).toHaveLength(3);
});

test.each([
  "await this.#encoder.flush();",
  "const done = decoder.flush();",
  'const planes = await frame.copyTo(copy, { format: "I420" });',
])("%s is found", (line) => {
  expect(isUncounted(line)).toBe(true);
});
