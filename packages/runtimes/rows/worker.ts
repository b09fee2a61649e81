import type { Consumer } from "../consumer.ts";
import { versionOf } from "../installed.ts";
import type { Row } from "../row.ts";
import type { Service } from "../service.ts";
import { startWorker, type Worker } from "../worker.ts";

/** Calls that a Worker is asked for. */
interface Order {
  /** Options of the client. */
  readonly options: object;
  /** Number of parallel calls. */
  readonly calls?: number;
  /** Requests per second that the client lets pass, if not as many as usual. */
  readonly requests?: number;
  /** True if all requests use one client. */
  readonly isShared: boolean;
}

/** Outcome of a call, and its duration in milliseconds as the Worker measured it. */
interface Call {
  readonly outcome: string;
  readonly duration: number;
}

/** Outcome of a request to a Worker, and its duration in milliseconds. */
interface Reply {
  /** Undefined if the caller departed. */
  readonly calls: readonly Call[] | undefined;
  readonly duration: number;
}

/** Longest time that a request may take besides its time limit, in milliseconds. The machine may be busy. */
const grace = 3000;

/** The client in workerd, where each request is a world of its own: queues, departures and time limits. */
export async function workerRows({ folder }: Consumer, { argument }: Service): Promise<Row[]> {
  const where = `workerd ${await versionOf("workerd")}`;
  const live = { ...argument.options, timeout: 5000 };
  const silent = { ...argument.options, ...argument.silent, timeout: 300 };
  const row = (
    what: string,
    show: (worker: Worker, isShared: boolean) => Promise<string>,
  ): Row => ({
    what,
    where,
    async run() {
      const notes = [];
      for (const isShared of [false, true]) {
        await using worker = await startWorker(folder, "worker-calls.js");
        notes.push(
          `${await show(worker, isShared)} with ${isShared ? "one client" : "a client each"}`,
        );
      }
      return notes.join(", ");
    },
  });
  return [
    row("16 calls in one request", async (worker, isShared) => {
      const reply = await send(worker, { options: live, calls: 16, isShared });
      return succeeded([reply], 16);
    }),
    row("16 calls in 16 requests", async (worker, isShared) => {
      const replies = many(16, () => send(worker, { options: live, isShared }));
      return succeeded(await replies, 16);
    }),
    row("callers that depart from the queue", async (worker, isShared) => {
      // Ten pass at once, the others wait; every other one of all departs.
      const replies = await many(24, (index) => {
        return send(worker, { options: live, isShared }, index % 2 === 0 ? 50 : undefined);
      });
      const after = await many(4, () => send(worker, { options: live, isShared }));
      const stayed = replies.filter((_, index) => index % 2 === 1);
      return succeeded([...stayed, ...after], 16);
    }),
    row("time limits, after one whose caller has departed", async (worker, isShared) => {
      const first = send(worker, { options: silent, isShared }, 100);
      const others = many(4, () => send(worker, { options: silent, isShared }));
      const replies = [await first, ...(await others)].slice(1);
      const calls = callsOf(replies);
      for (const { outcome, duration } of calls) {
        const isOnTime = duration >= 250 && duration < 300 + grace;
        if (outcome !== "TimeoutError" || !isOnTime) {
          throw new Error(`A call ended with ${outcome} after ${duration} ms`);
        }
      }
      return `${calls.length} on time`;
    }),
    row("1,000 requests in bursts of 16, some depart", async (worker, isShared) => {
      const random = randomFrom(42);
      const replies: Reply[] = [];
      while (replies.length < 1000) {
        const burst = many(Math.min(16, 1000 - replies.length), () => {
          const options = random() < 0.05 ? silent : { ...live, timeout: 1000 };
          const departure = random() < 0.25 ? Math.round(random() * 40) : undefined;
          return send(worker, { options, requests: 200, isShared }, departure);
        });
        replies.push(...(await burst));
      }
      const calls = callsOf(replies.filter(({ calls }) => calls !== undefined));
      const departed = replies.length - calls.length;
      const odd = calls.filter(({ outcome }) => !["ok", "TimeoutError"].includes(outcome));
      const late = replies.filter(({ duration }) => duration > 1000 + grace);
      if (odd.length + late.length > 0 || calls.length < 500 || departed < 50) {
        throw new Error(
          `${calls.length} answered, ${departed} departed, ${late.length} too late, ` +
            `others: ${JSON.stringify(odd.slice(0, 3))}`,
        );
      }
      const longest = Math.max(...replies.map(({ duration }) => duration));
      return `${calls.length} ended, ${departed} departed, longest ${Math.round(longest)} ms`;
    }),
  ];
}

/**
 * Sends an order to a Worker.
 *
 * @param departure time after which the caller departs, in milliseconds
 * @throws if the Worker does not respond within ten seconds, or breaks off
 */
async function send({ url }: Worker, order: Order, departure?: number): Promise<Reply> {
  const begin = performance.now();
  const signal = AbortSignal.timeout(departure ?? 10_000);
  const init = { method: "POST", body: JSON.stringify(order), signal };
  try {
    const response = await fetch(url, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`The Worker answered ${response.status}: ${text}`);
    return { calls: JSON.parse(text), duration: performance.now() - begin };
  } catch (error) {
    if (departure === undefined || !signal.aborted) throw error;
    return { calls: undefined, duration: 0 };
  }
}

function many<Result>(count: number, task: (index: number) => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => task(index)));
}

function callsOf(replies: readonly Reply[]): Call[] {
  return replies.flatMap(({ calls = [] }) => calls);
}

function succeeded(replies: readonly Reply[], wanted: number): string {
  const outcomes = callsOf(replies).map(({ outcome }) => outcome);
  const count = outcomes.filter((outcome) => outcome === "ok").length;
  if (count !== wanted) throw new Error(`${count} of ${wanted} calls succeeded: ${outcomes}`);
  return `${count} of ${wanted}`;
}

/** A small generator of numbers from 0 to 1, so that a run can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
