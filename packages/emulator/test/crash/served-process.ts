import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { inject } from "vitest";

/** The command, with a folder for its recordings. */
export class ServedProcess {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.url = url;
  }

  /**
   * Resolves as soon as it takes calls.
   *
   * @param recordings folder of the files of recordings
   * @param env variables of the environment, beside those of this process
   */
  static async start(
    folder: string,
    config: string,
    recordings = "none",
    env: Record<string, string> = {},
  ): Promise<ServedProcess> {
    const args = ["--port", "0", "--quiet", "--recordings", recordings, "--data", folder];
    const stdio = ["ignore", "pipe", "pipe"] as const;
    const child = spawn(
      process.execPath,
      ["--conditions=@cloud-recording/source", inject("command"), ...args, "--config", config],
      {
        stdio: [...stdio],
        env: { ...process.env, ...env },
      },
    );
    let errors = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    const first = once(child.stdout ?? child, "data");
    const ended = once(child, "close").then(() => {
      throw new Error(`The command has ended: ${errors}`);
    });
    ended.catch(() => {});
    const [url] = await Promise.race([first, ended]);
    return new ServedProcess(child, String(url).trim());
  }

  /** Ends it, by default in the middle of whatever it does. */
  async kill(signal: "SIGKILL" | "SIGTERM" = "SIGKILL"): Promise<void> {
    const closed = once(this.#child, "close");
    this.#child.kill(signal);
    await closed;
  }
}
