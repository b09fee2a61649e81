/**
 * @typedef {object} Finding A fault of a file, with its place.
 * @property {string} file path from the folder that is checked
 * @property {number} line from 1
 * @property {number} column from 1
 * @property {"error" | "warning"} severity
 * @property {string} rule
 * @property {string} message
 */

/**
 * Findings of `cloud-recording lint --json`.
 *
 * @param {string} stdout
 * @returns {Finding[]}
 */
export function findingsOfRequests(stdout) {
  return JSON.parse(stdout).faults.map(({ file, line, column, severity, rule, message }) => {
    return { file: withoutDot(file), line, column, severity, rule, message };
  });
}

/**
 * Findings of `redocly lint --format json` in a description.
 *
 * @param {string} stdout
 * @param {string} stderr
 * @returns {Finding[]}
 */
export function findingsOfDescription(stdout, stderr) {
  const unread = unreadable.exec(stderr)?.groups;
  if (stdout === "" && unread !== undefined) {
    const { file = "", message = "", line = 1, column = 1 } = unread;
    const place = { file: withoutDot(file), line: Number(line), column: Number(column) };
    return [{ ...place, severity: "error", rule: "syntax", message }];
  }
  return JSON.parse(stdout).problems.map(({ ruleId, severity, message, location }) => {
    const [{ source, start } = {}] = location ?? [];
    return {
      file: withoutDot(source?.ref ?? ""),
      line: start?.line ?? 1,
      column: start?.col ?? 1,
      severity: severity === "error" ? "error" : "warning",
      rule: ruleId,
      message,
    };
  });
}

/** What Redocly says, instead of a result, of a file that is no description or cannot be parsed. */
const unreadable =
  /^(?:Failed to parse API description at|Something went wrong when processing) (?<file>.+):\s+- (?<message>.+?)(?: in ".*" \((?<line>\d+):(?<column>\d+)\))?$/m;

/** @param {string} file */
function withoutDot(file) {
  return file.replace(/^\.\//, "");
}

/**
 * A finding as a command of GitHub, which shows it beside the line.
 *
 * @param {Finding} finding
 * @returns {string}
 */
export function annotation({ file, line, column, severity, rule, message }) {
  const properties = { file, line, col: column, title: rule };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(value)}`,
  );
  return `::${severity} ${list.join(",")}::${escapeData(message)}`;
}

/**
 * A problem that is of no file, as a command of GitHub.
 *
 * @param {string} message
 * @returns {string}
 */
export function problem(message) {
  return `::error title=cloud-recording lint::${escapeData(message)}`;
}

/** @param {string | number} text */
function escapeData(text) {
  return String(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** @param {string | number} text */
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * Findings as a SARIF 2.1.0 log, for code scanning.
 *
 * @param {readonly Finding[]} findings
 * @returns {object}
 */
export function sarif(findings) {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "cloud-recording lint",
            informationUri: "https://cloud-recording.github.io/cloud-recording/",
            rules: ids.map((id) => ({ id })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map(({ file, line, column, severity, rule, message }) => ({
          ruleId: rule,
          ruleIndex: ids.indexOf(rule),
          level: severity,
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: {
                  uri: file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/"),
                },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
}
