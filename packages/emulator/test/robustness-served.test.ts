import { Buffer } from "node:buffer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoProject } from "../src/project.ts";
import { randomRun, report } from "./random-run.ts";
import { exchange } from "./robustness/exchange.ts";
import { fault } from "./robustness/judge.ts";
import { Random } from "./robustness/random.ts";
import { rawRequest } from "./robustness/raw-request.ts";
import { readAnswers } from "./robustness/read-answers.ts";
import { ServedProcess } from "./robustness/served-process.ts";
import { bigBody } from "./robustness/wild-body.ts";
import type { WildRequest } from "./robustness/wild-request.ts";
import { wildRequest } from "./robustness/wild-requests.ts";

const { seed, amount } = randomRun("EMULATOR_TEST_SOCKET_REQUESTS", 6000);
const random = new Random(seed);
let served: ServedProcess;
/** Conversations that a reset has cut short. */
let resets = 0;

beforeAll(async () => {
  served = await ServedProcess.start();
});

afterAll(async () => {
  await served.end();
});

/** Several requests over one connection, in some manner; the answers must come in their order. */
async function converse(count: number): Promise<number> {
  const requests = Array.from({ length: count }, () => wildRequest(random));
  const bytes = requests.map((request, place) =>
    rawRequest(request, { isChunked: random.below(3) === 0, isLast: place === count - 1 }),
  );
  const manner = {
    pieces: random.below(10) === 0 ? 5 : 1,
    halfCloses: random.below(6) === 0,
    breaksOff: random.below(15) === 0,
  };
  let isReset = false;
  const onReset = () => {
    isReset = true;
  };
  const received = await exchange(served.port, Buffer.concat(bytes), { ...manner, onReset });
  if (manner.breaksOff) return count;
  const answers = readAnswers(
    received,
    requests.map(({ method }) => method),
  );
  for (const [place, answer] of answers.entries()) {
    const request = requests[place];
    if (request === undefined) return expect.fail("more answers than requests");
    // Node itself refuses what is no HTTP, with an empty answer, and closes.
    if (answer.status === 400 && answer.type === "" && answer.text === "") return count;
    const wrong = fault(request, answer);
    if (wrong !== undefined)
      expect.fail(`${wrong}\n${JSON.stringify({ ...request, body: `${request.body}` })}`);
  }
  // A body that is refused unread at the end of a connection: the reset of TCP can overtake the answers.
  if (isReset && answers.length < count) {
    resets += 1;
    return count;
  }
  const isDropped = requests.some(({ headers }) =>
    headers.some(([, value]) => /drop|flaky/.test(value)),
  );
  if (!isDropped && !manner.halfCloses) expect(answers).toHaveLength(count);
  return count;
}

async function converseOften(total: number): Promise<void> {
  let sent = 0;
  const one = async () => {
    while (sent < total) {
      const count = 1 + random.below(6);
      sent += count;
      await converse(count);
    }
  };
  await Promise.all(Array.from({ length: 8 }, one));
}

test(`${amount} wild requests over sockets get documented answers, and no memory stays`, {
  timeout: 300_000,
}, async () => {
  const begin = performance.now();
  await converseOften(amount / 3);
  const before = await served.health();
  await converseOften(amount - amount / 3);
  const after = await served.health();
  const growth = after.heap - before.heap;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  report(
    `robustness: ${amount} requests over sockets, ${seconds} s, heap ${before.heap.toFixed(1)} MiB,` +
      ` then ${growth.toFixed(1)} MiB more, ${resets} resets; again with EMULATOR_TEST_SEED=${seed}`,
  );
  expect(growth).toBeLessThan(8);
  expect(resets).toBeLessThan(amount / 200);
  expect(after.stray).toEqual([]);
  expect(served.isAlive).toBe(true);
});

test("what is no HTTP is refused by Node, and the emulator goes on", async () => {
  const garbage = [
    "\r\n\r\nGET",
    "GET / HTTP/9.9\r\n\r\n",
    "\u0016\u0003\u0001",
    "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n",
  ];
  for (let round = 0; round < 200; round++) {
    const bytes = round < 100 ? Buffer.from(random.pick(garbage)) : Buffer.from(random.bytes(200));
    const received = await exchange(served.port, bytes, { halfCloses: true });
    if (received.length > 0)
      expect(received.toString("latin1")).toMatch(/^HTTP\/1\.1 (400|431|505) /);
  }
  expect((await served.health()).stray).toEqual([]);
});

test("bodies up to 10 MiB are refused with code 8 and a reason", async () => {
  const { customerId, customerCertificate, appId } = demoProject;
  const request = (size: number): WildRequest => ({
    method: "POST",
    path: `/v1/apps/${appId}/cloud_recording/acquire`,
    headers: [
      ["content-type", "application/json;charset=utf-8"],
      ["authorization", `Basic ${btoa(`${customerId}:${customerCertificate}`)}`],
    ],
    body: bigBody(size, random),
  });
  for (const isChunked of [false, true]) {
    for (const size of [2 ** 20 + 1, 2 ** 22, 10 * 2 ** 20]) {
      const bytes = rawRequest(request(size), { isChunked, isLast: true });
      const [answer] = readAnswers(await exchange(served.port, bytes), ["POST"]);
      expect([size, isChunked, answer?.status]).toEqual([size, isChunked, 400]);
      expect(JSON.parse(answer?.text ?? "")).toMatchObject({
        code: 8,
        reason: expect.stringContaining("1 MiB"),
      });
    }
  }
  expect((await served.health()).stray).toEqual([]);
});
