import type { AnyRecording, Fetch } from "@cloud-recording/client";
import { createEmulator } from "@cloud-recording/emulator";
import { MemoryRedis } from "./memory-redis.ts";
import { heartbeat, SimulatedWorker } from "./simulated-worker.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** A day of a fleet. */
export interface SimulationOptions {
  /** Rooms that are recorded, each once. */
  readonly rooms: number;
  /** In hours. */
  readonly duration: number;
  readonly workers: number;
  /** Workers that crash, one after the other, each at a moment of its own. */
  readonly crashes: number;
  /** Time at which Redis is away, as a share of the duration, and for how many minutes. */
  readonly outage: { readonly at: number; readonly minutes: number };
  /** Chance is the same in each run with the same seed. */
  readonly seed?: number;
}

/** Outcome of a simulation. All times are in seconds. */
export interface SimulationReport extends SimulationOptions {
  readonly requests: { readonly [method: string]: number };
  /** Answers with status 429. */
  readonly limited: number;
  /** Requests per second, in the mean of each 15 minutes. */
  readonly load: readonly number[];
  /** The busiest second. */
  readonly peak: number;
  /** Most recordings at the same time. */
  readonly most: number;
  /** From the moment at which a room is to be recorded until `start` is answered. */
  readonly startDelay: Delay;
  /** From the moment at which it is to end until the recording has ended. */
  readonly stopDelay: Delay;
  /** Recordings whose worker crashed. */
  readonly orphaned: number;
  /** From the crash until another worker goes on with the recording. */
  readonly takeover: Delay;
  /** Rooms that were not recorded. */
  readonly missed: number;
  /** Recordings that nobody has stopped. */
  readonly lost: number;
  /** Channels that were recorded twice at the same time. */
  readonly doubles: number;
}

/** Distribution of delays, in seconds. */
export interface Delay {
  readonly count: number;
  readonly median: number;
  readonly p99: number;
  readonly longest: number;
}

/** A room, and what it is about. */
interface Room {
  readonly cname: string;
  readonly begin: number;
  readonly end: number;
  state: "waiting" | "recording" | "ended" | "missed";
  worker: SimulatedWorker | undefined;
  /** Time at which its worker crashed. */
  crashedAt: number | undefined;
}

const [second, minute, hour] = [1000, 60_000, 3_600_000];
/** Time on the way to the service, and back. */
const latency = 20;
/** Time that a `stop` waits for its upload. */
const upload = 2 * second;
/** Time after its end in which users stay in a room, so that a recording that nobody stops goes on and is noticed. */
const lingering = 10 * minute;
/** Pause before a platform tries again to record. */
const again = 5 * second;

