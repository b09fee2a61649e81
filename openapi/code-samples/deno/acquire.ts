import { CloudRecording } from "npm:@cloud-recording/client";

const env = (name: string) => Deno.env.get(name) ?? "";

const cloud = new CloudRecording({
  appId: env("ANYRTC_APP_ID"),
  customerId: env("ANYRTC_CUSTOMER_ID"),
  customerCertificate: env("ANYRTC_CUSTOMER_CERTIFICATE"),
  baseUrl: Deno.env.get("ANYRTC_BASE_URL"),
});
const resource = await cloud.acquire({
  cname: "httpClient463224",
  uid: "527841",
  resourceExpiredHour: 24,
});
console.log(resource.resourceId);
