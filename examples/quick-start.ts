/**
 * Records a channel for ten seconds.
 * Credentials come from the environment:
 * ANYRTC_APP_ID, ANYRTC_CUSTOMER_ID, ANYRTC_CUSTOMER_CERTIFICATE.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { CloudRecording } from "@cloud-recording/node";

const cloud = new CloudRecording();

const recording = await cloud.record({
  channel: { cname: "room-42", uid: "527841" },
  mode: "mix",
  recordingConfig: {
    transcodingConfig: {
      width: 640,
      height: 360,
      fps: 15,
      bitrate: 500,
      mixedVideoLayout: 1,
    },
  },
  storageConfig: {
    vendor: "aliyun",
    region: "CN_Shanghai",
    bucket: "my-bucket",
    accessKey: "…",
    secretKey: "…",
  },
});
await sleep(Number(process.env.SECONDS ?? 10) * 1000);
const { files, uploadingStatus } = await recording.stop();
console.log(uploadingStatus, files);
