import { beforeEach, describe, expect, test } from "vitest";
import { Caller, who } from "../../../test/caller.ts";
import { createEmulator, type Emulator } from "../../emulator.ts";
import type { LogEntry } from "../log/log-entry.ts";

let entries: LogEntry[];
let emulator: Emulator;
let caller: Caller;

beforeEach(() => {
  entries = [];
  emulator = createEmulator({
    startUp: 0,
    rateLimit: false,
    log: (entry) => entries.push(entry),
  });
  caller = new Caller(emulator);
});

const warnings = () => entries.at(-1)?.warnings ?? [];
const transcodingConfig = { width: 360, height: 640, fps: 15, bitrate: 500 };

const storageConfig = { vendor: 2, region: 3, bucket: "b", accessKey: "a", secretKey: "s" };

describe("a channel name", () => {
  test.each([
    ["of 65 bytes", "c".repeat(65)],
    ["that is empty", ""],
    ["with a letter that is not allowed", "zimmer-ü"],
    ["with a slash", "a/b"],
    ["that is a number", 42],
  ])("%s is refused with 1013 (ERR-1013)", async (_, cname) => {
    const answer = await caller.acquire({ ...who, cname });
    expect(answer).toMatchObject({ status: 400, body: { code: 1013 } });
  });

  test("of 64 bytes is accepted", async () => {
    expect((await caller.acquire({ ...who, cname: "c".repeat(64) })).status).toBe(200);
  });

  test("that is missing, or written Cname, is refused with 2 (AMB-35)", async () => {
    expect((await caller.acquire({ uid: "1" })).body.code).toBe(2);
    expect((await caller.acquire({ uid: "1", Cname: "room" })).body.code).toBe(2);
    expect(warnings()).toContainEqual(expect.stringContaining("`cname`"));
  });

  test("that is illegal is refused with 1013 by updateLayout, too", async () => {
    const session = await caller.record();
    const { resourceId, sid } = session;
    const path = `resourceid/${resourceId}/sid/${sid}/mode/mix/updateLayout`;
    const answer = await caller.post(path, { ...who, cname: "", clientRequest: {} });
    expect(answer.body.code).toBe(1013);
  });
});

describe("a parameter that breaks the schema is refused with 2 (AMB-19)", () => {
  test.each([
    ["a uid that is a number", { ...who, uid: 527841 }],
    ["a uid of 49 characters", { ...who, uid: "u".repeat(49) }],
    ["resourceExpiredHour as a string", { ...who, clientRequest: { resourceExpiredHour: "24" } }],
    ["resourceExpiredHour 0", { ...who, clientRequest: { resourceExpiredHour: 0 } }],
    ["resourceExpiredHour 721", { ...who, clientRequest: { resourceExpiredHour: 721 } }],
    ["clientRequest as an array", { ...who, clientRequest: [] }],
  ])("%s, in acquire", async (_, body) => {
    const answer = await caller.acquire(body);
    expect(answer).toMatchObject({ status: 400, body: { code: 2 } });
  });

  test.each([
    ["no recordingConfig", {}],
    ["maxIdleTime as a string", { recordingConfig: { maxIdleTime: "30" } }],
    ["maxIdleTime 4", { recordingConfig: { maxIdleTime: 4 } }],
    ["UIDs as numbers", { recordingConfig: { subscribeAudioUids: [123] } }],
    ["33 UIDs", { recordingConfig: { subscribeAudioUids: Array(33).fill("1") } }],
    ["#allstream# to leave out", { recordingConfig: { unSubscribeAudioUids: ["#allstream#"] } }],
    [
      "a canvas that is too large",
      {
        recordingConfig: { transcodingConfig: { ...transcodingConfig, width: 1920, height: 1081 } },
      },
    ],
    ["no bitrate", { recordingConfig: { transcodingConfig: { width: 1, height: 1, fps: 1 } } }],
    [
      "a custom layout without windows",
      { recordingConfig: { transcodingConfig: { ...transcodingConfig, mixedVideoLayout: 3 } } },
    ],
    ["a negative region", { recordingConfig: {}, storageConfig: { ...storageConfig, region: -1 } }],
    ["a negative vendor", { recordingConfig: {}, storageConfig: { ...storageConfig, vendor: -1 } }],
    [
      "a vendor by name",
      { recordingConfig: {}, storageConfig: { ...storageConfig, vendor: "aws" } },
    ],
    ["snapshots", { recordingConfig: {}, snapshotConfig: { fileType: ["jpg"] } }],
  ])("%s, in start of mix", async (_, clientRequest) => {
    const answer = await caller.start("r", "mix", clientRequest);
    expect(answer).toMatchObject({ status: 400, body: { code: 2 } });
  });

  test.each([
    ["no subscribeUidGroup", { recordingConfig: {} }],
    ["transcodingConfig", { recordingConfig: { subscribeUidGroup: 0, transcodingConfig } }],
    ["a layout (AMB-94)", { recordingConfig: { subscribeUidGroup: 0, mixedVideoLayout: 1 } }],
    [
      "files and snapshots",
      {
        recordingConfig: { subscribeUidGroup: 0 },
        recordingFileConfig: {},
        snapshotConfig: { fileType: ["jpg"] },
      },
    ],
    [
      "VoD",
      {
        recordingConfig: { subscribeUidGroup: 0 },
        extensionServiceConfig: { extensionServices: [{}] },
      },
    ],
  ])("%s, in start of individual", async (_, clientRequest) => {
    const answer = await caller.start("r", "individual", clientRequest);
    expect(answer).toMatchObject({ status: 400, body: { code: 2 } });
  });

  test.each([
    ["an empty list (AMB-61)", { audioUidList: { subscribeAudioUids: [] } }],
    ["no list", {}],
  ])("%s, in update", async (_, lists) => {
    const session = await caller.record();
    expect((await caller.update(session, lists)).body.code).toBe(2);
  });
});

