import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Change, Impact } from "./change.ts";
import { extensionChanges } from "./extensions.ts";

const config = fileURLToPath(new URL("redocly.yaml", import.meta.url));
const owner = "@cloud-recording/openapi";
const impacts: Readonly<Record<string, Impact>> = {
  major: "break",
  minor: "addition",
  patch: "text",
};

/** Properties of a schema for people, not for programs. */
const texts = ["title", "description", "examples", "example", "externalDocs", "deprecated"];

/** Changes of a description since a released one, as `redocly diff` judges them, and of what it passes over. */
export async function descriptionChanges(released: string, current: string): Promise<Change[]> {
  if (released === current) return [];
  const changes = [
    ...(await diff(released, current)),
    ...extensionChanges(JSON.parse(released), JSON.parse(current)),
  ];
  const text = "Other extensions or their order changed. For who reads the description";
  return changes.length > 0 ? changes : [{ package: owner, impact: "text", text }];
}

async function diff(released: string, current: string): Promise<Change[]> {
  const folder = await mkdtemp(`${tmpdir()}/description-`);
  try {
    const files = [`${folder}/released.json`, `${folder}/current.json`];
    await writeFile(`${folder}/released.json`, released);
    await writeFile(`${folder}/current.json`, current);
    const args = ["diff", ...files, "--config", config, "--format", "json", "--fail-on", "none"];
    const { stdout } = await promisify(execFile)("redocly", args, { maxBuffer: 1e9 });
    const { changes }: { readonly changes: readonly DiffChange[] } = JSON.parse(stdout);
    return changes.map((change) => ({
      package: owner,
      impact: impactOf(change),
      text: textOf(change),
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface DiffChange {
  readonly path: string;
  readonly typeName: string;
  readonly kind: string;
  readonly impact: string;
  readonly verdicts: readonly { readonly message: string }[];
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
}

/** Impact of a change. About some changes of a schema `redocly diff` has no rule, and calls them a patch. */
function impactOf(change: DiffChange): Impact {
  const { path, typeName, kind, impact, verdicts, property = "", base } = change;
  const judged = impacts[impact] ?? "break";
  if (isName(change)) return "break";
  if (verdicts.length > 0 || typeName !== "Schema" || kind === "added") return judged;
  if (kind === "removed") return /\/properties\/[^/]+$/.test(path) ? "break" : "addition";
  if (texts.includes(property)) return judged;
  // Where a limit was and another one is, it has been weighed: the new one is wider.
  const isNarrower = property === "default" || base?.value === undefined;
  return isNarrower && isSent(path) ? "break" : "addition";
}

/**
 * True if a name is no longer what it was: that of a component, which types that are made of the description have, or of a
 * parameter. Without its security, programs that are made of the description send no credentials.
 */
function isName({ path, kind, property = "" }: DiffChange): boolean {
  if (kind === "removed" && /\/security\/\d+$/.test(path)) return true;
  return property === "key" || (/\/parameters\/\d+$/.test(path) && /^(name|in)$/.test(property));
}

/** True if users send what stands at a path: requests of the API, and responses to callbacks. */
function isSent(path: string): boolean {
  return path.includes("/responses/") === path.startsWith("#/webhooks/");
}

function textOf({ path, kind, verdicts, property, base, revision }: DiffChange): string {
  const place = path.replaceAll("~1", "/");
  const reads = place.startsWith("#/webhooks/") ? "who receives callbacks" : "who reads responses";
  const who = isSent(path) ? "who sends requests" : reads;
  const silent =
    property === undefined
      ? `It was ${kind}.`
      : `\`${property}\` changed from ${JSON.stringify(base?.value)} to ${JSON.stringify(revision?.value)}.`;
  const said = verdicts.map(({ message }) => message).join(" ") || silent;
  return `${said} For ${who}: ${place}`;
}
