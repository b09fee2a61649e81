import {
  type Clock,
  CloudRecording,
  createRateLimiter,
  type Fetch,
  memorySessionStore,
  type RecordingSession,
  type SessionStore,
} from "@cloud-recording/client";
import { createEmulator, type Emulator, frozenClock } from "@cloud-recording/emulator";
import { afterAll, describe, expect, test } from "vitest";

/** The six methods, each called as an app would. */
const operations = {
  acquire: (cloud, _session, options) => cloud.acquire(channel, options),
  start: (cloud, session, options) => cloud.start(session, settings, options),
  update: (cloud, session, options) => cloud.update(session, lists, options),
  updateLayout: (cloud, session, options) =>
    cloud.updateLayout(session, { mixedVideoLayout: 1 }, options),
  query: (cloud, session, options) => cloud.query(session, options),
  stop: (cloud, session, options) => cloud.stop(session, options),
} satisfies Record<string, Operation>;

type Operation = (
  cloud: CloudRecording,
  session: RecordingSession<"mix">,
  options: { signal?: AbortSignal },
) => Promise<unknown>;

const channel = { cname: "room-42", uid: "527841" };
const settings = { mode: "mix", recordingConfig: {} } as const;
const lists = { audioUidList: { subscribeAudioUids: ["#allstream#"] } };
const mistake = new Error("a mistake of the app");

/** One way in which a call goes wrong. */
interface Fault {
  /** Wraps the `fetch` of the emulator. */
  readonly wrap?: (inner: Fetch) => Fetch;
  /** Changes the options of the client. */
  readonly options?: (
    clock: Clock,
    isActive: () => boolean,
  ) => Partial<ConstructorParameters<typeof CloudRecording>[0]>;
  /** Is done to the client before the call. */
  readonly prepare?: (cloud: CloudRecording) => Promise<void> | void;
  /** Name of a preset of the emulator. */
  readonly preset?: Parameters<Emulator["faults"]["add"]>[0];
  /** Aborts the call while it waits. */
  readonly departs?: boolean;
}

const answer = (status: number, body: object) => Response.json(body, { status });
const notFound = () => answer(404, { code: 404, reason: "failed to find worker" });

/** Answers 404 for a time by the clock of the emulator. */
const lostFor = (milliseconds: number, now: () => number): ((inner: Fetch) => Fetch) => {
  return (inner) => {
    const begin = now();
    let calls = 0;
    return async (url, init) => {
      calls += 1;
      const lost = milliseconds === 0 ? calls === 1 : now() - begin < milliseconds;
      return lost ? notFound() : await inner(url, init);
    };
  };
};

const once = (inner: Fetch): Fetch => {
  let calls = 0;
  return async (url, init) => (calls++ === 0 ? answer(503, {}) : await inner(url, init));
};

const faults: Record<string, Fault> = {
  none: {},
  "fetch throws before": { wrap: () => () => Promise.reject(mistake) },
  "fetch throws at once": {
    wrap: () => () => {
      throw mistake;
    },
  },
  "fetch throws after": {
    wrap: (inner) => async (url, init) => {
      await inner(url, init);
      throw mistake;
    },
  },
  "fetch throws a TypeError after": {
    wrap: (inner) => async (url, init) => {
      const response = await inner(url, init);
      return (response as unknown as { data: { more: never } }).data.more;
    },
  },
  "fetch throws ENOSPC after": {
    wrap: (inner) => async (url, init) => {
      await inner(url, init);
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    },
  },
  "fetch returns nothing": {
    wrap: (inner) => async (url, init) => {
      await inner(url, init);
      return undefined as never;
    },
  },
  "fetch returns a clone": {
    wrap: (inner) => async (url, init) => ((await inner(url, init)) as Response).clone(),
  },
  "fetch reads, and returns what it has read": {
    wrap: (inner) => async (url, init) => {
      const response = await inner(url, init);
      await response.text();
      return response;
    },
  },
  "fetch replaces the answer": {
    wrap: (inner) => async (url, init) => {
      const response = await inner(url, init);
      return new Response(await response.text(), { status: response.status });
    },
  },
  "fetch copies init": { wrap: (inner) => (url, init) => inner(url, { ...init }) },
  "middleware of cloud.api throws": {
    prepare: (cloud) =>
      cloud.api.use({
        onRequest() {
          throw mistake;
        },
        onResponse() {
          throw mistake;
        },
      }),
  },
  "hooks throw": {
    options: () => {
      const hook = () => {
        throw mistake;
      };
      return { onRequest: hook, onResponse: hook, onRetry: hook, onWait: hook, onWarning: hook };
    },
  },
  "503 once": { wrap: once },
  "404 once": { preset: "failover-once" },
  "404 for 30 s": { preset: "failover-30s" },
  "404 for 90 s": { preset: "failover-90s" },
  "404 for ever": { preset: "failover-forever" },
  "caller departs while queued": {
    departs: true,
    options: (clock, isActive) => ({
      rateLimiter: createRateLimiter({ clock, store: { take: () => (isActive() ? 1000 : 0) } }),
    }),
  },
  "clock from 0": { wrap: once, options: ({ now, ...clock }) => ({ clock: zeroed(now, clock) }) },
  "clock frozen": { wrap: once, options: (clock) => ({ clock: { ...clock, now: () => 1000 } }) },
  "clock back an hour": { wrap: once, options: (clock) => ({ clock: jumping(clock, -3_600_000) }) },
  "clock on an hour": { wrap: once, options: (clock) => ({ clock: jumping(clock, 3_600_000) }) },
};