describe("a layout that breaks the schema is refused with 1028 (ERR-1028)", () => {
  test.each([
    [
      "pixels for fractions",
      { mixedVideoLayout: 3, layoutConfig: [{ x_axis: 0, y_axis: 0, width: 640, height: 360 }] },
    ],
    ["no windows", { mixedVideoLayout: 3 }],
    ["an unknown layout", { mixedVideoLayout: 4 }],
    ["a number as a string", { mixedVideoLayout: "1" }],
    ["a colour by name", { backgroundColor: "red" }],
  ])("%s", async (_, clientRequest) => {
    const session = await caller.record();
    const answer = await caller.updateLayout(session, clientRequest);
    expect(answer).toMatchObject({ status: 400, body: { code: 1028 } });
  });
});

describe("what is tolerated", () => {
  test("clientRequest missing in acquire and stop (AMB-35)", async () => {
    const { resourceId } = (await caller.acquire(who)).body.Body ?? {};
    const { sid } = (await caller.start(resourceId ?? "", "mix")).body.Body ?? {};
    const stopped = await caller.post(`resourceid/${resourceId}/sid/${sid}/mode/mix/stop`, who);
    expect(stopped.status).toBe(200);
  });

  test("a member in the wrong case, with a warning that names the right one", async () => {
    await caller.record("mix", { recordingConfig: { unsubscribeVideoUids: ["1"] } });
    expect(warnings()).toEqual([expect.stringContaining("`unSubscribeVideoUids`")]);
    expect(emulator.sessions()[0]?.subscription).toEqual({ audio: "all", video: "all" });
  });

  test("empty lists in start, with a warning (AMB-61)", async () => {
    await caller.record("mix", { recordingConfig: { subscribeVideoUids: [] } });
    expect(warnings()).toEqual([expect.stringContaining("/subscribeVideoUids`")]);
  });

  test("both lists of one medium, with a warning (AMB-62)", async () => {
    const lists = { subscribeAudioUids: ["1"], unSubscribeAudioUids: ["2"] };
    await caller.record("mix", { recordingConfig: lists });
    expect(warnings()).toEqual([
      expect.stringContaining("`/clientRequest/recordingConfig/unSubscribeAudioUids`"),
    ]);
    expect(emulator.sessions()[0]?.subscription.audio).toEqual({ only: ["1"] });
  });

  test.each([
    ["an unknown region (AMB-66)", { ...storageConfig, region: 99 }, "region"],
    ["an unknown vendor (AMB-65)", { ...storageConfig, vendor: 9 }, "vendor"],
    ["private storage", { vendor: 100, bucket: "https://storage.example.com/upload" }, "vendor"],
    ["no region", { ...storageConfig, region: undefined }, "region"],
    ["an empty prefix (AMB-67)", { ...storageConfig, fileNamePrefix: [] }, "fileNamePrefix"],
  ])("%s, with a warning", async (_, storage, place) => {
    await caller.record("mix", { recordingConfig: {}, storageConfig: storage });
    expect(warnings()).toEqual([
      expect.stringContaining(`\`/clientRequest/storageConfig/${place}\``),
    ]);
  });

  test("files of type mp4, with a warning (FILE-04)", async () => {
    const recordingFileConfig = { avFileType: ["hls", "mp4"] };
    await caller.record("mix", { recordingConfig: {}, recordingFileConfig });
    expect(warnings()).toEqual([expect.stringContaining("avFileType/1")]);
  });

  test("an empty token, which is none", async () => {
    await caller.record("mix", { token: "", recordingConfig: {} });
    expect(warnings()).toEqual([]);
  });

  test("a list against streamTypes in start, with a warning (AMB-91)", async () => {
    await caller.record("mix", { recordingConfig: { streamTypes: 0, subscribeVideoUids: ["1"] } });
    expect(warnings()).toHaveLength(1);
  });

  test("layout members in recordingConfig, with a warning (AMB-52)", async () => {
    await caller.record("mix", {
      recordingConfig: { mixedVideoLayout: 2, maxResolutionUid: "7" },
    });
    expect(emulator.sessions()[0]?.layout).toMatchObject({
      mixedVideoLayout: 2,
      maxResolutionUid: "7",
    });
    expect(warnings()).toEqual([
      expect.stringContaining("`mixedVideoLayout`"),
      expect.stringContaining("`maxResolutionUid`"),
    ]);
  });

  test("layout members that do not belong to the layout, with a warning (AMB-58)", async () => {
    const session = await caller.record();
    await caller.updateLayout(session, { mixedVideoLayout: 1, maxResolutionUid: "7" });
    expect(warnings()).toHaveLength(1);
    expect(emulator.sessions()[0]?.layout).not.toHaveProperty("maxResolutionUid");
  });

  test("#allstream# in start (AMB-60)", async () => {
    await caller.record("mix", { recordingConfig: { subscribeAudioUids: ["#allstream#"] } });
    expect(emulator.sessions()[0]?.subscription.audio).toBe("all");
  });

  test("snapshots without fileType (AMB-68)", async () => {
    const recordingConfig = { subscribeUidGroup: 0 };
    const session = await caller.record("individual", { recordingConfig, snapshotConfig: {} });
    expect(session.sid).toHaveLength(32);
  });

  test("files without a destination (AMB-49)", async () => {
    await caller.record("mix", { recordingConfig: {} });
    expect(warnings()).toEqual([]);
  });
});

