import { spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("session-claimer.ts", import.meta.url));

/** A process that takes over sessions. It is killed when it is disposed of. */
export interface ClaimerProcess extends AsyncDisposable {
  /** Lists the sessions of a folder there. Resolves with their resource IDs, or `undefined` if it has died instead. */
  list(folder: string): Promise<readonly string[] | undefined>;
}

/**
 * Starts a process that takes over sessions.
 *
 * @param dieAt number of the system call before which it is killed, if it is to die
 */
export async function startClaimer(dieAt?: number): Promise<ClaimerProcess> {
  const child = spawn(process.execPath, ["--conditions=@cloud-recording/source", program], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, DIE_AT: String(dieAt) },
  });
  const exit = once(child, "exit");
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  await lines.next();
  return {
    async list(folder) {
      child.stdin.write(`${folder}\n`);
      const { value } = await lines.next();
      if (value === undefined) await exit;
      return value && JSON.parse(value);
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
