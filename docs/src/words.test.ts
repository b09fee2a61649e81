import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generatedPages } from "../later-pages.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = "docs/src/content/docs/";
/** Pages that are made from other files. */
const generated = new RegExp(`/(${generatedPages.join("|")})\\.md$|/api/`);

/** The lines of all files that match, each with its place. */
async function linesOf(...patterns: string[]): Promise<{ place: string; line: string }[]> {
  const lines: { place: string; line: string }[] = [];
  for await (const file of glob(patterns, { cwd: root })) {
    if (generated.test(file)) continue;
    const text = await readFile(root + file, "utf8");
    lines.push(
      ...text.split("\n").map((line, index) => ({ place: `${file}:${index + 1}: ${line}`, line })),
    );
  }
  return lines;
}

const english = await linesOf(
  "README.md",
  "{openapi,lint}/README.md",
  "packages/{cli,client,deno,emulator,layouts,node,playback,recorder,redis,whip}/README.md",
  ".changeset/*.md",
  `${pages}*.{md,mdx}`,
  `${pages}guides/*.{md,mdx}`,
  "docs/src/pages/404.astro",
  "docs/src/console/texts.ts",
  "docs/src/catalogue/{client-errors,texts}.ts",
  "docs/src/operations/texts.ts",
  "packages/cli/src/texts/english.ts",
  "packages/emulator/dashboard/src/{scenarios,texts}.ts",
  "packages/layout-editor/src/texts.ts",
);
const chinese = await linesOf(
  "README.zh-CN.md",
  `${pages}zh-cn/**/*.{md,mdx}`,
  "docs/src/{console,catalogue,layout-editor,operations}/*texts.ts",
  "packages/layout-editor/src/texts.ts",
  "packages/cli/src/texts/chinese.ts",
  "packages/emulator/dashboard/src/{scenarios,sentences,texts}.ts",
  "openapi/runtime/chinese.ts",
  "openapi/overlays/*.yaml",
  "docs/src/catalogue/client-errors.ts",
  "docs/src/components/*.astro",
);

test("each test reads the pages of its language", () => {
  expect(english.filter(({ line }) => line.includes("sid")).length).toBeGreaterThan(10);
  expect(chinese.filter(({ line }) => line.includes("录制")).length).toBeGreaterThan(50);
});

test("English pages use the words of HTTP", () => {
  const odd =
    /\b(illegal|legal|tells?|told|members?|answers?|answered|(?:is|are|was|be) given|(?:gives?|gave) (?!up|access))\b(?!:)/i;
  expect(placesOf(english, odd)).toEqual([]);
});

test("English pages use plain verbs", () => {
  const odd = /\b((?:go|goes|going|went|gone) on|anew|for ever|(?:is|are|was|were) away)\b/i;
  expect(placesOf(english, odd)).toEqual([]);
});

test("messages of errors use them, too", async () => {
  const sources = await linesOf("packages/{client,node,redis,recorder,emulator}/src/**/*.ts");
  const messages = sources.filter(
    ({ place, line }) =>
      !/\.test(-d)?\.ts:|\/generated\//.test(place) && /["`].* .*["`]/.test(line),
  );
  expect(messages.length).toBeGreaterThan(500);
  // In a text, not in a name or in a comment behind it.
  const odd = /^[^/*]*["`][^"`]*(?<![.\w])(illegal|legal|tells?|told|answers?|answered) [^"`]*["`]/;
  expect(placesOf(messages, odd)).toEqual([]);
});

test("Chinese pages have one term for one thing, and no space after a full stop", () => {
  const odd =
    /您|区域(?!标识)|服务商|厂商|凭据|客户 ID|客户证书|头部|录制端|非法|答案|成员|模拟器|(?<!包)请求体|响应体|阿里云视频点播|Agora 云端|的 声网|。 (?!\*\/|\|)/;
  expect(placesOf(chinese, odd)).toEqual([]);
});

function placesOf(lines: readonly { place: string; line: string }[], odd: RegExp): string[] {
  return lines.filter(({ line }) => odd.test(line)).map(({ place }) => place);
}
