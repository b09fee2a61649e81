import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { SavedSession } from "@cloud-recording/client";

const program = fileURLToPath(new URL("session-owner.ts", import.meta.url));

/** A process that holds sessions. It is killed when it is disposed of. */
export interface OwnerProcess extends AsyncDisposable {
  /** Resource IDs of all sessions that it has listed. */
  readonly listed: readonly string[];
}

/** Starts a process that saves sessions in a folder, lists what is there, and stays. */
export async function startOwner(
  folder: string,
  sessions: readonly SavedSession[] = [],
): Promise<OwnerProcess> {
  const child = spawn(process.execPath, ["--conditions=@cloud-recording/source", program], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, STORE: folder, SESSIONS: JSON.stringify(sessions) },
  });
  const [line] = await once(child.stdout, "data");
  return { listed: JSON.parse(line), [Symbol.asyncDispose]: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}
