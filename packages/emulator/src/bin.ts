import { readFile } from "node:fs/promises";
import { type Command, help, readArguments, UsageError } from "./command/arguments.ts";
import { paintFor } from "./command/paint.ts";
import { requestLine } from "./command/request-line.ts";
import { welcome } from "./command/welcome.ts";
import { createEmulator } from "./emulator.ts";
import { serve } from "./serve.ts";

const { argv, env, stdout, stderr } = process;

try {
  const command = readArguments(argv.slice(2));
  if (command.kind === "help") stdout.write(help);
  else if (command.kind === "version") stdout.write(`${await version()}\n`);
  else await run(command);
} catch (error) {
  stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run({ project, port, hostname, quiet }: Command & { kind: "serve" }): Promise<void> {
  const paint = paintFor(stdout, env);
  const emulator = createEmulator({
    projects: [project],
    ...(!quiet && { log: (entry) => stdout.write(requestLine(entry, paint)) }),
  });
  const server = await serve(emulator, { port, hostname, overrideGlobalObjects: true });
  stdout.write(quiet ? `${server.url}\n` : welcome(server.url, project, paint));
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
}

async function version(): Promise<string> {
  const text = await readFile(new URL("../package.json", import.meta.url), "utf8");
  return JSON.parse(text).version;
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nTry --help`;
  const { code, message } = error as NodeJS.ErrnoException;
  return code === "EADDRINUSE" ? "The port is in use; choose another one with --port" : message;
}
