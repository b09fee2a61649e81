import english from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import chinese from "@cloud-recording/openapi/openapi.zh-CN.json" with { type: "json" };
import { expect, test } from "vitest";
import { contractDifferences } from "./languages.ts";

test("the description in Chinese is the same contract", () => {
  expect(contractDifferences(english, chinese)).toEqual([]);
  expect(chinese.info.title).not.toBe(english.info.title);
});

test("everything that is no text is compared", () => {
  const { schemas, examples } = structuredClone(english).components;
  const changed = { ...english, components: { ...english.components, schemas, examples } };
  const settings = schemas.AcquireClientRequest.properties.resourceExpiredHour;
  settings.maximum = 700;
  schemas.AcquireRequest.required.pop();
  examples.StartVodRequest.value.clientRequest.token = "other";
  const service = examples.StartVodRequest.value.clientRequest.extensionServiceConfig;
  const [first] = service.extensionServices;
  if (first) first.serviceParam.apiData.videoData.title = "我的视频";
  Object.assign(schemas.Uid, { title: "用户", pattern: "^用户$" });
  const vod = "/components/examples/StartVodRequest/value/clientRequest";
  expect(contractDifferences(english, changed).sort()).toEqual([
    `${vod}/extensionServiceConfig/extensionServices/0/serviceParam/apiData/videoData/title`,
    `${vod}/token`,
    "/components/schemas/AcquireClientRequest/properties/resourceExpiredHour/maximum",
    "/components/schemas/AcquireRequest/required/2",
    "/components/schemas/Uid/pattern",
  ]);
});
