import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const plugin = fileURLToPath(new URL("house-rules.js", import.meta.url));
const run = promisify(execFile);

/** Problems that one rule of the plug-in finds in a document: place and message of each. */
export async function lint(
  rule: string,
  document: object,
  options: object = {},
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "house-rules-"));
  try {
    const config = {
      plugins: [plugin],
      extends: [],
      rules: { [`house/${rule}`]: { severity: "error", ...options } },
    };
    const info = { title: "Example", version: "1.0.0" };
    await writeFile(join(folder, "redocly.yaml"), JSON.stringify(config));
    await writeFile(
      join(folder, "openapi.json"),
      JSON.stringify({ openapi: "3.1.1", info, paths: {}, ...document }),
    );
    // With problems, the command ends with an error that carries what it printed.
    const { stdout } = await run("redocly", ["lint", "openapi.json", "--format=json"], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    }).catch((failed: { stdout: string }) => failed);
    const { problems }: { problems: Problem[] } = JSON.parse(stdout);
    return problems.map(({ location, message }) => `${location[0]?.pointer} ${message}`).sort();
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Problem {
  message: string;
  location: { pointer: string }[];
}
