import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { freePort } from "../emulator/free-port.ts";

const program = fileURLToPath(new URL("server.js", import.meta.url));

/** The server that everybody calls, in a process of its own, which is listening. */
export class AnsweringServer implements AsyncDisposable {
  readonly baseUrl: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, baseUrl: string) {
    this.#child = child;
    this.baseUrl = baseUrl;
  }

  /** @param prefix the words before the command, which choose the core */
  static async start(prefix: readonly string[]): Promise<AnsweringServer> {
    const port = await freePort();
    const [command = "", ...rest] = [...prefix, process.execPath, program, String(port)];
    // It ends with its standard input, so it does not outlive this process.
    const child = spawn(command, rest, { stdio: ["pipe", "pipe", "inherit"] });
    await Promise.race([
      once(child.stdout as NodeJS.ReadableStream, "data"),
      once(child, "exit").then(() => Promise.reject(new Error("The server has ended"))),
    ]);
    return new AnsweringServer(child, `http://127.0.0.1:${port}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }
}
