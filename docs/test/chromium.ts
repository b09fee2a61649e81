/**
 * Unpacks the Chromium that `@sparticuz/chromium` ships, with the libraries that a bare machine lacks.
 *
 * `CHROMIUM_PATH` names another one, for systems other than Linux on x64.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const parts = ["chromium.br", "fonts.tar.br", "al2023.tar.br"];

/** A Chromium, and the folder of its libraries and fonts; empty for one of the machine. */
export interface Chromium {
  readonly executable: string;
  readonly folder: string;
}

export async function findChromium(): Promise<Chromium> {
  const given = process.env.CHROMIUM_PATH;
  const folder = given ? "" : await unpacked();
  return { executable: given ?? join(folder, "chromium"), folder };
}

async function unpacked(): Promise<string> {
  const manifest = findPackageJSON("@sparticuz/chromium", import.meta.url) ?? "";
  const { version } = JSON.parse(await readFile(manifest, "utf8"));
  const folder = fileURLToPath(new URL(`../.chromium/${version}`, import.meta.url));
  if (existsSync(folder)) return folder;
  // It is put in place at once, so that a run that is broken off leaves no half of it.
  const begun = `${folder}.${process.pid}`;
  await mkdir(begun, { recursive: true });
  const before = process.env.TMPDIR;
  try {
    process.env.TMPDIR = begun;
    await Promise.all(parts.map((part) => inflate(join(dirname(manifest), "bin", part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(begun, folder).catch((error) => {
    if (!existsSync(folder)) throw error;
    return rm(begun, { recursive: true });
  });
  return folder;
}
