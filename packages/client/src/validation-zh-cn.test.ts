import { expect, test } from "vitest";
import { credentials, fakeFetch, session, storageConfig } from "../test/fake-fetch.ts";
import { CloudRecording } from "./cloud-recording.ts";
import {
  validateRequest as english,
  requestSchemas as inEnglish,
  type RequestBodies,
} from "./validation.ts";
import { validateRequest as chinese, requestSchemas } from "./validation-zh-cn.ts";

const channel = { cname: "room", uid: "527841" };
const start = (recordingConfig: object, rest: object = {}) => ({
  ...channel,
  clientRequest: { recordingConfig, storageConfig, ...rest },
});

test.each<[operation: keyof RequestBodies, body: unknown, message: string]>([
  [
    "acquireResource",
    { ...channel, clientRequest: { resourceExpiredHour: "24" } },
    '`/clientRequest/resourceExpiredHour` 应为：整数；实际为："24"。请发送数字，不要加引号。',
  ],
  ["acquireResource", "text", "请求包体 应为：对象；实际为：长度为 4 的字符串。"],
  [
    "acquireResource",
    { ...channel, clientRequest: { resourceExpiredHour: 721 } },
    "`/clientRequest/resourceExpiredHour` 应为：不大于 720 的数；实际为：721。",
  ],
  [
    "startMixRecording",
    start({ unsubscribeVideoUids: ["1"] }),
    "`/clientRequest/recordingConfig/unsubscribeVideoUids` 应为：未设置；实际为：有 1 个元素的数组。你是不是想用 `unSubscribeVideoUids`？字段名区分大小写。",
  ],
  [
    "startMixRecording",
    start({}, { snapshotConfig: {} }),
    "`/clientRequest/snapshotConfig` 应为：未设置；实际为：对象。截图仅限单流模式。",
  ],
  [
    "startMixRecording",
    start({ secret: "planted" }),
    "`/clientRequest/recordingConfig/secret` 应为：符合规则的值；实际为：长度为 7 的字符串。如果设置了 `secret`，请将 `decryptionMode` 设为 1、2 或 3；否则 `secret` 不起作用。",
  ],
  [
    "startMixRecording",
    start({ decryptionMode: 1 }),
    "`/clientRequest/recordingConfig/secret` 应为：已设置；实际为：未设置。如果 `decryptionMode` 为 1、2 或 3，则必须设置 `secret`。",
  ],
  [
    "startMixRecording",
    start({ streamTypes: "audio" }),
    "`/clientRequest/recordingConfig/streamTypes` 应为：以下值之一：0, 1, 2；实际为：长度为 5 的字符串。你是不是想用 `Audio` (0)？",
  ],
  [
    "updateLayout",
    { ...channel, clientRequest: { mixedVideoLayout: 1, maxResolutionUid: "1" } },
    "`/clientRequest/maxResolutionUid` 应为：未设置；实际为：长度为 1 的字符串。仅在 `mixedVideoLayout` 为 2 时可用。",
  ],
])("%s: what is wrong is told in Chinese %#", (operation, body, message) => {
  const found = chinese[operation](body);
  expect(found.map((violation) => violation.message)).toEqual([message]);
  const places = english[operation](body).map(({ severity, pointer, rule }) => ({
    severity,
    pointer,
    rule,
  }));
  expect(found).toMatchObject(places);
});

test("a client tells in the language of its checks", async () => {
  const fetch = fakeFetch();
  const cloud = new CloudRecording({ ...credentials, fetch, validateRequest: chinese });
  const call = cloud.updateLayout(session, { mixedVideoLayout: 7 } as never);
  await expect(call).rejects.toThrow(
    "`/clientRequest/mixedVideoLayout` 应为：以下值之一：0, 1, 2, 3；实际为：7。",
  );
  expect(fetch.sent).toEqual([]);
});

test("the Standard Schemas do, too", () => {
  const message = (schemas: typeof requestSchemas) =>
    schemas.updateLayout["~standard"].validate({ ...channel }).issues?.[0]?.message;
  expect(message(requestSchemas)).toBe(
    "`/clientRequest` 应为：已设置；实际为：未设置。该字段必填。",
  );
  expect(message(inEnglish)).toBe("`/clientRequest` must be present, got nothing. It is required.");
});
