import { beforeEach, describe, expect, test } from "vitest";
import { Caller } from "../../../test/caller.ts";
import { createEmulator, type Emulator } from "../../emulator.ts";
import type { Mode } from "../../generated/schema.ts";

const who = { cname: "httpClient463224", uid: "527841" };
let emulator: Emulator;
let caller: Caller;

beforeEach(() => {
  emulator = createEmulator({ startUp: 0, rateLimit: false, profile: "agora" });
  caller = new Caller(emulator);
});

async function bare(
  path: string,
  body: object,
  contentType = "application/json",
): Promise<Record<string, unknown>> {
  const headers = { ...caller.headers, "content-type": contentType };
  const { status, body: answer } = await caller.send(path, { headers, body: JSON.stringify(body) });
  return { status, ...answer };
}

async function acquired(): Promise<string> {
  return String((await bare("acquire", { ...who, clientRequest: {} })).resourceId);
}

async function start(clientRequest: object, mode: Mode = "mix") {
  const resourceId = await acquired();
  const path = `resourceid/${resourceId}/mode/${mode}/start`;
  const answer = await bare(path, { ...who, clientRequest });
  return { ...answer, session: `resourceid/${resourceId}/sid/${answer.sid}/mode/${mode}` };
}

/** Codes of the answers to `start`; undefined for a success. */
async function codeOf(clientRequest: object, mode: Mode = "mix"): Promise<unknown> {
  emulator.reset();
  const answer: Record<string, unknown> = await start(clientRequest, mode);
  expect(answer.status).toBe(answer.code === undefined ? 200 : 400);
  return answer.code;
}

const warnings = () => emulator.requests().at(-1)?.warnings;
const access = { bucket: "b", accessKey: "a", secretKey: "s" };
const config = (recordingConfig: object) => ({ recordingConfig });
const files = (avFileType: unknown) => ({ ...config({}), recordingFileConfig: { avFileType } });
const storage = (more: object) => ({ ...config({}), storageConfig: { ...access, ...more } });
const video = { width: 640, height: 360, fps: 15 };
const salt = Buffer.alloc(32, 7).toString("base64");
const snapshotConfig = { captureInterval: 5, fileType: ["jpg"] };
const layoutConfig = [{ uid: "", x_axis: 0, y_axis: 0, width: 1, height: 1 }];

describe("the agora profile answers", () => {
  test("with bare bodies that name channel and recorder", async () => {
    expect(await bare("acquire", { ...who, clientRequest: {} })).toEqual({
      ...{ status: 200, ...who, resourceId: expect.any(String) },
    });
    const { session, ...started } = await start(config({}));
    const { resourceId, sid } = started as { resourceId?: string; sid?: string };
    expect(started).toEqual({ status: 200, ...who, resourceId, sid: expect.any(String) });
    expect(await caller.send(`${session}/query`, { method: "GET" })).toMatchObject({
      body: { ...who, resourceId, sid, serverResponse: { status: 5 } },
    });
    expect(await bare(`${session}/stop`, { ...who, clientRequest: {} })).toMatchObject({
      ...who,
      serverResponse: { uploadingStatus: "uploaded" },
    });
    expect(await bare(`${session}/update`, updateBody)).toEqual({
      ...{ status: 404, ...who, code: 404, reason: "failed to find worker" },
    });
  });

  test("with file names that carry the prefix", async () => {
    const { session, ...started } = await start(
      storage({ vendor: 1, region: 3, fileNamePrefix: ["quickstart", "2024"] }),
    );
    const { sid } = started as { sid?: string };
    const { body } = await caller.send(`${session}/query`, { method: "GET" });
    expect(body).toMatchObject({
      serverResponse: { fileList: `quickstart/2024/${sid}_${who.cname}.m3u8` },
    });
  });

  test("with MP4 before HLS, both as fileName, to query and to stop", async () => {
    const { session, ...started } = await start({
      ...files(["hls", "mp4"]),
      ...storage({ vendor: 1, region: 3, fileNamePrefix: ["quickstart"] }),
    });
    const stem = `quickstart/${(started as { sid?: string }).sid}_${who.cname}`;
    const listed = {
      serverResponse: {
        fileListMode: "json",
        fileList: [
          { fileName: `${stem}_0.mp4`, mixedAllUser: true, uid: "0" },
          { fileName: `${stem}.m3u8`, mixedAllUser: true, uid: "0" },
        ],
      },
    };
    const { body } = await caller.send(`${session}/query`, { method: "GET" });
    expect(body).toMatchObject(listed);
    expect(JSON.stringify(body)).not.toContain("filename");
    expect(await bare(`${session}/stop`, { ...who, clientRequest: {} })).toMatchObject(listed);
  });

  test("62 with 500", async () => {
    const projects = [{ ...emulator.project, recordingEnabled: false }];
    const other = new Caller(createEmulator({ profile: "agora", projects }));
    expect(await other.acquire()).toMatchObject({ status: 500, body: { code: 62 } });
  });

  test("a recorder that cannot be started with 500 and code 15", async () => {
    emulator.faults.add("worker-failure");
    const { session: _, ...answer } = await start(config({}));
    expect(answer).toEqual({ status: 500, resourceId: expect.any(String), sid: "", code: 15 });
  });

  test("web mode by saying that it is not emulated", async () => {
    const resourceId = await acquired();
    for (const path of [`${resourceId}/mode/web/start`, `${resourceId}/sid/s/mode/web/query`]) {
      const answer = await bare(`resourceid/${path}`, { ...who, clientRequest: {} });
      expect(answer).toMatchObject({ status: 400, code: 2 });
      expect(answer.reason).toContain("Web mode is not emulated");
    }
  });

  test("with an ID of the request and the state of the rate limit", async () => {
    caller = new Caller(createEmulator({ profile: "agora", rateLimit: 3 }));
    const body = JSON.stringify({ ...who, clientRequest: {} });
    const seen: unknown[] = [];
    const ids = new Set<unknown>();
    for (let count = 0; count < 4; count++) {
      const { status, headers } = await caller.send("acquire", { body });
      seen.push([
        status,
        ...["x-ratelimit-limit-second", "x-ratelimit-remaining-second"].map((name) =>
          headers.get(name),
        ),
      ]);
      ids.add(headers.get("x-request-id"));
    }
    expect(seen).toEqual([
      [200, "3", "2"],
      [200, "3", "1"],
      [200, "3", "0"],
      [429, "3", "0"],
    ]);
    expect(ids.size).toBe(4);
    const { headers } = await caller.send("/nowhere");
    expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  });
});

