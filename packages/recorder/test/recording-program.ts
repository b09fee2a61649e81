/** Records in real time into a bucket until it is killed: `node recording-program.ts <JSON of its settings>`. */
import { RecorderThread } from "@cloud-recording/recorder/thread";

const { journal, options } = JSON.parse(process.argv[2] ?? "");
// What other processes have left is not its own.
const thread = new RecorderThread({ journal, completes: [] });
const startedAt = Date.now();
const users = [{ uid: "anna", audio: true, video: true }];
thread.start(options.name, { ...options, startedAt, users, sliceDuration: 0.2 });
// It does not outlive a test that forgets it.
setTimeout(() => process.exit(1), 120_000);
// Four times as fast as time goes, so that much happens before the end.
setInterval(() => thread.tick(startedAt + 4 * (Date.now() - startedAt)), 20);
