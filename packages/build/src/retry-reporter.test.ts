import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const vitest = fileURLToPath(new URL("../../../node_modules/vitest/vitest.mjs", import.meta.url));
const reporter = JSON.stringify(new URL("../../../retry-reporter.ts", import.meta.url));

test("why a test was tried again is printed, and nothing for the others", async () => {
  const folder = await mkdtemp(`${tmpdir()}/retried-`);
  await writeFile(
    `${folder}/vitest.config.ts`,
    `import { retryReporter } from ${reporter};
    export default { test: { globals: true, reporters: [retryReporter] } };`,
  );
  await writeFile(
    `${folder}/retried.test.ts`,
    `let left = ["the first reason", "the second reason"];
    test("passes in the end", { retry: 2 }, () => {
      const reason = left.shift();
      if (reason) throw new Error(reason);
    });
    test("passes", () => {});`,
  );
  try {
    const { stderr } = await promisify(execFile)(process.execPath, [vitest, "run"], {
      cwd: folder,
    });
    expect(stderr.match(/^Tried again: .*\n.*$/gm)).toEqual([
      "Tried again: passes in the end\nError: the first reason",
      "Tried again: passes in the end\nError: the second reason",
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
