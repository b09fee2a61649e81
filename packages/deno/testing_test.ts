import assert from "node:assert/strict";
import { isNetworkError, isServiceError } from "./mod.ts";
import { emulate } from "./testing.ts";

const request = {
  channel: { cname: "room-42", uid: "527841" },
  mode: "mix",
  recordingConfig: {},
} as const;

Deno.test({
  name: "an emulated service needs no permission",
  permissions: "none",
  async fn() {
    using service = emulate();
    const recording = await service.cloud.record(request);
    await recording.untilRecording();
    await recording.stop();
    assert.equal(service.emulator.sessions()[0]?.state, "stopped");
  },
});

Deno.test("pauses take no time: they move the clock", async () => {
  using service = emulate({ startUp: 20_000, workerDelay: 5_000 });
  const begin = performance.now();
  const recording = await service.cloud.record(request);
  const { status } = await recording.untilRecording();
  assert.equal(status, 5);
  assert(service.emulator.clock.now() >= Date.UTC(2026, 0, 1) + 20_000);
  assert(performance.now() - begin < 5_000);
});

Deno.test("a recording is watched until it is stopped", async () => {
  using service = emulate();
  const recording = await service.cloud.record(request);
  const states: (number | undefined)[] = [];
  for await (const { status } of recording.watch()) {
    states.push(status);
    await recording.stop();
  }
  assert.deepEqual(states, [5]);
});

Deno.test("the client takes options of its own", async () => {
  using service = emulate({ faults: [{ nth: 1, drop: "before" }] }, { retry: false });
  const result = await service.cloud.safe.acquire(request.channel);
  assert(!result.ok && isNetworkError(result.error));
});

Deno.test("a pause can be given up", async () => {
  using service = emulate({ workerDelay: 1e12 });
  const recording = await service.cloud.record(request);
  const controller = new AbortController();
  const waiting = recording.untilRecording({ signal: controller.signal, patience: 1e9 });
  setTimeout(() => controller.abort("enough"), 20);
  await assert.rejects(waiting, (reason) => reason === "enough");
});

Deno.test("faults are answers of the service", async () => {
  using service = emulate();
  service.emulator.faults.add({ operation: "startMixRecording", code: 62 });
  const result = await service.cloud.safe.record(request);
  assert(!result.ok && isServiceError(result.error, 62));
});
