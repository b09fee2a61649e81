import { beforeEach, describe, expect, test } from "vitest";
import { Caller, who } from "../../../test/caller.ts";
import { createEmulator, type Emulator } from "../../emulator.ts";
import type { LogEntry } from "./log-entry.ts";

let entries: LogEntry[];
let emulator: Emulator;
let caller: Caller;

beforeEach(() => {
  entries = [];
  emulator = createEmulator({ startUp: 0, rateLimit: false, log: (entry) => entries.push(entry) });
  caller = new Caller(emulator);
});

describe("the log", () => {
  test("gets an entry for a success", async () => {
    await caller.acquire();
    expect(entries).toEqual([
      {
        operation: "acquireResource",
        method: "POST",
        path: `/v1/apps/${emulator.project.appId}/cloud_recording/acquire`,
        status: 200,
        warnings: [],
        at: expect.any(Number),
        durationMs: expect.any(Number),
      },
    ]);
  });

  test("gets the code and the reason of a refusal", async () => {
    await caller.start("garbage", "mix");
    expect(entries[0]).toMatchObject({
      operation: "startMixRecording",
      status: 400,
      code: 1001,
      reason: "The decryption of the resource ID failed.",
    });
  });

  test("gets the message of the gateway, and no operation where there is none", async () => {
    await caller.send("/nowhere", { method: "DELETE" });
    expect(entries[0]).toMatchObject({
      method: "DELETE",
      path: "/nowhere",
      status: 404,
      reason: "no Route matched with those values",
    });
    expect(entries[0]).not.toHaveProperty("operation");
  });

  test("gets at most 20 warnings of a call, and the number of the others", async () => {
    const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`unknown${i}`, 1]));
    await caller.acquire({ ...who, ...unknown, clientRequest: {} });
    expect(entries[0]?.warnings).toHaveLength(21);
    expect(entries[0]?.warnings.at(-1)).toBe("and 40 more");
  });

  test("is bounded, however long the texts of a caller are", async () => {
    const long = "x".repeat(100_000);
    await caller.acquire({ ...who, [long]: 1, clientRequest: {} });
    await caller.acquire({ ...who, clientRequest: { resourceExpiredHour: 0, [long]: 1 } });
    await caller.acquire({ ...who, cname: long, clientRequest: {} });
    await caller.send(`/${long}`);
    expect(entries).toHaveLength(4);
    for (const entry of entries) expect(JSON.stringify(entry).length).toBeLessThan(12_000);
  });

  test("gets no query of the URL", async () => {
    await caller.send("acquire?token=hidden");
    expect(entries[0]?.path).toMatch(/\/acquire$/);
  });
});

test("secrets are in no answer, in no log entry and in no session", async () => {
  const secret = "S3CR3T";
  const storage = { vendor: 2, region: 3, bucket: "b", accessKey: secret, secretKey: secret };
  const vod = {
    extensionServices: [
      {
        serviceName: "aliyun_vod_service",
        serviceParam: {
          accessKey: secret,
          secretKey: secret,
          regionId: "cn-shanghai",
          apiData: { videoData: { title: "t" } },
        },
      },
    ],
  };
  const config = { decryptionMode: 1, secret };
  const answers = [
    await caller.send("acquire", { headers: { authorization: `Basic ${secret}` } }),
    await caller.send("acquire", { body: secret }),
    await caller.acquire({ ...who, token: secret }),
  ];
  for (const clientRequest of [
    { token: secret, recordingConfig: config, storageConfig: storage },
    { token: secret, recordingConfig: config, storageConfig: { ...storage, Bucket: secret } },
    { token: secret, recordingConfig: { ...config, Secret: secret }, storageConfig: {} },
    { token: [secret], recordingConfig: { ...config, secret: { secret } } },
    { recordingConfig: { ...config, transcodingConfig: secret, secretKey: secret } },
    { recordingConfig: config, extensionServiceConfig: vod },
    { recordingConfig: config, extensionServiceConfig: vod, storageConfig: storage },
  ]) {
    const { resourceId } = (await caller.acquire()).body.Body ?? {};
    const started = await caller.start(resourceId ?? "", "mix", clientRequest);
    answers.push(started);
    const { sid } = started.body.Body ?? {};
    if (resourceId === undefined || sid === undefined) continue;
    answers.push(await caller.query({ resourceId, sid, mode: "mix" }));
    answers.push(await caller.stop({ resourceId, sid, mode: "mix" }));
  }
  expect(emulator.sessions()).toHaveLength(3);
  expect(JSON.stringify([answers, entries, emulator.sessions()])).not.toContain(secret);
});
