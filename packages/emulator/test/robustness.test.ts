import { afterAll, describe, expect, test } from "vitest";
import { createEmulator } from "../src/emulator.ts";
import { DroppedConnection } from "../src/http/dropped-connection.ts";
import { randomRun, report } from "./random-run.ts";
import { heapInUse } from "./robustness/heap.ts";
import { fault } from "./robustness/judge.ts";
import { Random } from "./robustness/random.ts";
import { bigBody } from "./robustness/wild-body.ts";
import type { WildRequest } from "./robustness/wild-request.ts";
import { wildRequest } from "./robustness/wild-requests.ts";

const { seed, amount } = randomRun("EMULATOR_TEST_REQUESTS", 50_000);
const random = new Random(seed);
const stray: unknown[] = [];
const note = (error: unknown) => void stray.push(error);
process.on("unhandledRejection", note);
process.on("uncaughtException", note);

afterAll(() => {
  process.off("unhandledRejection", note);
  process.off("uncaughtException", note);
});

describe("in-process", () => {
  const emulator = createEmulator({ rateLimit: false });

  async function send({ method, path, headers, body }: WildRequest) {
    const init = { method, headers: headers.map(([...pair]) => pair), ...(body && { body }) };
    let request: Request;
    try {
      request = new Request(`http://localhost${path}`, init);
    } catch {
      return undefined; // Not even a request.
    }
    try {
      const response = await emulator.fetch(request);
      const type = response.headers.get("content-type") ?? "";
      return { status: response.status, type, text: await response.text() };
    } catch (error) {
      if (error instanceof DroppedConnection) return undefined;
      throw error;
    }
  }

  async function sendMany(count: number): Promise<void> {
    for (let sent = 0; sent < count; sent++) {
      const request = wildRequest(random);
      const answer = await send(request);
      const wrong = answer && fault(request, answer);
      if (wrong !== undefined) expect.fail(`${wrong}\n${shown(request)}`);
      if (sent % 1000 === 0) emulator.reset();
    }
    emulator.reset();
  }

  test(`${amount} wild requests get documented answers, and no memory stays`, {
    timeout: 300_000,
  }, async () => {
    const begin = performance.now();
    await sendMany(amount / 10);
    const before = heapInUse();
    await sendMany(amount - amount / 10);
    const growth = heapInUse() - before;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    report(
      `robustness: ${amount} requests in-process, ${seconds} s, heap ${before.toFixed(1)} MiB,` +
        ` then ${growth.toFixed(1)} MiB more; again with EMULATOR_TEST_SEED=${seed}`,
    );
    expect(growth).toBeLessThan(8);
    expect(stray).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("bodies up to 10 MiB are refused with code 8 and a reason", async () => {
    const { customerId, customerCertificate, appId } = emulator.project;
    const authorization = `Basic ${btoa(`${customerId}:${customerCertificate}`)}`;
    const path = `/v1/apps/${appId}/cloud_recording/acquire`;
    for (const size of [2 ** 20 + 1, 2 ** 21, 5 * 2 ** 20, 10 * 2 ** 20, 10 * 2 ** 20]) {
      const all = [
        ["content-type", "application/json;charset=utf-8"],
        ["authorization", authorization],
      ] as const;
      const answer = await send({
        method: "POST",
        path,
        headers: all,
        body: bigBody(size, random),
      });
      expect(answer?.status).toBe(400);
      expect(JSON.parse(answer?.text ?? "")).toMatchObject({
        code: 8,
        reason: expect.stringContaining("1 MiB"),
      });
    }
  });
});

function shown({ method, path, headers, body }: WildRequest): string {
  const text = new TextDecoder().decode(body?.slice(0, 500));
  return `${method} ${path} ${JSON.stringify(headers)} ${text}`;
}
