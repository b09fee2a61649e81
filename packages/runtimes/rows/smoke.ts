import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { versionOf } from "../installed.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";
import type { Service } from "../service.ts";
import { startWorker } from "../worker.ts";

const programs = new URL("../programs/", import.meta.url);

/** The smoke program on every runtime: with each package, and in a Worker. */
export async function smokeRows(
  { folder }: Consumer,
  { argument, hosts }: Service,
  runtimes: readonly Runtime[],
): Promise<Row[]> {
  const check = stepsOf(await readFile(new URL("smoke.js", programs), "utf8"));
  const run = async (command: readonly string[], program: string) =>
    check(await execute([...command, program, JSON.stringify(argument)], folder));
  const client = runtimes.map((runtime) => ({
    what: "smoke, client",
    where: runtime.name,
    run: () => run(runtime.command(hosts), "client.js"),
  }));
  const node = runtimes.map((runtime) => ({
    what: "smoke, node",
    where: runtime.name,
    run: () => {
      const command = runtime.command(hosts);
      // It reads the environment, as its users want it to.
      return run(runtime.kind === "deno" ? [...command, "--allow-env"] : command, "node.js");
    },
  }));
  const emulator = runtimes.map((runtime) => ({
    what: "smoke, emulator in-process",
    where: runtime.name,
    run: () => run(runtime.command([]), "emulator.js"),
  }));
  const worker = {
    what: "smoke, client",
    where: `workerd ${await versionOf("workerd")}`,
    run: async () => `${check(await runWorker(folder, argument))}, emulator over HTTP`,
  };
  // JSR publishes sources, so they are what is run. Node 20 cannot run TypeScript.
  const deno = runtimes
    .filter(({ name }) => !name.startsWith("Node 20"))
    .map((runtime) => ({
      what: "smoke, deno",
      where: runtime.name,
      run: () => {
        const flags = ["--conditions=@cloud-recording/source"];
        const program = fileURLToPath(new URL("deno.js", programs));
        return run([...runtime.command(hosts), ...flags], program);
      },
    }));
  return [...client, worker, ...node, ...emulator, ...deno];
}

/** Reads what the smoke program printed: it has made all of its steps. */
export function stepsOf(source: string): (output: string) => string {
  const steps = [...source.matchAll(/await step\("(.*?)"/g)].map(([, name]) => name);
  return (output) => {
    const made: unknown = JSON.parse(output);
    if (steps.length > 0 && JSON.stringify(made) === JSON.stringify(steps)) {
      return `${steps.length} steps`;
    }
    throw new Error(`It made ${output}, not ${JSON.stringify(steps)}`);
  };
}

/** Runs the smoke program in workerd. */
async function runWorker(folder: string, argument: object): Promise<string> {
  await using worker = await startWorker(folder, "worker.js");
  const response = await fetch(worker.url, { method: "POST", body: JSON.stringify(argument) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
