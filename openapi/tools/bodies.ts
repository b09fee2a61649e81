import { type Description, operationsOf } from "../reader/reader.ts";

/** The body of a request. */
export interface Body {
  readonly operation: string;
  readonly name: string;
  readonly value: unknown;
}

/** The body of a response. */
export interface ResponseBody extends Body {
  readonly status: number;
}

/** A body that breaks the description, by the keyword that refuses it. */
export interface WrongBody extends Body {
  readonly keyword: "type" | "limit" | "enum" | "required" | "closed" | "not" | "union";
}

/** The examples of all requests. */
export function requestExamples(description: Description): Body[] {
  return operationsOf(description).flatMap(({ operationId: operation, request }) =>
    Object.entries(request?.examples ?? {}).map(([name, { value }]) => ({
      operation,
      name,
      value,
    })),
  );
}

/** The examples of all responses. */
export function responseExamples(description: Description): ResponseBody[] {
  return operationsOf(description).flatMap(({ operationId: operation, responses }) =>
    [...responses].flatMap(([status, { examples }]) =>
      Object.entries(examples).map(([name, { value }]) => ({ operation, status, name, value })),
    ),
  );
}

const who = { cname: "room-42", uid: "527841" };
const storageConfig = { vendor: 2, region: 1, bucket: "b", accessKey: "a", secretKey: "s" };
const canvas = { width: 640, height: 360, fps: 15, bitrate: 500 };
const extensionServiceConfig = {
  extensionServices: [
    {
      serviceName: "aliyun_vod_service",
      serviceParam: {
        ...{ accessKey: "a", secretKey: "s", regionId: "cn-shanghai" },
        apiData: { videoData: { title: "t" } },
      },
    },
  ],
};

function mix(recordingConfig: object, more: object = {}): object {
  return { ...who, clientRequest: { recordingConfig, storageConfig, ...more } };
}

/** Bodies that break the description, one each. */
export const wrongBodies: readonly WrongBody[] = [
  {
    ...{ operation: "acquireResource", name: "a number as a text", keyword: "type" },
    value: { ...who, clientRequest: { resourceExpiredHour: "24" } },
  },
  {
    ...{ operation: "startMixRecording", name: "UIDs as numbers", keyword: "type" },
    value: mix({ subscribeAudioUids: [1] }),
  },
  {
    ...{ operation: "startMixRecording", name: "a region by name", keyword: "type" },
    value: mix({}, { storageConfig: { ...storageConfig, region: "CN_Shanghai" } }),
  },
  {
    ...{ operation: "acquireResource", name: "too many hours", keyword: "limit" },
    value: { ...who, clientRequest: { resourceExpiredHour: 721 } },
  },
  {
    ...{ operation: "acquireResource", name: "a channel name with an umlaut", keyword: "limit" },
    value: { ...who, cname: "räum", clientRequest: {} },
  },
  {
    ...{ operation: "startMixRecording", name: "33 UIDs", keyword: "limit" },
    value: mix({ subscribeAudioUids: Array.from({ length: 33 }, (_, uid) => String(uid)) }),
  },
  {
    ...{ operation: "updateLayout", name: "pixels for fractions", keyword: "limit" },
    value: {
      ...who,
      clientRequest: {
        mixedVideoLayout: 3,
        layoutConfig: [{ x_axis: 640, y_axis: 0, width: 1, height: 1 }],
      },
    },
  },
  {
    ...{ operation: "updateLayout", name: "layout 4", keyword: "enum" },
    value: { ...who, clientRequest: { mixedVideoLayout: 4 } },
  },
  {
    ...{ operation: "startMixRecording", name: "no UID of the recorder", keyword: "required" },
    value: { cname: "room-42", clientRequest: { recordingConfig: {}, storageConfig } },
  },
  {
    ...{ operation: "startIndividualRecording", name: "no group", keyword: "required" },
    value: mix({ streamTypes: 2 }),
  },
  {
    ...{ operation: "startMixRecording", name: "storage without keys", keyword: "required" },
    value: mix({}, { storageConfig: { vendor: 2, region: 1, bucket: "b" } }),
  },
  {
    ...{ operation: "startMixRecording", name: "a name in the wrong case", keyword: "closed" },
    value: mix({ unsubscribeVideoUids: ["1"] }),
  },
  {
    ...{ operation: "startIndividualRecording", name: "transcoding in individual mode" },
    ...{ keyword: "closed", value: mix({ subscribeUidGroup: 0, transcodingConfig: canvas }) },
  },
  {
    ...{ operation: "startMixRecording", name: "VoD beside storage", keyword: "union" },
    value: mix({}, { extensionServiceConfig }),
  },
  {
    ...{ operation: "updateLayout", name: "a custom layout without windows", keyword: "not" },
    value: { ...who, clientRequest: { mixedVideoLayout: 3 } },
  },
  {
    ...{ operation: "startMixRecording", name: "encryption without a secret", keyword: "not" },
    value: mix({ decryptionMode: 1 }),
  },
];
