import { type AnyRecording, CloudRecording, createRateLimiter } from "@cloud-recording/client";
import { createEmulator } from "@cloud-recording/emulator";
import { seededRandom } from "./random.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** Durations that were measured in virtual time, in milliseconds. */
export interface Waits {
  /** Of `stop()`, besides the time on the way. */
  readonly stop: number[];
  /** Of `record()`, besides the time on the way of its two requests. */
  readonly record: number[];
  /** From the moment at which a recording records until its watcher sees status 5. */
  readonly status5: number[];
  /** From the end of a recording that ends by itself until its watcher sees it. */
  readonly end: number[];
  /** Requests per second while recordings came and went. */
  readonly rate: number;
  /** Answers with status 429. */
  readonly limited: number;
}

/** Time on the way of a request and its answer, in milliseconds. */
const wayThere = 40;
/** Time in which a recorder starts, in milliseconds. */
const startUp = 1500;

/**
 * Watches recordings of one App ID in virtual time, while every two seconds, more or less, one is stopped or ends by
 * itself, and a new one takes its place.
 *
 * @param count number of recordings
 * @param minutes time in which they come and go
 */
export async function watchRecordings(count: number, minutes: number): Promise<Waits> {
  const random = seededRandom(count);
  const clock = new VirtualClock(random);
  const emulator = createEmulator({ now: () => clock.now(), startUp, exitWindow: 600_000 });
  let [requests, limited] = [0, 0];
  const cloud = new CloudRecording({
    ...emulator.project,
    clock,
    rateLimiter: createRateLimiter({ clock }),
    fetch: clock.fetch(emulator.fetch, wayThere),
    onRequest: () => {
      requests += 1;
    },
    onResponse: ({ status }) => {
      if (status === 429) limited += 1;
    },
  });
  const waits = { stop: [], record: [], status5: [], end: [] } as { [name: string]: number[] };
  const note = (name: string, since: number) => waits[name]?.push(clock.now() - since);
  const running = new Set<AnyRecording>();
  const ended = new Map<string, number>();
  const watched: Promise<void>[] = [];
  let isSteady = false;

  const watch = async (recording: AnyRecording) => {
    const records = clock.now() + startUp - wayThere / 2;
    let seen = false;
    for await (const { status } of recording.watch()) {
      if (status === 5 && !seen && isSteady) note("status5", records + wayThere / 2);
      seen ||= status === 5;
    }
    const since = ended.get(recording.session.sid);
    if (since !== undefined) note("end", since);
    running.delete(recording);
  };
  const record = async (number: number) => {
    const begin = clock.now();
    const recording = await cloud.record({
      channel: { cname: `room-${number}`, uid: String(100_000 + number) },
      mode: "mix",
      recordingConfig: { channelType: 0 },
    });
    if (isSteady) note("record", begin + 2 * wayThere);
    running.add(recording);
    watched.push(watch(recording));
  };
  const end = async () => {
    const all = [...running];
    const recording = all[Math.floor(random() * all.length)];
    if (recording === undefined || ended.has(recording.session.sid)) return;
    if (random() < 0.2) {
      ended.set(recording.session.sid, clock.now());
      emulator.abort(recording.session.sid, "storageRefused");
      return;
    }
    const begin = clock.now();
    await recording.stop();
    note("stop", begin + wayThere);
  };

  const rate = await clock.run(
    (async () => {
      await Promise.all(Array.from({ length: count }, (_, number) => record(number)));
      await clock.sleep(60_000);
      isSteady = true;
      const [begin, before] = [clock.now(), requests];
      const calls: Promise<void>[] = [];
      for (let number = count; clock.now() - begin < minutes * 60_000; number++) {
        // As calls come by chance: often two at a time, and then none for a while.
        await clock.sleep(-2000 * Math.log(1 - random()));
        calls.push(end(), record(number));
      }
      await Promise.all(calls);
      const rate = ((requests - before) * 1000) / (clock.now() - begin);
      await Promise.all([...running].map((recording) => recording.stop()));
      await Promise.all(watched);
      return rate;
    })(),
  );
  return { ...(waits as unknown as Waits), rate, limited };
}

/** A value that a share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
