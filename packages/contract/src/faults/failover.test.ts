import {
  type Clock,
  CloudRecording,
  type CloudRecordingOptions,
  type Fetch,
  type Recording,
} from "@cloud-recording/client";
import { createEmulator, frozenClock } from "@cloud-recording/emulator";
import { describe, expect, test } from "vitest";

const channel = { cname: "room-42", uid: "527841" };
const settings = { mode: "mix", recordingConfig: {} } as const;
const presets = ["failover-once", "failover-30s", "failover-90s", "failover-forever"] as const;
const temporary = presets.slice(0, 3);

/** An emulator, and a client whose pauses advance its clock. */
function makeWorld(
  wrap: (inner: Fetch) => Fetch = (inner) => inner,
  limits: Partial<CloudRecordingOptions> = {},
) {
  const emulator = createEmulator({
    clock: frozenClock(Date.UTC(2026, 0, 1)),
    startUp: 0,
    rateLimit: false,
  });
  const clock: Clock = {
    now: () => emulator.clock.now(),
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      const end = emulator.clock.now() + milliseconds;
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      if (end > emulator.clock.now()) emulator.clock.advance(end - emulator.clock.now());
    },
  };
  const fetch = wrap(emulator.fetch);
  const options = { ...emulator.project, clock, rateLimiter: false, fetch } as const;
  return { emulator, cloud: new CloudRecording({ ...options, ...limits }) };
}

async function recordIn({ cloud }: ReturnType<typeof makeWorld>) {
  const recording = await cloud.record({ channel, ...settings });
  await recording.untilRecording();
  return recording;
}

/** Watches to the end. */
async function watch(recording: Recording<"mix">) {
  const states = recording.watch();
  for (;;) {
    const { done, value } = await states.next();
    if (done) return value;
  }
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 3));

describe.each(temporary)("while the recorder moves, %s", (preset) => {
  test("a watch that begins goes on", async () => {
    const world = makeWorld();
    const { session } = await recordIn(world);
    world.emulator.faults.add(preset);
    const recording = world.cloud.resume(session);
    for await (const { status } of recording.watch()) {
      expect(status).toBe(5);
      break;
    }
    expect(recording.end).toBeUndefined();
  });

  test("watch and stop at once agree on the end", async () => {
    const world = makeWorld();
    const recording = await recordIn(world);
    world.emulator.faults.add(preset);
    const watching = watch(recording);
    await soon();
    const stopped = await recording.stop();
    expect(await watching).toBe(recording.end);
    expect(recording.end).toMatchObject({ reason: "stopped", confirmed: stopped.confirmed });
    expect(world.emulator.sessions()).toMatchObject([{ state: "stopped" }]);
  });

  test("`await using` stops it, whatever the block throws", async () => {
    const world = makeWorld();
    const block = async () => {
      await using _recording = await recordIn(world);
      world.emulator.faults.add(preset);
      throw new Error("of the block");
    };
    await expect(block()).rejects.toThrow("of the block");
    expect(world.emulator.sessions()).toMatchObject([{ state: "stopped" }]);
    expect(await world.cloud.sessions()).toEqual([]);
  });
});

test("a recorder that never comes back is no confirmed end, for nobody", async () => {
  const world = makeWorld();
  const recording = await recordIn(world);
  world.emulator.faults.add("failover-forever");
  const watching = watch(recording);
  await soon();
  expect(await recording.stop()).toMatchObject({ confirmed: false });
  expect(await watching).toMatchObject({ confirmed: false });
  expect(await world.cloud.sessions()).toMatchObject([{ state: "running" }]);
});

describe("stop(), for two callers while the recorder moves", () => {
  test("goes on if the first one leaves", async () => {
    const world = makeWorld();
    const recording = await recordIn(world);
    world.emulator.faults.add("failover-90s");
    const controller = new AbortController();
    const first = recording.stop({ signal: controller.signal }).catch((reason) => reason);
    const second = recording.stop();
    await soon();
    controller.abort("enough");
    expect(await first).toBe("enough");
    expect(await second).toMatchObject({ confirmed: true });
    expect(world.emulator.sessions()).toMatchObject([{ state: "stopped" }]);
  });

  test("lets the second one leave", async () => {
    const world = makeWorld();
    const recording = await recordIn(world);
    world.emulator.faults.add("failover-90s");
    const first = recording.stop();
    const controller = new AbortController();
    const second = recording.stop({ signal: controller.signal });
    controller.abort("enough");
    await expect(second).rejects.toBe("enough");
    expect(await first).toMatchObject({ confirmed: true });
  });
});

test("code 49 ends a watch, and the recording is forgotten", async () => {
  let stopped = false;
  const world = makeWorld((inner) => async (url, init) => {
    if (!stopped || !url.endsWith("/query")) return await inner(url, init);
    return Response.json({ code: 49, reason: "already stopped" }, { status: 400 });
  });
  const recording = await recordIn(world);
  stopped = true;
  expect(await watch(recording)).toMatchObject({ reason: "exited", confirmed: true });
  expect(await world.cloud.sessions()).toEqual([]);
});

test("a sid that comes late is the result, even if all other attempts time out", async () => {
  let starts = 0;
  const wrap =
    (inner: Fetch): Fetch =>
    async (url, init) => {
      if (!url.endsWith("/start")) return await inner(url, init);
      starts += 1;
      if (starts > 1) return await new Promise<never>(() => {});
      const { signal: _, ...rest } = init;
      const response = await inner(url, rest as typeof init);
      await new Promise((resolve) => setTimeout(resolve, 30));
      return response;
    };
  const world = makeWorld(wrap, { timeout: 20, retry: { attempts: 2, budget: 1000 } });
  const recording = await world.cloud.record({ channel, ...settings });
  expect(world.emulator.sessions()).toMatchObject([{ sid: recording.session.sid }]);
});