describe("the agora profile takes", () => {
  test.each([
    "application/json",
    "application/json; charset=UTF-8",
    "Application/JSON",
    'application/json ;\tcharset="utf-8"',
    " APPLICATION/json;Charset=utf-8 ; a=b",
  ])("the content type %s", async (contentType) => {
    const answer = await bare("acquire", { ...who, clientRequest: {} }, contentType);
    expect(answer.status).toBe(200);
  });

  test.each(["1", "527841", "0527841", "0000000001", "4294967295"])("the UID %s", async (uid) => {
    expect(await bare("acquire", { ...who, uid, clientRequest: {} })).toMatchObject({ uid });
  });

  test.each<[string, object, Mode?]>([
    ["HLS and MP4", files(["hls", "mp4"])],
    ["MP4 and HLS", files(["mp4", "hls"])],
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 11].map((vendor): [string, object] => [
      `vendor ${vendor}`,
      storage({ vendor, region: 23 }),
    ]),
    ["an empty prefix", storage({ vendor: 1, region: 0, fileNamePrefix: [] })],
    ["no recordingConfig", {}],
    ["no recordingConfig, in individual mode", {}, "individual"],
    ["no subscribeUidGroup", config({}), "individual"],
    ...[0, 1, 2, 3, 4, 5].map((subscribeUidGroup): [string, object, Mode] => [
      `subscribeUidGroup ${subscribeUidGroup}`,
      config({ subscribeUidGroup }),
      "individual",
    ]),
    ...[4, 5, 6, 7, 8].map((decryptionMode): [string, object] => [
      `decryptionMode ${decryptionMode} with a salt`,
      config({ decryptionMode, secret: "x", salt }),
    ]),
    ["maxIdleTime 1", config({ maxIdleTime: 1 })],
    ["transcodingConfig without bitrate", config({ transcodingConfig: video })],
    [
      "an empty UID in the layout",
      config({ transcodingConfig: { ...video, bitrate: 500, mixedVideoLayout: 3, layoutConfig } }),
    ],
    ["snapshots in mix mode", { ...config({}), snapshotConfig }],
    ["snapshots beside files in mix mode", { ...files(["hls", "mp4"]), snapshotConfig }],
    ["snapshots beside files", { ...files(["hls"]), snapshotConfig }, "individual"],
    ["an empty token", { token: "", ...config({}) }],
    [
      "all of it together",
      {
        ...{ token: "", snapshotConfig, recordingFileConfig: { avFileType: ["hls", "mp4"] } },
        ...config({ decryptionMode: 7, secret: "x", salt, maxIdleTime: 1, subscribeUidGroup: 5 }),
        storageConfig: { ...access, vendor: 6, region: 33, fileNamePrefix: [] },
      },
    ],
  ])("%s", async (_, clientRequest, mode) => {
    expect(await codeOf(clientRequest, mode)).toBeUndefined();
  });

  test("an empty UID in updateLayout, and shows nobody by it", async () => {
    const { session, ...started } = await start(config({}));
    const clientRequest = { mixedVideoLayout: 3, layoutConfig };
    expect(await bare(`${session}/updateLayout`, { ...who, clientRequest })).toMatchObject({
      status: 200,
    });
    const { sid = "" } = started as { sid?: string };
    expect(emulator.session(sid)?.layout?.layoutConfig?.[0]).not.toHaveProperty("uid");
  });

  test("what only Agora has with a warning, and the rest without", async () => {
    await codeOf({
      ...config({ maxIdleTime: 1 }),
      storageConfig: { ...access, vendor: 6, region: 0 },
    });
    expect(warnings()).toEqual([
      "This `vendor` or `region` is taken by Agora, and not in the reference document.",
      "A `maxIdleTime` below 5 is taken by Agora, and not in the reference document.",
    ]);
    await codeOf(storage({ vendor: 1, region: 3 }));
    expect(warnings()).toEqual([]);
  });
});

