import { beforeAll, describe, expect, test } from "vitest";
import { requestValidators } from "../check/compiled-validators.ts";
import { type Description, operationsOf } from "../reader/reader.ts";
import type { Validate } from "../runtime/violation.ts";
import { bundle } from "./bundle.ts";

type Validators = Record<string, Validate>;
let description: Description;
let client: Validators;
let service: Validators;

beforeAll(async () => {
  description = JSON.parse(await bundle());
  [client, service] = await Promise.all([
    requestValidators(description, "client"),
    requestValidators(description, "service"),
  ]);
});

function check(validators: Validators, operation: string, body: unknown): string[] {
  const violations = validators[operation]?.(body) ?? [];
  return violations.map(({ severity, pointer, rule }) => `${severity} ${pointer} ${rule}`);
}

const channel = { cname: "room", uid: "527841" };
const mix = (recordingConfig: object, rest: object = {}) => ({
  ...channel,
  clientRequest: { recordingConfig, storageConfig: storage, ...rest },
});
const storage = {
  vendor: 2,
  region: 3,
  bucket: "b",
  accessKey: "AKIA0SECRET",
  secretKey: "s3cr3t",
};
const canvas = { width: 360, height: 640, fps: 15, bitrate: 500 };
const start = "startMixRecording";
const individual = "startIndividualRecording";

test("every request example of the description is accepted by both profiles", () => {
  for (const operation of operationsOf(description)) {
    for (const { summary: example, value } of Object.values(operation.request?.examples ?? {})) {
      expect(check(client, operation.operationId, value), example).toEqual([]);
      expect(check(service, operation.operationId, value), example).toEqual([]);
    }
  }
});

