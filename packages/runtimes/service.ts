import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";

/** Where the smoke program finds the service, and something that never responds. */
export interface Service extends AsyncDisposable {
  /** Argument of the programs. */
  readonly argument: { readonly options: object; readonly silent: { readonly baseUrl: string } };
  /** The hosts and ports of both. */
  readonly hosts: readonly string[];
}

/** Serves the emulator that the consumer has installed, and a port that never responds. */
export async function startService(folder: string): Promise<Service> {
  const dist = `${pathToFileURL(folder)}node_modules/@cloud-recording/emulator/dist/`;
  const { createEmulator }: typeof import("@cloud-recording/emulator") = await import(
    `${dist}index.js`
  );
  const { serve }: typeof import("@cloud-recording/emulator/serve") = await import(
    `${dist}serve.js`
  );
  const emulator = createEmulator({ startUp: 0, rateLimit: false });
  const served = await serve(emulator, { port: 0 });
  const silence = createServer(() => {});
  await new Promise<void>((resolve) => silence.listen(0, "127.0.0.1", resolve));
  const silentHost = `127.0.0.1:${(silence.address() as AddressInfo).port}`;
  return {
    argument: {
      options: { ...emulator.project, baseUrl: served.url },
      silent: { baseUrl: `http://${silentHost}` },
    },
    hosts: [new URL(served.url).host, silentHost],
    async [Symbol.asyncDispose]() {
      silence.close();
      silence.closeAllConnections();
      await served.close();
      emulator[Symbol.dispose]();
    },
  };
}
