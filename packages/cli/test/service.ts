import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type Emulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { environmentOf } from "./command.ts";

/** An emulator on a port, and a folder for configuration and sessions. */
export interface Service extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly folder: string;
  readonly environment: Record<string, string>;
  /** Writes a file into the folder, and returns its path. */
  write(name: string, content: string, mode?: number): Promise<string>;
}

/** Opens a service for one test. */
export async function openService(): Promise<Service> {
  // A busy machine may ask only after the usual time how a recording has ended that another command has stopped.
  const emulator = createEmulator({ startUp: 0, exitWindow: 120_000, rateLimit: false });
  const server = await serve(emulator, { port: 0 });
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-cli-"));
  const { appId, customerId, customerCertificate } = emulator.project;
  return {
    emulator,
    folder,
    environment: environmentOf({
      HOME: folder,
      ANYRTC_BASE_URL: server.url,
      ANYRTC_APP_ID: appId,
      ANYRTC_CUSTOMER_ID: customerId,
      ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
    }),
    async write(name, content, mode = 0o600) {
      const path = join(folder, name);
      await writeFile(path, content, { mode });
      return path;
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      emulator.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Settings of a recording with object storage, whose keys stand in the environment. */
export const settings = `
recordingConfig: { channelType: 0 }
storageConfig: { vendor: aliyun, region: CN_Shanghai, bucket: films }
`;

/** Keys of the object storage. */
export const storageKeys: Record<string, string> = {
  ANYRTC_STORAGE_ACCESS_KEY: "access",
  ANYRTC_STORAGE_SECRET_KEY: "hidden",
};
