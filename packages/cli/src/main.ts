import { run, type StricliProcess } from "@stricli/core";
import { application } from "./application.ts";
import type { Context, Process } from "./context.ts";
import { ExitCode } from "./exit-code.ts";
import { chooseLanguage } from "./language.ts";
import type { Texts } from "./texts/texts.ts";
import { UsageError } from "./usage-error.ts";

/** Runs the command with its arguments, and resolves with the exit code. */
export async function main(argv: readonly string[], process: Process): Promise<number> {
  const { language, rest } = chooseLanguage(argv, process.env);
  const texts =
    language === "zh-CN"
      ? (await import("./texts/chinese.ts")).chinese
      : (await import("./texts/english.ts")).english;
  const parser = await parserProcess(process);
  let chosen: number | undefined;
  const context: Context = {
    ...{ process: parser, streams: process, ...watchStreams(process, texts), language, texts },
    exit(code) {
      chosen = code;
    },
  };
  const [first] = rest;
  if (first === "__complete") {
    const { complete } = await import("./complete.ts");
    await complete(application(texts), rest.slice(1), context);
  } else await run(application(texts), rest.length === 0 ? ["--help"] : rest, context);
  if (chosen !== undefined) return chosen;
  if (parser.exitCode !== 0 && parser.exitCode !== undefined) {
    if (asksForJson(rest)) {
      const message = parser.refusal.trim();
      const error = { type: "error", exitCode: ExitCode.Usage, name: "UsageError", message };
      process.stdout.write(`${JSON.stringify(error)}\n`);
    }
    return ExitCode.Usage;
  }
  try {
    await context.written();
    return ExitCode.Success;
  } catch (error) {
    process.stderr.write(`${texts.error} ${(error as Error).message}\n`);
    return ExitCode.Usage;
  }
}

/** Whoever reads may leave, such as `head`, which is no error. All else that cannot be written is one. */
function watchStreams(
  { stdout, stderr }: Process,
  texts: Texts,
): Pick<Context, "closed" | "written"> {
  const closed = new AbortController();
  let failure: UsageError | undefined;
  for (const [name, stream] of Object.entries({ stdout, stderr })) {
    stream.on("error", ({ code }: NodeJS.ErrnoException) => {
      if (code !== "EPIPE") failure ??= new UsageError(texts.notWritten(name, String(code)));
      closed.abort();
    });
  }
  return {
    closed: closed.signal,
    async written() {
      // A stream reports an error after the call that has written.
      await new Promise((resolve) => setImmediate(resolve));
      if (failure !== undefined) throw failure;
    },
  };
}

/** True for `--json` in each way in which the parser takes it for true. */
function asksForJson(inputs: readonly string[]): boolean {
  const end = inputs.indexOf("--");
  const flags = inputs.slice(0, end < 0 ? undefined : end);
  return flags.some((flag) => /^--json(=(true|t|yes|y|on|1)?)?$/i.test(flag));
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
