import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Output of a program. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));

/** Runs TypeScript on Node, on the sources of the packages. */
export const node: readonly string[] = [process.execPath, "--conditions=@cloud-recording/source"];

/** Options that let Deno run TypeScript on the sources of the packages, and load nothing from elsewhere. */
export const denoOptions: readonly string[] = [
  "--no-remote",
  "--no-lock",
  "--node-modules-dir=manual",
  "--conditions=@cloud-recording/source",
];

/** Runs TypeScript on Deno, with access to the environment and to servers on this machine. */
export const deno: readonly string[] = [
  ...["deno", "run", "--no-prompt", "--allow-net=127.0.0.1", "--allow-env"],
  ...denoOptions,
];

/**
 * Runs a script of Bash, with no settings of whoever runs it: without this option, Bash takes a pipe from Node for a remote login
 * and reads them.
 */
export const bash: readonly string[] = ["bash", "--norc"];

/** Runs an example; its output is a pipe. */
export function run(file: string, environment: Record<string, string> = {}): Promise<Output> {
  const typescript = file.startsWith("deno/") ? deno : node;
  return execute([...(file.endsWith(".ts") ? typescript : bash), file], environment);
}

/**
 * Runs a command in the folder of the examples or another, with nothing in its environment but what it is given, what finds programs,
 * and where Node keeps what it has compiled.
 *
 * @throws if it fails, with what it printed
 */
export async function execute(
  [command = "", ...args]: readonly string[],
  environment: Record<string, string> = {},
  cwd: string = examples,
): Promise<Output> {
  const { PATH = "", HOME = "", NODE_COMPILE_CACHE = "" } = process.env;
  const env = { PATH, HOME, NODE_COMPILE_CACHE, NO_COLOR: "1", ...environment };
  return await promisify(execFile)(command, args, { cwd, env }).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`, { cause: error });
  });
}
