import { CloudRecording } from "npm:@cloud-recording/client";

const env = (name: string) => Deno.env.get(name) ?? "";

const cloud = new CloudRecording({
  appId: env("ANYRTC_APP_ID"),
  customerId: env("ANYRTC_CUSTOMER_ID"),
  customerCertificate: env("ANYRTC_CUSTOMER_CERTIFICATE"),
  baseUrl: Deno.env.get("ANYRTC_BASE_URL"),
});
const resource = { cname: "httpClient463224", uid: "527841", resourceId: env("RESOURCE_ID") };
const session = await cloud.start(resource, {
  mode: "mix",
  recordingConfig: {
    channelType: 0,
    streamTypes: 2,
    maxIdleTime: 30,
    transcodingConfig: {
      width: 360,
      height: 640,
      fps: 15,
      bitrate: 500,
      mixedVideoLayout: 1,
      backgroundColor: "#FF0000",
    },
    subscribeAudioUids: ["123", "456"],
    subscribeVideoUids: ["123", "456"],
    subscribeUidGroup: 0,
  },
  recordingFileConfig: { avFileType: ["hls"] },
  storageConfig: {
    vendor: "aliyun",
    region: "CN_Beijin",
    bucket: "my-bucket",
    accessKey: env("STORAGE_ACCESS_KEY"),
    secretKey: env("STORAGE_SECRET_KEY"),
    fileNamePrefix: ["directory1", "directory2"],
  },
});
console.log(session.sid);
