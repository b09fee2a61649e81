import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname } from "node:path";
import { promisify } from "node:util";
import { installMissing, isMissing } from "@cloud-recording/build/debian-packages";
import { root } from "@cloud-recording/build/workspaces";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import type { Workflow } from "./workflows.ts";

const { jobs = {} }: Workflow = parse(
  await readFile(`${root}.github/workflows/release.yml`, "utf8"),
);
const steps = Object.values(jobs).flatMap((job) => job.steps ?? []);

beforeAll(() => installMissing(isMissing("jq") ? ["jq"] : [], ["jq"]));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/release steps-`);
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs a step as GitHub does, and returns how it called the programs that stand in for others. */
async function runStep(
  name: string,
  programs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<string[]> {
  const step = steps.find((one) => one.name === name);
  for (const [program, body] of Object.entries(programs)) {
    const script = `#!/bin/sh\necho "${program} $*" >> "$CALLS"\n${body}\n`;
    await write(`programs/${program}`, script, 0o755);
  }
  const PATH = [`${folder}/programs`, process.env.PATH].join(delimiter);
  const env = { ...process.env, ...environment, PATH, CALLS: `${folder}/calls` };
  const flags = ["--noprofile", "--norc", "-e", ...(step?.shell ? ["-o", "pipefail"] : [])];
  await promisify(execFile)("bash", [...flags, "-c", step?.run ?? ""], { cwd: folder, env });
  return (await readFile(`${folder}/calls`, "utf8")).trimEnd().split("\n");
}

async function write(file: string, text: string, mode = 0o644): Promise<void> {
  await mkdir(dirname(`${folder}/${file}`), { recursive: true });
  await writeFile(`${folder}/${file}`, text, { mode });
}

const both = JSON.stringify([
  { name: "@cloud-recording/node", version: "0.1.0" },
  { name: "@cloud-recording/openapi", version: "0.2.0" },
]);

test("the description is attached to its release, and to no other", async () => {
  await write("attachments/openapi.json", "{}");
  const PACKAGES = both;
  expect(await runStep("Attach the description", { gh: "" }, { PACKAGES })).toEqual([
    "gh release upload @cloud-recording/openapi@0.2.0 --clobber attachments/openapi.json",
  ]);
});

test("what a package installs is attached to its release", async () => {
  const PACKAGES = JSON.stringify([{ name: "openapi-fetch", version: "0.17.0" }]);
  // The registry may be slow, so only this part of npm is not its own.
  await write("package-lock.json", JSON.stringify(lock));
  const copied = 'if [ "$1" = install ]; then exec cp package-lock.json "$3"; fi';
  const npm = `${copied}; PATH="\${PATH#*:}" exec npm "$@"`;
  const programs = { gh: "", npm };
  const calls = await runStep("Attach to each release what it installs", programs, { PACKAGES });
  const project = "sbom/openapi-fetch";
  expect(calls).toEqual([
    `npm install --prefix ${project} --package-lock-only --ignore-scripts openapi-fetch@0.17.0`,
    `npm sbom --prefix ${project} --package-lock-only --sbom-format=cyclonedx`,
    `gh release upload openapi-fetch@0.17.0 --clobber ${project}.cdx.json`,
  ]);
  const text = await readFile(`${folder}/${project}.cdx.json`, "utf8");
  const { bomFormat, components } = JSON.parse(text);
  const names = components.map((component: { name: string }) => component.name);
  expect([bomFormat, names]).toEqual([
    "CycloneDX",
    ["openapi-fetch", "openapi-typescript-helpers"],
  ]);
});

/** What npm writes down of a package and what that installs. */
const lock = {
  lockfileVersion: 3,
  packages: {
    "": { dependencies: { "openapi-fetch": "0.17.0" } },
    "node_modules/openapi-fetch": {
      version: "0.17.0",
      dependencies: { "openapi-typescript-helpers": "^0.1.0" },
    },
    "node_modules/openapi-typescript-helpers": { version: "0.1.0" },
  },
};

test("the tag of the lint action is moved, or made", async () => {
  const environment = { GH_REPO: "owner/name", GITHUB_SHA: "abc" };
  const moved = await runStep("Move the tag", { gh: "" }, environment);
  expect(moved).toEqual([
    "gh api --method PATCH repos/owner/name/git/refs/tags/v1 --field sha=abc --field force=true",
  ]);
  const made = await runStep("Move the tag", { gh: '[ "$3" = POST ]' }, environment);
  expect(made.at(-1)).toBe(
    "gh api --method POST repos/owner/name/git/refs --field ref=refs/tags/v1 --field sha=abc",
  );
});

test("a snapshot is never what everybody installs", async () => {
  const plan = [
    [{ name: "a", tarball: { path: "packages/a.tgz" } }, { name: "private" }],
    [{ name: "b", tarball: { path: "packages/b.tgz" } }],
  ];
  await write(".packed/publish-plan.json", JSON.stringify({ version: 1, plan }));
  expect(await runStep("Publish what is packed", { npm: "" }, {})).toEqual([
    "npm publish .packed/packages/a.tgz --tag snapshot --access public",
    "npm publish .packed/packages/b.tgz --tag snapshot --access public",
  ]);
});

test("a release that cannot be published ends its step", async () => {
  await write(".packed/publish-plan.json", '{"plan":[[{"tarball":{"path":"a.tgz"}}]]}');
  await expect(runStep("Publish what is packed", { npm: "exit 1" }, {})).rejects.toThrow();
});
