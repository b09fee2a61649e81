// What an app passes on whose options may be undefined, for the type matrix with `exactOptionalPropertyTypes`.
import { CloudRecording as Client } from "@cloud-recording/client";
import { createEmulator, type EmulatorOptions } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { CloudRecording, createHttpFetch, fileSessionStore } from "@cloud-recording/node";

const { BASE_URL, TIMEOUT } = process.env;
const timeout = TIMEOUT === undefined ? undefined : Number(TIMEOUT);

export const cloud = new CloudRecording({
  appId: process.env.APP_ID,
  customerId: process.env.CUSTOMER_ID,
  customerCertificate: process.env.CUSTOMER_CERTIFICATE,
  baseUrl: BASE_URL,
  timeout,
  fetch: undefined,
  store: undefined,
  logger: undefined,
  retry: undefined,
});
export const client = new Client({
  appId: "a",
  customerId: "b",
  customerCertificate: "c",
  baseUrl: process.env.BASE_URL,
});
export const fetches = [createHttpFetch(), fileSessionStore(".recordings")];

export async function record(signal: AbortSignal | undefined): Promise<void> {
  const options: EmulatorOptions = { startUp: timeout, now: undefined, participants: undefined };
  const emulator = createEmulator(options);
  const server = await serve(emulator, { port: timeout, hostname: process.env.HOST });
  const resource = await cloud.acquire(
    { cname: "room-42", uid: "527841", resourceExpiredHour: timeout },
    { signal, timeout },
  );
  const session = await cloud.start(
    resource,
    { mode: "mix", recordingConfig: { maxIdleTime: timeout }, storageConfig: undefined },
    { signal, timeout },
  );
  await cloud.stop(session, { signal, timeout });
  await server.close();
}
