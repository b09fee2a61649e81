/** The commands of READMEs: each is run here, or is a script, a program or a package that others run by its name. */
import { glob, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import process from "node:process";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { expect, test } from "vitest";
import { type CodeBlock, codeBlocks, root } from "./code-blocks.ts";
import { execute } from "./run.ts";

const texts = [
  "*.md",
  "{docs,examples,lint,openapi}/*.md",
  "openapi/**/*.md",
  "packages/*/**/*.md",
];
const blocks = await codeBlocks("sh", texts);
const readmes = blocks.filter(({ file }) => !file.includes("node_modules"));
const lines = readmes.flatMap((block) => {
  return block.code.split("\n").map((line) => ({ file: block.file, line: line.trim() }));
});

/** Manifests of the repository by the name of the package. */
const manifests = new Map<string, Manifest>();
for await (const file of glob(["package.json", "{openapi,packages/*}/package.json"], {
  cwd: root,
})) {
  const manifest: Manifest = JSON.parse(await readFile(root + file, "utf8"));
  manifests.set(dirname(file), manifest);
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

test("every `npm run` names a script that is there", () => {
  const scripts = lines.flatMap(({ file, line }) =>
    [...line.matchAll(/\bnpm (?:run ([\w:-]+)|(test))(?:.* -w (\S+))?/g)].map(
      ([, script, short, workspace = "."]) => ({ file, script: script ?? short ?? "", workspace }),
    ),
  );
  expect(scripts.length).toBeGreaterThan(10);
  const missing = scripts.filter(({ script, workspace }) => {
    return manifests.get(workspace)?.scripts?.[script] === undefined;
  });
  expect(missing).toEqual([]);
});

test("every package that is installed, and every command of one, is published", () => {
  const published = [...manifests.values()].filter((manifest) => manifest.private !== true);
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

test("no README has a command that nothing stands for", () => {
  const known =
    /^(#|$|npm (ci|run|test|install)|npx (@cloud-recording\/|@redocly\/|cloud-recording|redocly|vitest)|deno add|export |cloud-recording|curl |(api|call|body|property|resource|sid|session|control|room|json)(\(\)|=)|call )/;
  expect(lines.filter(({ line }) => !known.test(line))).toEqual([]);
});

test("no shell block is in another language than `sh`, where nothing would see it", async () => {
  const others = await Promise.all(
    ["bash", "shell", "console", "zsh", "shellscript"].map((name) => codeBlocks(name, texts)),
  );
  expect(others.flat().filter(({ file }) => !file.includes("node_modules"))).toEqual([]);
});

test("every option of a command is in its help", async () => {
  const commands = {
    "packages/cli/src/bin.ts": /^(?:npx )?(?:@cloud-recording\/cli|cloud-recording) (.*)/,
    "packages/emulator/src/bin.ts":
      /^(?:npx )?(?:@cloud-recording\/|cloud-recording-)emulator(?: (.*))?$/,
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

/** The shell blocks of the emulator's README that talk to it. */
const calls = readmes.filter(({ file, code }) => {
  return file === "packages/emulator/README.md" && code.includes("curl");
});

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
  expect(calls).toHaveLength(2);
  using emulator = createEmulator({ startUp: 0 });
  await using server = await serve(emulator, { port: 0 });
  // A stream of events has no end; curl ends it, with 28.
  const strict = [
    "set -eu",
    'curl() { command curl --fail-with-body -sS --max-time 2 "$@" || test $? = 28; }',
  ];
  const code = script(calls).replaceAll("http://127.0.0.1:8720", server.url);
  await execute(["bash", "-c", [...strict, code].join("\n")]);
  expect(emulator.sessions()).toHaveLength(left);
});
