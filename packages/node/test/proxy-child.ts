/**
 * Makes a call through the proxy of its environment, prints what comes of it in every way, and lets it be an unhandled
 * rejection.
 */
import process from "node:process";
import { inspect } from "node:util";
import { CloudRecording } from "@cloud-recording/node";

const begin = performance.now();
process.on("exit", () => console.log(`exit after ${Math.round(performance.now() - begin)} ms`));

const log = (...args: unknown[]) => console.log(inspect(args, { depth: null, showHidden: true }));
const cloud = new CloudRecording({
  appId: "app",
  customerId: "customer",
  customerCertificate: "certificate",
  baseUrl: process.env.BASE_URL ?? "https://api.example",
  timeout: 300,
  retry: false,
  logger: { debug: log, info: log, warn: log, error: log },
});
log(cloud);
try {
  await cloud.acquire({ cname: "room", uid: "1" });
} catch (error) {
  console.log(`ended after ${Math.round(performance.now() - begin)} ms`);
  for (let shown = error; shown instanceof Error; shown = shown.cause) {
    console.log(shown, String(shown), shown.stack, JSON.stringify(shown));
    console.log(inspect(shown, { depth: null, showHidden: true, getters: true, showProxy: true }));
    console.log(JSON.stringify(Object.getOwnPropertyDescriptors(shown)));
  }
  throw error;
}
