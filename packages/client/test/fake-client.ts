import { CloudRecording } from "../src/cloud-recording.ts";
import type { CloudRecordingOptions } from "../src/cloud-recording-options.ts";
import type { Fetch } from "../src/transport/fetch.ts";
import { fakeClock } from "./fake-clock.ts";
import { credentials } from "./fake-fetch.ts";

/** Makes a client over a fake `fetch`, in whose time nobody waits. */
export function client(fetch: Fetch, options: Partial<CloudRecordingOptions> = {}): CloudRecording {
  return new CloudRecording({ ...credentials, fetch, clock: fakeClock(), ...options });
}
