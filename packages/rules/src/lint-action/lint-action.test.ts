import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { root } from "@cloud-recording/build/workspaces";
import { afterEach, beforeEach, expect, test } from "vitest";

const description = {
  openapi: "3.1.0",
  info: {
    title: "Rooms",
    version: "1",
    contact: { name: "a" },
    license: { name: "MIT", url: "https://example.org" },
  },
  servers: [{ url: "https://example.org" }],
  security: [],
  paths: {},
};

/** A folder of somebody who uses the action. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/lint-action-`);
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the action as GitHub does, on files of the folder. */
async function lint(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<{
  readonly code: number;
  readonly output: string;
  readonly results: readonly unknown[];
}> {
  for (const [name, text] of Object.entries(files)) await writeFile(`${folder}/${name}`, text);
  const env = {
    PATH: [`${root}node_modules/.bin`, process.env.PATH].join(delimiter),
    DESCRIPTIONS_COMMAND: "redocly",
    GITHUB_OUTPUT: `${folder}/outputs`,
    ...environment,
  };
  const options = { cwd: folder, env };
  const { code, stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [`${root}lint/lint.js`],
    options,
  ).then(
    (done) => ({ ...done, code: 0 }),
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
  );
  const log = await readFile(`${folder}/cloud-recording.sarif`, "utf8").catch(() => undefined);
  const results = log === undefined ? [] : JSON.parse(log).runs[0].results;
  return { code, output: stdout + stderr, results };
}

test("a description that follows the rules passes", async () => {
  const files = { "api.json": JSON.stringify(description) };
  const { code, output, results } = await lint(files, { DESCRIPTIONS: "*.json" });
  expect([code, results], output).toEqual([0, []]);
  expect(await readFile(`${folder}/outputs`, "utf8")).toContain("errors=0\nwarnings=0\n");
});

test("what breaks a rule is shown beside its line, and is in the SARIF log", async () => {
  const { contact: _, ...info } = description.info;
  const files = { "api.json": JSON.stringify({ ...description, info }, undefined, 2) };
  const { code, output, results } = await lint(files, { DESCRIPTIONS: "*.json" });
  expect(code).toBe(1);
  expect(output).toContain("::error file=api.json,line=3,col=3,title=info-contact::");
  expect(results).toMatchObject([
    {
      ruleId: "info-contact",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "api.json" },
            region: { startLine: 3, startColumn: 3 },
          },
        },
      ],
    },
  ]);
});

test("a wrong request body is shown by the command line, beside its line", async () => {
  const files = {
    "right.json": '{ "cname": "room", "uid": "1", "clientRequest": {} }',
    "wrong.json": '{\n  "cname": "room",\n  "uid": 1,\n  "clientRequest": {}\n}',
  };
  const REQUESTS_COMMAND = `node --conditions=@cloud-recording/source ${root}packages/cli/src/bin.ts lint --json`;
  const { code, output } = await lint(files, { REQUESTS: "*.json", REQUESTS_COMMAND });
  expect(code, output).toBe(1);
  expect(output).toMatch(/^::error file=wrong\.json,line=3,col=\d+,title=[^:]+::.*uid/m);
  expect(output).not.toContain("right.json");
});

test("a pattern that matches no file does not pass", async () => {
  const { code, output } = await lint({}, { DESCRIPTIONS: "*.json" });
  expect(code).toBe(1);
  expect(output).toContain("No file matches *.json");
});

test("a command that fails without a result does not pass", async () => {
  const { code, output } = await lint(
    { "a.json": "{}" },
    { REQUESTS: "*.json", REQUESTS_COMMAND: "false" },
  );
  expect(code).toBe(1);
  expect(output).toContain("false printed no result");
});
