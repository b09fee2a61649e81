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
const { uploadingStatus, files } = await cloud.stop(session);
console.log(uploadingStatus, files);
