import { glob, stat } from "node:fs/promises";
import { relative, sep } from "node:path";

/**
 * @typedef {object} Inputs The inputs of the action, checked. One that is empty has its default.
 * @property {readonly string[]} requests files with request bodies
 * @property {string | undefined} operation of the request bodies
 * @property {readonly string[]} descriptions files with OpenAPI descriptions
 * @property {string | undefined} config
 * @property {string} version
 * @property {boolean} isStrict
 * @property {string} sarif
 */

/**
 * Reads the inputs from the environment.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Promise<Inputs>}
 * @throws if one of them is wrong, and if there is nothing to check, so that a check of nothing never passes
 */
export async function readInputs(environment) {
  const { REQUESTS = "", OPERATION, DESCRIPTIONS = "" } = environment;
  const { CONFIG, VERSION, STRICT, SARIF } = environment;
  const version = VERSION || "latest";
  // It becomes a part of a command.
  if (!/^[\w.^~+-]+$/.test(version)) {
    throw new Error(`\`version\` must be a version or a tag, got ${JSON.stringify(version)}`);
  }
  if (OPERATION && !/^\w+$/.test(OPERATION)) {
    throw new Error(`\`operation\` must be the id of one, got ${JSON.stringify(OPERATION)}`);
  }
  const strict = STRICT || "false";
  if (strict !== "true" && strict !== "false") {
    throw new Error(`\`strict\` must be true or false, got ${JSON.stringify(strict)}`);
  }
  if (CONFIG && !(await isFile(CONFIG))) throw new Error(`\`config\`: there is no file ${CONFIG}`);
  const requests = await filesOf(REQUESTS);
  const descriptions = await filesOf(DESCRIPTIONS);
  if (requests.length === 0 && descriptions.length === 0) {
    throw new Error("There is nothing to check: set `requests` or `descriptions`");
  }
  return {
    requests,
    operation: OPERATION || undefined,
    descriptions,
    config: CONFIG || undefined,
    version,
    isStrict: strict === "true",
    sarif: SARIF || "cloud-recording.sarif",
  };
}

/**
 * The files that patterns match, from the current folder, each once.
 *
 * @param {string} patterns one a line
 * @returns {Promise<string[]>}
 * @throws if a pattern matches no file
 */
async function filesOf(patterns) {
  /** @type {Set<string>} */
  const files = new Set();
  for (const line of patterns.split("\n")) {
    const pattern = line.trim();
    if (pattern === "") continue;
    let count = 0;
    for await (const path of glob(pattern, { exclude: isInstalled })) {
      if (!(await isFile(path))) continue;
      count += 1;
      files.add(relative(".", path).replaceAll(sep, "/"));
    }
    if (count === 0) throw new Error(`No file matches ${pattern}`);
  }
  return [...files].sort();
}

/** @param {string} path */
function isInstalled(path) {
  return /(?:^|[/\\])node_modules$/.test(path);
}

/** @param {string} path */
async function isFile(path) {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
