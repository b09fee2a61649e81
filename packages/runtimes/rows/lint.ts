import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname } from "node:path";
import { runAction } from "@cloud-recording/build/composite-action";
import { root } from "@cloud-recording/build/workspaces";
import { execute } from "../execute.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";

const right = '{ "cname": "room", "uid": "527841", "clientRequest": {} }';
const files = {
  "my requests/right.json": right,
  "my requests/wrong.json5": "// A number\n{ cname: 'room', uid: 1, clientRequest: {} }",
  "my requests/wrong.yaml": "cname: room\nuid: 1\nclientRequest: {}\n",
  "my description.yaml": "openapi: 3.1.0\ninfo:\n  title: a\n  version: '1'\npaths: {}\n",
  "my description.json": '{ "openapi": "3.1.0", "info": { "title": "a", "version": "1" } }',
};

/** What the action shows of these files, and of them only. */
const shown = [
  "::error file=my requests/wrong.json5,line=2,col=18,title=type::",
  "::error file=my requests/wrong.yaml,line=2,col=1,title=type::",
  "::error file=my description.json,line=1,",
  "::error file=my description.yaml,line=2,",
];

/**
 * The lint action far from the repository, with the command line that a folder has installed or finds in its registry: on
 * the oldest Node that it takes, and on one that it replaces. The command line itself runs on every Node.
 *
 * @param version version of the command line
 * @param variables environment beside what finds programs
 */
export function lintRows(
  folder: string,
  runtimes: readonly Runtime[],
  version: string,
  variables: Readonly<Record<string, string>>,
): Row[] {
  // Rows run at the same time, and none may find a file that another one is about to write.
  let written: Promise<void> | undefined;
  const filesAreThere = () => (written ??= writeFiles(folder));
  const nodes = runtimes.filter(({ kind }) => kind === "node");
  const commands = nodes.map((runtime) => ({
    what: "cloud-recording lint",
    where: runtime.name,
    async run() {
      await filesAreThere();
      const bin = "node_modules/.bin/cloud-recording";
      const command = [...runtime.command([]), bin, "lint", "--json"];
      const output = await execute([...command, "my requests/right.json"], folder);
      if (JSON.parse(output).faults.length > 0) throw new Error(output);
      const failed = execute([...command, ...Object.keys(files)], folder).then(
        () => "",
        (error: Error) => error.message,
      );
      const [line = '{ "faults": [] }'] = (await failed).match(/^\{.*\}$/m) ?? [];
      const { faults } = JSON.parse(line);
      if (faults.length !== 4) throw new Error(await failed);
      return `${faults.length} faults`;
    },
  }));
  const actions = nodes.slice(0, 2).map((runtime) => ({
    what: "lint action",
    where: runtime.name,
    async run() {
      const action = await mkdtemp(`${tmpdir()}/lint action-`);
      try {
        await filesAreThere();
        await cp(`${root}lint`, action, { recursive: true });
        const { HOME = "" } = process.env;
        const environment = { HOME, ...variables, PATH: pathOf(runtime) };
        const others = { "actions/setup-node": { PATH: pathOf(nodes[2] ?? runtime) } };
        const sarif = `${action}/found.sarif`;
        const inputs = { requests: "my requests/*", descriptions: "my *.*", version, sarif };
        const done = await runAction(action, folder, inputs, environment, others);
        const { hasFailed, log, outputs, uses } = done;
        const missing = shown.filter((line) => !log.includes(line));
        if (!hasFailed || missing.length > 0 || log.includes("right.json")) {
          throw new Error(`It did not show ${missing.join(", ")}:\n${log}`);
        }
        const { runs } = JSON.parse(await readFile(sarif, "utf8"));
        const count = log
          .split("\n")
          .filter((line) => /^::(error|warning) file=/.test(line)).length;
        if (runs[0].results.length !== count) throw new Error(`It did not write ${count} findings`);
        return [`${outputs.errors} errors`, ...uses].join(", ");
      } finally {
        await rm(action, { recursive: true });
      }
    },
  }));
  return [...commands, ...actions];
}

async function writeFiles(folder: string): Promise<void> {
  await mkdir(`${folder}my requests`, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(folder + name, text);
}

/** A path on which a Node comes before all others. */
function pathOf(runtime: Runtime): string {
  const [node = ""] = runtime.command([]);
  return [dirname(node), `${root}node_modules/.bin`, process.env.PATH].join(delimiter);
}
