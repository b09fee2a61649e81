import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator, type EmulatorOptions } from "@cloud-recording/emulator";
import { type EmulatorServer, serve } from "@cloud-recording/emulator/serve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { execute } from "./run.ts";

interface Har {
  log: { entries: { request: HarRequest; response: { status: number } }[] };
}

interface HarRequest {
  method: string;
  headers: { name: string; value: string }[];
}

/** The statuses that each workflow is answered with. A start-up and an exit take two queries each. */
const workflows: Record<string, readonly number[]> = {
  "record-mix": [200, 200, 200, 200, 200],
  "record-individual": [200, 200, 200, 200, 200],
  "take-snapshots": [200, 200, 200, 200, 200],
  "upload-to-vod": [200, 200, 200, 200, 200],
  "change-layout-live": [200, 200, 200, 200, 200, 200, 200, 200],
  "nothing-recorded": [200, 200, 206],
  "query-after-stop": [200, 200, 200, 500, 404],
  "reuse-resource": [200, 200, 200, 400],
  "start-twice": [200, 200, 201, 200],
  "stop-twice": [200, 200, 200, 400],
  "uid-in-use": [200, 200, 200, 400, 200],
  "unknown-resource": [400],
  "wrong-channel": [200, 400],
  "wrong-credentials": [401],
};
/** Options of the emulator for a workflow. */
const settings: Record<string, EmulatorOptions> = { "nothing-recorded": { participants: "none" } };

const project = {
  appId: "my-app-id",
  customerId: "my-customer-id",
  customerCertificate: "planted-certificate",
};
const sources = fileURLToPath(new URL("../../../../openapi/workflows/", import.meta.url));
const results = fileURLToPath(new URL("../../test-results/workflows/", import.meta.url));
let folder: string;

beforeAll(async () => {
  await mkdir(results, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), "cloud-recording-workflows-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Storage keys stand in bodies, where `redocly respect` does not know them. */
function withoutKeys(har: string): string {
  return har.replaceAll(/(\\"(?:accessKey|secretKey)\\": *\\").*?(?=\\")/g, "$1********");
}

test("every workflow is run", async () => {
  const files = (await readdir(sources)).filter((file) => file.endsWith(".arazzo.yaml"));
  expect(files.sort()).toEqual(
    Object.keys(workflows)
      .map((name) => `${name}.arazzo.yaml`)
      .sort(),
  );
});

test.concurrent.each(Object.entries(workflows))(
  "%s is answered as it says",
  async (name, statuses) => {
    let time = Date.now();
    const emulator = createEmulator({
      projects: [project],
      rateLimit: false,
      now: () => time,
      ...settings[name],
    });
    // A second passes between two calls, however long they take.
    await using server: EmulatorServer = await serve(
      {
        fetch(request) {
          time += 1000;
          return emulator.fetch(request);
        },
      },
      { port: 0 },
    );

    const file = join(folder, `${name}.har`);
    const { stdout } = await execute(
      [
        ...["redocly", "respect", `${sources}${name}.arazzo.yaml`],
        ...["--server", `cloud-recording=${server.url}`, "--har-output", file],
      ],
      {
        REDOCLY_TELEMETRY: "off",
        REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
        REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(project),
      },
    );

    const text = await readFile(file, "utf8");
    const { customerId, customerCertificate } = project;
    for (const secret of [customerCertificate, btoa(`${customerId}:${customerCertificate}`)]) {
      expect(stdout + text).not.toContain(secret);
    }
    const kept = withoutKeys(text);
    expect(kept).not.toMatch(/my-(access|secret)-key/);
    await writeFile(`${results}${name}.har`, kept);

    const { entries } = (JSON.parse(kept) as Har).log;
    expect(entries.map(({ response }) => response.status)).toEqual(statuses);
    for (const { method, headers } of entries.map(({ request }) => request)) {
      const values = new Map(headers.map(({ name, value }) => [name, value]));
      expect(values.get("authorization")).toBe("Basic ********");
      if (method === "POST")
        expect(values.get("content-type")).toBe("application/json;charset=utf-8");
    }
    expect(emulator.sessions().filter(({ state }) => state !== "stopped")).toEqual([]);
  },
  60_000,
);
