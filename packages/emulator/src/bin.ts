import { setFlagsFromString } from "node:v8";
import { type Command, readArguments, UsageError } from "./command/arguments.ts";
import { LineWriter } from "./command/line-writer.ts";
import { outputOf } from "./command/output.ts";
import { onShutdown } from "./command/shutdown.ts";
import { version } from "./command/version.ts";
import { reachWarning } from "./command/welcome.ts";
import { ConfigError } from "./config/config-error.ts";
import { FlagError } from "./config/flag-error.ts";
import { createEmulator } from "./emulator.ts";
import type { Media } from "./media/media.ts";
import type { MediaOptions } from "./media/open-media.ts";
import { serve } from "./serve.ts";

// Under load, V8 would let its heap grow to several times of what is in use, and keep it.
setFlagsFromString("--semi-space-growth-factor=1");
setFlagsFromString("--heap-growing-percent=50");

const { argv, env } = process;
const stderr = new LineWriter(process.stderr, () => "");

try {
  const command = readArguments(argv.slice(2));
  if (command.kind === "help") process.stdout.write((await import("./command/help.ts")).help);
  else if (command.kind === "version") process.stdout.write(`${await version()}\n`);
  else await run(command);
} catch (error) {
  stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError || error instanceof ConfigError ? 2 : 1;
}

async function run({ file, flags, output: form }: Command & { kind: "serve" }): Promise<void> {
  const output = outputOf(form, process.stdout, env);
  const { call } = output;
  const stdout = new LineWriter(process.stdout, output.lost);
  const { settingsOf } = await import("./command/settings.ts");
  const path = file ?? env.EMULATOR_CONFIG;
  const { readConfig, noConfig } = await import("./config/read-config.ts");
  const settings = settingsOf(flags, env, path ? await readConfig(path) : noConfig);
  const { port, hostname, data, site, options } = settings;
  const media = await openFiles(settings.media);

  const store = data && (await (await import("./persistence/open-store.ts")).openStore(data));
  const emulator = createEmulator({
    ...(site && { docs: "/docs/" }),
    ...options,
    ...(store && { store }),
    ...(media && { media }),
    ...(call && { log: (entry) => stdout.write(call(entry)) }),
  });
  const server = await serve(emulator, { port, hostname, site }).catch((error) => {
    emulator.close();
    throw error;
  });
  onShutdown({
    async finish() {
      await server.close();
      await media?.close();
      emulator.close();
      stdout.write(output.stopped());
    },
    abandon: () => emulator.close(),
  });
  stderr.write(reachWarning(hostname, server, options.projects));
  stdout.write(output.ready(server.url, options.projects, site && "/docs/"));
}

/** Opens the media plane, if it is wanted and installed. */
async function openFiles(options: MediaOptions | undefined): Promise<Media | undefined> {
  if (options === undefined) return undefined;
  const warn = (message: string) => stderr.write(`Warning: ${message}\n`);
  const media = await (await import("./media/open-media.ts")).openMedia({ ...options, warn });
  if (media === undefined) {
    warn("Files of recordings are names only; for real ones, install @cloud-recording/recorder");
  }
  return media;
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError || error instanceof FlagError) return `${message}\nTry --help`;
  return code === "EADDRINUSE" ? "The port is in use; choose another one with --port" : message;
}
