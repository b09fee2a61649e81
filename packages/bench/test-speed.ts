/**
 * Prints how long those who work on this repository wait: `npm run test:speed`. It works in a clone of what is committed, and
 * takes half an hour. What follows `--` is passed to turbo, such as `--filter=@cloud-recording/layouts`.
 *
 * The clock says what the machine makes of it, so the seconds of its processors stand beside it.
 */
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** One command that somebody waits for. */
interface Step {
  readonly what: string;
  readonly command: readonly string[];
  /** File that is changed before, and how. */
  readonly change?: readonly [file: string, from: RegExp, to: string];
  /** Longest time that is wanted on two processors with nothing else to do, in seconds. */
  readonly goal: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const test = ["npm", "test", "--", ...process.argv.slice(2)];
const steps: readonly Step[] = [
  { what: "npm ci", command: ["npm", "ci"], goal: 60 },
  { what: "npm test, everything anew", command: test, goal: 300 },
  { what: "npm test, nothing has changed", command: test, goal: 15 },
  {
    what: "npm test, a guide has changed",
    command: test,
    change: ["docs/src/content/docs/guides/calls.md", /\n$/, "\n\n"],
    goal: 60,
  },
  {
    what: "npm test, a file of the client has changed",
    command: test,
    // Lines have a budget, so none is added.
    change: ["packages/client/src/methods/start.ts", /\/\/ 0 if/, "// Zero if"],
    goal: 90,
  },
];

const folder = await mkdtemp(`${tmpdir()}/cloud-recording-test-speed-`);
try {
  await promisify(execFile)("git", ["clone", "--quiet", root, folder]);
  console.log(`${"".padEnd(44)}seconds   goal  of processors  tasks run`);
  for (const step of steps) {
    if (step.change !== undefined) await change(...step.change);
    const { code, seconds, processors, tasks } = await run(step.command);
    const figures = [seconds.toFixed(1).padStart(7), String(step.goal).padStart(7)];
    const verdict = code === 0 ? "" : "  failed";
    console.log(
      `${step.what.padEnd(44)}${figures.join("")}${processors.toFixed(1).padStart(15)}  ${tasks}${verdict}`,
    );
    if (code !== 0) {
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Changes a file of the clone. */
async function change(file: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(`${folder}/${file}`, "utf8");
  if (!from.test(text)) throw new Error(`${file} has changed: it no longer has ${from}`);
  await writeFile(`${folder}/${file}`, text.replace(from, to));
}

/** Runs a command in the clone, and measures it and all that it starts. */
async function run(command: readonly string[]) {
  const begin = performance.now();
  // The shell knows the time of processors of what it has waited for.
  const child = spawn(
    "bash",
    ["-c", 'TIMEFORMAT="processors %U %S"; time "$@"', "bash", ...command],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (code !== 0) {
    // Of many tasks, the one that failed may have ended long before the last.
    const log = `${tmpdir()}/cloud-recording-test-speed.log`;
    await writeFile(log, output);
    console.error(`${output.slice(-5000)}\nAll of it is in ${log}`);
  }
  const [, user = 0, system = 0] = /processors (\S+) (\S+)\s*$/.exec(output) ?? [];
  // Turbo is started twice: first for what needs the machine for itself.
  const counts = [...output.matchAll(/Cached:\D*(\d+) cached\D*(\d+) total/g)];
  const [cached = 0, total = 0] = [1, 2].map((place) =>
    counts.reduce((sum, count) => sum + Number(count[place]), 0),
  );
  return {
    code,
    seconds: (performance.now() - begin) / 1000,
    processors: Number(user) + Number(system),
    tasks: counts.length === 0 ? "" : `${total - cached} of ${total}`,
  };
}
