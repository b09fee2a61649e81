import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import {
  type Answer,
  type OutageReport,
  type PastOutage,
  quietRate,
  rateOf,
  reportOutage,
  splitTakeovers,
  type Takeover,
} from "./outage-report.ts";
import type { Outage } from "./outages.ts";
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
  /** Share of the limit that each worker has while Redis is away. */
  readonly requestsWithoutRedis?: number;
  /** Happen in their order. */
  readonly outages?: readonly Outage[];
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
  /**
   * Time from each kill until the sessions of the worker were taken over, in milliseconds, but for those of the
   * outages.
   */
  readonly takeovers: readonly number[];
  readonly outages: readonly OutageReport[];
  /** Requests per second that were not answered with 429, as long as there were recordings to start. */
  readonly rate: number;
  /** The same, without the outages and the time until the limiter knows again what was sent. */
  readonly quietRate: number;
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
  const { workers, recordings, kills, redis, isCluster = false, outages = [] } = options;
  const { heartbeat = 3000, requestsWithoutRedis = 1 } = options;
  const emulator = createEmulator({ startUp: 0, requestLog: 0 });
  await using server = await serve(emulator, { port: 0, grace: 0 });
  const { appId, customerId, customerCertificate } = emulator.project;
  const settings: WorkerSettings = {
    options: { appId, customerId, customerCertificate, baseUrl: server.url },
    ...{ redis, isCluster, heartbeat, requestsWithoutRedis },
  };
  const running = new Set<Running>();
  /** Times of the kills, by the owner of the sessions. */
  const killed = new Map<string, number>();
  const [failed, lost, takeovers]: [string[], string[], Takeover[]] = [[], [], []];
  const open = new Set<string>();
  const unreachable = new Set<string>();
  /** Channels of workers that were killed. */
  const orphaned = new Set<string>();
  const answers: Answer[] = [];
  const past: PastOutage[] = [];
  const launches: Promise<void>[] = [];
  let [begun, done, killCount, killedAt] = [0, 0, 0, 0];
  let [mayKill, isOver] = [true, false];

  const assign = (to: Running) => {
    if (begun >= recordings || !to.process.connected) return;
    begun += 1;
    const cname = `room-${begun}`;
    to.rooms.add(cname);
    open.add(cname);
    for (const { affected, isSettled } of past) if (!isSettled) affected.add(cname);
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
          answers.push({ at: performance.now(), isLimited: message.status === 429 });
        } else if (message.type === "takenOver") {
          const since = killed.get(message.from);
          if (since !== undefined) takeovers.push({ since, at: performance.now() });
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
  /** Recordings that run, although no worker has listed them as unreachable. */
  const recorded = (among?: ReadonlySet<string>) =>
    emulator.sessions().flatMap(({ state, cname }) => {
      const isMeant = among === undefined || among.has(cname);
      return isMeant && state === "recording" && !unreachable.has(cname) ? [cname] : [];
    });
  const kill = async () => {
    const runs = new Set(recorded());
    // One that has something to lose.
    const all = [...running].filter(({ rooms }) => [...rooms].some((room) => runs.has(room)));
    const victim = all[Math.floor(Math.random() * all.length)];
    if (victim === undefined) return;
    killCount += 1;
    running.delete(victim);
    const exit = once(victim.process, "exit");
    victim.process.kill("SIGKILL");
    killedAt = performance.now();
    killed.set(victim.owner, killedAt);
    for (const cname of victim.rooms) orphaned.add(cname);
    await exit;
    for (const cname of victim.rooms) settle(cname);
    launches.push(launch().then(employ));
  };
  const runOutage = async (outage: Outage) => {
    while (done < outage.share * recordings && !isOver) await sleep(50);
    mayKill = !outage.losesData;
    // What Redis loses, it has to have no longer: the sessions of those who are gone would be known to nobody.
    const isCalm = () =>
      recorded(orphaned).length === 0 && performance.now() - killedAt > heartbeat;
    while (outage.losesData && !isOver && !isCalm()) await sleep(200);
    const affected = new Set([...open, ...recorded()]);
    const own = { outage, affected, begin: performance.now(), end: Infinity };
    const now: PastOutage = { ...own, isSettled: false };
    past.push(now);
    const over = outage.run().then(() => {
      now.end = performance.now();
    });
    if (mayKill && killCount < kills) await kill();
    await over;
    void sleep(3 * heartbeat, undefined, { ref: false }).then(() => {
      now.isSettled = true;
    });
    // Those who live have written all of theirs again.
    if (outage.losesData) await sleep(heartbeat);
    mayKill = true;
  };
  const runOutages = async () => {
    for (const outage of outages) await runOutage(outage);
  };

  try {
    // All have started before the first of them works: a request that is late meets a window that has moved on.
    (await Promise.all(Array.from({ length: workers }, launch))).forEach(employ);
    const begin = performance.now();
    let end = begin;
    const happening = runOutages();
    // Its error is thrown below.
    happening.catch(() => {});
    while (done < recordings) {
      await sleep(100);
      // The last kills come early enough for what follows from them.
      const isTime = done >= (0.7 * (killCount + 0.3) * recordings) / kills;
      if (killCount < kills && isTime && mayKill) await kill();
      // As long as there is enough to do.
      if (begun < recordings) end = performance.now();
      if (performance.now() - begin > recordings * 2000 + 240_000) throw new Error("it hangs");
    }
    await Promise.all([happening, ...launches]);
    const duration = performance.now() - begin;
    // Orphans are taken over and stopped within the limit.
    for (let wait = 0; wait < 300 && recorded().length > 0; wait++) await sleep(100);
    const sessions = emulator.sessions();
    const seen = new Set<string>();
    const doubles = sessions.filter(({ cname }) => seen.size === seen.add(cname).size);
    const bad = { running: recorded(), doubles: doubles.map(({ cname }) => cname), lost };
    const { quiet, around } = splitTakeovers(takeovers, past, heartbeat);
    return {
      started: sessions.length,
      unreachable: [...unreachable],
      ...{ ...bad, failed, kills: killCount, takeovers: quiet, duration },
      limited: answers.filter(({ isLimited }) => isLimited).length,
      outages: past.map((one) => reportOutage(one, answers, bad, around.get(one) ?? [])),
      rate: rateOf(answers, begin, end),
      quietRate: quietRate(answers, begin, end, past),
    };
  } finally {
    isOver = true;
    for (const { process: child } of running) child.kill("SIGKILL");
    emulator.close();
  }
}
