import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

  /** Starts one on a free port. */
  static async start(...args: string[]): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), "redis-"));
    const server = new RedisServer(await freePort(), folder, args);
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it again on its port, and waits until it answers. */
  async start(): Promise<void> {
    const own = [
      "--port",
      `${this.port}`,
      "--dir",
      this.#folder,
      "--save",
      "",
      "--bind",
      "127.0.0.1",
    ];
    const server = spawn("redis-server", [...own, ...this.#args], { stdio: "ignore" });
    this.#process = server;
    const failed = once(server, "error").then(([error]) => Promise.reject(error));
    const ready = this.do(["PING"]);
    await Promise.race([failed, ready]);
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
}

/** Finds a port that nobody uses, nor the one of the cluster bus that goes with it. */
async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port + 10_000 < 65_536 ? port : await freePort();
}
