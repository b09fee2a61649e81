import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { peersFolder } from "./subjects.ts";

/** A runtime of subjects. */
export interface Runtime {
  readonly name: string;
  /** The words before the program. */
  readonly command: readonly string[];
}

const denoProgram = fileURLToPath(new URL("../../../node_modules/.bin/deno", import.meta.url));
const oldNode = `${peersFolder}node_modules/node/bin/node`;

/** This Node, and the oldest line that is supported, where it is installed. */
export function nodes(source: boolean): Runtime[] {
  const conditions = source ? ["--conditions=@cloud-recording/source"] : [];
  const old = { name: nameOf(oldNode), command: [oldNode] };
  return [
    { name: nameOf(process.execPath), command: [process.execPath, ...conditions] },
    ...(!source && existsSync(oldNode) ? [old] : []),
  ];
}

/** Deno, as the repository installs it. */
export function deno(source: boolean): Runtime {
  const conditions = source ? ["--conditions=@cloud-recording/source"] : [];
  const [name = ""] = execFileSync(denoProgram, ["--version"], { encoding: "utf8" }).split(" (");
  const isolated = ["--no-remote", "--no-lock", "--node-modules-dir=manual", ...conditions];
  const allowed = ["--no-prompt", "--allow-net=127.0.0.1", "--allow-read", "--allow-env"];
  return {
    name: name.replace(/^d/, "D"),
    command: [denoProgram, "run", ...isolated, ...allowed, "--allow-sys"],
  };
}

function nameOf(program: string): string {
  if (!existsSync(program)) return "";
  return `Node ${execFileSync(program, ["--version"], { encoding: "utf8" }).trim()}`;
}
