import {
  type Clock,
  type DamagedSession,
  readSavedSession,
  type SavedSession,
  systemClock,
} from "@cloud-recording/client";
import { callListener } from "./call-listener.ts";
import {
  listDead,
  listOwn,
  listSessions,
  listWorkers,
  readSession,
  readTaken,
  removeSession,
  renewLease,
  saveSession,
  takeOver,
} from "./lease-scripts.ts";
import { type RedisClient, Scripts } from "./redis-client.ts";
import { repeat } from "./repeat.ts";
import type { RedisSessionOptions, RedisSessionStore } from "./session-options.ts";

/** Time after the end of a session in which it stays in Redis, in milliseconds: it may be unreachable. */
const afterlife = 24 * 60 * 60 * 1000;

/** A session of this worker. */
interface Held {
  readonly session: SavedSession;
  readonly token: number;
  /** True if Redis has it. */
  isWritten: boolean;
  /** Time at which it changed. */
  readonly changedAt: number;
}

/** Sessions in Redis that belong to this worker for as long as its lease runs. */
export class LeasedSessions implements RedisSessionStore {
  readonly owner: string = crypto.randomUUID();
  readonly #scripts: Scripts;
  readonly #options: RedisSessionOptions;
  readonly #heartbeat: number;
  readonly #held = new Map<string, Held>();
  /** Sessions that were removed while Redis was away, with their tokens. */
  readonly #removed = new Map<string, number>();
  /** Resource IDs of sessions that were taken over and cannot be read. */
  readonly #damaged = new Set<string>();
  /** Workers that were found dead, with the time at which that was. */
  readonly #suspects = new Map<string, number>();
  /** True if the last sign of life was not answered. */
  #wasAway = false;
  /** Time at which Redis was last seen away. */
  #awayAt = Number.NEGATIVE_INFINITY;
  readonly #clock: Clock;
  #stop: (() => void) | undefined;
  #beating: Promise<void> | undefined;

  constructor(redis: RedisClient, options: RedisSessionOptions) {
    this.#scripts = new Scripts(redis, options.appId, options.timeout ?? 2000);
    this.#options = options;
    this.#heartbeat = options.heartbeat ?? 5000;
    this.#clock = options.clock ?? systemClock;
  }

