/**
 * Stops what a crash has left behind: recordings are written to Deno KV before they start.
 *
 * deno run --unstable-kv --allow-env=ANYRTC_APP_ID,ANYRTC_CUSTOMER_ID,ANYRTC_CUSTOMER_CERTIFICATE,ANYRTC_BASE_URL --allow-net=api.agrtc.cn:443 examples/recover.ts
 */
import { CloudRecording, openKvSessionStore } from "@cloud-recording/deno";

using store = await openKvSessionStore();
const cloud = new CloudRecording({ store });
const { stopped, ended, unreachable, failed } = await cloud.recover();
console.log(`${stopped.length} stopped, ${ended.length} ended before, ${failed.length} failed`);
for (const { cname, uid } of unreachable) {
  console.warn(`${uid} still records ${cname}`);
}
