import { stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { folder, pages } from "./site.ts";

async function bytes(file: string): Promise<number> {
  return (await stat(folder + file)).size;
}

test("no page is larger than 300 kB", async () => {
  const files = (await pages()).map((path) => `${path}index.html`);
  const sizes = await Promise.all(files.map(bytes));
  const large = files.filter((_, index) => (sizes[index] ?? 0) > 300_000);
  expect(large).toEqual([]);
});

test("the text for language models is smaller than 600 kB", async () => {
  expect(await bytes("llms-full.txt")).toBeLessThan(600_000);
});

test("a class has a page of its own", async () => {
  expect(await pages()).toContain("api/cloud-recording/client/classes/cloudrecording/");
});

test("a type that no app names has no page", async () => {
  const all = await pages();
  expect(all).toContain("api/cloud-recording/client/interfaces/recordingsession/");
  expect(all).not.toContain("api/cloud-recording/client/interfaces/recordinghost/");
});
