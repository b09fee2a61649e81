import { CloudRecording } from "jsr:@cloud-recording/deno";

const env = (name: string) => Deno.env.get(name) ?? "";

const cloud = new CloudRecording();
const resource = { cname: "httpClient463224", uid: "527841", resourceId: env("RESOURCE_ID") };
const session = await cloud.start(resource, {
  mode: "individual",
  recordingConfig: {
    channelType: 0,
    streamTypes: 2,
    maxIdleTime: 30,
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
