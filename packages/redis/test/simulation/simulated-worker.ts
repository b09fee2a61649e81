import { type AnyRecording, type Clock, CloudRecording, type Fetch } from "@cloud-recording/client";
import { createFleet, type Fleet, type RedisClient } from "../../src/index.ts";

/** The surroundings of a worker. */
export interface Surroundings {
  readonly account: {
    readonly appId: string;
    readonly customerId: string;
    readonly customerCertificate: string;
  };
  readonly clock: Clock;
  readonly redis: RedisClient;
  readonly fetch: Fetch;
  /** Called with a recording of another worker that this one goes on with. */
  readonly onResumed: (recording: AnyRecording, worker: SimulatedWorker) => void;
  /** Called with the channel of a recording of another worker that does not run on. */
  readonly onEnded: (cname: string) => void;
}

/** Heartbeat of a worker, in milliseconds: a calm one, because a day has many of them. */
export const heartbeat = 60_000;

/** A worker that can crash at any moment: from then on, nothing that it waits for ever happens. */
export class SimulatedWorker {
  readonly fleet: Fleet;
  readonly clock: Clock;
  isAlive = true;

  constructor({ account, clock, redis, fetch, onResumed, onEnded }: Surroundings) {
    this.clock = {
      now: () => clock.now(),
      random: () => clock.random(),
      sleep: (milliseconds, signal) => this.#whileAlive(() => clock.sleep(milliseconds, signal)),
    };
    this.fleet = createFleet({
      redis: { eval: (...args) => this.#whileAlive(() => redis.eval(...args)) },
      appId: account.appId,
      clock: this.clock,
      connect: (options) =>
        new CloudRecording({
          ...options,
          ...account,
          // Time limits are those of this machine, and virtual time does not wait for them.
          timeout: 2 ** 28,
          fetch: (...args) => this.#whileAlive(() => fetch(...args)),
        }),
      sessions: { heartbeat },
      keep: () => true,
      onRecovered: ({ resumed, stopped, ended }) => {
        for (const recording of resumed) onResumed(recording, this);
        for (const { session } of stopped) onEnded(session.cname);
        for (const { cname } of ended) onEnded(cname);
      },
    });
  }

  crash(): void {
    this.isAlive = false;
  }

  async #whileAlive<Result>(task: () => Promise<Result>): Promise<Result> {
    const never = new Promise<never>(() => {});
    if (!this.isAlive) return await never;
    try {
      const result = await task();
      return this.isAlive ? result : await never;
    } catch (error) {
      if (this.isAlive) throw error;
      return await never;
    }
  }
}
