import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Time of a server from nothing to its first response, in milliseconds. */
export interface ColdStart {
  readonly name: string;
  readonly runs: readonly number[];
}

const emulator = fileURLToPath(
  new URL("../emulator/bin/cloud-recording-emulator.js", import.meta.url),
);
const bare = `
  require("node:http").createServer((_, response) => response.end("{}")).listen(8731, "127.0.0.1");
`;
const servers = [
  { name: "bare node:http", args: ["-e", bare], port: 8731 },
  { name: "emulator", args: [emulator, "--quiet", "--port", "8732"], port: 8732 },
];

/** Starts each server in turn, several times, and waits for its first response. */
export async function measureColdStarts(times: number): Promise<ColdStart[]> {
  const runs = new Map(servers.map(({ name }) => [name, [] as number[]]));
  for (let time = 0; time < times; time++) {
    for (const { name, args, port } of servers) runs.get(name)?.push(await start(args, port));
  }
  return [...runs].map(([name, measured]) => ({ name, runs: measured }));
}

async function start(args: string[], port: number): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (answer !== undefined) return performance.now() - begin;
      if (child.exitCode !== null)
        throw new Error(`${args.join(" ")} ended with ${child.exitCode}`);
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }
}
