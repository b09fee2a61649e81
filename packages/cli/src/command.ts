import type { Context } from "./context.ts";
import type { Language } from "./language.ts";
import type { Left } from "./output/left.ts";
import { Output } from "./output/output.ts";
import type { Texts } from "./texts/texts.ts";

/** Flags that every command has. */
export type CommonFlags = {
  readonly json: boolean;
};

/** All that a command works with. */
export interface Run<Flags> {
  readonly flags: Flags;
  readonly output: Output;
  readonly texts: Texts;
  readonly language: Language;
  readonly stdin: NodeJS.ReadStream;
  readonly environment: NodeJS.ProcessEnv;
  /** Aborted when nobody reads stdout or stderr any more. */
  readonly closed: AbortSignal;
  /** Resolves when all that was printed is written. @throws {UsageError} if it cannot be, such as on a full disk */
  readonly written: () => Promise<void>;
  /** The recording that runs on if the command ends now. */
  left?: Left | undefined;
}

/** A command: it resolves with the exit code. */
export type CommandFunction<Flags, Args extends readonly unknown[]> = (
  run: Run<Flags>,
  ...args: Args
) => Promise<number>;

/** Loads a command when it is run, and reports what it throws. */
export function load<Flags extends CommonFlags, Args extends readonly unknown[]>(
  importCommand: () => Promise<{ readonly default: CommandFunction<Flags, Args> }>,
): () => Promise<(this: Context, flags: Flags, ...args: Args) => Promise<void>> {
  return async () => {
    const { default: command } = await importCommand();
    return async function (this: Context, flags, ...args) {
      const { texts, language, streams, closed, written } = this;
      const { stdin, env: environment } = streams;
      const output = new Output(streams, flags.json, texts);
      const run = { flags, output, texts, language, stdin, environment, closed, written };
      try {
        const exitCode = await command(run, ...args);
        await written();
        this.exit(exitCode);
      } catch (error) {
        const { reportError } = await import("./output/report-error.ts");
        this.exit(reportError(error, run));
      }
    };
  };
}
