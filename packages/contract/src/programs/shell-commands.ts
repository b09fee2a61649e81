import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { type CodeBlock, root } from "./code-blocks.ts";

/** A line of a shell block that does something. */
export interface ShellLine {
  readonly file: string;
  readonly line: string;
}

/** The lines of shell blocks, without comments. */
export function linesOf(blocks: readonly CodeBlock[]): ShellLine[] {
  return blocks
    .flatMap(({ file, code }) => code.split("\n").map((line) => ({ file, line: line.trim() })))
    .filter(({ line }) => line !== "" && !line.startsWith("#"));
}

const local = "packages/contract/src/programs";

/** Commands of texts, and what shows that they work: files that run them, or the reason why none does. */
const shownBy: readonly (readonly [commands: RegExp, by: string])[] = [
  [/^npm ci && npm run demo\b/, `${local}/examples.test.ts`],
  [/^npm ci && npm run site\b/, "docs/turbo.json"],
  [/^npm ci && npm test\b/, ".github/workflows/ci.yml"],
  [/^npm ci$|^npm ci -w packages\/client /, ".github/workflows/ci.yml"],
  [/^(git clone|cd) /, ".github/workflows/ci.yml"],
  [/^npx vitest --project @cloud-recording\/(client|contract)$/, "packages/contract/package.json"],
  [/^npm run bench:emulator\b/, "packages/bench/emulator/main.test.ts"],
  [/^npm run bench:client\b/, "packages/bench/client/main.test.ts"],
  [/^npm run bench:recorder\b/, "It takes minutes, and FFmpeg beside it"],
  [/^npm run test:runtimes\b/, "packages/runtimes/turbo.json"],
  [/^npm run release:dry\b/, ".github/workflows/ci.yml"],
  [/^npm run coverage -w packages\/contract\b/, "packages/contract/package.json"],
  [
    /^npm run capture -- --target emulator\b/,
    "packages/contract/src/capturing/capture-scenario.test.ts",
  ],
  [/^npm run capture -- --target live\b/, "It needs an account of the service"],
  [/^npm install (--save-dev |--global )?@cloud-recording\//, "packages/runtimes/consumer.ts"],
  [/^deno add jsr:@cloud-recording\//, "It needs the registry of Deno"],
  [/^(EMULATOR_\w+=\S+ )?npx @cloud-recording\/emulator\b/, `${local}/shell-commands.test.ts`],
  [/^(npx )?cloud-recording-emulator\b/, `${local}/shell-commands.test.ts`],
  [/^cloud-recording emulate$/, "packages/cli/src/pipes.test.ts"],
  [/^cloud-recording (doctor|record) ?/, "packages/cli/src/pipes.test.ts"],
  [/^npx @cloud-recording\/cli lint\b/, "packages/runtimes/rows/lint.ts"],
  [/^npx @redocly\/cli@[\d.]+ diff\b/, "packages/rules/src/gates/description.test.ts"],
  [/^npx redocly respect\b/, `${local}/workflows.test.ts`],
  [/^export REDOCLY_CLI_RESPECT_INPUT=/, `${local}/workflows.test.ts`],
  [
    /^(unset|export) ANYRTC_(BASE_URL|APP_ID|CUSTOMER_ID|CUSTOMER_CERTIFICATE)\b/,
    `${local}/examples.test.ts`,
  ],
  [/^export ANYRTC_(CNAME|TOKEN|STORAGE|VOD)=/, "packages/contract/src/capturing/environment.ts"],
  [/^npx openapi-typescript node_modules\//, "openapi/tools/typescript-generators.ts"],
  [/^ffmpeg -i /, "The files are in a bucket of the reader"],
  [/^printf 'Authorization: /, `${local}/shell-commands.test.ts`],
  [
    /^(api|resource|sid|session|control|room|json)=|^(call|body|property)\(\)/,
    `${local}/shell-commands.test.ts`,
  ],
  [/^(curl|call) /, `${local}/shell-commands.test.ts`],
];

/** Lines that nothing stands for. */
export function unshown(lines: readonly ShellLine[]): ShellLine[] {
  return lines.filter(({ line }) => !shownBy.some(([commands]) => commands.test(line)));
}

/** Entries that no line has, or whose file is gone. */
export function idle(lines: readonly ShellLine[]): string[] {
  return shownBy
    .filter(([commands, by]) => {
      const isGone = by.includes("/") && !existsSync(root + by);
      return isGone || !lines.some(({ line }) => commands.test(line));
    })
    .map(([commands, by]) => `${commands} ${by}`);
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** Manifests of the repository by their folders. */
export async function manifests(): Promise<ReadonlyMap<string, Manifest>> {
  const found = new Map<string, Manifest>();
  const files = ["package.json", "{docs,examples,openapi,packages/*}/package.json"];
  for await (const file of glob(files, { cwd: root })) {
    found.set(dirname(file), JSON.parse(await readFile(root + file, "utf8")));
  }
  return found;
}
