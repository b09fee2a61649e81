import { expect, test } from "vitest";
import { linesOf } from "../test/command.ts";
import { runInside } from "../test/run-inside.ts";
import { openService } from "../test/service.ts";

test.for([
  ["--json", 1],
  ["--json=true", 1],
  ["--json=YES", 1],
  ["--json=1", 1],
  ["--json=false", 0],
  ["--json=0", 0],
  ["-- --json", 0],
] as const)("a usage error beside %s prints %i lines", async ([flag, count]) => {
  await using service = await openService();
  const args = ["record", ...flag.split(" ")];
  const { code, stdout } = await runInside(args, { environment: service.environment });
  expect(code).toBe(2);
  expect(linesOf(stdout)).toHaveLength(count);
});

test("the secret of the callbacks has its own warning", async () => {
  await using service = await openService();
  const { environment } = service;
  for (const language of ["en", "zh-CN"]) {
    // The URL is refused after the warning.
    const args = ["emulate", "--callback-secret", "hidden", "--callback-url", "ftp://a"];
    const { stderr } = await runInside([...args, "--recordings", "none", "--lang", language], {
      environment,
    });
    expect(stderr).toContain("EMULATOR_CALLBACK_SECRET");
    expect(stderr).not.toContain("CUSTOMER");
    expect(stderr).not.toContain("hidden");
  }
});
