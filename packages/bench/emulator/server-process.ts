import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { callOnce, requestBytes } from "./http-call.ts";
import type { Peer } from "./peers.ts";

/** Resources that a process has used since its start. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly rssBytes: number;
}

const usageModule = fileURLToPath(new URL("servers/usage.cjs", import.meta.url));
/** The slowest peer needs three seconds on a quiet machine. */
const patience = 20_000;

/** A server in a process of its own, which has answered once. */
export class ServerProcess implements AsyncDisposable {
  readonly port: number;
  /** From nothing to the first response. */
  readonly coldStartMilliseconds: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number, coldStartMilliseconds: number) {
    this.#child = child;
    this.port = port;
    this.coldStartMilliseconds = coldStartMilliseconds;
  }

  /** @param prefix the words before the command, which choose the core */
  static async start(
    peer: Peer,
    port: number,
    prefix: readonly string[],
    nodeOptions: readonly string[],
  ): Promise<ServerProcess> {
    const node = [process.execPath, ...nodeOptions, "--require", usageModule];
    const [command = "", ...rest] = [...prefix, ...node, peer.program, String(port)];
    const begin = performance.now();
    const child = spawn(command, rest, {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const kill = () => child.kill("SIGKILL");
    process.once("exit", kill);
    child.once("exit", () => process.off("exit", kill));
    try {
      await firstAnswer(peer, child, port, begin + patience);
      return new ServerProcess(child, port, performance.now() - begin);
    } catch (error) {
      kill();
      throw error;
    }
  }

  async usage(): Promise<Usage> {
    const answer = once(this.#child, "message");
    this.#child.send("usage");
    const [usage] = await answer;
    return usage;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }
}

async function firstAnswer(
  { name }: Peer,
  child: ChildProcess,
  port: number,
  deadline: number,
): Promise<void> {
  const request = requestBytes();
  while (performance.now() < deadline) {
    const status = await callOnce(port, request).catch(() => undefined);
    if (status === 200) return;
    if (status !== undefined) throw new Error(`${name} answers ${status}`);
    if (child.exitCode !== null) throw new Error(`${name} has ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`${name} does not answer`);
}
