import * as leases from "../../src/lease-scripts.ts";
import * as places from "../../src/place-scripts.ts";
import type { RedisClient } from "../../src/redis-client.ts";
import { releaseUid, takeUid } from "../../src/uids.ts";

type Script = (redis: MemoryRedis, keys: string[], args: string[]) => unknown;
type Value = Map<string, string> | Map<string, number> | Set<string> | string;

/**
 * The scripts of this package over a memory with a virtual time, step by step as in Lua. A test compares it with a real
 * Redis, call by call.
 */
export class MemoryRedis implements RedisClient {
  /** True while it is away. */
  isAway = false;
  readonly #now: () => number;
  readonly #values = new Map<string, { value: Value; until: number }>();

  readonly #expires: boolean;

  /**
   * @param now the time, in milliseconds
   * @param expires false if keys have no end
   */
  constructor(now: () => number, expires = true) {
    this.#now = now;
    this.#expires = expires;
  }

  async eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown> {
    if (this.isAway) throw new Error("Redis is away");
    const run = scripts.get(script);
    if (run === undefined) throw new Error("an unknown script");
    return run(this, options.keys, options.arguments);
  }

  get now(): number {
    return this.#now();
  }

  has(key: string): boolean {
    return this.#find(key) !== undefined;
  }

  /** A value that is made when it is first written. */
  #get<T extends Value>(key: string, make: () => T): T {
    const found = this.#find(key);
    if (found !== undefined) return found.value as T;
    const value = make();
    this.#values.set(key, { value, until: Infinity });
    return value;
  }

  hash(key: string): Map<string, string> {
    return this.#get(key, () => new Map<string, string>());
  }

  sorted(key: string): Map<string, number> {
    return this.#get(key, () => new Map<string, number>());
  }

  set(key: string): Set<string> {
    return this.#get(key, () => new Set<string>());
  }

  write(key: string, value: string): void {
    this.#values.set(key, { value, until: Infinity });
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  expire(key: string, lifetime: number): void {
    const found = this.#find(key);
    if (found !== undefined && this.#expires) found.until = this.now + lifetime;
  }

  /** Time that a key has left, in milliseconds; -1 if it has no end. */
  timeLeft(key: string): number {
    const { until = 0 } = this.#find(key) ?? {};
    return until === Infinity ? -1 : until - this.now;
  }

  #find(key: string): { value: Value; until: number } | undefined {
    const found = this.#values.get(key);
    if (found === undefined) return undefined;
    const isEmpty = typeof found.value !== "string" && found.value.size === 0;
    if (!isEmpty && found.until > this.now) return found;
    this.#values.delete(key);
    return undefined;
  }
}

/** Members of a sorted set, in its order. */
function ordered(set: ReadonlyMap<string, number>): [string, number][] {
  return [...set].sort(([one, a], [other, b]) => a - b || (one < other ? -1 : 1));
}

function takePlace(redis: MemoryRedis, keys: string[], args: string[]): unknown {
  const [placesKey = "", queuesKey = "", stateKey = ""] = keys;
  const [worker = "", place = "", ...rest] = args;
  const [lane = 0, back, requests = 0, interval = 0, transit = 0, lull = 0] = rest.map(Number);
  const waiting = JSON.parse(rest[6] ?? "") as [number, number][];
  const [watching, longestPause, grace, longest] = [waiting.length, 250, 500, lull + interval];
  const { now } = redis;
  const state = redis.hash(stateKey);
  const isNew = !state.has("since");
  if (isNew) state.set("since", String(now));
  redis.expire(stateKey, 86_400_000);
  const set = redis.sorted(placesKey);
  if (isNew || back === 1) {
    const first = now + (back === 1 ? lull : interval + transit);
    for (let index = 1; index <= requests; index++) {
      set.set(`unknown ${index}`, first + ((index - 1) * interval) / requests);
    }
  }
  for (const [member, score] of set) {
    if (score > now + longest) set.set(member, now + longest);
    else if (score <= now) set.delete(member);
  }
  const free = requests - set.size;
  const order = now + (waiting[lane - 1]?.[1] ?? 0);
  let [ahead, alike] = [0, 0];
  const queues = redis.hash(queuesKey);
  for (const [name, text] of queues) {
    if (name === worker) continue;
    const other = JSON.parse(text) as { due: number; waiting: [number, number][] };
    if (other.due < now || other.due > now + longestPause + grace) {
      queues.delete(name);
      continue;
    }
    for (let better = 0; better < lane - 1; better++) ahead += other.waiting[better]?.[0] ?? 0;
    const [count, first] = other.waiting[lane - 1] as [number, number];
    if (count > 0 && (first < order || (first === order && name < worker))) alike += 1;
  }
  let distance = 0;
  if (lane === watching) {
    const apart = interval / (0.8 * requests);
    distance = (1 + alike) * apart - Math.abs(now - Number(state.get("watched") ?? 0));
    ahead += Math.floor(requests / 4);
  } else ahead += alike;
  const isTaken = distance <= 0 && free > ahead;
  let pause = 0;
  if (isTaken) {
    set.set(place, now + interval + transit);
    if (lane === watching) state.set("watched", String(now));
    (waiting[lane - 1] as [number, number])[0] -= 1;
  } else if (distance > 0) pause = distance;
  else {
    const next = ordered(set)[Math.max(0, ahead - free)];
    pause = next ? next[1] - now : longestPause;
  }
  pause = Math.min(pause, longestPause);
  redis.expire(placesKey, Math.ceil(longest));
  const total = waiting.reduce((sum, [count]) => sum + count, 0);
  if (total > 0) {
    const absolute = waiting.map(([count, first]) => [count, now + first]);
    queues.set(worker, JSON.stringify({ due: now + pause + grace, waiting: absolute }));
    redis.expire(queuesKey, 10_000);
  } else queues.delete(worker);
  return [isTaken ? 1 : 0, pause.toFixed(1)];
}

