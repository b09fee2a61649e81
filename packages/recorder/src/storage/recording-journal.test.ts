import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RecordingJournal } from "./recording-journal.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "journal-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const plansIn = (folder: string) => new RecordingJournal(join(folder, ".uploads")).plans();

test("a journal that is moved with its files leads to where they are now", async () => {
  const [here, there] = [join(root, "here"), join(root, "there")];
  const journal = new RecordingJournal(join(here, ".uploads"));
  await journal.save("a", { folder: join(here, "films", "dir"), name: "a" });
  await journal.save("b", { folder: relative(process.cwd(), here), name: "b" });
  expect((await journal.plans()).get("b")?.folder).toBe(here);
  await rename(here, there);
  const plans = await plansIn(there);
  expect(plans.get("a")).toEqual({ folder: join(there, "films", "dir"), name: "a" });
  expect(plans.get("b")?.folder).toBe(there);
});

test("an entry of a version before is read", async () => {
  await mkdir(join(root, ".uploads"));
  const entry = { folder: "/films/dir", name: "a", output: "mix" };
  await writeFile(join(root, ".uploads", "a.json"), JSON.stringify(entry));
  expect(await plansIn(root)).toEqual(new Map([["a", entry]]));
});

test("an entry that cannot be written leaves nothing behind", async () => {
  const journal = new RecordingJournal(join(root, ".uploads"));
  // No file can take this place.
  await mkdir(join(root, ".uploads", "a.json", "x"), { recursive: true });
  await expect(journal.save("a", { folder: root, name: "a" })).rejects.toThrow();
  expect(await readdir(join(root, ".uploads"))).toEqual(["a.json"]);
});
