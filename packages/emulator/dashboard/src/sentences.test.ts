import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, test } from "vitest";
import { sentenceIn, sentences, subjects } from "./sentences.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** Sources of what the page shows in the words of the emulator. */
const sources = [
  "packages/emulator/src/{admin,callbacks,channels,clock,faults,json-schema,media}/**/*.ts",
  "packages/emulator/dashboard/src/calls.ts",
  "packages/emulator/src/http/{answer,fault}.ts",
  "packages/emulator/src/http/checks/host.ts",
  "packages/recorder/src/{storage,thread}/**/*.ts",
  "packages/whip/src/**/*.ts",
];

/** Files among them with pages and descriptions of their own. */
const otherPages = /\.test\.ts$|\/(index-page|player|fault-schema)\.ts$/;

/** Texts in them that never come to the page. */
const unseen = [
  // The log of the terminal
  "Recording … would not go on after a restart: …",
  "Recording …: … s were left out",
  "Recording …: … frames were dropped",
  // Mistakes in options, without which there is no page
  "callbackUrl must be a URL that begins with http:// or https://",
  "callbackUrl must hold no user name and no password",
  "callbackSecret must not be empty",
  "token must not be empty",
  "The source of a clock must return a number",
  // Mistakes of the emulator
  "The schema has no …",
  "The recording … does not run",
  // Answers to other callers: this page sends no such header, and rules of scenarios have the texts of the service
  "In the header X-Emulator-Fault, ….",
  "The recorder could not be started.",
];

/** Texts of some words in a source. What is filled in is `…`. */
function textsIn(path: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, value, quasis } = node as {
      readonly type?: string;
      readonly value?: unknown;
      readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
    };
    if (type === "Literal" && typeof value === "string") found.push(value);
    if (type === "TemplateLiteral" && quasis) {
      found.push(quasis.map(({ value }) => value.cooked).join("…"));
    }
    for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(readFileSync(`${root}${path}`, "utf8"), { lang: "ts" }, path).body);
  return found
    .map((text) => text.replaceAll(/…+/g, "…"))
    .filter((text) => /\S [a-z]{2,}(?![a-z]*[=:])/i.test(text));
}

const paths = globSync(sources, { cwd: root }).filter((path) => !otherPages.test(path));
const texts = new Set(
  paths
    .flatMap(textsIn)
    // The place in the value comes first.
    .map((text) => text.replace(/^must /, "… must ")),
);
const known = [...sentences, ...subjects];

describe("sentences of the emulator", () => {
  test("are known to the page, all of them, or never shown", () => {
    const [translated, listed] = [new Set(known.map(([english]) => english)), new Set(unseen)];
    expect([...texts].filter((text) => !translated.has(text) && !listed.has(text))).toEqual([]);
  });

  test("are still said by the emulator, as often as the page knows or leaves them out", () => {
    const all = [...known.map(([english]) => english), ...unseen];
    expect(all.filter((text) => !texts.has(text))).toEqual([]);
    expect(all).toHaveLength(new Set(all).size);
  });

  test.each(known)("%s", (english, chinese) => {
    // Another sentence of the list must not take it for its own.
    expect(sentenceIn("zh-CN", english)).toBe(chinese);
    expect(sentenceIn("en", english)).toBe(english);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    // What is filled in comes in the same order, so there must be as much of it.
    expect(chinese.split("…")).toHaveLength(english.split("…").length);
  });

  test("keep what is filled in, and put it into Chinese, too", () => {
    const inChinese = (english: string) => sentenceIn("zh-CN", english);
    expect(inChinese('The user "…$&" is already in the channel')).toBe("用户“…$&”已在频道内");
    expect(inChinese("The offer cannot be answered: The codec must be VP8, H.264 or Opus")).toBe(
      "无法应答 SDP offer：编码应为 VP8、H.264 或 Opus",
    );
    expect(inChinese("The body.uid must not be empty")).toBe("请求包体.uid 不能为空");
    expect(inChinese("ENOSPC: no space left on device")).toBe("ENOSPC: no space left on device");
  });
});
