/**
 * Prints sizes and times, side by side with a peer where there is one: `npm run measure`.
 * With `--quick` it leaves out the time of `npm test`, which runs the tests anew. With `--json` it prints data.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs, styleText } from "node:util";
import { measureColdStarts } from "./cold-start.ts";
import { measureSizes } from "./sizes.ts";

const { values: flags } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("../..", import.meta.url));
const say = (text: string): void => {
  if (!flags.json) console.log(text);
};
const head = (text: string): void =>
  say(`\n${styleText("bold", text, { stream: process.stdout })}`);

head("Size of a bundle, bytes");
const sizes = await measureSizes();
say(`  ${"".padEnd(38)}${"min".padStart(8)}${"min+gzip".padStart(10)}${"budget".padStart(8)}`);
for (const { name, minified, gzipped, budget = "" } of sizes) {
  const row = [
    String(minified).padStart(8),
    String(gzipped).padStart(10),
    String(budget).padStart(8),
  ];
  say(`  ${name.padEnd(38)}${row.join("")}`);
}

head("From nothing to the first answer, milliseconds");
await run("npm", ["run", "build"], "ignore");
const coldStarts = await measureColdStarts(10);
const base = median(coldStarts[0]?.runs ?? []);
say(
  `  ${"".padEnd(38)}${"min".padStart(8)}${"median".padStart(10)}${"max".padStart(8)}${"ratio".padStart(8)}`,
);
for (const { name, runs } of coldStarts) {
  const figures = [Math.min(...runs), median(runs), Math.max(...runs)].map((figure) =>
    figure.toFixed(0),
  );
  const ratio = (median(runs) / base).toFixed(2);
  say(
    `  ${name.padEnd(38)}${figures[0]?.padStart(8)}${figures[1]?.padStart(10)}${figures[2]?.padStart(8)}${ratio.padStart(8)}`,
  );
}

let testSeconds: number | undefined;
if (!flags.quick) {
  head("npm test, everything anew, seconds");
  const start = performance.now();
  await run("npm", ["test"], "ignore", { TURBO_FORCE: "true" });
  testSeconds = (performance.now() - start) / 1000;
  say(`  ${"wall time".padEnd(38)}${testSeconds.toFixed(1).padStart(8)}`);
}
if (flags.json)
  console.log(JSON.stringify({ node: process.version, sizes, coldStarts, testSeconds }));
else say(`\nNode ${process.version}, ${process.platform} ${process.arch}`);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function run(
  command: string,
  args: string[],
  stdio: "ignore" | "inherit",
  environment: Record<string, string> = {},
): Promise<void> {
  const child = spawn(command, args, { cwd: root, stdio, env: { ...process.env, ...environment } });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}`);
}
