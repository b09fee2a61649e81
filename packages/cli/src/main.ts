import { run, type StricliProcess } from "@stricli/core";
import { application } from "./application.ts";
import type { Context, Process } from "./context.ts";
import { ExitCode } from "./exit-code.ts";
import { chooseLanguage } from "./language.ts";

/** Runs the command with its arguments, and resolves with the exit code. */
export async function main(argv: readonly string[], process: Process): Promise<number> {
  const { language, rest } = chooseLanguage(argv, process.env);
  const texts =
    language === "zh-CN"
      ? (await import("./texts/chinese.ts")).chinese
      : (await import("./texts/english.ts")).english;
  const closed = new AbortController();
  // Whoever reads may leave, such as `head`, which is no error.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => closed.abort());
  const parser = await parserProcess(process);
  let chosen: number | undefined;
  const context: Context = {
    ...{ process: parser, streams: process, closed: closed.signal, language, texts },
    exit(code) {
      chosen = code;
    },
  };
  const [first] = rest;
  if (first === "__complete") {
    const { complete } = await import("./complete.ts");
    await complete(application(texts), rest.slice(1), context);
    return ExitCode.Success;
  }
  const inputs = rest.length === 0 ? ["--help"] : rest;
  await run(application(texts), inputs, context);
  if (chosen !== undefined) return chosen;
  if (parser.exitCode === 0 || parser.exitCode === undefined) return ExitCode.Success;
  const end = rest.indexOf("--");
  if (rest.slice(0, end < 0 ? undefined : end).includes("--json")) {
    const message = parser.refusal.trim();
    const error = { type: "error", exitCode: ExitCode.Usage, name: "UsageError", message };
    process.stdout.write(`${JSON.stringify(error)}\n`);
  }
  return ExitCode.Usage;
}

/** The process of the parser: its lines fit the terminal, and its exit code stays apart from that of Node. */
interface ParserProcess extends StricliProcess {
  /** All that it has written to stderr. */
  refusal: string;
}

async function parserProcess({ stdout, stderr, env }: Process): Promise<ParserProcess> {
  const { wrapText } =
    stdout.isTTY || stderr.isTTY
      ? await import("./output/wrap-text.ts")
      : { wrapText: (text: string) => text };
  const write = (stream: NodeJS.WriteStream, text: string) =>
    stream.write(stream.isTTY ? wrapText(text, stream.columns || 80) : text);
  const parser: ParserProcess = {
    env: env as Readonly<Record<string, string>>,
    refusal: "",
    stdout: { write: (text) => write(stdout, text) },
    stderr: {
      write(text) {
        parser.refusal += text;
        write(stderr, text);
      },
    },
  };
  return parser;
}
