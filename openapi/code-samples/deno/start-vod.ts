import { CloudRecording } from "jsr:@cloud-recording/deno";

const env = (name: string) => Deno.env.get(name) ?? "";

const cloud = new CloudRecording();
const resource = { cname: "httpClient463224", uid: "527841", resourceId: env("RESOURCE_ID") };
const session = await cloud.start(resource, {
  mode: "mix",
  recordingConfig: { channelType: 0, streamTypes: 2, maxIdleTime: 30, subscribeUidGroup: 0 },
  extensionServiceConfig: {
    extensionServices: [
      {
        serviceName: "aliyun_vod_service",
        serviceParam: {
          regionId: "cn-shanghai",
          accessKey: env("STORAGE_ACCESS_KEY"),
          secretKey: env("STORAGE_SECRET_KEY"),
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
