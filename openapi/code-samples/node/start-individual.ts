import { CloudRecording } from "@cloud-recording/node";

const { RESOURCE_ID = "", STORAGE_ACCESS_KEY = "", STORAGE_SECRET_KEY = "" } = process.env;
const resource = { cname: "httpClient463224", uid: "527841", resourceId: RESOURCE_ID };

const cloud = new CloudRecording();
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
    accessKey: STORAGE_ACCESS_KEY,
    secretKey: STORAGE_SECRET_KEY,
    fileNamePrefix: ["directory1", "directory2"],
  },
});
console.log(session.sid);
