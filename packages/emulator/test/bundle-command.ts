import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the command of the emulator, bundled as it is published. */
    command: string;
  }
}

const cache = fileURLToPath(new URL("../../../node_modules/.cache", import.meta.url));
const cwd = fileURLToPath(new URL("..", import.meta.url));
const bundle = fileURLToPath(new URL("../../build/src/bundle.ts", import.meta.url));

/** Bundles the command once for all test files: it is there in a third of the time that its sources take. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(`${cache}/emulator-command-`);
  await promisify(execFile)(process.execPath, [bundle, folder], { cwd });
  provide("command", `${folder}/program/bin.js`);
  return () => rm(folder, { recursive: true });
}
