import { CloudRecording } from "jsr:@cloud-recording/deno";

const cloud = new CloudRecording();
const session = {
  cname: "httpClient463224",
  uid: "527841",
  resourceId: Deno.env.get("RESOURCE_ID") ?? "",
  sid: Deno.env.get("SID") ?? "",
  mode: "mix",
} as const;
const { status, files } = await cloud.query(session);
console.log(status, files);
