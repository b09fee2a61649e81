/**
 * Checks files in the current folder, and reports findings as annotations of GitHub and as SARIF. All input comes by the
 * environment, see `action.yml`; `REQUESTS_COMMAND` and `DESCRIPTIONS_COMMAND` stand for other programs in tests.
 */
import { execFile } from "node:child_process";
import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import {
  annotation,
  findingsOfDescription,
  findingsOfRequests,
  problem,
  sarif,
} from "./findings.js";
import { readInputs } from "./inputs.js";

/** @typedef {import("./findings.js").Finding} Finding */

try {
  await lint();
} catch (error) {
  console.log(problem(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}

async function lint() {
  const inputs = await readInputs(process.env);
  const {
    GITHUB_OUTPUT,
    REQUESTS_COMMAND = `npx --yes --package=@cloud-recording/cli@${inputs.version} cloud-recording lint --json`,
    DESCRIPTIONS_COMMAND = "npx --yes --package=@redocly/cli@2.77.0 redocly",
  } = process.env;
  const config = inputs.config ?? fileURLToPath(new URL("redocly.yaml", import.meta.url));
  // Redocly shows 100 problems by default, and leaves out all others.
  const flags = ["lint", `--config=${config}`, "--format=json", "--max-problems=100000"];
  const requestFlags = inputs.operation === undefined ? [] : [`--operation=${inputs.operation}`];
  /** @type {Finding[]} */
  const findings = [];
  /** @type {string[]} */
  const problems = [];
  // What one command cannot say hides nothing of what the others find.
  const check = async (...args) => {
    const found = await findingsIn(...args).catch(({ message }) => problems.push(message) && []);
    findings.push(...found);
  };
  const requestsCommand = [...REQUESTS_COMMAND.split(" "), ...requestFlags];
  await check(requestsCommand, inputs.requests, findingsOfRequests);
  // Redocly prints an object for each description, so it sees one at a time.
  for (const file of inputs.descriptions) {
    await check([...DESCRIPTIONS_COMMAND.split(" "), ...flags], [file], findingsOfDescription);
  }
  for (const finding of findings) console.log(annotation(finding));
  for (const message of problems) console.log(problem(message));
  await mkdir(dirname(inputs.sarif), { recursive: true });
  await writeFile(inputs.sarif, JSON.stringify(sarif(findings), undefined, 2));
  const wrong = findings.filter(({ severity }) => severity === "error").length;
  const errors = wrong + problems.length;
  const warnings = findings.length - wrong;
  const outputs = `errors=${errors}\nwarnings=${warnings}\nsarif=${inputs.sarif}\n`;
  if (GITHUB_OUTPUT) await appendFile(GITHUB_OUTPUT, outputs);
  console.log(`${errors} errors, ${warnings} warnings`);
  if (errors > 0 || (inputs.isStrict && warnings > 0)) process.exitCode = 1;
}

/**
 * Runs a command with files.
 *
 * @param {readonly string[]} command
 * @param {readonly string[]} files
 * @param {(stdout: string, stderr: string) => Finding[]} read finds findings in what it printed
 * @returns {Promise<Finding[]>}
 * @throws if it did not print what it prints, with what it did
 */
async function findingsIn([program = "", ...args], files, read) {
  if (files.length === 0) return [];
  // A name that begins with a hyphen is no flag.
  const paths = files.map((file) => (file.startsWith("-") ? `./${file}` : file));
  const options = { maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    // Both programs end with another code than 0 if they find something.
    execFile(program, [...args, ...paths], options, (error, stdout, stderr) => {
      try {
        resolve(read(stdout, stderr));
      } catch {
        const words = stderr || error?.message || stdout;
        reject(new Error(`${program} printed no result for ${files.join(", ")}\n${words}`));
      }
    });
  });
}
