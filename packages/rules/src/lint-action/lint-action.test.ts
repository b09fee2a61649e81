import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname } from "node:path";
import process from "node:process";
import { runAction } from "@cloud-recording/build/composite-action";
import { root } from "@cloud-recording/build/workspaces";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv-draft-04";
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
const { contact: _, ...anonymous } = description.info;
const wrongDescription = JSON.stringify({ ...description, info: anonymous }, undefined, 2);
const right = '{ "cname": "room", "uid": "1", "clientRequest": {} }';
const wrong = '{\n  "cname": "room",\n  "uid": 1,\n  "clientRequest": {}\n}';

/** A repository that uses the action. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(`${tmpdir()}/lint action-`);
});
afterEach(() => rm(folder, { recursive: true }));

/** Where the Node of the repository comes first. */
const path = [`${root}node_modules/.bin`, process.env.PATH].join(delimiter);

type Texts = Readonly<Record<string, string>>;

/** Runs the action on files of the folder, with our command line from its sources. */
async function lint(files: Texts, inputs: Texts, environment: Texts = {}) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(`${folder}/${name}`), { recursive: true });
    await writeFile(`${folder}/${name}`, text);
  }
  const variables = {
    PATH: path,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? "",
    REQUESTS_COMMAND: `node --conditions=@cloud-recording/source ${root}packages/cli/src/bin.ts lint --json`,
    DESCRIPTIONS_COMMAND: "redocly",
    ...environment,
  };
  const others = { "actions/setup-node": { PATH: path } };
  return await runAction(`${root}lint`, folder, inputs, variables, others);
}

const ajv = new Ajv.default({ strict: false, validateFormats: false, unicodeRegExp: false });
const isSarif = ajv.compile(schema);

/** The results of a SARIF log, which the schema of the standard must allow. */
async function readSarif(name = "cloud-recording.sarif") {
  const log = JSON.parse(await readFile(`${folder}/${name}`, "utf8"));
  expect(isSarif(log), ajv.errorsText(isSarif.errors)).toBe(true);
  return log.runs[0].results;
}

test("a log that breaks the schema of SARIF is noticed", () => {
  const tool = { driver: { name: "lint" } };
  const logOf = (result: object) => ({ version: "2.1.0", runs: [{ tool, results: [result] }] });
  expect(isSarif(logOf({ message: { text: "a" }, level: "error" }))).toBe(true);
  expect(isSarif(logOf({ message: { text: "a" }, level: "fatal" }))).toBe(false);
  expect(isSarif(logOf({ level: "error" }))).toBe(false);
});

test("a description that follows the rules passes", async () => {
  const files = { "api.json": JSON.stringify(description) };
  const { hasFailed, log, outputs, uses } = await lint(files, { descriptions: "*.json" });
  expect([hasFailed, await readSarif()], log).toEqual([false, []]);
  expect(outputs).toEqual({ errors: "0", warnings: "0", sarif: "cloud-recording.sarif" });
  expect(uses, "the Node of the job is new enough").toEqual([]);
});

test("what breaks a rule is shown beside its line, and is in the SARIF log", async () => {
  const files = { "-my api.json": wrongDescription };
  const { hasFailed, log } = await lint(files, { descriptions: "*.json" });
  expect(hasFailed).toBe(true);
  expect(log).toContain("::error file=-my api.json,line=3,col=3,title=info-contact::");
  expect(await readSarif()).toMatchObject([
    {
      ruleId: "info-contact",
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "-my%20api.json" },
            region: { startLine: 3, startColumn: 3 },
          },
        },
      ],
    },
  ]);
});

test("each of several descriptions is shown", async () => {
  const files = { "a.json": wrongDescription, "b/c d.json": wrongDescription };
  const { log, outputs } = await lint(files, { descriptions: "**/*.json" });
  expect(outputs.errors).toBe("2");
  expect(log).toMatch(/^::error file=a\.json,.*\n::error file=b\/c d\.json,/m);
});

