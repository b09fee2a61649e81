/** The commands of READMEs and pages: each is run here, or something else stands for it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { expect, test } from "vitest";
import { type CodeBlock, codeBlocks, filesOf, root } from "./code-blocks.ts";
import { bash, execute } from "./run.ts";
import { idle, linesOf, manifests, unshown } from "./shell-commands.ts";

/** All texts for people. Pages in Chinese have the same code as those in English. */
const texts = [
  "*.md",
  ".github/**/*.md",
  "docs/decisions/*.md",
  "{docs,examples,lint,openapi}/*.md",
  "openapi/**/*.md",
  "packages/*/**/*.md",
  "docs/src/content/docs/*.{md,mdx}",
  "docs/src/content/docs/guides/*.{md,mdx}",
];
const blocks = await codeBlocks("sh", texts);
const lines = linesOf(blocks);
const packages = await manifests();

test("every command is run, or something stands for it", () => {
  expect(lines.length).toBeGreaterThan(100);
  expect(unshown(lines)).toEqual([]);
  expect(unshown([{ file: "a.md", line: "rm -r /" }])).toHaveLength(1);
});

test("nothing stands for a command that no text has, or is gone itself", () => {
  expect(idle(lines)).toEqual([]);
  expect(idle([]).length).toBeGreaterThan(10);
});

