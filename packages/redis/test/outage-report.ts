import type { Outage } from "./outages.ts";

/** An answer of the emulator. All times are those of this process, in milliseconds. */
export interface Answer {
  readonly at: number;
  /** True for status 429. */
  readonly isLimited: boolean;
}

/** A session that was taken over, and the time of the kill of its worker. */
export interface Takeover {
  readonly since: number;
  readonly at: number;
}

/** An outage that has begun. */
export interface PastOutage {
  readonly outage: Outage;
  readonly begin: number;
  end: number;
  /** Channels that were recorded or waited when it began, and those that came until it was settled. */
  readonly affected: Set<string>;
  isSettled: boolean;
}

/** What happened in an outage, and until the fleet had settled after it. */
export interface OutageReport {
  readonly name: string;
  /** Time for which Redis was away, in milliseconds. */
  readonly away: number;
  /** Requests that were answered meanwhile, after those that were on their way at its begin. */
  readonly requests: number;
  /** Answers with status 429. */
  readonly limited: number;
  readonly doubles: number;
  /** Recordings that run when all is over. */
  readonly running: number;
  /** Sessions that workers who live have lost to others. */
  readonly lost: number;
  /** Time until sessions of killed workers were taken over, from the kill or, if that was later, the end. */
  readonly takeovers: readonly number[];
}

/** Time after an outage in which the limiter does not send, or less, in milliseconds. */
const recovery = 6000;

/** Divides the takeovers into those of a quiet time, with their durations, and those around an outage. */
export function splitTakeovers(
  takeovers: readonly Takeover[],
  outages: readonly PastOutage[],
  heartbeat: number,
): { quiet: number[]; around: Map<PastOutage, number[]> } {
  const quiet: number[] = [];
  const around = new Map<PastOutage, number[]>();
  for (const { since, at } of takeovers) {
    // Workers that have seen Redis away are patient for two heartbeats.
    const near = outages.findLast(({ begin, end }) => begin < at && since < end + 2 * heartbeat);
    if (near === undefined) quiet.push(at - since);
    else around.set(near, [...(around.get(near) ?? []), at - Math.max(since, near.end)]);
  }
  return { quiet, around };
}

/** Figures of an outage. */
export function reportOutage(
  { outage, begin, end, affected }: PastOutage,
  answers: readonly Answer[],
  bad: { readonly [name in "running" | "doubles" | "lost"]: readonly string[] },
  takeovers: readonly number[],
): OutageReport {
  const count = (names: readonly string[]) => names.filter((name) => affected.has(name)).length;
  const between = (from: number, to: number) => answers.filter(({ at }) => at > from && at < to);
  return {
    name: outage.name,
    away: end - begin,
    requests: between(begin + 2000, end).length,
    limited: between(begin, end + 2 * recovery).filter(({ isLimited }) => isLimited).length,
    doubles: count(bad.doubles),
    running: count(bad.running),
    lost: count(bad.lost),
    takeovers,
  };
}

/** Requests per second that were not answered with 429. */
export function rateOf(answers: readonly Answer[], begin: number, end: number): number {
  return quietRate(answers, begin, end, []);
}

/** The same, without the outages and the time after them. */
export function quietRate(
  answers: readonly Answer[],
  begin: number,
  end: number,
  outages: readonly PastOutage[],
): number {
  const isQuiet = (at: number) =>
    outages.every((outage) => at < outage.begin || at > outage.end + recovery);
  const good = answers.filter(({ at, isLimited }) => {
    return !isLimited && at >= begin && at <= end && isQuiet(at);
  });
  const loud = outages.reduce((sum, one) => {
    return sum + Math.max(0, Math.min(end, one.end + recovery) - Math.max(begin, one.begin));
  }, 0);
  return (good.length * 1000) / (end - begin - loud);
}
