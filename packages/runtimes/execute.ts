import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * Runs a command with nothing in its environment but what finds programs, and gives what it printed.
 *
 * @throws if it fails or takes longer than five minutes, with what it printed
 */
export function execute(command: readonly string[], cwd: string): Promise<string> {
  const { PATH = "", HOME = "" } = process.env;
  return start(command, cwd, { PATH, HOME, NO_COLOR: "1" }, 300_000);
}

/**
 * Runs npm, which is told by the environment where its registry is and whom it trusts, and gives what it printed.
 *
 * @throws if it fails or takes longer than ten minutes, with what it printed
 */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  return tool(["npm", ...args], cwd);
}

/**
 * Runs a tool with the environment of this process, but for what the npm around it has set, and returns what it printed.
 *
 * @throws if it fails or takes longer than ten minutes, with what it printed
 */
export function tool(
  command: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  // What the npm around this one has set is about another folder.
  const own = /^npm_(?!config_(registry|cafile|userconfig|globalconfig)$)/;
  const env = Object.entries(process.env).filter(([name]) => !own.test(name.toLowerCase()));
  return start(command, cwd, { ...Object.fromEntries(env), ...variables }, 600_000);
}

async function start(
  [command = "", ...args]: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  timeout: number,
): Promise<string> {
  const options = { cwd, env, timeout, maxBuffer: 64 * 1024 * 1024 };
  try {
    return (await promisify(execFile)(command, args, options)).stdout;
  } catch (error) {
    const { message, stdout = "", stderr = "" } = error as Error & Record<string, string>;
    throw new Error(`${message}\n${stdout}${stderr}`);
  }
}
