import { describe, expect, test } from "vitest";
import { credentials, envelope, fakeFetch, session } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import { vendors } from "../generated/vendors.ts";
import { encodeStorage } from "./storage-config.ts";

const keys = { bucket: "b", accessKey: "a", secretKey: "s" };

describe("names of vendors and regions", () => {
  test("become the numbers of the reference document", () => {
    expect(encodeStorage({ vendor: "aliyun", region: "CN_Shanghai", ...keys })).toEqual({
      vendor: 2,
      region: 1,
      ...keys,
    });
    expect(encodeStorage({ vendor: "aws", region: "US_GOV_WEST_1", ...keys })).toEqual({
      vendor: 1,
      region: 17,
      ...keys,
    });
  });

  test.each(Object.keys(vendors))("every region of %s has a number of its own", (vendor) => {
    const { regions } = vendors[vendor as keyof typeof vendors];
    expect(new Set(Object.values(regions)).size).toBe(Object.keys(regions).length);
  });

  test.each([
    [{ vendor: 2, region: 1 }],
    [{ vendor: "constructor", region: "name" }],
    [{ vendor: "aliyun", region: 99 }],
  ])("what is no known name stays as it is: %o", (given) => {
    expect(encodeStorage({ ...given, ...keys } as never)).toMatchObject({ region: given.region });
  });
});

test("numbers go on the wire", async () => {
  const fetch = fakeFetch(envelope({ resourceId: "r", sid: "s" }));
  const cloud = new CloudRecording({ ...credentials, fetch });
  await cloud.start(session, {
    mode: "mix",
    recordingConfig: {},
    storageConfig: { vendor: "tencent", region: "AP_Tokyo", ...keys },
  });
  const { clientRequest } = JSON.parse(fetch.sent[0]?.body ?? "");
  expect(clientRequest.storageConfig).toEqual({ vendor: 3, region: 14, ...keys });
});

test("an unknown name is refused with its place", async () => {
  const cloud = new CloudRecording({ ...credentials, fetch: fakeFetch() });
  const storageConfig = { vendor: "aliyun", region: "CN_Shanghia", ...keys } as never;
  const call = cloud.start(session, { mode: "mix", recordingConfig: {}, storageConfig });
  await expect(call).rejects.toThrow(
    "`/clientRequest/storageConfig/region` must be an integer, got a string of length 11",
  );
});
