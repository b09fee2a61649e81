/**
 * Records a channel for ten seconds: `deno run --allow-net --allow-env quick-start.ts`.
 * Credentials come from the environment:
 * ANYRTC_APP_ID, ANYRTC_CUSTOMER_ID, ANYRTC_CUSTOMER_CERTIFICATE.
 */
import { CloudRecording } from "jsr:@cloud-recording/deno";

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
const seconds = Number(Deno.env.get("SECONDS") ?? 10);
await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const { files, uploadingStatus } = await recording.stop();
console.log(uploadingStatus, files);
