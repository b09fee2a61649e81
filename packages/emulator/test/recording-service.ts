import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer-core";
import { createEmulator, type Emulator } from "../src/emulator.ts";
import type { EmulatorOptions } from "../src/emulator-options.ts";
import { type MediaOptions, openMedia } from "../src/media/open-media.ts";
import { type EmulatorServer, serve } from "../src/serve.ts";
import { launchChromium } from "./players.ts";

/** An emulator on a port that really records, and a browser to look at it. */
export interface RecordingService {
  readonly emulator: Emulator;
  readonly server: EmulatorServer;
  readonly browser: Browser;
  /** Folder of the recordings, which goes with the service. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens an emulator that really records, with nobody in its channels, and a browser. */
export async function openRecordingService(
  options: EmulatorOptions = {},
  mediaOptions: Partial<MediaOptions> = {},
): Promise<RecordingService> {
  const folder = await mkdtemp(join(tmpdir(), "recording-service-"));
  const media = await openMedia({ recordings: folder, ...mediaOptions });
  const emulator = createEmulator({
    ...{ media, participants: "none", rateLimit: false },
    ...options,
  });
  const [server, browser] = await Promise.all([serve(emulator, { port: 0 }), launchChromium()]);
  return {
    ...{ emulator, server, browser, folder },
    async close() {
      await browser.close();
      await server.close();
      await media?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
