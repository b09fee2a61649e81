import { CloudRecording } from "@cloud-recording/node";

const { RESOURCE_ID = "", STORAGE_ACCESS_KEY = "", STORAGE_SECRET_KEY = "" } = process.env;
const resource = { cname: "httpClient463224", uid: "527841", resourceId: RESOURCE_ID };

const cloud = new CloudRecording();
const session = await cloud.start(resource, {
  mode: "mix",
  recordingConfig: { channelType: 0, streamTypes: 2, maxIdleTime: 30, subscribeUidGroup: 0 },
  extensionServiceConfig: {
    extensionServices: [
      {
        serviceName: "aliyun_vod_service",
        serviceParam: {
          regionId: "cn-shanghai",
          accessKey: STORAGE_ACCESS_KEY,
          secretKey: STORAGE_SECRET_KEY,
          apiData: {
            videoData: {
              title: "My Video",
              description: "This is my first video",
              coverUrl: "https://example.com/cover.jpg",
            },
          },
        },
      },
    ],
  },
});
console.log(session.sid);
