/** Opens a thread whose codecs are at work, and ends in the middle of that: `node ending-program.ts <way> <folder> <ms>`. */
import { setTimeout as sleep } from "node:timers/promises";
import { MessageChannel } from "node:worker_threads";
import { type Notice, RecorderThread } from "@cloud-recording/recorder/thread";

const [way, folder = "", wait] = process.argv.slice(2);
const sources = new URL("./busy-sources.ts", import.meta.url);
const { port1, port2: port } = new MessageChannel();
const onNotice = (notice: Notice) => {
  if (notice.kind === "failed") throw new Error(notice.message);
};
const thread = new RecorderThread({ journal: `${folder}/.uploads`, sources, port, onNotice });
// It answers when the module of sources is there.
await thread.picture("none");
await sleep(Number(wait));
if (way === "close") await thread.close();
if (way === "exit") process.exit(0);
if (way === "fail") throw new Error("This program fails");
if (way === "fail in the thread") {
  thread.start("a", { folder, name: "a", startedAt: Date.now(), users: [] });
  port1.postMessage("fail");
  setInterval(() => thread.tick(Date.now()), 50);
} else port1.close();