test("every `npm run` names a script that is there", async () => {
  const inText = await Promise.all(
    (await filesOf(texts)).map(async (file) => {
      const text = await readFile(root + file, "utf8");
      return [...text.matchAll(/`(npm (?:run|test)\b[^`]*)`/g)].map(([, line = ""]) => ({
        file,
        line,
      }));
    }),
  );
  const scripts = [...lines, ...inText.flat()].flatMap(({ file, line }) =>
    [...line.matchAll(/\bnpm (?:run ([\w:-]+)|(test))(?:.* -w (\S+))?/g)].map(
      ([, script, short, workspace = "."]) => ({ file, script: script ?? short ?? "", workspace }),
    ),
  );
  expect(scripts.length).toBeGreaterThan(50);
  const missing = scripts.filter(({ script, workspace }) => {
    const own = packages.get(workspace) ?? packages.get(`packages/${workspace}`);
    return own?.scripts?.[script] === undefined;
  });
  expect(missing).toEqual([]);
});

test("every package that is installed, and every command of one, is published", () => {
  const published = [...packages.values()].filter((manifest) => manifest.private !== true);
  const names = published.map(({ name }) => name);
  const onJsr = ["@cloud-recording/client", "@cloud-recording/deno"];
  const installed = lines.flatMap(({ line }) => {
    const isJsr = line.startsWith("deno add jsr:");
    const isInstalled = isJsr || /^(npm install|npx @cloud-recording\/|deno add) ?/.test(line);
    const found = isInstalled ? (line.match(/@cloud-recording\/[\w-]+/g) ?? []) : [];
    return found.map((name) => ({ name, among: isJsr ? onJsr : names }));
  });
  expect(installed.length).toBeGreaterThan(5);
  expect(installed.filter(({ name, among }) => !among.includes(name))).toEqual([]);
  const commands = published.flatMap(({ bin = {} }) => Object.keys(bin));
  const started = lines.flatMap(
    ({ line }) => /^(?:npx )?(cloud-recording[\w-]*)/.exec(line)?.[1] ?? [],
  );
  expect(started.filter((command) => !commands.includes(command))).toEqual([]);
});

test("no shell block is in another language than `sh`, where nothing would see it", async () => {
  const others = await Promise.all(
    ["bash", "shell", "console", "zsh", "shellscript"].map((name) => codeBlocks(name, texts)),
  );
  expect(others.flat()).toEqual([]);
});

test("every option of a command is in its help", async () => {
  const commands = {
    "packages/cli/src/bin.ts": /^(?:npx )?(?:@cloud-recording\/cli|cloud-recording) (.*)/,
    "packages/emulator/src/bin.ts":
      /^(?:\S+=\S+ )?(?:npx )?(?:@cloud-recording\/|cloud-recording-)emulator(?: (.*))?$/,
  };
  for (const [program, pattern] of Object.entries(commands)) {
    const used = lines.flatMap(({ line }) => {
      const [found, rest = ""] = pattern.exec(line) ?? [];
      if (found === undefined) return [];
      const [command = ""] = rest.split(" ");
      const options = rest.match(/(?<=^| )--[\w-]+/g) ?? [];
      return options.map((option) => ({ option, command: command.replace(/^-.*/, "") }));
    });
    expect(used.length).toBeGreaterThan(0);
    for (const command of new Set(used.map((one) => one.command))) {
      const { stdout: help } = await execute([
        ...[process.execPath, "--conditions=@cloud-recording/source", root + program],
        ...[command, "--help"].filter(Boolean),
      ]);
      const options = used.filter((one) => one.command === command).map(({ option }) => option);
      expect(options.filter((option) => !help.includes(option))).toEqual([]);
    }
  }
});

const emulatorCommands = new Set(
  lines
    .map(({ line }) => line)
    .filter((line) =>
      /^(\w+=\S+ )?npx @cloud-recording\/emulator\b|\bcloud-recording-emulator\b/.test(line),
    ),
);

test.concurrent.each([...emulatorCommands])("an emulator serves by: %s", async (command) => {
  const bin = `${root}packages/emulator/src/bin.ts`;
  const program = [
    `emulator() { exec ${process.execPath} --conditions=@cloud-recording/source ${bin} "$@"; }`,
    'npx() { shift; emulator "$@"; }',
    'cloud-recording-emulator() { emulator "$@"; }',
    // Another one may have the port.
    `${command.replace(/ --port \d+/, "")} --port 0`,
  ];
  const folder = await mkdtemp(join(tmpdir(), "emulator-command-"));
  const child = spawn("bash", ["--norc", "-c", program.join("\n")], { cwd: folder });
  try {
    let output = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    for await (const text of child.stdout.setEncoding("utf8")) {
      output += text;
      if (/http:\/\/\S+:\d+/.test(output)) break;
    }
    expect(output).toMatch(/http:\/\/\S+:\d+/);
  } finally {
    const closed = once(child, "close");
    child.kill();
    await closed;
    await rm(folder, { recursive: true });
  }
  expect(child.exitCode).toBe(0);
});

/** The shell blocks that talk to an emulator: those of its README, and those of pages. */
const calls = blocks.filter(({ code }) => code.includes("curl"));
const ofReadme = calls.filter(({ file }) => file === "packages/emulator/README.md");
const ofPages = calls.filter(({ file }) => file !== "packages/emulator/README.md");

/** Runs the calls of a script against an emulator. */
async function run(script: string, url: string): Promise<void> {
  // A stream of events has no end; curl ends it, with 28.
  const strict = [
    "set -eu",
    'curl() { command curl --fail-with-body -sS --max-time 2 "$@" || test $? = 28; }',
  ];
  const code = script.replaceAll("http://127.0.0.1:8720", url);
  await execute([...bash, "-c", [...strict, code].join("\n")]);
}

test.each([
  ["the API", 1, ([api]: readonly CodeBlock[]) => api?.code ?? ""],
  [
    "the control surface",
    // It ends with a reset.
    0,
    // With a recording that still runs.
    ([api, control]: readonly CodeBlock[]) => {
      return `${api?.code.replace(/^call .*\/stop .*$/m, "")}\n${control?.code}`;
    },
  ],
])("the calls of the emulator's README to %s succeed", async (_, left, script) => {
  expect(ofReadme).toHaveLength(2);
  using emulator = createEmulator({ startUp: 0 });
  await using server = await serve(emulator, { port: 0 });
  await run(script(ofReadme), server.url);
  expect(emulator.sessions()).toHaveLength(left);
});

test("the calls of pages succeed", async () => {
  expect(ofPages.length).toBeGreaterThan(1);
  for (const { code } of ofPages) {
    using emulator = createEmulator({ startUp: 0 });
    await using server = await serve(emulator, { port: 0 });
    // The emulator, which such a block may start, runs already.
    await run(code.replaceAll(/^.*npx @cloud-recording\/emulator.*$/gm, ""), server.url);
  }
});

test("the command that prints the credentials prints what the service takes", async () => {
  const found = lines.filter(({ line }) => line.startsWith("printf 'Authorization: "));
  expect(found).toHaveLength(1);
  for (const { line } of found) {
    const environment = { ANYRTC_CUSTOMER_ID: "id", ANYRTC_CUSTOMER_CERTIFICATE: "certificate" };
    const { stdout } = await execute([...bash, "-c", line], environment);
    expect(stdout).toBe(`Authorization: Basic ${btoa("id:certificate")}\n`);
  }
});
