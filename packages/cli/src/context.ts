import type { CommandContext } from "@stricli/core";
import type { Language } from "./language.ts";
import type { Texts } from "./texts/texts.ts";

/** The part of `process` that the command uses. */
export interface Process {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/** All that commands get beside their flags. The parser itself writes to its `process`. */
export interface Context extends CommandContext {
  readonly streams: Process;
  /** Aborted when nobody reads stdout or stderr any more. */
  readonly closed: AbortSignal;
  /** Resolves when all that was printed is written. @throws {UsageError} if it cannot be, such as on a full disk */
  readonly written: () => Promise<void>;
  readonly language: Language;
  readonly texts: Texts;
  /** Sets the exit code. */
  exit(code: number): void;
}
