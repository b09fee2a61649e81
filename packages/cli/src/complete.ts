import { type Application, proposeCompletions } from "@stricli/core";
import type { Context } from "./context.ts";

/** Prints a line for each word that can complete a command line: the word, a tab and its meaning. */
export async function complete(
  application: Application<Context>,
  words: readonly string[],
  context: Context,
): Promise<void> {
  // The parser completes the value of a flag only as a word of its own.
  const [, flag = "", value = ""] = /^(--[^=]+)=(.*)$/s.exec(words.at(-1) ?? "") ?? [];
  const inputs = flag === "" ? words : [...words.slice(0, -1), flag, value];
  const proposals = await proposeCompletions(application, inputs, context);
  const prefix = flag && `${flag}=`;
  const lines = proposals.map(({ completion, brief }) => `${prefix}${completion}\t${brief}\n`);
  context.process.stdout.write(lines.join(""));
}
