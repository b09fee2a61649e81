import { CloudRecording } from "jsr:@cloud-recording/deno";

const env = (name: string) => Deno.env.get(name) ?? "";

const cloud = new CloudRecording();
const session = {
  cname: "httpClient463224",
  uid: "527841",
  resourceId: env("RESOURCE_ID"),
  sid: env("SID"),
  mode: "mix",
} as const;
await cloud.updateLayout(session, {
  mixedVideoLayout: 3,
  backgroundColor: "#FF0000",
  layoutConfig: [
    { uid: "1", x_axis: 0.1, y_axis: 0.1, width: 0.1, height: 0.1, alpha: 1, render_mode: 1 },
    { uid: "2", x_axis: 0.2, y_axis: 0.2, width: 0.1, height: 0.1, alpha: 1, render_mode: 1 },
  ],
});
