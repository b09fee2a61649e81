import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { page, type Texts } from "./page.ts";

/** Changes of all releases, and of the next one. */
export async function changelog(root: string): Promise<Texts> {
  const coming = await changesets(root);
  const released = await releases(root);
  const body = (next: string) =>
    [...(coming.length > 0 ? [`## ${next}\n`, ...coming, ""] : []), ...released].join("\n");
  return {
    en: page("Changelog", "What changed in each release of the packages.", body("Next release")),
    "zh-CN": page(
      "更新日志",
      "各软件包每个版本的变更。",
      `以下变更说明为英文原文。\n\n${body("下一个版本")}`,
    ),
  };
}

/** The changes that wait for a release, one item each with the packages that it touches. */
async function changesets(root: string): Promise<string[]> {
  const items: string[] = [];
  for await (const file of glob(".changeset/*.md", { cwd: root })) {
    if (file.endsWith("README.md")) continue;
    const text = await readFile(join(root, file), "utf8");
    const [, matter = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const names = [...matter.matchAll(/^"(.+?)":/gm)].map(([, name]) => `\`${name}\``);
    const lines = body.trim().split("\n");
    items.push(
      `- ${names.join(", ")}\n\n${lines.map((line) => `  ${line}`.trimEnd()).join("\n")}\n`,
    );
  }
  return items.toSorted();
}

async function releases(root: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const file of glob("{openapi,packages/*}/CHANGELOG.md", { cwd: root })) {
    if (!existsSync(join(root, file))) continue;
    // One level deeper, because the page has a title of its own.
    texts.push((await readFile(join(root, file), "utf8")).replaceAll(/^(?=#)/gm, "#"));
  }
  return texts.toSorted();
}