describe("the agora profile refuses", () => {
  test.each(["text/plain", "application/jsonp", "application/json+x", "json", ""])(
    "the content type %s",
    async (contentType) => {
      expect(await bare("acquire", who, contentType)).toMatchObject({ status: 400, code: 8 });
    },
  );

  test.each(["0", "000", "anna", "4294967296", "-1", "1.5", "1e3", " 1", "0x1"])(
    "the UID %s with 2",
    async (uid) => {
      expect(await bare("acquire", { ...who, uid, clientRequest: {} })).toMatchObject({ code: 2 });
    },
  );

  test.each<[string, object, Mode?]>([
    ...[...["1", "aws", null, 9, 10, 12, 100, -1, 1.5, undefined, [1], true]].map(
      (vendor): [string, object] => [
        `vendor ${JSON.stringify(vendor)}`,
        storage({ vendor, region: 0 }),
      ],
    ),
    ...["us-east-1", "0", null, -1, 0.5, undefined, {}].map((region): [string, object] => [
      `region ${JSON.stringify(region)}`,
      storage({ vendor: 1, region }),
    ]),
    ...["video", [2024], ["a/b"], ["with_underscore"], [""], [null], {}].map(
      (fileNamePrefix): [string, object] => [
        `fileNamePrefix ${JSON.stringify(fileNamePrefix)}`,
        storage({ vendor: 1, region: 0, fileNamePrefix }),
      ],
    ),
    ...["mp4", "hls", ["mp4"], ["hls", "hls"], ["hls", "mp3"], [], ["HLS"], {}].map(
      (avFileType): [string, object] => [
        `avFileType ${JSON.stringify(avFileType)}`,
        files(avFileType),
      ],
    ),
    ["MP4 in individual mode", files(["hls", "mp4"]), "individual"],
    [
      "no bucket",
      { ...config({}), storageConfig: { vendor: 6, region: 0, accessKey: "a", secretKey: "s" } },
    ],
    ["an array for storageConfig", { ...config({}), storageConfig: [] }],
    ["null for recordingConfig", { recordingConfig: null }],
    ["subscribeUidGroup 6", config({ subscribeUidGroup: 6 }), "individual"],
    ["subscribeUidGroup as a text", config({ subscribeUidGroup: "1" }), "individual"],
    ["decryptionMode 9", config({ decryptionMode: 9, secret: "x", salt })],
    ["decryptionMode 7 without a salt", config({ decryptionMode: 7, secret: "x" })],
    [
      "decryptionMode 8 with a salt that is no base64",
      config({ decryptionMode: 8, secret: "x", salt: "?" }),
    ],
    ["maxIdleTime 0", config({ maxIdleTime: 0 })],
    ["maxIdleTime as a text", config({ maxIdleTime: "30" })],
    [
      "transcodingConfig without width",
      config({ transcodingConfig: { height: 1, fps: 1, bitrate: 1 } }),
    ],
    ["a bitrate that is a text", config({ transcodingConfig: { ...video, bitrate: "500" } })],
    [
      "pixels in the layout",
      config({
        transcodingConfig: {
          ...{ ...video, mixedVideoLayout: 3 },
          layoutConfig: [{ uid: "", x_axis: 0, y_axis: 0, width: 640, height: 1 }],
        },
      }),
    ],
    ["snapshots of another type", { ...config({}), snapshotConfig: { fileType: ["png"] } }],
    [
      "snapshots too often",
      { ...config({}), snapshotConfig: { captureInterval: 1, fileType: ["jpg"] } },
    ],
    ["a token that is a number", { token: 0, ...config({}) }],
  ])("%s with 2", async (_, clientRequest, mode) => {
    expect(await codeOf(clientRequest, mode)).toBe(2);
  });
});

const updateBody = {
  ...who,
  clientRequest: { streamSubscribe: { audioUidList: { subscribeAudioUids: ["1"] } } },
};
