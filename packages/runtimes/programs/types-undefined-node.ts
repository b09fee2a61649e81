// What an app passes on whose options may be undefined, for the type matrix with `exactOptionalPropertyTypes`.
import { CloudRecording as Client } from "@cloud-recording/client";
import { CloudRecording, createHttpFetch, fileSessionStore } from "@cloud-recording/node";

const { BASE_URL, TIMEOUT } = process.env;
const timeout = TIMEOUT === undefined ? undefined : Number(TIMEOUT);

const account = { appId: "a", customerId: "b", customerCertificate: "c" };

export const cloud = new CloudRecording({
  ...account,
  baseUrl: BASE_URL,
  timeout,
  fetch: undefined,
  store: undefined,
  logger: undefined,
  retry: undefined,
});
export const client = new Client({
  ...account,
  baseUrl: process.env.BASE_URL,
});
export const fetches = [createHttpFetch(), fileSessionStore(".recordings")];

export async function record(signal: AbortSignal | undefined): Promise<void> {
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
}