/** Simulates a day: the client, the fleet and the emulator are the real ones, time and Redis are virtual. */
export async function simulate(options: SimulationOptions): Promise<SimulationReport> {
  const { rooms: count, duration, workers: size, crashes, outage, seed = 1 } = options;
  const begin = Date.UTC(2026, 0, 1);
  const end = begin + duration * hour;
  const clock = new VirtualClock(begin, seed);
  const redis = new MemoryRedis(() => clock.now());
  const emulator = createEmulator({ now: () => clock.now(), requestLog: 0 });
  const loads = new Map<number, number>();
  const requests: Record<string, number> = {};
  const [startDelays, stopDelays, takeovers]: [number[], number[], number[]] = [[], [], []];
  let [limited, orphaned, recording, most] = [0, 0, 0, 0];

  const fetch: Fetch = async (url, init) => {
    await clock.sleep(latency);
    const moment = Math.floor((clock.now() - begin) / second);
    loads.set(moment, (loads.get(moment) ?? 0) + 1);
    const method = url.slice(url.lastIndexOf("/") + 1);
    requests[method] = (requests[method] ?? 0) + 1;
    const response = await emulator.fetch(url, init);
    if (response.status === 429) limited += 1;
    await clock.sleep(latency + (method === "stop" ? upload : 0));
    return response;
  };

  const rooms = new Map<string, Room>();
  const workers: SimulatedWorker[] = [];
  const pick = <T>(list: readonly T[]) => list[Math.floor(clock.random() * list.length)] as T;

  /** Records a room, by one worker or another, until its time is over. */
  const record = async (room: Room): Promise<void> => {
    while (room.state === "waiting" && clock.now() < room.end) {
      const worker = pick(workers);
      room.worker = worker;
      try {
        const settings = { mode: "mix", recordingConfig: { channelType: 0 } } as const;
        const started = await worker.fleet.record(room.cname, (channel) => ({
          channel,
          ...settings,
        }));
        startDelays.push(clock.now() - room.begin);
        void follow(room, started, worker);
        return;
      } catch {
        // Redis is away, or the service has failed.
        await worker.clock.sleep(again);
      }
    }
    if (room.state === "waiting") room.state = "missed";
  };

  /** Watches a recording, and stops it at its end. */
  const follow = async (room: Room, started: AnyRecording, worker: SimulatedWorker) => {
    if (room.state !== "recording") most = Math.max(most, ++recording);
    Object.assign(room, { state: "recording", worker });
    if (room.crashedAt !== undefined) {
      takeovers.push(clock.now() - room.crashedAt);
      room.crashedAt = undefined;
    }
    void watch(started);
    await worker.clock.sleep(room.end - clock.now());
    for (;;) {
      try {
        const { confirmed } = await started.stop();
        if (confirmed) break;
      } catch {
        await worker.clock.sleep(again);
      }
    }
    room.state = "ended";
    recording -= 1;
    stopDelays.push(clock.now() - room.end - upload);
  };

  const launch = () => {
    const { appId, customerId, customerCertificate } = emulator.project;
    const account = { appId, customerId, customerCertificate };
    const onResumed = (resumed: AnyRecording, worker: SimulatedWorker) => {
      const room = rooms.get(resumed.session.cname);
      if (room !== undefined) void follow(room, resumed, worker);
    };
    const onEnded = (cname: string) => {
      const room = rooms.get(cname);
      if (room?.state === "waiting") void record(room);
    };
    workers.push(new SimulatedWorker({ account, clock, redis, fetch, onResumed, onEnded }));
  };

  /** Crashes a worker. What it was about to start is begun again when its sessions have been taken over. */
  const crash = async () => {
    const worker = pick(workers);
    worker.crash();
    workers.splice(workers.indexOf(worker), 1);
    const theirs = [...rooms.values()].filter((room) => room.worker === worker);
    for (const room of theirs) {
      if (room.state !== "recording") continue;
      orphaned += 1;
      room.crashedAt = clock.now();
    }
    await clock.sleep(2.5 * heartbeat);
    launch();
    for (const room of theirs) {
      if (room.state === "waiting" && room.worker === worker) void record(room);
    }
  };

  for (let number = 0; number < size; number++) launch();
  for (let number = 1; number <= count; number++) {
    const from = begin + momentOfDay(() => clock.random()) * (end - begin);
    // A quarter of an hour, and more often than not an hour or less.
    const lasts = 0.25 * hour - Math.log(1 - clock.random()) * 0.75 * hour;
    const room: Room = {
      ...{ cname: `room-${number}`, begin: from, end: Math.min(from + lasts, end + hour) },
      ...{ state: "waiting", worker: undefined, crashedAt: undefined },
    };
    rooms.set(room.cname, room);
    void clock.sleep(from - begin).then(() => record(room));
    void clock.sleep(room.end + lingering - begin).then(() => {
      const channel = emulator.channel(room.cname);
      for (const { uid } of channel.participants()) channel.leave(uid);
    });
  }
  for (let number = 1; number <= crashes; number++) {
    void clock.sleep(((number - clock.random()) / crashes) * (end - begin)).then(crash);
  }
  void clock.sleep(outage.at * (end - begin)).then(async () => {
    redis.isAway = true;
    await clock.sleep(outage.minutes * minute);
    redis.isAway = false;
  });

  await clock.runUntil(end + 2 * hour);
  const sessions = emulator.sessions();
  emulator.close();
  const doubles = new Set<string>();
  const recordedUntil = new Map<string, number>();
  for (const one of sessions.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const { cname, startedAt, endedAt = Infinity } = one;
    if (startedAt < (recordedUntil.get(cname) ?? -Infinity)) doubles.add(cname);
    recordedUntil.set(cname, Math.max(endedAt, recordedUntil.get(cname) ?? -Infinity));
  }
  const quarters = Math.ceil((end - begin) / (15 * minute));
  const load = Array.from({ length: quarters }, () => 0);
  for (const [moment, number] of loads) {
    const quarter = Math.floor(moment / 900);
    if (quarter < quarters) load[quarter] = (load[quarter] ?? 0) + number / 900;
  }
  return {
    ...options,
    ...{ requests, limited, most, orphaned, doubles: doubles.size },
    load: load.map((value) => Math.round(100 * value) / 100),
    peak: Math.max(...loads.values()),
    startDelay: delayOf(startDelays),
    stopDelay: delayOf(stopDelays),
    takeover: delayOf(takeovers),
    missed: [...rooms.values()].filter(({ state }) => state === "missed").length,
    lost: sessions.filter(({ state }) => state !== "stopped").length,
  };
}

/** Shows nobody the states, and asks for them all the same. */
async function watch(recording: AnyRecording): Promise<void> {
  try {
    for await (const _state of recording.watch({
      interval: 2 * minute,
      longestInterval: 15 * minute,
    }));
  } catch {
    // `stop` says what became of it.
  }
}

/** A share of the day: few rooms begin at night, most of them in the morning and in the evening. */
function momentOfDay(random: () => number): number {
  for (;;) {
    const moment = random();
    const share =
      0.5 - 0.35 * Math.cos(2 * Math.PI * moment) + 0.15 * Math.cos(6 * Math.PI * moment);
    if (random() < share) return moment;
  }
}

function delayOf(delays: readonly number[]): Delay {
  const sorted = delays.toSorted((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0) / second;
  return { count: sorted.length, median: at(0.5), p99: at(0.99), longest: at(1) };
}
