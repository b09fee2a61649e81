import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("thread-end/ending-program.ts", import.meta.url));
/** Moments at which a program ends, in milliseconds after its codecs are at work. */
const waits = [0, 7, 20, 33, 60];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "thread-end-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the program. @returns its exit code or signal, and what it has printed */
async function run(way: string, wait: number) {
  const conditions = "--conditions=@cloud-recording/source";
  const child = spawn(process.execPath, [conditions, program, way, folder, `${wait}`]);
  const [output, errors, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { output, errors, end: signal ?? code };
}

test.each(["close", "exit", "run out of work"])(
  "a process whose threads use the codecs can %s at any moment",
  async (way) => {
    for (const wait of waits)
      expect(await run(way, wait)).toEqual({ output: "", errors: "", end: 0 });
  },
);

test.each([
  { way: "fail", message: "This program fails" },
  { way: "fail in the thread", message: "These sources fail" },
])(
  "a process that can $way at any moment, with its codecs at work, shows that error",
  async ({ way, message }) => {
    for (const wait of waits) {
      const shown = { errors: expect.stringContaining(`Error: ${message}`), end: 1 };
      expect(await run(way, wait)).toMatchObject(shown);
    }
  },
);