test("requests in JSON, JSON5 and YAML are shown beside their lines, each file once", async () => {
  const files = {
    "my requests/right.json": right,
    "my requests/-wrong one.json": wrong,
    "my requests/wrong.json5": "// A comment\n{ cname: 'room', uid: 1, clientRequest: {} }",
    "my requests/wrong.yaml": "cname: room\nuid: 1\nclientRequest: {}\n",
    "my requests/not-a-request.json": '{ "name": "package" }',
    "my requests/broken.json": '{ "cname": ',
    "my requests/folder.json/right.yml": "cname: room\nuid: '1'\nclientRequest: {}\n",
    "node_modules/a/my requests/other.json": "{}",
  };
  const requests = `**/my requests/*.json\n\n  my requests/**  \r\n${folder}/my requests/wrong.*`;
  const { hasFailed, log, outputs } = await lint(files, { requests });
  expect(hasFailed).toBe(true);
  const shown = log.split("\n").filter((line) => line.startsWith("::"));
  const places = shown.map((line) => line.replace(/^::(.*?)::.*/, "$1").replace("file=", ""));
  expect(places).toEqual([
    "error my requests/-wrong one.json,line=3,col=3,title=type",
    "error my requests/broken.json,line=1,col=11,title=syntax",
    "error my requests/not-a-request.json,line=1,col=1,title=operation",
    "error my requests/wrong.json5,line=2,col=18,title=type",
    "error my requests/wrong.yaml,line=2,col=1,title=type",
  ]);
  expect(outputs.errors).toBe("5");
});

test("a finding beyond the hundredth is shown, too", async () => {
  const operation = { responses: {} };
  const paths = Object.entries(Array.from({ length: 60 }, () => ({ get: operation })));
  const many = {
    ...description,
    paths: Object.fromEntries(paths.map(([name, path]) => [`/${name}`, path])),
  };
  const { outputs } = await lint(
    { "api.json": JSON.stringify(many) },
    { descriptions: "api.json" },
  );
  expect(Number(outputs.errors)).toBeGreaterThan(100);
});

test("each input that is set to nothing has its default", async () => {
  const nothing = { descriptions: "", config: "", version: "", strict: "", sarif: "" };
  const { hasFailed, log, outputs } = await lint(
    { "a.json": right },
    { ...nothing, requests: "*.json" },
  );
  expect(hasFailed, log).toBe(false);
  expect(outputs.sarif).toBe("cloud-recording.sarif");
});

test("each input has its effect", async () => {
  const files = {
    "a.json": right.replace("{}", '{ "resourceExpiredHour": 2147483647 }'),
    "api.json": wrongDescription,
    "our rules.yaml": "rules:\n  info-contact: warn\n",
  };
  const inputs = {
    requests: "a.json",
    descriptions: "api.json",
    config: "our rules.yaml",
    sarif: "made/by us.sarif",
    version: "1.2.3-beta.1",
  };
  const { log, outputs } = await lint(files, inputs);
  expect(log).toContain("::warning file=api.json");
  expect(outputs).toMatchObject({ warnings: "1", sarif: "made/by us.sarif" });
  expect(await readSarif("made/by us.sarif")).toContainEqual(
    expect.objectContaining({ ruleId: "info-contact", level: "warning" }),
  );
});

test("warnings fail if it is strict, and only then", async () => {
  const files = { "api.json": wrongDescription, "rules.yaml": "rules:\n  info-contact: warn\n" };
  const inputs = { descriptions: "api.json", config: "rules.yaml" };
  const runs = [await lint(files, inputs), await lint(files, { ...inputs, strict: "true" })];
  expect(runs.map(({ hasFailed }) => hasFailed)).toEqual([false, true]);
});

const refused = {
  "nothing to check": [{}, "There is nothing to check: set `requests` or `descriptions`"],
  "only empty patterns": [{ requests: " \n\n" }, "There is nothing to check"],
  "a pattern without a file": [{ descriptions: "*.json" }, "No file matches *.json"],
  "one pattern of two without a file": [{ requests: "a.yaml\n*.json" }, "No file matches *.json"],
  "a folder in place of a file": [{ requests: "folder" }, "No file matches folder"],
  "a configuration that is missing": [
    { requests: "a.yaml", config: "no.yaml" },
    "`config`: there is no file no.yaml",
  ],
  "a word that is no boolean": [
    { requests: "a.yaml", strict: "yes" },
    '`strict` must be true or false, got "yes"',
  ],
  "a version that is more than one": [
    { requests: "a.yaml", version: "1.0.0 --registry=x" },
    '`version` must be a version or a tag, got "1.0.0 --registry=x"',
  ],
} satisfies Record<string, readonly [Texts, string]>;

