import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Runs a program in this folder, on the sources of the packages; its output is a pipe. */
export async function run(
  command: string,
  environment: Record<string, string> = {},
): Promise<{ stdout: string; stderr: string }> {
  const program = command.endsWith(".ts")
    ? [process.execPath, "--conditions=@cloud-recording/source", command]
    : ["bash", command];
  const [file = "", ...args] = program;
  const { PATH = "" } = process.env;
  return await promisify(execFile)(file, args, { cwd: here, env: { PATH, ...environment } });
}
