/**
 * Checks files in the current folder, and reports findings as annotations of GitHub and as SARIF. All input comes by the
 * environment, see `action.yml`; `REQUESTS_COMMAND` and `DESCRIPTIONS_COMMAND` stand for other programs in tests.
 */
import { execFile } from "node:child_process";
import { appendFile, glob, writeFile } from "node:fs/promises";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { annotation, findingsOfDescriptions, findingsOfRequests, sarif } from "./findings.js";

const {
  REQUESTS = "",
  DESCRIPTIONS = "",
  CONFIG,
  VERSION = "latest",
  STRICT = "false",
  SARIF = "cloud-recording.sarif",
  GITHUB_OUTPUT,
  REQUESTS_COMMAND = `npx --yes --package=@cloud-recording/cli@${VERSION} cloud-recording lint --json`,
  DESCRIPTIONS_COMMAND = "npx --yes --package=@redocly/cli@2.77.0 redocly",
} = process.env;
const config = CONFIG || fileURLToPath(new URL("redocly.yaml", import.meta.url));

const findings = [
  ...findingsOfRequests(await check(REQUESTS_COMMAND, [], REQUESTS, '{ "faults": [] }')),
  ...findingsOfDescriptions(
    await check(
      DESCRIPTIONS_COMMAND,
      ["lint", `--config=${config}`, "--format=json"],
      DESCRIPTIONS,
      '{ "problems": [] }',
    ),
  ),
];
for (const finding of findings) console.log(annotation(finding));
await writeFile(SARIF, JSON.stringify(sarif(findings), undefined, 2));
const errors = findings.filter(({ severity }) => severity === "error").length;
const warnings = findings.length - errors;
const outputs = `errors=${errors}\nwarnings=${warnings}\nsarif=${SARIF}\n`;
if (GITHUB_OUTPUT) await appendFile(GITHUB_OUTPUT, outputs);
console.log(`${errors} errors, ${warnings} warnings`);
if (errors > 0 || (STRICT === "true" && warnings > 0)) process.exitCode = 1;

/**
 * Runs a command with the files that patterns match, and returns what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} flags
 * @param {string} patterns one a line
 * @param {string} nothing output if there is no pattern
 * @returns {Promise<string>}
 * @throws if a pattern matches no file, so that a check of nothing never passes, and if the command printed no JSON
 */
async function check(command, flags, patterns, nothing) {
  const files = [];
  for (const pattern of patterns
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)) {
    const matching = await Array.fromAsync(glob(pattern, { exclude: ["**/node_modules/**"] }));
    if (matching.length === 0) throw new Error(`No file matches ${pattern}`);
    files.push(...matching);
  }
  if (files.length === 0) return nothing;
  const [program = "", ...args] = command.split(" ");
  const options = { maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    // Both programs end with another code than 0 if they find something.
    execFile(program, [...args, ...flags, ...files.sort()], options, (error, stdout, stderr) => {
      if (stdout.trimStart().startsWith("{")) resolve(stdout);
      else reject(new Error(`${command} printed no result\n${stderr}`, { cause: error }));
    });
  });
}
