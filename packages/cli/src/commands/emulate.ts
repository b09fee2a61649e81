import { spawn } from "node:child_process";
import { once } from "node:events";
import type { CommonFlags, Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { UsageError } from "../usage-error.ts";
import { Interruption } from "./interruption.ts";

interface Flags extends CommonFlags {
  readonly port?: number | undefined;
  readonly recordings?: string | undefined;
  readonly callbackUrl?: string | undefined;
  readonly callbackSecret?: string | undefined;
  readonly callbackRetryDelay?: number | undefined;
  readonly open: boolean;
}

/** Runs the emulator, with real files if the recorder is installed, until Ctrl-C. */
export default async function emulate(run: Run<Flags>): Promise<number> {
  const { flags, output, texts, environment } = run;
  const { port = 8720, recordings = "recordings" } = flags;
  const { createEmulator, serve, openMedia } = await emulatorModules(texts.emulatorMissing);
  const isWanted = recordings !== "none";
  const warn = (message: string) => output.warn(message);
  const media = isWanted ? await openMedia({ recordings, warn }) : undefined;
  if (isWanted && media === undefined) output.say(texts.recorderMissing);
  if (flags.callbackSecret !== undefined) output.warn(texts.callbackSecretOnCommandLine);
  const { callbackUrl, callbackRetryDelay } = flags;
  const callbackSecret =
    flags.callbackSecret ?? (environment.EMULATOR_CALLBACK_SECRET || undefined);
  const callbacks = { callbackUrl, callbackSecret, callbackRetryDelay };
  const emulator = orUsage(() => createEmulator({ media, ...callbacks }));
  const interruption = new Interruption();
  try {
    const server = await serve(emulator, { port });
    const { appId, customerId, customerCertificate } = emulator.project;
    const page = `${server.url}/_emulator/`;
    output.result(
      { type: "emulator", url: server.url, page, project: { appId, customerId } },
      [
        texts.emulatorReady(server.url),
        `  ${page}`,
        "",
        `export ANYRTC_BASE_URL=${server.url}`,
        `export ANYRTC_APP_ID=${appId}`,
        `export ANYRTC_CUSTOMER_ID=${customerId}`,
        // The credentials of the demo project are public and open nothing.
        `export ANYRTC_CUSTOMER_CERTIFICATE=${customerCertificate}`,
        "",
        texts.endsWithInterrupt,
      ].join("\n"),
    );
    // It is reported again at the end, which may be far away.
    run.written().catch(({ message }) => output.warn(message));
    if (flags.open) open(page);
    if (!interruption.first.aborted) await once(interruption.first, "abort");
    await server.close();
    return ExitCode.Success;
  } finally {
    interruption[Symbol.dispose]();
    await media?.close();
    emulator.close();
  }
}

/** Makes something of flags. What cannot be made of them is an error of usage. */
function orUsage<Made>(make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/** The modules of the emulator, which is installed by who wants it. */
async function emulatorModules(missing: string) {
  try {
    const [{ createEmulator }, { serve }, { openMedia }] = await Promise.all([
      import("@cloud-recording/emulator"),
      import("@cloud-recording/emulator/serve"),
      import("@cloud-recording/emulator/media"),
    ]);
    return { createEmulator, serve, openMedia };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new UsageError(missing);
  }
}

/** Opens a page in the browser of this machine; one without a browser goes on without it. */
function open(url: string): void {
  const [command = "", ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url]
        : ["xdg-open", url];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
