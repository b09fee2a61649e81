import { describe, expect, test, vi } from "vitest";
import { fakeClock } from "../../test/fake-clock.ts";
import {
  credentials,
  envelope,
  type FakeAnswer,
  fakeFetch,
  session,
  storageConfig,
} from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import type { CloudRecordingOptions } from "../cloud-recording-options.ts";
import type { SavedSession } from "./saved-session.ts";
import { memorySessionStore } from "./session-store.ts";

const channel = { cname: "room", uid: "527841" };
const { resourceId, sid } = session;
const acquired = envelope({ resourceId });
const started = envelope({ resourceId, sid });
const stopped = envelope({ serverResponse: { fileList: "a.m3u8", uploadingStatus: "uploaded" } });
const settings = { mode: "mix", recordingConfig: {} } as const;
const code = (number: number, status = 400): FakeAnswer => ({ status, body: { code: number } });
const { time } = fakeClock();
const saved: SavedSession = {
  ...channel,
  appId: "app",
  state: "starting",
  mode: "mix",
  resourceId,
  acquiredAt: time,
  expiresAt: time + 72 * 3_600_000,
  maxIdleTime: 30,
};
const running = { ...saved, state: "running", sid } as const;

function client(answers: FakeAnswer[], options: Partial<CloudRecordingOptions> = {}) {
  const fetch = fakeFetch(...answers);
  const store = memorySessionStore();
  const clock = fakeClock();
  const cloud = new CloudRecording({ ...credentials, fetch, store, clock, ...options });
  return {
    cloud,
    store,
    clock,
    fetch,
    methods: () => fetch.sent.map(({ url }) => url.split("/").at(-1)),
  };
}

describe("a recording is written down", () => {
  test("before start is sent, with its sid after, and until it has stopped", async () => {
    const { cloud, store } = client([acquired, started, stopped]);
    const states: unknown[] = [];
    vi.spyOn(store, "save").mockImplementation(({ state, sid }) => void states.push([state, sid]));
    const remove = vi.spyOn(store, "remove");
    const recording = await cloud.record({ channel, ...settings });
    expect(states).toEqual([
      ["starting", undefined],
      ["running", sid],
    ]);
    await recording.stop();
    expect(remove).toHaveBeenCalledExactlyOnceWith(resourceId);
  });

  test("without secrets", async () => {
    const { cloud } = client([acquired, started]);
    await cloud.record({
      channel: { ...channel, token: "planted-token" },
      mode: "mix",
      recordingConfig: { decryptionMode: 1, secret: "planted-secret", maxIdleTime: 60 },
      storageConfig: { ...storageConfig, fileNamePrefix: ["a", "b"] },
    });
    const sessions = await cloud.sessions();
    expect(sessions).toMatchObject([{ sid, maxIdleTime: 60, fileNamePrefix: ["a", "b"] }]);
    expect(JSON.stringify(sessions)).not.toContain("planted");
  });

  test("or it is not started", async () => {
    const { cloud, store, methods } = client([acquired, started]);
    store.save = () => Promise.reject(new Error("the disk is full"));
    await expect(cloud.record({ channel, ...settings })).rejects.toThrow("the disk is full");
    expect(methods()).toEqual(["acquire"]);
  });

  test("but its sid is not lost if the store fails then", async () => {
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const { cloud, store } = client([acquired, started], { logger });
    const save = store.save;
    store.save = (session) => {
      if (session.state === "running") throw new Error("the disk is full");
      return save(session);
    };
    expect((await cloud.record({ channel, ...settings })).session.sid).toBe(sid);
    expect(logger.error).toHaveBeenCalledOnce();
  });

  test.each<[string, FakeAnswer[], string | undefined]>([
    ["refused", [code(2)], undefined],
    ["held up by another", [code(53)], undefined],
    ["lost", [{ status: 504, body: "" }], "starting"],
    ["lost, and runs", [{ status: 504, body: "" }, code(7, 201)], "unreachable"],
    ["running already", [code(7, 201)], "unreachable"],
    ["lost, and ended", [{ status: 504, body: "" }, code(433)], undefined],
    [
      "lost, then refused for a reason that cannot be",
      [{ status: 504, body: "" }, code(2)],
      "starting",
    ],
  ])("a start that is %s", async (_name, answers, state) => {
    const { cloud } = client(answers);
    await expect(cloud.start({ ...channel, resourceId }, settings)).rejects.toThrow();
    expect((await cloud.sessions())[0]?.state).toBe(state);
  });

  test("a start that is aborted in the queue was never sent, and is forgotten", async () => {
    const controller = new AbortController();
    const queue = new Promise<never>((_, reject) => {
      controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
    });
    const { cloud, methods } = client([started], { rateLimiter: { take: () => queue } });
    const call = cloud.start({ ...channel, resourceId }, settings, { signal: controller.signal });
    const outcome = expect(call).rejects.toBe("enough");
    await vi.waitFor(async () =>
      expect(await cloud.sessions()).toMatchObject([{ resourceId, state: "starting" }]),
    );
    controller.abort("enough");
    await outcome;
    expect(await cloud.sessions()).toEqual([]);
    expect(methods()).toEqual([]);
  });

  test("so is one that is aborted while it is written down", async () => {
    const controller = new AbortController();
    const { cloud, store, methods } = client([started]);
    const save = store.save;
    store.save = (session) => {
      controller.abort("enough");
      return save(session);
    };
    const { signal } = controller;
    const call = cloud.start({ ...channel, resourceId }, settings, { signal });
    await expect(call).rejects.toBe("enough");
    expect(await cloud.sessions()).toEqual([]);
    expect(methods()).toEqual([]);
  });

  test.each([
    ["on its way", [], true],
    ["that another start of it has sent", [{ status: 504, body: "" }], false],
  ])("a start that is aborted is kept if it is %s", async (_name, before, isSent) => {
    const controller = new AbortController();
    const { signal } = controller;
    let turns = 0;
    const rateLimiter = {
      take: async () => {
        turns += 1;
        if (turns > before.length && !isSent) controller.abort("enough");
      },
    };
    const fetch = () => {
      controller.abort("enough");
      return new Promise<never>(() => {});
    };
    const { cloud } = client(before, { rateLimiter, retry: false, ...(isSent && { fetch }) });
    const start = () => cloud.start({ ...channel, resourceId }, settings, { signal });
    for (const _ of before) await expect(start()).rejects.toThrow("504");
    await expect(start()).rejects.toBe("enough");
    expect(await cloud.sessions()).toMatchObject([{ state: "starting" }]);
  });

  test("a second start of a running recording changes nothing", async () => {
    const { cloud, store } = client([code(7, 201)]);
    await store.save(running);
    await expect(cloud.start({ ...channel, resourceId }, settings)).rejects.toThrow();
    expect(await cloud.sessions()).toEqual([running]);
  });
});

