import { text } from "node:stream/consumers";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/** Reads stdin to its end. @throws {UsageError} if it was read before */
export async function readStdin(stdin: NodeJS.ReadStream, texts: Texts): Promise<string> {
  if (stdin.readableEnded) throw new UsageError(texts.stdinTwice);
  return await text(stdin);
}
