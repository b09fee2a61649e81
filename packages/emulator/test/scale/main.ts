/** Prints the memory of a served emulator after a hundred thousand recordings: `npm run scale [-- number]`. */
import { measure } from "./measure.ts";

const recordings = Number(process.argv[2] ?? 100_000);
const { perSecond, memory, times } = await measure(recordings);
console.log(`${recordings} recordings have started and ended, ${perSecond} a second`);
console.log(
  `Resident memory: ${memory.start} MiB at the start, ${memory.ended} MiB after them, ${memory.seen} MiB at the end`,
);
for (const [path, time] of Object.entries(times)) console.log(`GET ${path}: ${time} ms`);