test("a 7 that tells the sid is a recording that runs", async () => {
  const { cloud } = client([
    { status: 504, body: "" },
    { status: 201, body: { code: 7, sid } },
  ]);
  expect(await cloud.start({ ...channel, resourceId }, settings)).toMatchObject({ sid });
  expect(await cloud.sessions()).toMatchObject([{ state: "running", sid }]);
});

test.each([
  ["and then 7", [code(7, 201)]],
  ["for ever", []],
])("a sid is read from an answer that was cut off, %s", async (_name, more) => {
  const { cloud } = client([{ body: `{"Code":200,"Body":{"sid":"${sid}","resou` }, ...more]);
  expect(await cloud.start({ ...channel, resourceId }, settings)).toMatchObject({ sid });
  expect(await cloud.sessions()).toMatchObject([{ state: "running", sid }]);
});

test("a logger and a hook that fail lose nothing", async () => {
  const fail = () => {
    throw new Error("it fails");
  };
  const logger = { debug: fail, info: fail, warn: fail, error: fail };
  const { cloud, store } = client([acquired, started, stopped], { logger, onExpiring: fail });
  const save = store.save;
  store.save = (saved) => (saved.state === "running" ? fail() : save(saved));
  const recording = await cloud.record({ channel, ...settings, resourceExpiredHour: 1 });
  expect(recording.session.sid).toBe(sid);
  await recording.stop();
});

test("update is checked against the streamTypes of start (AMB-91)", async () => {
  const { cloud, store, methods } = client([started, envelope({ resourceId, sid })]);
  const session = await cloud.start(
    { ...channel, resourceId },
    {
      mode: "mix",
      recordingConfig: { streamTypes: 0 },
    },
  );
  expect(session.streamTypes).toBe(0);
  expect(await cloud.sessions()).toMatchObject([{ streamTypes: 0 }]);
  const lists = { videoUidList: { subscribeVideoUids: ["1"] } };
  await expect(cloud.update(session, lists)).rejects.toThrow(
    "`/clientRequest/streamSubscribe/videoUidList` must be as the rules say, got an object. Do not set `audioUidList` if",
  );
  expect(methods()).toEqual(["start"]);

  // Another process knows it from the store, and who does not know it asks the service.
  const other = new CloudRecording({ ...credentials, store, fetch: fakeFetch(envelope({})) });
  const { resumed } = await other.recover({ keep: () => true });
  await expect(resumed[0]?.update(lists)).rejects.toThrow("as the rules say");
  const { streamTypes: _, ...unknown } = session;
  await cloud.update(unknown, lists);
  expect(methods()).toEqual(["start", "update"]);
});

