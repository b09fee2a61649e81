import type { Client } from "./client.ts";

const access = { bucket: "recordings", accessKey: "key", secretKey: "secret" };
const json = { "content-type": "application/json" };
/** The dialect of anyRTC compares the content type literally. */
const literal = { at: "acquire", code: 8 } as const;

/** Clients of Agora, in the forms in which they are seen in use. */
export const agoraClients: readonly Client[] = [
  {
    name: "a quickstart in TypeScript",
    ...{ cname: "quickstart", uid: "123456", headers: json, mode: "mix", stop: {} },
    acquire: { resourceExpiredHour: 24, scene: 0 },
    start: {
      token: "token",
      recordingConfig: { channelType: 0, streamTypes: 2, videoStreamType: 0, maxIdleTime: 120 },
      recordingFileConfig: { avFileType: ["hls", "mp4"] },
      storageConfig: { ...access, vendor: 1, region: 0, fileNamePrefix: ["quickstart"] },
    },
    updateLayout: { mixedVideoLayout: 1, backgroundColor: "#000000" },
    files: { agora: /^quickstart\/\w+_quickstart_0\.mp4,quickstart\/\w+_quickstart\.m3u8$/ },
    ends: { agora: "success", anyrtc: literal },
  },
  {
    name: "a client in PHP with an empty token and a short idle time",
    ...{ cname: "consult-55", uid: "1001", acquire: {}, mode: "mix", stop: {} },
    headers: { "content-type": "application/json; charset=utf-8" },
    start: {
      token: "",
      recordingConfig: { maxIdleTime: 1, transcodingConfig: { width: 640, height: 360, fps: 15 } },
      storageConfig: { ...access, vendor: 2, region: 3, fileNamePrefix: ["consult"] },
    },
    files: { agora: /^consult\/\w+_consult-55\.m3u8$/ },
    ends: { agora: "success", anyrtc: literal },
  },
  {
    name: "a client in Python with encryption and a UID that is padded with zeros",
    ...{ cname: "secure", uid: "0527841", acquire: {}, mode: "mix", stop: {} },
    headers: { "Content-Type": "application/json" },
    start: {
      recordingConfig: {
        ...{
          decryptionMode: 7,
          secret: "secret",
          salt: "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
        },
        ...{ subscribeUidGroup: 4, subscribeVideoUids: ["123", "456"] },
      },
      storageConfig: { ...access, vendor: 5, region: 2 },
    },
    update: { streamSubscribe: { audioUidList: { subscribeAudioUids: ["#allstream#"] } } },
    files: { agora: /^\w+_secure\.m3u8$/ },
    ends: { agora: "success", anyrtc: literal },
  },
  {
    name: "a client in Go that takes files and snapshots of each user",
    ...{ cname: "exam", uid: "2002", headers: json, acquire: {}, mode: "individual", stop: {} },
    scheme: "basic ",
    start: {
      recordingConfig: { streamTypes: 2 },
      recordingFileConfig: { avFileType: ["hls"] },
      snapshotConfig: { captureInterval: 5, fileType: ["jpg"] },
      storageConfig: { ...access, vendor: 6, region: 33, fileNamePrefix: ["exam"] },
    },
    files: { agora: /^exam\/\w+_exam__uid_s_123__uid_e_audio\.m3u8,/ },
    ends: { agora: "success", anyrtc: literal },
  },
  {
    name: "a client in Java with windows for whoever comes",
    ...{ cname: "stage", uid: "3003", acquire: {}, mode: "mix", stop: {} },
    headers: { "content-type": "application/json; charset=UTF-8" },
    start: {
      recordingConfig: {
        transcodingConfig: {
          ...{ width: 1280, height: 720, fps: 30, mixedVideoLayout: 3 },
          layoutConfig: [
            { uid: "", x_axis: 0, y_axis: 0, width: 0.5, height: 1 },
            { uid: "", x_axis: 0.5, y_axis: 0, width: 0.5, height: 1 },
          ],
        },
      },
      storageConfig: { ...access, vendor: 1, region: 17 },
    },
    updateLayout: {
      mixedVideoLayout: 3,
      layoutConfig: [{ uid: "", x_axis: 0, y_axis: 0, width: 1, height: 1 }],
    },
    files: { agora: /^\w+_stage\.m3u8$/ },
    ends: { agora: "success", anyrtc: literal },
  },
  {
    name: "a client in Ruby that leaves the settings to the service",
    ...{ cname: "defaults", uid: "4004", acquire: {}, mode: "mix", stop: {} },
    headers: { "content-type": "application/json" },
    scheme: "Basic  ",
    start: { storageConfig: { ...access, vendor: 11, region: 0 } },
    files: { agora: /^\w+_defaults\.m3u8$/ },
    ends: { agora: "success", anyrtc: literal },
  },
  {
    name: "a client in Dart with snapshots of the mixed picture and tracing",
    ...{ cname: "mobile", uid: "5005", acquire: {}, mode: "mix", stop: {} },
    headers: {
      "content-type": 'application/json;charset="utf-8"',
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      "x-requested-with": "XMLHttpRequest",
    },
    start: {
      recordingConfig: { subscribeUidGroup: 5, maxIdleTime: 30 },
      recordingFileConfig: { avFileType: ["hls", "mp4"] },
      snapshotConfig: { captureInterval: 10, fileType: ["jpg"] },
      storageConfig: { ...access, vendor: 8, region: 1, fileNamePrefix: [] },
    },
    files: { agora: /^\w+_mobile_0\.mp4,\w+_mobile\.m3u8$/ },
    ends: { agora: "success", anyrtc: literal },
  },
];
