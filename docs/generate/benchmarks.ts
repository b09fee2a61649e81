import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bodyOf, page, type Texts } from "./page.ts";

/** The measurements, from the README of their folder. */
export async function benchmarks(root: string): Promise<Texts> {
  const body = bodyOf(
    await readFile(join(root, "packages/bench/README.md"), "utf8"),
    "packages/bench",
  ).replace(/^(\s*)Private: (.)/, (_, space: string, first: string) => space + first.toUpperCase());
  return {
    en: page(
      "Benchmarks",
      "Figures of the packages side by side with peers, and how they are measured.",
      body,
    ),
    "zh-CN": page(
      "性能测试",
      "各软件包与同类工具的对比数据，以及测量方法。",
      `<div lang="en">\n\n${body}\n\n</div>`,
    ),
  };
}
