import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { optionTypes } from "../../scripts/options.ts";
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
    expect((await read("emulator.yaml", text)).content).toMatchObject({
      projects: [{ appId: "a", appCertificateEnabled: true }],
      participants: "none",
      channels: { "room-42": [{ uid: "anna", joinsAfter: 2000 }] },
      faults: ["flaky-network", { nth: 1 }],
    });
  });

  test("may be JSON, and may be empty", async () => {
    expect((await read("emulator.json", '{"startUp": 0}')).content).toEqual({ startUp: 0 });
    expect((await read("emulator.yml", "")).content).toEqual({});
  });

  test.each(["emulator.json", "emulator.yaml"])(
    "may begin with a byte order mark in %s",
    async (name) => {
      expect((await read(name, '\uFEFF{"startUp": 0}')).content).toEqual({ startUp: 0 });
    },
  );

  test.each([
    ["a.yaml", "prot: 80", "prot is unknown"],
    ["a.yaml", "- a", "The value must be of type object"],
    ["a.yaml", "a: [S3CR3T", "is not valid YAML"],
    ["a.json", "{S3CR3T", "is not valid JSON"],
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

test("what is made of the options is up to date; `npm run generate` writes it", async () => {
  const read = (name: string) => readFile(new URL(`../../${name}`, import.meta.url), "utf8");
  const published = JSON.parse(await read("emulator.schema.json"));
  expect(published).toEqual(JSON.parse(JSON.stringify(configSchema)));
  const plain = (text: string) => text.replaceAll(/[\s,;]/g, "");
  expect(plain(await read("src/emulator-options.ts"))).toBe(plain(optionTypes()));
});
