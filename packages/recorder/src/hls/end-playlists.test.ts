import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endPlaylists } from "./end-playlists.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "end-playlists-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const begun = "#EXTM3U\n";
const ended = `${begun}#EXT-X-ENDLIST\n`;
const text = (name: string) => readFile(join(folder, name), "utf8");

test("the playlists of a recording are ended, and those of others are not", async () => {
  const own = ["a.m3u8", "a__uid_s_1__uid_e_audio.m3u8"];
  const foreign = ["ab.m3u8", "a_b.m3u8", "a_b__uid_s_1__uid_e_audio.m3u8", "b.m3u8"];
  for (const name of [...own, ...foreign]) await writeFile(join(folder, name), begun);
  expect(await endPlaylists(folder, "a")).toBe(true);
  expect(await endPlaylists(folder, "a")).toBe(true);
  for (const name of own) expect(await text(name)).toBe(ended);
  for (const name of foreign) expect(await text(name)).toBe(begun);
});

test("one that cannot be ended is told of, and does not keep the others from their end", async () => {
  await mkdir(join(folder, "a__uid_s_1__uid_e_audio.m3u8"));
  await writeFile(join(folder, "a__uid_s_2__uid_e_audio.m3u8"), begun);
  expect(await endPlaylists(folder, "a")).toBe(false);
  expect(await text("a__uid_s_2__uid_e_audio.m3u8")).toBe(ended);
});

test("one that goes meanwhile needs no end", async () => {
  // It is listed, and cannot be found.
  await symlink(join(folder, "nowhere"), join(folder, "a.m3u8"));
  await writeFile(join(folder, "a__uid_s_2__uid_e_audio.m3u8"), begun);
  expect(await endPlaylists(folder, "a")).toBe(true);
  expect(await text("a__uid_s_2__uid_e_audio.m3u8")).toBe(ended);
  expect(await endPlaylists(join(folder, "nowhere"), "a")).toBe(true);
});
