import { CloudRecording } from "@cloud-recording/node";

const { RESOURCE_ID = "", SID = "" } = process.env;
const session = {
  cname: "httpClient463224",
  uid: "527841",
  resourceId: RESOURCE_ID,
  sid: SID,
  mode: "mix",
} as const;

const cloud = new CloudRecording();
await cloud.updateLayout(session, {});
