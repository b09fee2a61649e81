/**
 * Records a channel for some seconds, ten unless told otherwise.
 *
 * deno run --allow-env=ANYRTC_APP_ID,ANYRTC_CUSTOMER_ID,ANYRTC_CUSTOMER_CERTIFICATE,ANYRTC_BASE_URL --allow-net=api.agrtc.cn:443 examples/record.ts 10
 */
import { CloudRecording } from "@cloud-recording/deno";

const [seconds = "10"] = Deno.args;
const cloud = new CloudRecording();

await using recording = await cloud.record({
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
await recording.untilRecording();
console.log(recording);
await new Promise((resolve) => setTimeout(resolve, Number(seconds) * 1000));
const { files, uploadingStatus } = await recording.stop();
console.log(uploadingStatus, files);