describe("ten thousand mistakes are judged quickly", () => {
  const many = (value: unknown) => Array.from({ length: 10_000 }, () => value);
  const members = Object.fromEntries(many(0).map((_, index) => [`unknown${index}`, index]));
  const start = (recordingConfig: object) => ({ ...who, clientRequest: { recordingConfig } });
  const video = { width: 1, height: 1, fps: 1, bitrate: 1 };
  test.each<[string, object]>([
    ["unknown members", { ...who, clientRequest: {}, ...members }],
    ["unknown members of the settings", start(members)],
    [
      "empty windows",
      start({ transcodingConfig: { ...video, mixedVideoLayout: 3, layoutConfig: many({}) } }),
    ],
    ["UIDs that are numbers", start({ subscribeAudioUids: many(1) })],
    [
      "folders that are numbers",
      {
        ...who,
        clientRequest: { recordingConfig: {}, storageConfig: { fileNamePrefix: many(1) } },
      },
    ],
  ])("%s", async (_, body) => {
    const { resourceId = "" } = (await caller.acquire()).body.Body ?? {};
    const text = JSON.stringify(body);
    const path = `resourceid/${resourceId}/mode/mix/start`;
    const begin = process.cpuUsage();
    await caller.send(path, { body: text });
    await caller.send("acquire", { body: text });
    // In microseconds of this process, whatever else the machine does. The goal is 100 ms for each of the two.
    expect(process.cpuUsage(begin).user).toBeLessThan(1_000_000);
    expect(JSON.stringify(emulator.requests()).length).toBeLessThan(50_000);
  });
});
