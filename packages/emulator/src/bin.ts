import { readFile } from "node:fs/promises";
import { type Command, help, readArguments, UsageError } from "./command/arguments.ts";
import { outputOf } from "./command/output.ts";
import { settingsOf } from "./command/settings.ts";
import { ConfigError } from "./config/config-error.ts";
import { createEmulator } from "./emulator.ts";
import { isLoopback } from "./http/hosts.ts";
import { serve } from "./serve.ts";

const { argv, env, stdout, stderr } = process;

try {
  const command = readArguments(argv.slice(2));
  if (command.kind === "help") stdout.write(help);
  else if (command.kind === "version") stdout.write(`${await version()}\n`);
  else await run(command);
} catch (error) {
  stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
}

async function run(command: Command & { kind: "serve" }): Promise<void> {
  const path = command.file ?? env.EMULATOR_CONFIG;
  const file = path ? await (await import("./config/read-config.ts")).readConfig(path) : {};
  const { port, hostname, data, site, options } = settingsOf(command.given, env, file);
  const store = data && (await (await import("./persistence/open-store.ts")).openStore(data));

  const output = outputOf(command.output, stdout, env);
  const { call } = output;
  const emulator = createEmulator({
    ...(site && { docs: "/docs/" }),
    ...options,
    ...(store && { store }),
    ...(call && { log: (entry) => stdout.write(call(entry)) }),
  });
  const server = await serve(emulator, { port, hostname, ...(site && { site }) });
  if (!isLoopback(new URL(server.url).hostname)) {
    stderr.write(`Warning: other machines can reach the emulator at ${server.url}\n`);
  }
  stdout.write(output.ready(server.url, options.projects, site && "/docs/"));

  const stop = async () => {
    await server.close();
    emulator.close();
    stdout.write(output.stopped());
  };
  // A second signal ends the process at once.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
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
