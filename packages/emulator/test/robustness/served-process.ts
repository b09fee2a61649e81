import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("served-emulator.ts", import.meta.url));

/** State of a served emulator after a reset. */
export interface Health {
  /** In MiB. */
  readonly heap: number;
  /** Errors that nobody has caught. */
  readonly stray: readonly string[];
}

/** A served emulator in a process of its own. */
export class ServedProcess {
  readonly port: number;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.port = port;
  }

  static async start(): Promise<ServedProcess> {
    const child = fork(script, { execArgv: ["--conditions=@cloud-recording/source"] });
    const [{ port }] = (await once(child, "message")) as [{ port: number }];
    return new ServedProcess(child, port);
  }

  get isAlive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async health(): Promise<Health> {
    const answer = once(this.#child, "message");
    this.#child.send("health");
    return (await answer)[0] as Health;
  }

  async end(): Promise<void> {
    const closed = once(this.#child, "close");
    this.#child.kill("SIGKILL");
    await closed;
  }
}
