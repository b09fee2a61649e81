// Stops what a folder of sessions holds.
import process from "node:process";
import { CloudRecording, fileSessionStore } from "@cloud-recording/node";

const { options, store } = JSON.parse(process.argv[2]);
const cloud = new CloudRecording({ ...options, store: fileSessionStore(store) });
const { stopped, damaged } = await cloud.recover();
console.log(
  JSON.stringify({ stopped: stopped.map(({ session }) => session.sid), damaged: damaged.length }),
);