describe("a broken rule is reported once, at its place", () => {
  const vod = {
    extensionServices: [
      {
        serviceName: "aliyun_vod_service",
        serviceParam: {
          accessKey: "a",
          secretKey: "s",
          regionId: "cn-shanghai",
          apiData: { videoData: { title: "t" } },
        },
      },
    ],
  };
  const group = { subscribeUidGroup: 0 };
  const snapshots = { snapshotConfig: { fileType: ["jpg"] } };
  test.each<[requirement: string, operation: string, body: unknown, violation: string]>([
    ["GEN-23", "acquireResource", "text", "error  type"],
    ["AMB-35", "acquireResource", { ...channel }, "warning /clientRequest required"],
    [
      "AMB-43",
      "acquireResource",
      { ...channel, clientRequest: { resourceExpiredHour: "24" } },
      "error /clientRequest/resourceExpiredHour type",
    ],
    [
      "ACQ-14",
      "acquireResource",
      { ...channel, clientRequest: { resourceExpiredHour: 721 } },
      "error /clientRequest/resourceExpiredHour maximum",
    ],
    [
      "ERR-1013",
      "acquireResource",
      { ...channel, cname: "x".repeat(65), clientRequest: {} },
      "error /cname maxLength",
    ],
    [
      "ERR-1013b",
      "acquireResource",
      { ...channel, cname: "räum", clientRequest: {} },
      "error /cname pattern",
    ],
    [
      "ACQ-08",
      "acquireResource",
      { ...channel, uid: "x".repeat(49), clientRequest: {} },
      "error /uid maxLength",
    ],
    [
      "AMB-90",
      start,
      mix({ subscribeAudioUids: [1] }),
      "error /clientRequest/recordingConfig/subscribeAudioUids/0 type",
    ],
    [
      "GEN-10",
      start,
      mix({ unsubscribeVideoUids: ["1"] }),
      "error /clientRequest/recordingConfig/unsubscribeVideoUids x-closed",
    ],
    [
      "AMB-62",
      start,
      mix({ subscribeAudioUids: ["1"], unSubscribeAudioUids: ["2"] }),
      "warning /clientRequest/recordingConfig/unSubscribeAudioUids one-list-for-each-medium",
    ],
    [
      "AMB-60",
      start,
      mix({ subscribeAudioUids: ["#allstream#", "2"] }),
      "error /clientRequest/recordingConfig/subscribeAudioUids maxItems",
    ],
    [
      "AMB-60",
      start,
      mix({ unSubscribeAudioUids: ["#allstream#"] }),
      "error /clientRequest/recordingConfig/unSubscribeAudioUids not",
    ],
    [
      "AMB-61",
      start,
      mix({ subscribeAudioUids: [] }),
      "warning /clientRequest/recordingConfig/subscribeAudioUids lists-are-not-empty",
    ],
    [
      "AMB-91",
      start,
      mix({ streamTypes: 0, subscribeVideoUids: ["1"] }),
      "error /clientRequest/recordingConfig/subscribeVideoUids x-forbidden",
    ],
    [
      "AMB-63",
      start,
      mix({ ...group, subscribeAudioUids: ["1", "2", "3"] }),
      "warning /clientRequest/recordingConfig/subscribeUidGroup lists-fit-uid-group",
    ],
    [
      "AMB-46",
      start,
      mix({ decryptionMode: 1 }),
      "error /clientRequest/recordingConfig/secret required",
    ],
    [
      "REC-28",
      start,
      mix({ maxIdleTime: 4 }),
      "error /clientRequest/recordingConfig/maxIdleTime minimum",
    ],
    [
      "TRANS-04",
      start,
      mix({ transcodingConfig: { width: 1, height: 1, fps: 1 } }),
      "error /clientRequest/recordingConfig/transcodingConfig/bitrate required",
    ],
    [
      "TRANS-12",
      start,
      mix({ transcodingConfig: { ...canvas, width: 1920, height: 1920 } }),
      "error /clientRequest/recordingConfig/transcodingConfig/height canvas-area",
    ],
    [
      "LAYOUT-02",
      start,
      mix({ transcodingConfig: { ...canvas, mixedVideoLayout: 3 } }),
      "error /clientRequest/recordingConfig/transcodingConfig/layoutConfig required",
    ],
    [
      "LAYOUT-01",
      start,
      mix({ transcodingConfig: { ...canvas, mixedVideoLayout: 4 } }),
      "error /clientRequest/recordingConfig/transcodingConfig/mixedVideoLayout enum",
    ],
    [
      "AMB-58",
      start,
      mix({ transcodingConfig: { ...canvas, maxResolutionUid: "1" } }),
      "warning /clientRequest/recordingConfig/transcodingConfig/maxResolutionUid x-forbidden",
    ],
    [
      "LAYOUT-22",
      "updateLayout",
      {
        ...channel,
        clientRequest: {
          mixedVideoLayout: 3,
          layoutConfig: [{ x_axis: 100, y_axis: 0, width: 1, height: 1 }],
        },
      },
      "error /clientRequest/layoutConfig/0/x_axis maximum",
    ],
    [
      "LAYOUT-13",
      "updateLayout",
      { ...channel, clientRequest: { backgroundColor: "red" } },
      "error /clientRequest/backgroundColor pattern",
    ],
    ["MUTEX-09", start, mix({}, snapshots), "error /clientRequest/snapshotConfig x-forbidden"],
    [
      "MUTEX-11",
      start,
      mix({}, { extensionServiceConfig: vod }),
      "error /clientRequest/storageConfig x-forbidden",
    ],
    [
      "MUTEX-12",
      individual,
      mix(group, { extensionServiceConfig: vod }),
      "error /clientRequest/extensionServiceConfig x-forbidden",
    ],
    [
      "MUTEX-05",
      individual,
      mix(group, { ...snapshots, recordingFileConfig: {} }),
      "error /clientRequest/recordingFileConfig x-forbidden",
    ],
    [
      "TRANS-02",
      individual,
      mix({ ...group, transcodingConfig: canvas }),
      "error /clientRequest/recordingConfig/transcodingConfig x-forbidden",
    ],
    [
      "SUB-18",
      individual,
      mix({}),
      "error /clientRequest/recordingConfig/subscribeUidGroup required",
    ],
    [
      "SNAP-05",
      individual,
      mix({ ...group, streamTypes: 0 }, snapshots),
      "error /clientRequest/recordingConfig/streamTypes enum",
    ],
    [
      "SNAP-06",
      individual,
      mix({ ...group, subscribeAudioUids: ["1"] }, snapshots),
      "error /clientRequest/recordingConfig/subscribeVideoUids dependencies",
    ],
    [
      "AMB-65",
      start,
      mix({}, { storageConfig: { ...storage, vendor: 9 } }),
      "warning /clientRequest/storageConfig/vendor x-known",
    ],
    [
      "AMB-66",
      start,
      mix({}, { storageConfig: { ...storage, region: 99 } }),
      "warning /clientRequest/storageConfig/region x-known",
    ],
    [
      "STOR-10",
      start,
      mix({}, { storageConfig: { ...storage, fileNamePrefix: ["a".repeat(64), "b".repeat(64)] } }),
      "error /clientRequest/storageConfig/fileNamePrefix prefix-length",
    ],
    [
      "STOR-11",
      start,
      mix({}, { storageConfig: { ...storage, fileNamePrefix: ["a/b"] } }),
      "error /clientRequest/storageConfig/fileNamePrefix/0 pattern",
    ],
    [
      "AMB-49",
      start,
      { ...channel, clientRequest: { recordingConfig: {} } },
      "warning /clientRequest files-have-a-destination",
    ],
    [
      "AMB-64",
      "updateSubscription",
      { ...channel, clientRequest: { streamSubscribe: {} } },
      "error /clientRequest/streamSubscribe minProperties",
    ],
    [
      "UPD-19",
      "updateSubscription",
      {
        ...channel,
        clientRequest: { streamSubscribe: { audioUidList: { subscribeAudioUids: [] } } },
      },
      "error /clientRequest/streamSubscribe/audioUidList/subscribeAudioUids minItems",
    ],
    [
      "STOP-15",
      "stopRecording",
      { ...channel, clientRequest: { now: true } },
      "error /clientRequest/now x-closed",
    ],
  ])("%s", (_requirement, operation, body, violation) => {
    expect(check(client, operation, body)).toEqual([violation]);
  });
});

