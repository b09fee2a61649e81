/**
 * Prints the memory of a served emulator after a hundred thousand recordings, and the time that it takes to open a folder
 * with twice as many: `npm run scale [-- number]`.
 */
import { measure } from "./measure.ts";
import { openFolder } from "./open-folder.ts";

const recordings = Number(process.argv[2] ?? 100_000);
const { perSecond, memory, times } = await measure(recordings);
console.log(`${recordings} recordings have started and ended, ${perSecond} a second`);
console.log(
  `Resident memory: ${memory.start} MiB at the start, ${memory.ended} MiB after them, ${memory.seen} MiB at the end`,
);
for (const [path, time] of Object.entries(times)) console.log(`GET ${path}: ${time} ms`);
for (const running of [0, recordings / 10]) {
  const { time } = await openFolder(2 * recordings - running, running);
  console.log(
    `A folder with ${2 * recordings} recordings, ${running} of them running, opens in ${time} ms`,
  );
}
