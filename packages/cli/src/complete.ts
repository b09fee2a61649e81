import { type Application, proposeCompletions } from "@stricli/core";
import type { Context } from "./context.ts";

/** Prints a line for each word that can complete a command line: the word, a tab and its meaning. */
export async function complete(
  application: Application<Context>,
  words: readonly string[],
  context: Context,
): Promise<void> {
  const proposals = await proposeCompletions(application, words, context);
  const lines = proposals.map(({ completion, brief }) => `${completion}\t${brief}\n`);
  context.process.stdout.write(lines.join(""));
}