function saveSession(redis: MemoryRedis, keys: string[], args: string[]): unknown {
  const [key = "", mine = ""] = keys;
  const [owner = "", token = "", session = "", lifetime = "", resourceId = ""] = args;
  const held = redis.hash(key);
  if (held.has("owner") && (held.get("owner") !== owner || held.get("token") !== token)) return 0;
  held.set("owner", owner).set("token", token).set("session", session);
  redis.expire(key, Number(lifetime));
  redis.set(mine).add(resourceId);
  if (redis.timeLeft(mine) < Number(lifetime)) redis.expire(mine, Number(lifetime));
  return 1;
}

function removeSession(redis: MemoryRedis, keys: string[], args: string[]): unknown {
  const [key = "", mine = ""] = keys;
  const [owner = "", token = "", resourceId = ""] = args;
  const held = redis.hash(key);
  if (held.has("owner") && (held.get("owner") !== owner || held.get("token") !== token)) return 0;
  redis.delete(key);
  redis.set(mine).delete(resourceId);
  return 1;
}

function takeOver(redis: MemoryRedis, keys: string[], args: string[]): unknown {
  const [key = "", lease = "", theirs = "", mine = ""] = keys;
  const [old = "", owner = "", resourceId = ""] = args;
  if (redis.has(lease)) return null;
  const held = redis.hash(key);
  redis.set(theirs).delete(resourceId);
  if (held.get("owner") !== old) return null;
  const token = Number(held.get("token")) + 1;
  held.set("owner", owner).set("token", String(token)).set("from", old);
  redis.set(mine).add(resourceId);
  const lifetime = redis.timeLeft(key);
  if (redis.timeLeft(mine) < lifetime) redis.expire(mine, lifetime);
  return [held.get("session"), token];
}

const scripts = new Map<string, Script>([
  [places.takePlace, takePlace],
  [
    places.settlePlace,
    (redis, [key = ""], [place = "", interval]) => {
      const set = redis.sorted(key);
      const sooner = redis.now + Number(interval);
      if ((set.get(place) ?? -1) > sooner) set.set(place, sooner);
      return null;
    },
  ],
  [
    places.keepPlace,
    (redis, [key = ""], [place = "", time]) => {
      const set = redis.sorted(key);
      if (!set.has(place)) return 0;
      set.set(place, redis.now + Number(time));
      return 1;
    },
  ],
  [
    places.returnPlace,
    (redis, [key = ""], [place = ""]) => Number(redis.sorted(key).delete(place)),
  ],
  [
    leases.renewLease,
    (redis, [lease = "", workers = "", mine = ""], [owner = "", lifetime, afterlife]) => {
      const had = Number(redis.has(lease));
      redis.write(lease, "1");
      redis.expire(lease, Number(lifetime));
      redis.set(workers).add(owner);
      redis.expire(workers, Number(afterlife));
      return [had, redis.set(mine).size];
    },
  ],
  [leases.saveSession, saveSession],
  [leases.removeSession, removeSession],
  [leases.readSession, (redis, [key = ""]) => redis.hash(key).get("session") ?? null],
  [leases.listWorkers, (redis, [key = ""]) => [...redis.set(key)]],
  [
    leases.listDead,
    (redis, keys, args) => args.filter((_, index) => !redis.has(keys[index] ?? "")),
  ],
  [
    leases.listSessions,
    (redis, [theirs = "", lease = "", workers = ""], [worker = ""]) => {
      const sessions = [...redis.set(theirs)];
      if (sessions.length === 0 && !redis.has(lease)) redis.set(workers).delete(worker);
      return sessions;
    },
  ],
  [leases.listOwn, (redis, [key = ""]) => [...redis.set(key)]],
  [
    leases.readTaken,
    (redis, [key = ""], [owner]) => {
      const held = redis.hash(key);
      const from = held.get("from");
      if (held.get("owner") !== owner || from === undefined) return null;
      return [held.get("session"), held.get("token"), from];
    },
  ],
  [leases.takeOver, takeOver],
  [
    takeUid,
    (redis, [key = ""], [lifetime, ...candidates]) => {
      const taken = redis.sorted(key);
      for (const [uid, until] of taken) if (until <= redis.now) taken.delete(uid);
      const uid = candidates.find((candidate) => !taken.has(candidate));
      if (uid === undefined) return null;
      taken.set(uid, redis.now + Number(lifetime));
      redis.expire(key, Number(lifetime));
      return uid;
    },
  ],
  [releaseUid, (redis, [key = ""], [uid = ""]) => Number(redis.sorted(key).delete(uid))],
]);
