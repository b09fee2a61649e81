import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import * as client from "./client/subjects.ts";
import * as emulator from "./emulator/peers.ts";

const checkout = fileURLToPath(new URL("../..", import.meta.url));

test("ours of another checkout are measured under names of their own", () => {
  const subjects = client.before(checkout);
  expect(subjects.map(({ name }) => name)).toEqual([
    "@cloud-recording/node, before",
    "@cloud-recording/client, before",
  ]);
  for (const { module } of subjects) expect(existsSync(module), module).toBe(true);
  expect(existsSync(emulator.before(checkout).program)).toBe(true);
});

test("a folder without a bench is refused", () => {
  expect(() => client.before("/nowhere")).toThrow(/No bench in/);
});
