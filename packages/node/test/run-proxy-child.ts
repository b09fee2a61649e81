import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";

const child = fileURLToPath(new URL("proxy-child.ts", import.meta.url));

/** Output of a process, and the time between its end and its start. */
export interface ChildResult {
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs a process that makes a call through the proxy of its environment. */
export async function runProxyChild(environment: NodeJS.ProcessEnv): Promise<ChildResult> {
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const running = spawn(process.execPath, ["--conditions=@cloud-recording/source", child], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH, NODE_COMPILE_CACHE, ...environment },
  });
  let output = "";
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  await once(running, "close");
  return { output, milliseconds: Number(/exit after (\d+) ms/.exec(output)?.[1]) };
}
