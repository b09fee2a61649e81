/**
 * Records real senders in each mode, with each kind of streams and form of lists, in each codec of the browser, and
 * looks at the files: `npm run live -w packages/emulator`. The tests do the same with some of them.
 */
import { liveCases } from "./live-cases.ts";
import { findingsOf } from "./live-findings.ts";
import { recordLive } from "./live-recording.ts";
import { LiveSenders } from "./live-senders.ts";
import { openRecordingService } from "./recording-service.ts";

/** Codecs of video. */
const codecs = ["VP8", "H264"];

/** Recordings that are made at the same time. */
const batch = 7;

/** Largest difference that is allowed in the middle, in milliseconds. */
const goal = 80;

const service = await openRecordingService();
const cases = Object.entries(liveCases);
const row = (...cells: string[]) =>
  console.log(cells.map((cell, index) => cell.padEnd([8, 46, 10, 10][index] ?? 0)).join(""));
row("codec", "recording", "median", "largest", "faults");
let faulty = 0;
for (const codec of codecs) {
  for (let from = 0; from < cases.length; from += batch) {
    const senders = await LiveSenders.open(service, `${codec.toLowerCase()}${from}`);
    const some = Object.fromEntries(cases.slice(from, from + batch));
    const recordings = await recordLive(service, senders, some, codec);
    await senders.close();
    for (const recording of recordings) {
      const { faults, skews } = await findingsOf(recording);
      const ordered = skews.map(Math.abs).sort((one, other) => one - other);
      const median = ordered[ordered.length >> 1] ?? 0;
      const ms = (value = 0) => (ordered.length === 0 ? "–" : `${value.toFixed(0)} ms`);
      row(codec, recording.name, ms(median), ms(ordered.at(-1)), faults.join("; ") || "none");
      if (faults.length > 0 || median > goal) faulty++;
    }
  }
}
await service.close();
console.log(`\n${cases.length * codecs.length} recordings, ${faulty} with faults`);
process.exit(faulty === 0 ? 0 : 1);
