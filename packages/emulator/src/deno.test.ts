import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("a test of Deno gets an emulator, without permissions", async () => {
  const sample = fileURLToPath(new URL("../test/deno-sample.ts", import.meta.url));
  const args = ["test", "--no-check", "--quiet", sample];
  const environment = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  const { stdout } = await promisify(execFile)("deno", args, { env: environment });
  expect(stdout).toContain("1 passed");
});
