/**
 * Prints where the time of `npm test` goes, task by task: `npm run test:times`. Everything runs anew, unless `--cached` is
 * passed: then what turbo remembers is not run, as on a second `npm test`.
 */
import { spawn } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runs = `${root}.turbo/runs`;

await rm(runs, { recursive: true, force: true });
const start = performance.now();
const child = spawn("npm", ["test"], {
  cwd: root,
  stdio: ["ignore", "ignore", "inherit"],
  env: {
    ...process.env,
    TURBO_RUN_SUMMARY: "true",
    ...(!process.argv.includes("--cached") && { TURBO_FORCE: "true" }),
  },
});
const code = await new Promise<number | null>((resolve) => child.once("exit", resolve));
const wall = (performance.now() - start) / 1000;

// Turbo is started twice: first for what needs the machine for itself.
const summaries = await Promise.all(
  (await readdir(runs)).map(async (file): Promise<Summary> => {
    return JSON.parse(await readFile(`${runs}/${file}`, "utf8"));
  }),
);
const rows = summaries
  .flatMap(({ tasks }) => tasks)
  .filter(({ execution }) => execution !== undefined)
  .map(({ taskId, execution: { startTime, endTime } = { startTime: 0, endTime: 0 }, cache }) => {
    return { taskId, seconds: (endTime - startTime) / 1000, isCached: cache.status === "HIT" };
  })
  .sort((one, other) => other.seconds - one.seconds);
console.log("seconds  task");
for (const { taskId, seconds, isCached } of rows) {
  console.log(`${seconds.toFixed(1).padStart(7)}  ${taskId}${isCached ? " (remembered)" : ""}`);
}
const sum = rows.reduce((total, { seconds }) => total + seconds, 0);
console.log(`\n${wall.toFixed(1)} seconds on the clock, ${sum.toFixed(1)} in all tasks together`);
process.exitCode = code ?? 1;

/** The part of a summary of turbo that is read. */
interface Summary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly startTime: number; readonly endTime: number };
  }[];
}
