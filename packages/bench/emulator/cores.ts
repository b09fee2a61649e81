import { execFileSync } from "node:child_process";
import { availableParallelism } from "node:os";
import process from "node:process";

/** Which core serves and which one loads, or neither where processes cannot be pinned. */
export interface Cores {
  readonly pinned: boolean;
  /** The words before the command of a server. */
  readonly server: readonly string[];
}

/** Moves this process, and with it the load generators it starts, to the first core, and leaves the second to servers. */
export function takeCores(): Cores {
  try {
    if (availableParallelism() < 2) throw new Error("There is one core only");
    execFileSync("taskset", ["-acp", "0", String(process.pid)], { stdio: "ignore" });
    return { pinned: true, server: ["taskset", "-c", "1"] };
  } catch {
    return { pinned: false, server: [] };
  }
}
