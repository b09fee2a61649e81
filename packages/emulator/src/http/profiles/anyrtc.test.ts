import { beforeEach, describe, expect, test } from "vitest";
import { Caller, who } from "../../../test/caller.ts";
import { createEmulator, type Emulator } from "../../emulator.ts";
import type { Mode } from "../../generated/schema.ts";

let emulator: Emulator;
let caller: Caller;

beforeEach(() => {
  emulator = createEmulator({ startUp: 0, rateLimit: false });
  caller = new Caller(emulator);
});

async function start(clientRequest: object, mode: Mode = "mix") {
  const { resourceId = "" } = (await caller.acquire()).body.Body ?? {};
  const { status, body } = await caller.start(resourceId, mode, clientRequest);
  return { status, code: body.code, session: { resourceId, sid: body.Body?.sid ?? "", mode } };
}

const warnings = () => emulator.requests().at(-1)?.warnings ?? [];
const access = { bucket: "b", accessKey: "a", secretKey: "s" };
const recordingConfig = {};
const files = (avFileType: unknown) => ({ recordingConfig, recordingFileConfig: { avFileType } });
const storage = (storageConfig: object) => ({ recordingConfig, storageConfig });

describe("the anyrtc profile takes, with a warning", () => {
  test.each<[string, object, Mode?]>([
    ["HLS and MP4 in mix mode", files(["hls", "mp4"])],
    ["private storage", storage({ vendor: 100, bucket: "https://files.example/upload" })],
    [
      "private storage with region and keys",
      storage({ ...access, vendor: 100, region: 0, bucket: "http://10.0.0.1:9000/upload" }),
    ],
    ["a region that is left out", storage({ ...access, vendor: 2 })],
    ["an empty prefix", storage({ ...access, vendor: 2, region: 3, fileNamePrefix: [] })],
    ["another vendor", storage({ ...access, vendor: 99, region: 0 })],
    [
      "MP4 in individual mode",
      { ...files(["hls", "mp4"]), recordingConfig: { subscribeUidGroup: 0 } },
      "individual",
    ],
  ])("%s", async (_, clientRequest, mode) => {
    expect((await start(clientRequest, mode)).status).toBe(200);
    expect(warnings()).toHaveLength(1);
  });

  test("no clientRequest on acquire and stop", async () => {
    const acquired = await caller.acquire(who);
    expect(acquired.status).toBe(200);
    expect(warnings()).toEqual([expect.stringContaining("`/clientRequest` must be present")]);
    const { session } = await start({ recordingConfig });
    const path = `resourceid/${session.resourceId}/sid/${session.sid}/mode/mix/stop`;
    expect((await caller.post(path, who)).status).toBe(200);
    expect(warnings()).toEqual([expect.stringContaining("`/clientRequest` must be present")]);
  });
});

describe("the anyrtc profile refuses with 2", () => {
  test.each<[string, object, Mode?]>([
    ["MP4 alone", files(["mp4"])],
    ["HLS twice", files(["hls", "hls"])],
    ["private storage without a URL", storage({ vendor: 100, bucket: "files" })],
    [
      "private storage with a region that is a text",
      storage({ vendor: 100, bucket: "http://a", region: "0" }),
    ],
    ["another vendor and no region", storage({ ...access, vendor: 6 })],
    ["a region that is null", storage({ ...access, vendor: 2, region: null })],
    ["a prefix that is a text", storage({ ...access, vendor: 2, region: 3, fileNamePrefix: "" })],
    ["a token that is null", { token: null, recordingConfig }],
    ["no recordingConfig", {}],
    ["maxIdleTime 1", { recordingConfig: { maxIdleTime: 1 } }],
    ["decryptionMode 4", { recordingConfig: { decryptionMode: 4, secret: "x" } }],
  ])("%s", async (_, clientRequest, mode) => {
    expect((await start(clientRequest, mode)).code).toBe(2);
  });
});

test("HLS and MP4 are listed with details, to query and to stop", async () => {
  const { session } = await start(files(["hls", "mp4"]));
  const listed = {
    fileListMode: "json",
    fileList: [
      { filename: `${session.sid}_${who.cname}.m3u8` },
      { filename: `${session.sid}_${who.cname}_0.mp4` },
    ],
  };
  expect((await caller.query(session)).body.Body?.serverResponse).toMatchObject(listed);
  expect((await caller.stop(session)).body.Body?.serverResponse).toMatchObject(listed);
});

test("an empty token counts as none where one is needed", async () => {
  const projects = [{ ...emulator.project, appCertificateEnabled: true }];
  emulator = createEmulator({ startUp: 0, projects });
  caller = new Caller(emulator);
  const { session } = await start({ token: "", recordingConfig });
  expect((await caller.query(session)).status).toBe(404);
  expect(emulator.session(session.sid)?.failure).toBe("tokenMissing");
});

test("web mode is no path", async () => {
  expect((await caller.send("resourceid/r/mode/web/start")).body.message).toContain("no Route");
});

test.each([
  "application/json; charset=utf-8",
  "application/json;charset=UTF-8",
  "application/json",
])("the content type %s is refused, because it is compared literally", async (contentType) => {
  const headers = { ...caller.headers, "content-type": contentType };
  const body = JSON.stringify({ ...who, clientRequest: {} });
  expect((await caller.send("acquire", { headers, body })).body.code).toBe(8);
});