test("53 tells which recording holds the UID, if the store knows it", async () => {
  const { cloud, store } = client([code(53)]);
  await store.save({ ...running, resourceId: "other" });
  const error = await cloud.start({ ...channel, resourceId }, settings).catch((thrown) => thrown);
  expect(error.heldBy).toEqual({ ...channel, mode: "mix", resourceId: "other", sid });
  expect(error.toJSON().heldBy).toEqual(error.heldBy);
});

describe("recover()", () => {
  const lists = {
    resumed: [],
    stopped: [],
    ended: [],
    unconfirmed: [],
    unreachable: [],
    failed: [],
    damaged: [],
  };
  const cases: [string, SavedSession, FakeAnswer[], object, SavedSession[]][] = [
    [
      "stops what runs",
      running,
      [stopped],
      { stopped: [{ outcome: { files: [{ filename: "a.m3u8" }] } }] },
      [],
    ],
    [
      "takes an end that came before",
      running,
      [code(49)],
      { stopped: [{ outcome: { notice: { code: 49 } } }] },
      [],
    ],
    [
      "asks again for a recording that is not found, and keeps it",
      running,
      [code(404, 404)],
      { unconfirmed: [{ outcome: { confirmed: false, notice: { code: 404 } } }] },
      [{ ...running, notFoundSince: time }],
    ],
    [
      "stops a recording that was on its way to another machine",
      running,
      [code(404, 404), code(404, 404), stopped],
      { stopped: [{ outcome: { confirmed: true } }] },
      [],
    ],
    [
      "forgets a recording that is not found when its time is over",
      { ...running, expiresAt: time },
      [code(404, 404)],
      { ended: [{ sid }] },
      [],
    ],
    [
      "stops what a repeated start started",
      saved,
      [started, stopped],
      { stopped: [{ session: { sid } }] },
      [],
    ],
    [
      "cannot reach what runs without a sid",
      saved,
      [code(7, 201)],
      { unreachable: [{ state: "unreachable" }] },
      [{ ...saved, state: "unreachable" }],
    ],
    [
      "notices the end of what it could not reach",
      { ...saved, state: "unreachable" },
      [code(433)],
      { ended: [{ resourceId }] },
      [],
    ],
    ["forgets what never started", saved, [code(433)], { ended: [{ resourceId }] }, []],
    [
      "keeps what it cannot deal with",
      running,
      [{ status: 503, body: "" }],
      { failed: [{ error: { status: 503 } }] },
      [running],
    ],
    [
      "keeps what has expired",
      { ...running, expiresAt: time },
      [code(433)],
      { unreachable: [{ sid }] },
      [{ ...running, expiresAt: time, state: "unreachable" }],
    ],
  ];
  test.each(cases)("%s", async (_name, before, answers, report, after) => {
    const { cloud, store } = client(answers);
    await store.save(before);
    expect(await cloud.recover()).toMatchObject({ ...lists, ...report });
    expect(await cloud.sessions()).toEqual(after);
  });

  test("resumes what the app wants to keep", async () => {
    const { cloud, store } = client([envelope({})]);
    await store.save(running);
    const { resumed } = await cloud.recover({ keep: ({ cname }) => cname === "room" });
    expect(resumed[0]?.session).toMatchObject({ sid });
    expect(await cloud.sessions()).toEqual([running]);
  });

  test("does not touch what this client has started, nor other App IDs; stopAll does the first", async () => {
    const { cloud, store, methods } = client([acquired, started, stopped]);
    await store.save({ ...running, appId: "other", resourceId: "other" });
    await cloud.record({ channel, ...settings });
    expect(await cloud.recover()).toEqual(lists);
    expect((await cloud.stopAll()).stopped).toHaveLength(1);
    expect(methods()).toEqual(["acquire", "start", "stop"]);
  });

  test.each(["mix", "individual"] as const)(
    "does not warn about its own probe, %s",
    async (mode) => {
      const onWarning = vi.fn();
      const { cloud, store, methods } = client([started, stopped], { onWarning });
      await store.save({ ...saved, mode });
      expect((await cloud.recover()).stopped).toHaveLength(1);
      expect(methods()).toEqual(["start", "stop"]);
      expect(onWarning).not.toHaveBeenCalled();
    },
  );

  test("without a probe, a start that may still work is not repeated", async () => {
    const { cloud, store, clock, methods } = client([code(433)]);
    await store.save(saved);
    expect((await cloud.recover({ probe: false })).unreachable).toEqual([saved]);
    expect(methods()).toEqual([]);
    clock.time += 6 * 60_000;
    expect((await cloud.recover({ probe: false })).ended).toEqual([saved]);
  });
});