function zeroed(now: () => number, clock: Omit<Clock, "now">): Clock {
  const begin = now();
  return { ...clock, now: () => now() - begin };
}

/** A clock whose time is set after each time that it is read. What it measures stays right. */
function jumping(clock: Clock, jump: number): Clock {
  let offset = 0;
  return {
    ...clock,
    elapsed: clock.now,
    now() {
      offset = offset === 0 ? jump : 0;
      return clock.now() + offset;
    },
  };
}

/** The outcome of a cell of the table. */
interface Cell {
  readonly method: string;
  readonly fault: string;
  readonly outcome: string;
  readonly sends: number;
  readonly store: string;
  readonly emulator: string;
}

const table: Cell[] = [];

async function play(method: keyof typeof operations, name: string): Promise<Cell> {
  const fault = faults[name] as Fault;
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
  const store: SessionStore = memorySessionStore();
  let sends = 0;
  const send: Fetch = (url, init) => {
    sends += 1;
    return emulator.fetch(url, init);
  };
  let active: Fetch | undefined;
  const cloud = new CloudRecording({
    ...emulator.project,
    store,
    clock,
    rateLimiter: false,
    fetch: (url, init) => (active ?? send)(url, init),
    ...fault.options?.(clock, () => active !== undefined),
  });

  // The calls before the one that goes wrong.
  const resource = await cloud.acquire(channel);
  const session =
    method === "acquire" || method === "start"
      ? Object.assign(resource, { sid: "", mode: "mix" as const })
      : await cloud.start(resource, settings);
  if (session.sid !== "") await cloud.query(session);

  const isSession = session.sid !== "";
  if (fault.preset && isSession) emulator.faults.add(fault.preset);
  const milliseconds = { "404 once": 0, "404 for 30 s": 30_000, "404 for 90 s": 90_000 }[name];
  const wrap =
    fault.preset && !isSession
      ? lostFor(milliseconds ?? Number.POSITIVE_INFINITY, () => emulator.clock.now())
      : (fault.wrap ?? ((inner: Fetch) => inner));
  active = wrap(send);
  await fault.prepare?.(cloud);
  sends = 0;
  const controller = new AbortController();
  const call = operations[method](
    cloud,
    session,
    fault.departs ? { signal: controller.signal } : {},
  );
  if (fault.departs) setTimeout(() => controller.abort(mistake), 5);
  const outcome = await call.then(
    (value) => (isUnconfirmed(value) ? "not confirmed" : "ok"),
    (error) => (error === mistake ? "the own error" : `${error.name}${codeOf(error)}`),
  );
  const states = (await store.list()).map(({ state }) => state);
  const recordings = emulator.sessions().map(({ state }) => state);
  return {
    method,
    fault: name,
    outcome,
    sends,
    store: states.join(", ") || "nothing",
    emulator: recordings.join(", ") || "nothing",
  };
}

const codeOf = ({ code }: { code?: unknown }) => (code === undefined ? "" : ` ${code}`);
const isUnconfirmed = (value: unknown) =>
  (value as { confirmed?: boolean } | undefined)?.confirmed === false;

/** Mistakes of the app: the call fails with the mistake, and nothing is sent again. */
const mistakes = [
  "fetch throws before",
  "fetch throws at once",
  "fetch throws after",
  "fetch throws a TypeError after",
  "fetch throws ENOSPC after",
  "fetch returns nothing",
  "fetch reads, and returns what it has read",
];
/** Faults that a call gets over. */
const harmless = [
  "none",
  "fetch returns a clone",
  "fetch replaces the answer",
  "fetch copies init",
  "middleware of cloud.api throws",
  "hooks throw",
];
/** Faults that a call gets over by a second attempt. */
const repeated = [
  "503 once",
  "clock from 0",
  "clock frozen",
  "clock back an hour",
  "clock on an hour",
];

describe.each(Object.keys(operations) as (keyof typeof operations)[])("%s", (method) => {
  test.each(Object.keys(faults))("when %s", { timeout: 5000 }, async (name) => {
    const cell = await play(method, name);
    table.push(cell);
    // Nothing is started twice, and what runs is in the store.
    const running = cell.emulator.split(", ").filter((state) => state === "recording");
    expect(running.length).toBeLessThanOrEqual(1);
    if (running.length > 0) expect(cell.store).toMatch(/starting|running/);
    if (mistakes.includes(name)) {
      expect(cell.outcome).not.toMatch(/^(ok|NetworkError|SidUnknownError)/);
      expect(cell.sends).toBe(/before|at once/.test(name) ? 0 : 1);
    }
    if (harmless.includes(name)) expect(cell).toMatchObject({ outcome: "ok", sends: 1 });
    if (repeated.includes(name)) expect(cell).toMatchObject({ outcome: "ok", sends: 1 });
    if (name === "caller departs while queued") {
      expect(cell).toMatchObject({ outcome: "the own error", sends: 0 });
    }
    if (method === "stop" && /404 (once|for \d+ s)/.test(name)) {
      expect(cell).toMatchObject({ outcome: "ok", store: "nothing", emulator: "stopped" });
    }
    if (method === "stop" && name === "404 for ever") {
      expect(cell).toMatchObject({ outcome: "ServiceError 404", store: "running" });
    }
  });
});

afterAll(() => console.table(table));
