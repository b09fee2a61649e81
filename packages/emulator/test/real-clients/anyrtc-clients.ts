import type { Client } from "./client.ts";

const headers = { "content-type": "application/json;charset=utf-8" };
const access = { bucket: "recordings", accessKey: "key", secretKey: "secret" };
const numericUid = { at: "acquire", code: 2 } as const;

/** Clients of anyRTC, in the forms in which they are seen in use. */
export const anyrtcClients: readonly Client[] = [
  {
    name: "a server in Java that always asks for HLS and MP4",
    ...{ cname: "meeting-2024", uid: "88001", headers, mode: "mix" },
    start: {
      token: "",
      recordingConfig: { channelType: 0, streamTypes: 2, maxIdleTime: 30 },
      recordingFileConfig: { avFileType: ["hls", "mp4"] },
      storageConfig: { ...access, vendor: 2, region: 3, fileNamePrefix: ["video", "2024"] },
    },
    files: {
      anyrtc: /^[0-9a-f]{32}_meeting-2024\.m3u8,[0-9a-f]{32}_meeting-2024_0\.mp4$/,
      agora: /^video\/2024\/\w+_meeting-2024_0\.mp4,video\/2024\/\w+_meeting-2024\.m3u8$/,
    },
    ends: { anyrtc: "success", agora: "success" },
  },
  {
    name: "a server in Java with private storage",
    ...{ cname: "class-7", uid: "88002", headers, mode: "mix" },
    start: {
      recordingConfig: { channelType: 1, maxIdleTime: 120 },
      recordingFileConfig: { avFileType: ["hls", "mp4"] },
      storageConfig: { vendor: 100, bucket: "https://files.example/recording/upload" },
    },
    stop: {},
    files: { anyrtc: /\.m3u8,.*\.mp4$/ },
    ends: { anyrtc: "success", agora: { at: "start", code: 2 } },
  },
  {
    name: "a client in Go that leaves out a region of 0 and empty objects",
    ...{ cname: "room-42", uid: "88003", headers, mode: "mix" },
    start: {
      recordingConfig: { transcodingConfig: { width: 640, height: 360, fps: 15, bitrate: 600 } },
      storageConfig: { ...access, vendor: 0 },
    },
    updateLayout: { mixedVideoLayout: 1 },
    files: { anyrtc: /^[0-9a-f]{32}_room-42\.m3u8$/ },
    ends: { anyrtc: "success", agora: { at: "start", code: 2 } },
  },
  {
    name: "a client in PHP with an empty prefix and an empty token",
    ...{ cname: "live_9", uid: "88004", headers, acquire: {}, mode: "mix", stop: {} },
    start: {
      token: "",
      recordingConfig: { maxIdleTime: 60, subscribeAudioUids: ["#allstream#"] },
      storageConfig: { ...access, vendor: 3, region: 1, fileNamePrefix: [] },
    },
    files: { anyrtc: /^\w+_live_9\.m3u8$/, agora: /^\w+_live_9\.m3u8$/ },
    ends: { anyrtc: "success", agora: "success" },
  },
  {
    name: "a client in TypeScript whose recorder has a UUID",
    ...{ cname: "room-42", uid: "3f0a5d1e-4c6b-8a9f-0e1d-2c3b4a590001", headers },
    ...{ acquire: { resourceExpiredHour: 24 }, mode: "individual", stop: {} },
    start: {
      token: "token",
      recordingConfig: { subscribeUidGroup: 1, subscribeVideoUids: ["#allstream#"] },
      storageConfig: { ...access, vendor: 2, region: 3 },
    },
    update: { streamSubscribe: { videoUidList: { subscribeVideoUids: ["123"] } } },
    files: { anyrtc: /__uid_s_123__uid_e_video\.m3u8/ },
    ends: { anyrtc: "success", agora: numericUid },
  },
  {
    name: "a client in C# with a layout of its own",
    ...{ cname: "Board#1", uid: "88006", headers, acquire: {}, mode: "mix", stop: {} },
    start: {
      recordingConfig: {
        transcodingConfig: {
          ...{ width: 1280, height: 720, fps: 15, bitrate: 1000, mixedVideoLayout: 3 },
          layoutConfig: [{ uid: "123", x_axis: 0, y_axis: 0, width: 1, height: 1 }],
        },
      },
      storageConfig: { ...access, vendor: 1, region: 3, fileNamePrefix: ["a", "b"] },
    },
    updateLayout: { mixedVideoLayout: 2, maxResolutionUid: "456", backgroundColor: "#FF0000" },
    files: { anyrtc: /^\w+_Board#1\.m3u8$/, agora: /^a\/b\/\w+_Board#1\.m3u8$/ },
    ends: { anyrtc: "success", agora: "success" },
  },
  {
    name: "a client in Python for Alibaba Cloud VoD",
    ...{ cname: "vod", uid: "88007", headers, acquire: {}, mode: "mix", stop: {} },
    start: {
      recordingConfig: {},
      extensionServiceConfig: {
        extensionServices: [
          {
            serviceName: "aliyun_vod_service",
            serviceParam: {
              ...{ accessKey: "key", secretKey: "secret", regionId: "cn-shanghai" },
              apiData: { videoData: { title: "My recording" } },
            },
          },
        ],
      },
    },
    ends: { anyrtc: "success", agora: "success" },
  },
];
