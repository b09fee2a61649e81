import { run } from "@stricli/core";
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
  const { stdin, stdout, stderr, env } = process;
  let chosen: number | undefined;
  // The library writes its own exit code here.
  const target: Process & { exitCode?: number | string | null | undefined } = {
    stdin,
    stdout,
    stderr,
    env,
  };
  const context: Context = {
    ...{ process: target, language, texts },
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
  return target.exitCode === 0 || target.exitCode === undefined ? ExitCode.Success : ExitCode.Usage;
}
