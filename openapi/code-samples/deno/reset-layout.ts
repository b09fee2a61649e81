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
await cloud.updateLayout(session, {});