describe("the service forgives what its profile names", () => {
  test.each<[requirement: string, operation: string, body: unknown, violations: string[]]>([
    ["AMB-35 on acquire", "acquireResource", channel, ["warning /clientRequest required"]],
    ["AMB-35 on stop", "stopRecording", channel, ["warning /clientRequest required"]],
    [
      "AMB-61",
      start,
      mix({ subscribeAudioUids: [] }),
      ["warning /clientRequest/recordingConfig/subscribeAudioUids lists-are-not-empty"],
    ],
    ["AMB-68", individual, mix({ subscribeUidGroup: 0 }, { snapshotConfig: {} }), []],
    ["AMB-46", start, mix({ decryptionMode: 1 }), []],
    [
      "AMB-58",
      "updateLayout",
      { ...channel, clientRequest: { maxResolutionUid: "1" } },
      ["warning /clientRequest/maxResolutionUid x-forbidden"],
    ],
    [
      "AMB-85",
      start,
      mix({ unsubscribeVideoUids: ["1"] }),
      ["warning /clientRequest/recordingConfig/unsubscribeVideoUids x-closed"],
    ],
    [
      "AMB-91",
      start,
      mix({ streamTypes: 0, subscribeVideoUids: ["1"] }),
      ["warning /clientRequest/recordingConfig/subscribeVideoUids x-forbidden"],
    ],
    [
      "AMB-66",
      start,
      mix({}, { storageConfig: { ...storage, region: 99 } }),
      ["warning /clientRequest/storageConfig/region x-known"],
    ],
    [
      "AMB-62",
      start,
      mix({ subscribeAudioUids: ["1"], unSubscribeAudioUids: ["2"] }),
      ["warning /clientRequest/recordingConfig/unSubscribeAudioUids one-list-for-each-medium"],
    ],
    [
      "not UPD-19",
      "updateSubscription",
      {
        ...channel,
        clientRequest: { streamSubscribe: { audioUidList: { subscribeAudioUids: [] } } },
      },
      ["error /clientRequest/streamSubscribe/audioUidList/subscribeAudioUids minItems"],
    ],
  ])("%s", (_requirement, operation, body, violations) => {
    expect(check(service, operation, body)).toEqual(violations);
  });
});

