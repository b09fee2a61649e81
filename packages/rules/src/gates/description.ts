import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Change, Impact } from "./change.ts";

const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));
const impacts: Readonly<Record<string, Impact>> = {
  major: "break",
  minor: "addition",
  patch: "text",
};

/** Changes of the description since a released one, as `redocly diff` judges them. */
export async function descriptionChanges(released: string, current: string): Promise<Change[]> {
  if (released === current) return [];
  const folder = await mkdtemp(`${tmpdir()}/description-`);
  try {
    const files = [`${folder}/released.json`, `${folder}/current.json`];
    await writeFile(`${folder}/released.json`, released);
    await writeFile(`${folder}/current.json`, current);
    const args = ["diff", ...files, "--config", config, "--format", "json", "--fail-on", "none"];
    const { stdout } = await promisify(execFile)("redocly", args, { maxBuffer: 1e9 });
    const { changes }: { readonly changes: readonly DiffChange[] } = JSON.parse(stdout);
    return changes.map((change) => ({
      package: "@cloud-recording/openapi",
      impact: impacts[change.impact] ?? "break",
      text: textOf(change),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface DiffChange {
  readonly path: string;
  readonly kind: string;
  readonly impact: string;
  readonly verdicts: readonly { readonly message: string }[];
}

function textOf({ path, kind, verdicts }: DiffChange): string {
  const place = path.replaceAll("~1", "/");
  const who = place.includes("/responses/") ? "who reads responses" : "who sends requests";
  const said = verdicts.map(({ message }) => message).join(" ") || kind;
  return `${said} For ${who}: ${place}`;
}
