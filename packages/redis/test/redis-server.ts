import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@redis/client";

/** A Redis server of a test, which keeps nothing on disk. */
export class RedisServer implements AsyncDisposable {
  readonly port: number;
  readonly #folder: string;
  readonly #args: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string, args: readonly string[]) {
    this.port = port;
    this.#folder = folder;
    this.#args = args;
  }

  /** Starts one on a port that nobody uses. */
  static async start(...args: string[]): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), "redis-"));
    for (;;) {
      // Systems take ports of connections, and free ones for servers, above 32,768. So nobody gets this one while the
      // server is away, nor the one of the cluster bus, which is greater by 10,000.
      const port = 10_000 + Math.floor(Math.random() * 12_000);
      const server = new RedisServer(port, folder, args);
      if (await server.#launch()) return server;
    }
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again on its port, and waits until it answers. */
  async start(): Promise<void> {
    if (!(await this.#launch())) throw new Error(`redis-server does not start on ${this.port}`);
  }

  /** Ends it as a crash does: it loses all. */
  async crash(): Promise<void> {
    const server = this.#process;
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exit = once(server, "exit");
    server.kill("SIGKILL");
    await exit;
  }

  /** Sends one command on a connection of its own. */
  async do(command: string[]): Promise<unknown> {
    const socket = { reconnectStrategy: (tries: number) => tries < 200 && 50 } as const;
    const client = createClient({ url: this.url, socket });
    client.on("error", () => {});
    await client.connect();
    try {
      return await client.sendCommand(command);
    } finally {
      client.destroy();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.crash();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Starts the program. Returns false if it ends at once, as it does on a port that is in use. */
  async #launch(): Promise<boolean> {
    const own = ["--port", `${this.port}`, "--bind", "127.0.0.1"];
    own.push("--dir", this.#folder, "--save", "");
    const server = spawn("redis-server", [...own, ...this.#args], { stdio: "ignore" });
    this.#process = server;
    await once(server, "spawn");
    while (server.exitCode === null && server.signalCode === null) {
      if (await this.#isAnswering(server.pid)) return true;
      await sleep(20);
    }
    return false;
  }

  /** True if it answers, and not another one on its port. */
  async #isAnswering(pid: number | undefined): Promise<boolean> {
    const client = createClient({ url: this.url, socket: { reconnectStrategy: false } });
    client.on("error", () => {});
    try {
      await client.connect();
      const info = await client.sendCommand(["INFO", "server"]);
      return String(info).includes(`process_id:${pid}\r\n`);
    } catch {
      return false;
    } finally {
      if (client.isOpen) client.destroy();
    }
  }
}
