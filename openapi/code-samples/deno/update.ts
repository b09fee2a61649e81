import { CloudRecording } from "npm:@cloud-recording/client";

const env = (name: string) => Deno.env.get(name) ?? "";

const cloud = new CloudRecording({
  appId: env("ANYRTC_APP_ID"),
  customerId: env("ANYRTC_CUSTOMER_ID"),
  customerCertificate: env("ANYRTC_CUSTOMER_CERTIFICATE"),
  baseUrl: Deno.env.get("ANYRTC_BASE_URL"),
});
const session = {
  cname: "httpClient463224",
  uid: "527841",
  resourceId: env("RESOURCE_ID"),
  sid: env("SID"),
  mode: "mix",
} as const;
await cloud.update(session, {
  audioUidList: { subscribeAudioUids: ["#allstream#"] },
  videoUidList: { unSubscribeVideoUids: ["444", "555", "666"] },
});
