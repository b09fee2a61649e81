/**
 * The service inside a test: an emulator, and a client of it.
 * Nothing leaves the process, no permission is needed, and no time passes.
 *
 * @example
 * ```ts
 * import { emulate } from "@cloud-recording/deno/testing";
 *
 * Deno.test("a channel that is left is left by the recorder, too", async () => {
 *   using service = emulate({ participants: [{ uid: "anna" }] });
 *   const recording = await service.cloud.record({
 *     channel: { cname: "room-42", uid: "527841" },
 *     mode: "individual",
 *     recordingConfig: { subscribeUidGroup: 0 },
 *   });
 *   service.emulator.channel("room-42").leave("anna");
 *   service.emulator.clock.advance(31_000);
 *   const { notice } = await recording.stop();
 *   if (notice === undefined) throw new Error("The recorder is still there");
 * });
 * ```
 *
 * @module
 */

import type { Clock, CloudRecordingOptions } from "@cloud-recording/client";
import type { Emulator, EmulatorOptions } from "@cloud-recording/emulator";
import { createTestEmulator } from "@cloud-recording/emulator/deno";
import { CloudRecording } from "./cloud_recording.ts";

/** An emulator of the service, and a client of it. It ends with its `using` block. */
export interface EmulatedService extends Disposable {
  /** The service: look at its recordings, fill its channels, make its calls go wrong. */
  readonly emulator: Emulator;
  /** A client of it. Its pauses take no time: they move the clock of the emulator. */
  readonly cloud: CloudRecording;
}

/**
 * Starts an emulator whose clock stands still, which needs no start-up and has no rate limit, and connects a client.
 *
 * @param options options of the emulator, over those for tests
 * @param clientOptions options of the client, over those that connect it
 *
 * @example
 * ```ts
 * import { emulate } from "@cloud-recording/deno/testing";
 *
 * using service = emulate();
 * const { resourceId } = await service.cloud.acquire({ cname: "room-42", uid: "527841" });
 * console.log(resourceId.length); // 256
 * ```
 */
export function emulate(
  options: EmulatorOptions = {},
  clientOptions: Partial<CloudRecordingOptions> = {},
): EmulatedService {
  const emulator = createTestEmulator(options);
  const clock: Clock = {
    now: emulator.clock.now,
    random: Math.random,
    async sleep(milliseconds, signal) {
      const end = emulator.clock.now() + milliseconds;
      // Other calls go first, and those that sleep at the same time may have moved the clock already.
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      const rest = end - emulator.clock.now();
      if (rest > 0) emulator.clock.advance(rest);
    },
  };
  const cloud = new CloudRecording({
    ...emulator.project,
    baseUrl: "http://localhost",
    fetch: emulator.fetch,
    clock,
    ...clientOptions,
  });
  return { emulator, cloud, [Symbol.dispose]: () => emulator[Symbol.dispose]() };
}