test.for(Object.entries(refused))("%s does not pass", async ([, [inputs, message]]) => {
  const files = { "a.yaml": "cname: a\nuid: '1'\nclientRequest: {}\n", "folder/b.txt": "" };
  const { hasFailed, log } = await lint(files, inputs);
  expect(hasFailed).toBe(true);
  expect(log).toContain(`::error title=cloud-recording lint::${message}`);
});

test("an input that does not exist is not passed over", async () => {
  await expect(lint({}, { request: "a.json" })).rejects.toThrow("There is no input request");
});

test("a command that fails without a result does not pass, and its words are shown", async () => {
  const command = "node --eval console.error('out');process.exit(3)";
  const { hasFailed, log } = await lint(
    { "a.json": "{}" },
    { requests: "*.json" },
    { REQUESTS_COMMAND: command },
  );
  expect(hasFailed).toBe(true);
  expect(log).toMatch(
    /^::error title=cloud-recording lint::.* printed no result for a\.json%0Aout%0A$/m,
  );
  const other = await lint({}, { requests: "*.json" }, { REQUESTS_COMMAND: "echo {}" });
  expect([other.hasFailed, other.log]).toEqual([
    true,
    expect.stringContaining("printed no result"),
  ]);
});

test.each([
  ["a: [\n", "a.yaml", 2, 1, /indentation|collection/],
  ["", "empty.yaml", 1, 1, "Document must be JSON object, got undefined"],
  ["[1]", "-list.yaml", 1, 1, "Document must be JSON object, got object"],
  ["a: 1", "other api.yaml", 1, 1, "Unsupported specification"],
])("a description that is %j hides nothing of others", async (text, name, line, column, says) => {
  const files = { [name]: text, "z.json": wrongDescription, "request.json": wrong };
  const inputs = { requests: "request.json", descriptions: "*.yaml\nz.json" };
  const { hasFailed, log, outputs } = await lint(files, inputs);
  expect(hasFailed).toBe(true);
  const [request, description, other] = await readSarif();
  expect(request.ruleId).toBe("type");
  expect(other.ruleId).toBe("info-contact");
  expect(description.ruleId).toBe("syntax");
  const [{ physicalLocation }] = description.locations;
  expect(physicalLocation).toEqual({
    artifactLocation: { uri: encodeURIComponent(name) },
    region: { startLine: line, startColumn: column },
  });
  expect(description.message.text).toMatch(says);
  expect(log).toContain(`::error file=${name},line=${line},col=${column},title=syntax::`);
  expect(outputs.sarif).toBe("cloud-recording.sarif");
});

test("findings are written, too, if a command fails without a result", async () => {
  const files = { "a.json": wrong, "b.yaml": JSON.stringify(description) };
  const inputs = { requests: "a.json", descriptions: "b.yaml" };
  const { log, outputs } = await lint(files, inputs, { DESCRIPTIONS_COMMAND: "no-command" });
  expect(log).toContain("no-command printed no result for b.yaml");
  expect(await readSarif()).toHaveLength(1);
  expect(outputs.errors).toBe("2");
});

test("requests are checked as bodies of the operation that is named", async () => {
  const files = { "a.json": right };
  const operation = "updateSubscription";
  const { log, outputs } = await lint(files, { requests: "a.json", operation });
  expect(log).toContain("streamSubscribe");
  expect(outputs.errors).toBe("1");
  const unknown = await lint(files, { requests: "a.json", operation: "start" });
  expect(unknown.log).toContain("startIndividualRecording");
  expect(unknown.outputs.errors).toBe("1");
  const odd = await lint(files, { requests: "a.json", operation: "--json; exit" });
  expect(odd.log).toContain("`operation` must be the id of one");
});

test.for(["echo v20.19.0", "exit 127"])("Node is replaced if it says: %s", async (says) => {
  await mkdir(`${folder}/bin`);
  await writeFile(`${folder}/bin/node`, `#!/bin/sh\n${says}\n`, { mode: 0o755 });
  const PATH = `${folder}/bin${delimiter}${path}`;
  const { uses, outputs } = await lint({ "a.json": right }, { requests: "a.json" }, { PATH });
  expect([uses, outputs.errors]).toEqual([["actions/setup-node"], "0"]);
});
