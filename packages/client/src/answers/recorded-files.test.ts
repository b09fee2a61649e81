import { describe, expect, test } from "vitest";
import { client } from "../../test/fake-client.ts";
import { envelope, fakeFetch, session } from "../../test/fake-fetch.ts";

describe("files are read from all shapes", () => {
  const details = { trackType: "audio", uid: "1", mixedAllUser: "true", isPlayable: "false" };
  test.each<[string, object, object[]]>([
    [
      "booleans and times as texts",
      { fileList: [{ filename: "a", ...details, sliceStartTime: "5" }] },
      [{ filename: "a", ...details, mixedAllUser: true, isPlayable: false, sliceStartTime: 5 }],
    ],
    ["`fileName`", { fileList: [{ fileName: "a" }] }, [{ filename: "a" }]],
    ["a single object", { fileList: { filename: "a" } }, [{ filename: "a" }]],
    ["a JSON text", { fileList: '[{"filename":"a"}]' }, [{ filename: "a" }]],
    ["`fileListStr`", { fileListStr: "a.m3u8" }, [{ filename: "a.m3u8" }]],
    [
      "a payload",
      { payload: { fileListStr: '[{"fileName":"a"}]', message: "stopped" } },
      [{ filename: "a" }],
    ],
    [
      "extension services",
      { extensionServiceState: [{ serviceName: "x", payload: { fileList: [{ filename: "a" }] } }] },
      [{ filename: "a" }],
    ],
    [
      "a single extension service",
      { extensionServiceState: { payload: { fileList: [{ filename: "a" }] } } },
      [{ filename: "a" }],
    ],
    ["null", { fileList: null, extensionServiceState: null, payload: null }, []],
  ])("%s", async (_name, serverResponse, files) => {
    const body = envelope({ serverResponse });
    expect((await client(fakeFetch(body)).query(session)).files).toEqual(files);
    expect((await client(fakeFetch(body)).stop(session)).files).toEqual(files);
  });

  test("code 49 brings them, and its reason", async () => {
    const payload = { message: "already stopped", fileListStr: "a.m3u8" };
    for (const body of [
      { code: 49, payload },
      { code: 49, serverResponse: { payload } },
      { code: 49, serverResponse: { command: "StopCloudRecorder", payload } },
    ]) {
      const recording = client(fakeFetch({ status: 400, body })).resume(session);
      expect(await recording.stop()).toMatchObject({
        files: [{ filename: "a.m3u8" }],
        notice: { code: 49, reason: "already stopped" },
      });
    }
  });

  test.each([
    ["a.m3u8", "x/y/a.m3u8"],
    ["x/y/a.m3u8", "x/y/a.m3u8"],
    ["bak0_a.m3u8", "x/y/bak0_a.m3u8"],
  ])("%s has the object key %s", async (filename, objectKey) => {
    const fetch = fakeFetch(envelope({ serverResponse: { fileList: filename } }));
    const { files } = await client(fetch).query({ ...session, fileNamePrefix: ["x", "y"] });
    expect(files).toEqual([{ filename, objectKey }]);
  });
});
