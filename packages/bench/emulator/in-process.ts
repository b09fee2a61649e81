import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { peersFolder } from "./peers.ts";
import type { Settings } from "./settings.ts";

/** A function that is measured without a port. */
export interface Subject {
  readonly name: string;
  /** A module with a function `call`. */
  readonly module: string;
  /** True if it needs the packages of `packages/bench/peers`. */
  readonly installed: boolean;
}

const runner = fileURLToPath(new URL("in-process/run.js", import.meta.url));

/** The first one is what all others are compared with. */
export const subjects: readonly Subject[] = [
  own("Request + Response, built and read", "read"),
  own("Request + Response, built only", "built"),
  own("emulator", "emulator"),
  foreign("Hono's fetch + our checks", "hono"),
  foreign("fetch intercepted by MSW", "msw"),
];

/** Calls per second of a function, in a process of its own. */
export async function callsPerSecond(subject: Subject, settings: Settings): Promise<number> {
  const { cores, nodeOptions, inProcess } = settings;
  const program = [process.execPath, ...nodeOptions, runner, subject.module];
  const times = [inProcess.warmUpSeconds, inProcess.seconds].map(String);
  const [command = "", ...rest] = [...cores.server, ...program, ...times];
  const { stdout } = await promisify(execFile)(command, rest, { timeout: 60_000 });
  return Number(stdout);
}

function own(name: string, file: string): Subject {
  const module = fileURLToPath(new URL(`in-process/${file}.js`, import.meta.url));
  return { name, module, installed: false };
}

function foreign(name: string, file: string): Subject {
  return { name, module: `${peersFolder}in-process/${file}.js`, installed: true };
}
