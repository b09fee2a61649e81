import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A Redis server that keeps nothing on disk. */
export interface RedisServer extends AsyncDisposable {
  /** Host and port. */
  readonly host: string;
}

/**
 * Starts a Redis server on a port that nobody uses, below those that systems take for connections.
 *
 * @throws if the program is missing
 */
export async function startRedis(): Promise<RedisServer> {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 20_000);
    const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", ""];
    const server = spawn("redis-server", args, { stdio: ["ignore", "pipe", "ignore"] });
    const exit = once(server, "exit").catch(() => {
      throw new Error(
        "redis-server is missing. `npm test -w packages/redis` installs it on Debian",
      );
    });
    const ready = new Promise<boolean>((resolve) => {
      createInterface(server.stdout).on("line", (line) => {
        if (line.includes("Ready to accept connections")) resolve(true);
      });
    });
    // It ends on a port that is in use.
    if (!(await Promise.race([ready, exit.then(() => false)]))) continue;
    return {
      host: `127.0.0.1:${port}`,
      async [Symbol.asyncDispose]() {
        server.kill("SIGKILL");
        await exit;
      },
    };
  }
}
