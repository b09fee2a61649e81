/**
 * Releases to a registry on this machine what the next release would publish, and uses it as its users would:
 * `npm run release:dry`. It works in clones of what is committed, so that the checkout stays as it is.
 *
 * The release before is the one of the last tag, or, before the first one, that of the changesets that are waiting; then a
 * patch of every package stands for the next.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { root } from "@cloud-recording/build/workspaces";
import { tool } from "../execute.ts";
import { install, installFolder } from "../installed.ts";
import { type Outcome, outcomeOf, type Row } from "../row.ts";
import { lintRows } from "../rows/lint.ts";
import { stepsOf } from "../rows/smoke.ts";
import { findRuntimes } from "../runtimes.ts";
import { startService } from "../service.ts";
import { table } from "../table.ts";
import { type Clone, cloneAt } from "./clone.ts";
import { readPacked } from "./packed.ts";
import { createProjects, type Project } from "./projects.ts";
import { makeVersions, pack, publish, type Versions } from "./publish.ts";
import { startRegistry } from "./registry.ts";

await install(console.error);
await installFolder("registry", console.error);
const status = await tool(["git", "status", "--porcelain"], root);
if (status !== "") console.error("What is not committed is not part of this release.");
const [tag] = (
  await tool(["git", "tag", "--list", "@cloud-recording/client@*", "--sort=-v:refname"], root)
)
  .split("\n")
  .filter(Boolean);

await using resources = new AsyncDisposableStack();
const registry = resources.use(await startRegistry());
const runtimes = await findRuntimes();
const projects = resources.use(await createProjects(registry, runtimes)).all;
const check = stepsOf(await readFile(new URL("../programs/smoke.js", import.meta.url), "utf8"));
const outcomes: Outcome[] = [];

/** Makes a step, unless one before it has failed. */
async function step(what: string, where: string, run: Row["run"]): Promise<void> {
  if (outcomes.some(({ verdict }) => verdict === "failed")) return;
  const outcome = await outcomeOf({ what, where, run });
  console.error(`${outcome.verdict}: ${what}, ${where}`);
  outcomes.push(outcome);
}

/** Makes a release of a state of the repository, and publishes it. */
async function release(
  name: string,
  [ref, source]: readonly [ref: string, source?: string | undefined],
  before: Versions,
): Promise<{ readonly folder: string | undefined; readonly versions: Versions }> {
  let clone: Clone | undefined;
  let versions: Versions = new Map();
  let tarballs: ReadonlyMap<string, string> = new Map();
  await step("version", name, async () => {
    clone = resources.use(await cloneAt(ref, source));
    versions = await makeVersions(clone.folder, before);
    await registry.useIn(clone.folder);
    return [...new Set([...versions].map(([, version]) => version))].join(", ");
  });
  await step("pack", name, async () => {
    tarballs = await pack(clone?.folder ?? "");
    return readPacked(tarballs, versions);
  });
  await step("publish", name, async () => {
    await publish(tarballs, clone?.folder ?? "");
    return `${tarballs.size} packages`;
  });
  return { folder: clone?.folder, versions };
}

const { folder, versions: first } =
  tag === undefined
    ? await release("the first release", ["HEAD"], new Map())
    : await release(tag, [tag], new Map());
const { folder: nextFolder, versions: next } =
  tag === undefined
    ? await release("the one after it", ["HEAD", folder], first)
    : await release("the next release", ["HEAD"], first);

await step("publish to JSR, without sending", "the next release", async () => {
  const variables = { DENO_CONDITIONS: "@cloud-recording/source" };
  const command = ["deno", "publish", "--dry-run", "--allow-dirty", "--quiet"];
  await tool(command, nextFolder ?? "", variables);
  return "no slow types, no errors";
});

/** Installs a release in each project, and runs the smoke program on each of its runtimes. */
async function use(verb: string, versions: Versions): Promise<void> {
  const version = versions.get("@cloud-recording/client") ?? "";
  for (const project of projects) {
    await step(`${verb} ${version}`, project.name, async () => {
      await project.install(versions);
      return "";
    });
    if (project.name === "npm") await serve(project);
    for (const runtime of project.runtimes) {
      await step(`smoke, ${version}`, runtime.name, () => smoke(project, runtime));
    }
  }
}

let service: Awaited<ReturnType<typeof startService>> | undefined;

/** Starts the emulator of a project once: it goes on while the project gets other versions. */
async function serve({ folder }: Project): Promise<void> {
  if (service !== undefined || outcomes.some(({ verdict }) => verdict === "failed")) return;
  service = resources.use(await startService(folder));
}

async function smoke(project: Project, runtime: Project["runtimes"][number]): Promise<string> {
  if (service === undefined) throw new Error("There is no emulator");
  const notes: string[] = [];
  for (const program of project.programs) {
    const output = await project.run(runtime, program, service.hosts, service.argument);
    notes.push(`${program} ${check(output)}`);
  }
  return notes.join(", ");
}

/** A process that ends leaves a recording; one of the version that is installed now stops it. */
const store = await mkdtemp(`${tmpdir()}/cloud-recording-sessions-`);
resources.defer(() => rm(store, { recursive: true, force: true }));
const [npmProject] = projects;
const [node] = runtimes;
async function inOneProcess(program: string): Promise<string> {
  if (service === undefined || npmProject === undefined || node === undefined) return "";
  const { options } = service.argument;
  return (await npmProject.run(node, program, service.hosts, { options, store })).trim();
}
async function recoverWhatIsLeft(left: string): Promise<string> {
  const recovered = await inOneProcess("recover.js");
  if (recovered === `{"stopped":[${left}],"damaged":0}`) return "the recording is stopped";
  throw new Error(`${left} was left, and recover() said ${recovered}`);
}

/** Uses the lint action in an empty repository: all that it runs comes from the registry. */
async function lintNext(): Promise<void> {
  const folder = `${await mkdtemp(`${tmpdir()}/cloud-recording lint-`)}/`;
  resources.defer(() => rm(folder, { recursive: true, force: true }));
  const variables = { npm_config_registry: registry.url, npm_config_cache: `${folder}cache` };
  const version = next.get("@cloud-recording/cli") ?? "";
  const rows = lintRows(folder, runtimes, version, variables);
  for (const { what, where, run } of rows.filter((row) => row.what === "lint action")) {
    await step(what, where, run);
  }
}

let left = "";
await use("install", first);
await step("leave a recording", "npm", async () => {
  left = await inOneProcess("leave.js");
  return "";
});
await use("upgrade to", next);
await step("recover it", "npm", () => recoverWhatIsLeft(left));
await lintNext();
await step("leave a recording", "npm", async () => {
  left = await inOneProcess("leave.js");
  return "";
});
await use("roll back to", first);
await step("recover it", "npm", () => recoverWhatIsLeft(left));
await step("checkout", "as it was", async () => {
  if ((await tool(["git", "status", "--porcelain"], root)) !== status)
    throw new Error("It changed");
  return "";
});

console.log(table(outcomes));
if (outcomes.some(({ verdict }) => verdict !== "passed")) process.exitCode = 1;
