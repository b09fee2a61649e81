/**
 * Shows which statement of the reference document is expressed where and proven by what: `npm run traceability`.
 * With `--json` it prints data. It ends with 1 if the map has a gap.
 */
import { styleText } from "node:util";
import { readEvidence } from "./traceability/evidence.ts";
import { readMap } from "./traceability/map.ts";
import { printReport, reportOf } from "./traceability/report.ts";

const map = await readMap();
const report = reportOf(map, await readEvidence(map));
process.stdout.write(
  process.argv.includes("--json")
    ? `${JSON.stringify(report, undefined, 2)}\n`
    : printReport(report, styleText),
);
process.exitCode = report.problems.length === 0 ? 0 : 1;
