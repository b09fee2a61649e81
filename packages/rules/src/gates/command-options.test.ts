import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import process from "node:process";
import { promisify } from "node:util";
import { root } from "@cloud-recording/build/workspaces";
import { expect, test } from "vitest";
import { commandReport, commandsIn, optionsIn } from "../api-reports/command-report.ts";
import { commands } from "../api-reports/commands.ts";
import { optionChanges } from "./command-options.ts";

const released = "tool\ntool --json\ntool start --cname, required\ntool start --uid\n";

test.each([
  ["a removed option", "tool --json\n", "", "break", "It is gone. For who runs tool --json"],
  [
    "an option that becomes required",
    "--uid",
    "--uid, required",
    "break",
    "It is required now. For who runs tool start --uid",
  ],
  [
    "a new required option",
    "tool start --uid",
    "tool start --mode, required\ntool start --uid",
    "break",
    "It is required now. For who runs tool start --mode",
  ],
  [
    "a new option",
    "tool start",
    "tool --new\ntool start",
    "addition",
    "It is new. For who runs tool --new",
  ],
] as const)("%s is noticed", (_, from, to, impact, text) => {
  const changes = optionChanges("a", released, released.replace(from, to));
  expect(changes).toEqual([{ package: "a", impact, text }]);
});

test("an option that is no longer required, and another order, break nobody", () => {
  expect(optionChanges("a", released, released.replace(", required", ""))).toEqual([]);
  expect(optionChanges("a", released, released.split("\n").reverse().join("\n"))).toEqual([]);
});

test("a removed command is noticed with its options", () => {
  const changes = optionChanges("a", released, "tool\ntool --json\n");
  expect(changes.map(({ impact }) => impact)).toEqual(["break", "break"]);
});

test("a report has the options of a command and of those below it", async () => {
  const folder = await mkdtemp(`${tmpdir()}/command-`);
  const texts = {
    "": "FLAGS\n  -h --help  Print help\n     --     All that follows\n\nCOMMANDS\n  start  Start, or --stop\n  go-on  Go\n",
    start: "FLAGS\n     [--uid]  Or --mode\n      --cname  Name\n  -h  --help\n",
    "go-on": "FLAGS\n  --plain  As it is\n",
  };
  await writeFile(
    `${folder}/bin.mjs`,
    `console.log(${JSON.stringify(texts)}[process.argv.slice(2, -1).join(" ")])`,
  );
  expect((await commandReport("tool", `${folder}/bin.mjs`)).split("\n")).toEqual([
    "tool",
    "tool --help",
    "tool go-on",
    "tool go-on --plain",
    "tool start",
    "tool start --cname, required",
    "tool start --help",
    "tool start --uid",
    "",
  ]);
  await rm(folder, { recursive: true });
});

test("the help of each command is understood", async () => {
  const sources = {
    "cloud-recording": "cli/src/bin.ts",
    "cloud-recording-emulator": "emulator/src/bin.ts",
  };
  expect((await commands()).map(({ name }) => name).sort()).toEqual(Object.keys(sources));
  for (const [name, file] of Object.entries(sources)) {
    const args = ["--conditions=@cloud-recording/source", `${root}packages/${file}`, "--help"];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(optionsIn(stdout), name).toEqual(expect.arrayContaining(["--help", "--version"]));
    expect(commandsIn(stdout).includes("record"), name).toBe(name === "cloud-recording");
  }
});
