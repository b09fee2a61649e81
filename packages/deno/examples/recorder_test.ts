/**
 * A test without an account and without a network: the service is an emulator inside the test.
 *
 * deno test examples/recorder_test.ts
 */
import { emulate } from "@cloud-recording/deno/testing";

Deno.test("a recording is stopped at the end of its block", async () => {
  using service = emulate();
  try {
    await using _recording = await service.cloud.record({
      channel: { cname: "room-42", uid: "527841" },
      mode: "mix",
      recordingConfig: {},
    });
    throw new Error("Something else went wrong");
  } catch {
    const states = service.emulator.sessions().map(({ state }) => state);
    if (states.join() !== "stopped") throw new Error(`It is ${states.join()}`);
  }
});
