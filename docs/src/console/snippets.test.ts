import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEmulator } from "@cloud-recording/emulator";
import { type EmulatorServer, serve } from "@cloud-recording/emulator/serve";
import description from "@cloud-recording/openapi/annotated.json";
import { readDescription } from "@cloud-recording/openapi/reader";
import { afterAll, beforeAll, expect, test } from "vitest";
import { operationsOf } from "./operations.ts";
import { type Draft, send, urlOf } from "./request.ts";
import { curlOf, typeScriptOf } from "./snippets.ts";

const run = promisify(execFile);
const emulator = createEmulator({ startUp: 0, rateLimit: false });
const parameters = { resourceid: "no/such id", sid: "s", mode: "mix" };
const drafts: Draft[] = operationsOf(readDescription(description)).flatMap((operation) =>
  (operation.examples.length > 0 ? operation.examples : [{ value: undefined }]).map(
    ({ value }) => ({
      ...{ operation, parameters, body: value },
      channel: { cname: "httpClient463224", uid: "527841" },
    }),
  ),
);

let server: EmulatorServer;
let environment: Record<string, string>;
beforeAll(async () => {
  server = await serve(emulator, { port: 0 });
  const { appId, customerId, customerCertificate } = emulator.project;
  environment = {
    PATH: process.env.PATH ?? "",
    ANYRTC_APP_ID: appId,
    ANYRTC_CUSTOMER_ID: customerId,
    ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
  };
});
afterAll(() => server.close());

test("every operation has a draft", () => {
  expect(new Set(drafts.map(({ operation }) => operation.id)).size).toBe(7);
});

test.each(drafts)(
  "the curl command for $operation.id gets the answer of the console",
  async (draft) => {
    const target = { ...emulator.project, baseUrl: `${server.url}/` };
    const { text } = await send(target, draft);
    const { stdout } = await run("bash", ["--norc", "-c", curlOf(target.baseUrl, draft)], {
      env: environment,
    });
    const withoutIds = (json: string) => json.replaceAll(/"resourceId":"[^"]*"/g, "");
    expect(withoutIds(stdout)).toBe(withoutIds(text));
  },
);

test("quotes in a body and in a base URL harm no shell", async () => {
  const [draft] = drafts;
  if (draft === undefined) throw new Error("There is no draft");
  const evil = "it's $(touch /tmp/x) `id` \\ \"";
  const body = { cname: evil, uid: "1", clientRequest: {} };
  const command = curlOf(`${server.url}/$(id)`, { ...draft, body }).replace(
    /^curl/,
    "printf '%s\\n'",
  );
  const { stdout } = await run("bash", ["--norc", "-c", command], { env: environment });
  expect(stdout).toContain("/$(id)/v1/apps/");
  expect(stdout).toContain(JSON.stringify(evil));
});

test("the programs use the methods of the client", () => {
  const methods = drafts.map((draft) => /cloud\.(\w+)/.exec(typeScriptOf("http://x", draft))?.[1]);
  expect(new Set(methods)).toEqual(
    new Set(["acquire", "start", "update", "updateLayout", "query", "stop"]),
  );
});

test("a body that no method makes is sent as it is", () => {
  const [draft] = drafts;
  if (draft === undefined) throw new Error("There is no draft");
  const program = typeScriptOf("http://x", { ...draft, body: { cname: 5 } });
  expect(program).toContain("cloud.api.POST");
  expect(program).toContain("cname: 5");
});

test("the programs type-check", async () => {
  const folder = await mkdtemp(fileURLToPath(new URL("../../.snippets-", import.meta.url)));
  try {
    for (const [index, draft] of drafts.entries()) {
      await writeFile(join(folder, `${index}.ts`), typeScriptOf(server.url, draft));
    }
    const config = { extends: "../tsconfig.json", include: ["*.ts"], exclude: [] };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));
    const failed = await run(process.execPath, [tsc, "-p", folder]).then(
      () => "",
      (error) => error.stdout,
    );
    expect(failed).toBe("");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a program runs", async () => {
  const [draft] = drafts;
  if (draft === undefined) throw new Error("There is no draft");
  const folder = await mkdtemp(fileURLToPath(new URL("../../.snippets-", import.meta.url)));
  try {
    const file = join(folder, "program.ts");
    await writeFile(file, typeScriptOf(server.url, draft));
    const conditions = "--conditions=@cloud-recording/source";
    const { stdout } = await run(process.execPath, [conditions, file], { env: environment });
    expect(stdout).toContain("resourceId");
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("an identifier is one segment of the path", () => {
  const draft = drafts.find(({ operation }) => operation.id === "queryRecording");
  const target = { ...emulator.project, baseUrl: "https://host.example/" };
  expect(draft && urlOf(target, draft)).toContain(
    "/resourceid/no%2Fsuch%20id/sid/s/mode/mix/query",
  );
});