  async save(session: SavedSession): Promise<void> {
    const { resourceId } = session;
    await this.#start();
    const known = this.#held.get(resourceId);
    const held: Held = {
      session,
      token: known?.token ?? 1,
      isWritten: false,
      changedAt: this.#now(),
    };
    // What may run already is kept at any rate, and written at the next sign of life if Redis is away.
    const isKept = known !== undefined || this.#options.startWithoutRedis === true;
    if (isKept) this.#held.set(resourceId, held);
    this.#removed.delete(resourceId);
    const isOurs = await this.#write(held).catch((error: unknown) => {
      this.#awayAt = this.#now();
      if (isKept) return true;
      // It may be written all the same, as soon as Redis is back.
      this.#removed.set(resourceId, held.token);
      throw error;
    });
    if (!isOurs) throw new Error("another worker has taken over this recording");
    if (!isKept) this.#held.set(resourceId, held);
  }

  async remove(resourceId: string): Promise<void> {
    // One that is removed again, before Redis knows of it, keeps its token.
    const token = this.#held.get(resourceId)?.token ?? this.#removed.get(resourceId) ?? 1;
    this.#held.delete(resourceId);
    this.#removed.set(resourceId, token);
    await this.#erase(resourceId, token).catch(() => {});
  }

  async get(resourceId: string): Promise<SavedSession | undefined> {
    const own = this.#held.get(resourceId);
    if (own !== undefined) return own.session;
    try {
      const text = await this.#scripts.run(readSession, [sessionKey(resourceId)], []);
      return parse(text);
    } catch (error) {
      if (this.#options.startWithoutRedis) return undefined;
      throw error;
    }
  }

  async list(): Promise<readonly SavedSession[]> {
    await this.#start();
    // While Redis is away nobody can be taken over, and its own sessions are known.
    await this.#takeOverAll().catch(() => {
      this.#awayAt = this.#now();
    });
    return [...this.#held.values()].map(({ session }) => session);
  }

  damaged(): readonly DamagedSession[] {
    return [...this.#damaged].map((resourceId) => ({
      place: this.#scripts.place(sessionKey(resourceId)),
      problem: "it is not a session",
    }));
  }

  close(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Gives the first sign of life, before there is anything to take over. */
  async #start(): Promise<void> {
    if (this.#stop === undefined) {
      const beat = () => void this.#beat();
      this.#stop = repeat(beat, this.#heartbeat / 2, this.#options.clock);
      this.#beating = this.#beat();
    }
    await this.#beating;
  }

  #now(): number {
    return this.#clock.elapsed ? this.#clock.elapsed() : this.#clock.now();
  }

  async #beat(): Promise<void> {
    try {
      const lease = Math.round(this.#heartbeat * 1.25);
      const args = [this.owner, lease, 30 * afterlife];
      const keys = [leaseKey(this.owner), "workers", sessionsKey(this.owner)];
      const answer = await this.#scripts.run(renewLease, keys, args);
      const [had, count] = answer as [number, number];
      for (const held of this.#held.values()) {
        // Without a lease, Redis may have lost all, or another worker may have taken it. After a sign of life that was
        // not answered, a lease means nothing: it may come from that one, after Redis has lost all. And what was
        // written lately, a replica that becomes the master may not have.
        const isFresh = this.#now() - held.changedAt < 3 * this.#heartbeat;
        const isSure = Number(had) === 1 && !this.#wasAway && held.isWritten && !isFresh;
        if (!isSure) await this.#write(held);
      }
      for (const [resourceId, token] of this.#removed) await this.#erase(resourceId, token);
      if (Number(count) > this.#held.size || this.#damaged.size > 0) await this.#adopt();
      this.#wasAway = false;
    } catch {
      // The next sign comes soon.
      this.#wasAway = true;
      this.#awayAt = this.#now();
    }
  }

  /** Writes a session, or gives it up and returns false if another worker has taken it over. */
  async #write(held: Held): Promise<boolean> {
    const { session, token } = held;
    const { resourceId, expiresAt } = session;
    const lifetime = Math.max(0, Math.round(expiresAt - this.#clock.now())) + afterlife;
    const written = await this.#scripts.run(
      saveSession,
      [sessionKey(resourceId), sessionsKey(this.owner)],
      [this.owner, token, JSON.stringify(session), lifetime, resourceId],
    );
    held.isWritten = Number(written) === 1;
    if (held.isWritten) return true;
    if (this.#held.get(resourceId) === held) {
      this.#held.delete(resourceId);
      callListener(this.#options.onLost, session);
    }
    return false;
  }

  async #erase(resourceId: string, token: number): Promise<void> {
    const keys = [sessionKey(resourceId), sessionsKey(this.owner)];
    await this.#scripts.run(removeSession, keys, [this.owner, token, resourceId]);
    this.#removed.delete(resourceId);
  }

  /**
   * Finds the sessions that this worker has taken over without the answer of Redis, and those that are damaged, or were.
   * Nobody else would deal with them.
   */
  async #adopt(): Promise<void> {
    const resourceIds = (await this.#scripts.run(
      listOwn,
      [sessionsKey(this.owner)],
      [],
    )) as string[];
    for (const resourceId of resourceIds) {
      if (this.#held.has(resourceId) || this.#removed.has(resourceId)) continue;
      const taken = await this.#scripts.run(readTaken, [sessionKey(resourceId)], [this.owner]);
      if (Array.isArray(taken)) this.#hold(resourceId, taken[0], taken[1], String(taken[2]));
      else this.#damaged.delete(resourceId);
    }
  }

  async #takeOverAll(): Promise<void> {
    const workers = (await this.#scripts.run(listWorkers, ["workers"], [])) as string[];
    // Redis has lost all: until the sessions are written again, nobody could take them over.
    if (!workers.includes(this.owner) && this.#stop !== undefined) await this.#beat();
    const others = workers.filter((worker) => worker !== this.owner);
    if (others.length === 0) return;
    const dead = (await this.#scripts.run(listDead, others.map(leaseKey), others)) as string[];
    const now = this.#now();
    for (const suspect of this.#suspects.keys()) {
      if (!dead.includes(suspect)) this.#suspects.delete(suspect);
    }
    for (const worker of dead) {
      const since = this.#suspects.get(worker) ?? now;
      this.#suspects.set(worker, since);
      // After a pause of Redis all leases have run out. Those who live renew them at once, or, if they have to find the
      // new master first, soon.
      const wasAway = now - this.#awayAt < 2 * this.#heartbeat;
      const patience = wasAway ? this.#heartbeat : this.#heartbeat / 8;
      if (now - since >= patience) await this.#takeOverFrom(worker);
    }
  }

  async #takeOverFrom(worker: string): Promise<void> {
    const keys = [sessionsKey(worker), leaseKey(worker), "workers"];
    const resourceIds = (await this.#scripts.run(listSessions, keys, [worker])) as string[];
    for (const resourceId of resourceIds) {
      const taken = await this.#scripts.run(
        takeOver,
        [sessionKey(resourceId), leaseKey(worker), sessionsKey(worker), sessionsKey(this.owner)],
        [worker, this.owner, resourceId],
      );
      if (Array.isArray(taken)) this.#hold(resourceId, taken[0], taken[1], worker);
    }
  }

  /** Holds a session that was taken over, unless it is held or has ended already, or cannot be read. */
  #hold(resourceId: string, text: unknown, number: unknown, from: string): void {
    if (this.#held.has(resourceId) || this.#removed.has(resourceId)) return;
    const session = parse(text);
    const token = Number(number);
    // What is listed for nobody, or cannot be written, is damaged, too.
    const isOurs = session?.resourceId === resourceId && session.appId === this.#options.appId;
    if (!isOurs || !(Number.isSafeInteger(token) && token > 0)) {
      this.#damaged.add(resourceId);
      return;
    }
    this.#damaged.delete(resourceId);
    this.#held.set(resourceId, { session, token, isWritten: true, changedAt: this.#now() });
    callListener(this.#options.onTakeOver, { session, from, token });
  }
}

const leaseKey = (owner: string) => `lease:${owner}`;
const sessionsKey = (owner: string) => `sessions:${owner}`;
const sessionKey = (resourceId: string) => `session:${resourceId}`;

function parse(text: unknown): SavedSession | undefined {
  try {
    return readSavedSession(JSON.parse(String(text)));
  } catch {
    return undefined;
  }
}
