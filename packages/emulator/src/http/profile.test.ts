import { beforeEach, describe, expect, test } from "vitest";
import { Caller } from "../../test/caller.ts";
import { createEmulator } from "../emulator.ts";

const who = { cname: "httpClient463224", uid: "527841" };
let caller: Caller;

beforeEach(() => {
  caller = new Caller(createEmulator({ startUp: 0, rateLimit: false, profile: "agora" }));
});

async function bare(
  path: string,
  body: object,
  contentType = "application/json",
): Promise<unknown> {
  const headers = { ...caller.headers, "content-type": contentType };
  const { status, body: answer } = await caller.send(path, { headers, body: JSON.stringify(body) });
  return { status, ...answer };
}

async function acquired(): Promise<string> {
  const answer = await bare("acquire", { ...who, clientRequest: {} });
  return (answer as { resourceId: string }).resourceId;
}

describe("the agora profile", () => {
  test("answers with bare bodies that name channel and recorder", async () => {
    expect(await bare("acquire", { ...who, clientRequest: {} })).toEqual({
      ...{ status: 200, ...who, resourceId: expect.any(String) },
    });
    const resourceId = await acquired();
    const clientRequest = { recordingConfig: {} };
    const path = `resourceid/${resourceId}`;
    const started = await bare(`${path}/mode/mix/start`, { ...who, clientRequest });
    const { sid } = started as { sid: string };
    expect(started).toEqual({ status: 200, ...who, resourceId, sid: expect.any(String) });
    const session = `${path}/sid/${sid}/mode/mix`;
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

  test.each(["application/json", "application/json; charset=UTF-8", "Application/JSON"])(
    "takes the content type %s",
    async (contentType) => {
      expect(await bare("acquire", { ...who, clientRequest: {} }, contentType)).toMatchObject({
        status: 200,
      });
    },
  );

  test("takes no other content type", async () => {
    expect(await bare("acquire", who, "text/plain")).toMatchObject({ status: 400, code: 8 });
  });

  test.each(["0", "anna", "4294967296", "01"])("refuses the UID %s with 2", async (uid) => {
    expect(await bare("acquire", { ...who, uid, clientRequest: {} })).toMatchObject({ code: 2 });
  });

  test("takes what only the sibling has", async () => {
    const path = `resourceid/${await acquired()}/mode/mix/start`;
    const clientRequest = {
      recordingConfig: {},
      recordingFileConfig: { avFileType: ["hls", "mp4"] },
      storageConfig: {
        ...{ vendor: 6, region: 33, bucket: "b", accessKey: "a", secretKey: "s" },
        fileNamePrefix: ["with_underscore"],
      },
    };
    expect(await bare(path, { ...who, clientRequest })).toMatchObject({ status: 200 });
  });

  test("lists MP4 beside HLS, with details", async () => {
    const resourceId = await acquired();
    const recordingFileConfig = { avFileType: ["hls", "mp4"] };
    const clientRequest = { recordingConfig: {}, recordingFileConfig };
    const path = `resourceid/${resourceId}`;
    const started = await bare(`${path}/mode/mix/start`, { ...who, clientRequest });
    const { sid } = started as { sid: string };
    const { body } = await caller.send(`${path}/sid/${sid}/mode/mix/query`, { method: "GET" });
    expect(body).toMatchObject({
      serverResponse: {
        fileListMode: "json",
        fileList: [
          { filename: `${sid}_${who.cname}.m3u8`, mixedAllUser: true, uid: "0" },
          { filename: `${sid}_${who.cname}_0.mp4`, mixedAllUser: true, uid: "0" },
        ],
      },
    });
  });

  test("records files and snapshots together", async () => {
    const clientRequest = {
      recordingConfig: { subscribeUidGroup: 0 },
      recordingFileConfig: { avFileType: ["hls"] },
      snapshotConfig: { captureInterval: 5, fileType: ["jpg"] },
    };
    const path = `resourceid/${await acquired()}/mode/individual/start`;
    expect(await bare(path, { ...who, clientRequest })).toMatchObject({ status: 200 });
  });

  test("answers 62 with 500", async () => {
    const emulator = createEmulator({
      ...{ profile: "agora", projects: [{ ...projectOf(), recordingEnabled: false }] },
    });
    expect(await new Caller(emulator).acquire()).toMatchObject({ status: 500, body: { code: 62 } });
  });
});

const updateBody = {
  ...who,
  clientRequest: { streamSubscribe: { audioUidList: { subscribeAudioUids: ["1"] } } },
};

function projectOf() {
  return createEmulator().project;
}