test("a value that can be turned into neither text nor number is reported like any other", () => {
  const stubborn = { toString: 0, valueOf: 0 };
  const body = mix(
    {
      streamTypes: stubborn,
      subscribeUidGroup: stubborn,
      decryptionMode: stubborn,
      transcodingConfig: { ...canvas, width: stubborn, height: stubborn },
    },
    { storageConfig: { ...storage, vendor: stubborn, fileNamePrefix: [stubborn] } },
  );
  for (const validators of [client, service]) {
    expect(check(validators, start, body)).toContain(
      "error /clientRequest/recordingConfig/streamTypes enum",
    );
  }
});

describe("messages", () => {
  const messages = (operation: string, body: unknown) =>
    (client[operation]?.(body) ?? []).map((violation) => violation.message);

  test("say what is wrong, where, and what to do", () => {
    expect(
      messages("acquireResource", { ...channel, clientRequest: { resourceExpiredHour: "24" } }),
    ).toEqual([
      '`/clientRequest/resourceExpiredHour` must be an integer, got "24". Send a number, without quotes.',
    ]);
    expect(messages(start, mix({ unsubscribeVideoUids: ["1"] }))).toEqual([
      "`/clientRequest/recordingConfig/unsubscribeVideoUids` must be absent, got an array of length 1. Did you mean `unSubscribeVideoUids`? Names are case-sensitive.",
    ]);
    expect(messages(start, mix({ subscribeAudoUids: ["1"] }))[0]).toMatch(
      "Did you mean `subscribeAudioUids`?",
    );
  });

  test("speak in the names of vendors, regions and other numbers", () => {
    const storageOf = (vendor: unknown, region: unknown) =>
      messages(start, mix({}, { storageConfig: { ...storage, vendor, region } }));
    expect(storageOf(1, "us-east-1")).toEqual([
      "`/clientRequest/storageConfig/region` must be an integer, got a string of length 9. Did you mean `US_EAST_1` (0)?",
    ]);
    expect(storageOf("alyun", 1)).toEqual([
      "`/clientRequest/storageConfig/vendor` must be an integer, got a string of length 5. Did you mean `aliyun` (2)?",
    ]);
    expect(storageOf("aliyun", 1)).toEqual([
      "`/clientRequest/storageConfig/vendor` must be an integer, got a string of length 6. `aliyun` is 2.",
    ]);
    expect(messages(start, mix({ streamTypes: "audio" }))).toEqual([
      "`/clientRequest/recordingConfig/streamTypes` must be one of 0, 1, 2, got a string of length 5. Did you mean `Audio` (0)?",
    ]);
    expect(
      messages(start, mix({ transcodingConfig: { ...canvas, mixedVideoLayout: "Vertical" } })),
    ).toEqual([
      "`/clientRequest/recordingConfig/transcodingConfig/mixedVideoLayout` must be one of 0, 1, 2, 3, got a string of length 8. `Vertical` is 2.",
    ]);
  });

  test("never show the value of a secret, not even of a misplaced one", () => {
    const text = JSON.stringify([
      messages(
        start,
        mix({}, { storageConfig: { ...storage, secretKey: 12345678, token: "t0k3n" } }),
      ),
      messages(start, mix({ secret: "s3cr3t" }, { token: 87654321 })),
      messages(start, mix({}, { storageConfig: "AKIA0SECRET" })),
    ]);
    expect(text).not.toMatch(/12345678|t0k3n|s3cr3t|87654321|AKIA0SECRET/);
    expect(text).toMatch("got a number");
  });
});
