import { CloudRecording } from "jsr:@cloud-recording/deno";

const cloud = new CloudRecording();
const resource = await cloud.acquire({
  cname: "httpClient463224",
  uid: "527841",
  resourceExpiredHour: 24,
});
console.log(resource.resourceId);
