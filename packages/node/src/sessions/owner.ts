import { fs } from "./file-system.ts";

/** The process that a session belongs to, as the file of the session names it. */
export interface Owner {
  /** The machine and the container, within which `pid` is unique. */
  readonly place: string;
  readonly pid: number;
  /** Tells the process from an earlier or later one with the same `pid`. */
  readonly start: string;
}

let current: Owner | undefined;

/** This process. */
export function thisProcess(): Owner {
  const { pid } = process;
  current ??= { place: findPlace(), pid, start: readStart(pid) ?? String(performance.timeOrigin) };
  return current;
}

/** Reads the owner of a session; `undefined` if there is none. */
export function readOwner(value: unknown): Owner | undefined {
  const { place, pid, start } = (value ?? {}) as { readonly [name in keyof Owner]?: unknown };
  const isOwner =
    typeof place === "string" && Number.isSafeInteger(pid) && typeof start === "string";
  return isOwner ? { place, pid: pid as number, start } : undefined;
}

/** Key of an owner: the same for each session of a process. */
export function keyOf({ place, pid, start }: Owner): string {
  return JSON.stringify([place, pid, start]);
}

/** True if an owner is this process. */
export function isOwn(owner: Owner | undefined): boolean {
  return owner !== undefined && keyOf(owner) === keyOf(thisProcess());
}

/**
 * True if a process runs, false if it is gone, and `undefined` if that cannot be known from here: it is on another
 * machine or in another container, or its `pid` is in use by a process of which this system does not say since when.
 */
export function isRunning(owner: Owner): boolean | undefined {
  const { place, pid, start } = owner;
  if (place !== thisProcess().place) return undefined;
  if (pid === process.pid) return start === thisProcess().start;
  if (!exists(pid)) return false;
  const startOfPid = readStart(pid);
  // It may have ended meanwhile, or be hidden from this user.
  if (startOfPid === undefined) return exists(pid) ? undefined : false;
  return startOfPid === start;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM" && !isZombie(pid);
  }
}

/** True for a process that has ended, although its parent has not taken notice yet. */
function isZombie(pid: number): boolean {
  return ["Z", "X"].includes(readStat(pid)[0] ?? "");
}

/** Reads when a process has started, in ticks since its machine has. Only Linux says that. */
function readStart(pid: number): string | undefined {
  return readStat(pid)[19];
}

/** Reads what Linux says of a process, from its state on. */
function readStat(pid: number): string[] {
  const stat = readText(`/proc/${pid}/stat`);
  // The name of the program may contain spaces and parentheses.
  return stat === "" ? [] : stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function findPlace(): string {
  const { hostname } = process.getBuiltinModule("node:os");
  const boot = readText("/proc/sys/kernel/random/boot_id").trim();
  try {
    return [hostname(), boot, fs().readlinkSync("/proc/self/ns/pid")].join(" ");
  } catch {
    return hostname();
  }
}

function readText(path: string): string {
  try {
    return fs().readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
