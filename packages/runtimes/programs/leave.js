// Starts a recording, keeps it in a folder, and ends without stopping it.
import process from "node:process";
import { CloudRecording, fileSessionStore } from "@cloud-recording/node";

const { options, store } = JSON.parse(process.argv[2]);
const cloud = new CloudRecording({ ...options, store: fileSessionStore(store) });
const channel = { cname: crypto.randomUUID(), uid: "527841" };
const { session } = await cloud.record({ channel, mode: "mix", recordingConfig: {} });
console.log(JSON.stringify(session.sid));
process.exit();
