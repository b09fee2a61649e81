import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import type { WorkerReport, WorkerSettings } from "./worker.ts";

/** Size of a run, and what happens in it. */
export interface FleetOptions {
  readonly workers: number;
  readonly recordings: number;
  readonly kills: number;
  /** Addresses of Redis. */
  readonly redis: readonly string[];
  readonly isCluster?: boolean;
  /** In milliseconds. */
  readonly heartbeat?: number;
  /** Happens when a share of the recordings has started. */
  readonly at?: { readonly share: number; run(): Promise<void> };
}

/** Outcome of a run. */
export interface FleetReport {
  /** Recordings that the emulator knows. */
  readonly started: number;
  /** Those of them that run when all is over, although no worker has listed them as unreachable. */
  readonly running: readonly string[];
  /** Those that `recover()` has listed as unreachable: the worker was killed before the answer to its `start`. */
  readonly unreachable: readonly string[];
  /** Channels with more than one recording. */
  readonly doubles: readonly string[];
  /** Answers with status 429. */
  readonly limited: number;
  /** Errors of recordings. */
  readonly failed: readonly string[];
  /** Sessions that workers who live have lost to others. */
  readonly lost: readonly string[];
  readonly kills: number;
  /** Time from each kill until the sessions of the worker were taken over, in milliseconds. */
  readonly takeovers: readonly number[];
  /** Requests per second that were not answered with 429, as long as there were recordings to start. */
  readonly rate: number;
  /** In milliseconds. */
  readonly duration: number;
}

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

/** A worker that runs, and what it has to do. */
interface Running {
  readonly process: ChildProcess;
  owner: string;
  readonly rooms: Set<string>;
}

/** Starts and stops recordings in many processes, some of which are killed, against an emulator with its limit. */
export async function runFleet(options: FleetOptions): Promise<FleetReport> {
  const { workers, recordings, kills, redis, isCluster = false, at } = options;
  const { heartbeat = 3000 } = options;
  const emulator = createEmulator({ startUp: 0, requestLog: 0 });
  await using server = await serve(emulator, { port: 0, grace: 0 });
  const { appId, customerId, customerCertificate } = emulator.project;
  const settings: WorkerSettings = {
    options: { appId, customerId, customerCertificate, baseUrl: server.url },
    ...{ redis, isCluster, heartbeat },
  };
  const running = new Set<Running>();
  /** Times of the kills, by the owner of the sessions. */
  const killed = new Map<string, number>();
  const [failed, lost, takeovers]: [string[], string[], number[]] = [[], [], []];
  const open = new Set<string>();
  const unreachable = new Set<string>();
  let [limited, begun, answered, done, killCount] = [0, 0, 0, 0, 0];

  const assign = (to: Running) => {
    if (begun >= recordings || !to.process.connected) return;
    begun += 1;
    const cname = `room-${begun}`;
    to.rooms.add(cname);
    open.add(cname);
    to.process.send({ cname, duration: Math.random() * 2000 });
  };
  const settle = (cname: string) => {
    if (open.delete(cname)) done += 1;
  };
  const launch = async () => {
    const child = fork(worker, {
      execArgv: ["--conditions=@cloud-recording/source"],
      env: { ...process.env, WORKER: JSON.stringify(settings) },
    });
    const own: Running = { process: child, owner: "", rooms: new Set() };
    running.add(own);
    const ready = new Promise<void>((resolve) => {
      child.on("message", (message: WorkerReport) => {
        if (message.type === "ready") {
          own.owner = message.owner;
          resolve();
        } else if (message.type === "answered") {
          answered += 1;
          if (message.status === 429) limited += 1;
        } else if (message.type === "takenOver") {
          const since = killed.get(message.from);
          if (since !== undefined) takeovers.push(performance.now() - since);
        } else if (message.type === "lost") lost.push(message.cname);
        else if (message.type === "unreachable") unreachable.add(message.cname);
        else {
          if (message.type === "failed") failed.push(`${message.cname}: ${message.error}`);
          own.rooms.delete(message.cname);
          settle(message.cname);
          assign(own);
        }
      });
    });
    await Promise.race([ready, once(child, "exit")]);
    return own;
  };
  // Enough at a time to have something to lose, and to keep the limit busy.
  const employ = (to: Running) => {
    for (let count = 0; count < 6; count++) assign(to);
  };
  const kill = async () => {
    const recorded = new Set(
      emulator.sessions().flatMap(({ cname, state }) => (state === "recording" ? [cname] : [])),
    );
    // One that has something to lose.
    const all = [...running].filter(({ rooms }) => [...rooms].some((room) => recorded.has(room)));
    const victim = all[Math.floor(Math.random() * all.length)];
    if (victim === undefined) return;
    killCount += 1;
    running.delete(victim);
    const exit = once(victim.process, "exit");
    victim.process.kill("SIGKILL");
    killed.set(victim.owner, performance.now());
    await exit;
    for (const cname of victim.rooms) settle(cname);
    employ(await launch());
  };

  try {
    // All have started before the first of them works: a request that is late meets a window that has moved on.
    (await Promise.all(Array.from({ length: workers }, launch))).forEach(employ);
    const begin = performance.now();
    const before = answered;
    let rate = 0;
    let event = at && { ...at, promise: undefined as Promise<void> | undefined };
    while (done < recordings) {
      await sleep(100);
      // The last kills come early enough for what follows from them.
      if (killCount < kills && done >= (0.7 * (killCount + 0.3) * recordings) / kills) await kill();
      if (event && event.promise === undefined && done >= event.share * recordings) {
        event = { ...event, promise: event.run() };
      }
      // As long as there is enough to do.
      if (begun < recordings)
        rate = ((answered - limited - before) * 1000) / (performance.now() - begin);
      if (performance.now() - begin > recordings * 2000 + 120_000) throw new Error("it hangs");
    }
    await event?.promise;
    const duration = performance.now() - begin;
    // Orphans are taken over and stopped within the limit.
    const left = () =>
      emulator.sessions().flatMap(({ state, cname }) => {
        return state === "recording" && !unreachable.has(cname) ? [cname] : [];
      });
    const isOver = () => left().length === 0;
    for (let wait = 0; wait < 300 && !isOver(); wait++) await sleep(100);
    const sessions = emulator.sessions();
    const seen = new Set<string>();
    const doubles = sessions.filter(({ cname }) => seen.size === seen.add(cname).size);
    return {
      started: sessions.length,
      running: left(),
      unreachable: [...unreachable],
      doubles: doubles.map(({ cname }) => cname),
      ...{ limited, failed, lost, kills: killCount, takeovers, duration },
      rate,
    };
  } finally {
    for (const { process: child } of running) child.kill("SIGKILL");
    emulator.close();
  }
}
