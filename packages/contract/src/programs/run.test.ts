import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bash, execute } from "./run.ts";

test("a script of Bash reads no settings of whoever runs it", async () => {
  const home = await mkdtemp(join(tmpdir(), "home-"));
  try {
    await writeFile(join(home, ".bashrc"), "echo settings");
    const { stdout } = await execute([...bash, "-c", "echo script"], { HOME: home });
    expect(stdout).toBe("script\n");
  } finally {
    await rm(home, { recursive: true });
  }
});
