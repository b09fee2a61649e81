import type { Texts } from "../texts/texts.ts";
import { commandLine, type KeptFlags } from "./command-line.ts";

/** A recording that runs on, or may run, and the commands to go on with. */
export interface Left {
  /** Absent if it is not known. */
  readonly sid?: string | undefined;
  /** Command lines by what they do. */
  readonly next: { readonly watch: string; readonly stop: string } | { readonly recover: string };
}

/** A recording that runs on. */
export function leftRunning(flags: KeptFlags, sid: string): Left {
  const watch = commandLine(flags, "watch", sid);
  return { sid, next: { watch, stop: commandLine(flags, "stop", sid) } };
}

/** A recording that may have started. */
export function leftStarting(flags: KeptFlags): Left {
  return { next: { recover: commandLine(flags, "recover") } };
}

/** What was left, in words. */
export function leftText({ next }: Left, texts: Texts): string {
  return "stop" in next
    ? texts.leftRunning(next.watch, next.stop)
    : texts.leftStarting(next.recover);
}
