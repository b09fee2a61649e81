import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError } from "./config-error.ts";
import { configSchema } from "./config-schema.ts";
import { readConfig } from "./read-config.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-config-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function read(name: string, text: string) {
  const file = join(folder, name);
  await writeFile(file, text);
  return readConfig(file);
}

describe("a configuration", () => {
  test("may be YAML", async () => {
    const text = `
projects:
  - { appId: a, customerId: b, customerCertificate: c, appCertificateEnabled: true }
participants: none
channels:
  room-42: [{ uid: anna, joinsAfter: 2000 }]
rateLimit: false
faults:
  - flaky-network
  - { operation: queryRecording, nth: 1, status: 504 }
`;
    expect(await read("emulator.yaml", text)).toMatchObject({
      projects: [{ appId: "a", appCertificateEnabled: true }],
      participants: "none",
      channels: { "room-42": [{ uid: "anna", joinsAfter: 2000 }] },
      faults: ["flaky-network", { nth: 1 }],
    });
  });

  test("may be JSON, and may be empty", async () => {
    expect(await read("emulator.json", '{"startUp": 0}')).toEqual({ startUp: 0 });
    expect(await read("emulator.yml", "")).toEqual({});
  });

  test.each([
    ["a.yaml", "port: eighty", "port must be of type integer"],
    ["a.yaml", "prot: 80", "prot is unknown"],
    ["a.yaml", "projects: []", "projects must not be empty"],
    ["a.yaml", "projects: [{ appId: a }]", "projects[0].customerId is missing"],
    ["a.yaml", "participants: [{ uid: 5 }]", "participants[0].uid must be of type string"],
    ["a.yaml", "faults: [{ status: 1 }]", "faults[0].status must be at least 200"],
    ["a.yaml", "- a", "The value must be of type object"],
    ["a.yaml", "a: [S3CR3T", "is not legal YAML"],
    ["a.json", "{S3CR3T", "is not legal JSON"],
  ])("%s with %j is refused: %s", async (name, text, message) => {
    const error = await read(name, text).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("S3CR3T");
  });

  test("must be there", async () => {
    await expect(readConfig(join(folder, "none.yaml"))).rejects.toThrow("cannot be read (ENOENT)");
  });
});

test("the published JSON Schema is the one that is used; `npm run generate` writes it", async () => {
  const published = await readFile(new URL("../../emulator.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(configSchema)));
});
