import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { join } from "node:path";
import { firstCommitOf, tagOf } from "./history.ts";
import { page, type Texts } from "./page.ts";

/** A change of the next release. */
export interface Change {
  /** Name of its file, which is its place on the page of the changelog. */
  readonly id: string;
  readonly packages: readonly string[];
  readonly text: string;
  /** Day on which it was made, such as `2026-01-31`; undefined if the history is not there. */
  readonly date: string | undefined;
}

/** A release of a package. */
export interface Release {
  /** Place of it on the page of the changelog. */
  readonly id: string;
  readonly package: string;
  readonly version: string;
  readonly text: string;
  /** Day on which it was published; undefined if it is not, or the history is not there. */
  readonly date: string | undefined;
}

/** Everything that the changelog lists, the newest first. */
export interface History {
  readonly changes: readonly Change[];
  readonly releases: readonly Release[];
}

export async function historyOf(root: string): Promise<History> {
  return { changes: await changesOf(root), releases: await releasesOf(root) };
}

/** Changes of all releases, and of the next one. */
export function changelog({ changes, releases }: History): Texts {
  const text = (words: Words) =>
    [
      `[${words.feed}](../rss.xml)\n`,
      ...(changes.length > 0 ? [`## ${words.next}\n`, ...groups(changes, words)] : []),
      ...releases.map(
        (release) =>
          `## ${release.package} ${release.version}\n\n${inEnglish(placed(release) + release.text)}`,
      ),
    ].join("\n");
  return {
    en: page("Changelog", "What changed in each release of the packages.", text(english)),
    "zh-CN": page(
      "更新日志",
      "各软件包每个版本的变更。",
      text(chinese).replace("../rss.xml", "../../rss.xml"),
    ),
  };
}

interface Words {
  readonly next: string;
  readonly several: string;
  readonly feed: string;
}

const english: Words = {
  next: "Next release",
  several: "Several packages",
  feed: "RSS feed of all changes",
};
const chinese: Words = { next: "下一个版本", several: "多个软件包", feed: "所有变更的 RSS 订阅" };

/** The changes of each package under its name, and after them those of several packages. */
function groups(changes: readonly Change[], { several }: Words): string[] {
  const titleOf = ({ packages }: Change) =>
    packages.length === 1 ? `\`${packages[0]}\`` : several;
  const titles = [...new Set(changes.map(titleOf))].toSorted(
    (one, other) => Number(one === several) - Number(other === several) || one.localeCompare(other),
  );
  return titles.map((title) => {
    const items = changes
      .filter((change) => titleOf(change) === title)
      .map((change) => {
        const { packages, text } = change;
        const names = title === several ? packages.map((name) => `\`${name}\``) : [];
        return `- ${placed(change, names)}${text}`.replaceAll("\n", "\n  ").replaceAll(/ +$/gm, "");
      });
    return `### ${title}\n\n${inEnglish(items.join("\n"))}`;
  });
}

/** A text of the repository, which is English on every page. */
function inEnglish(text: string): string {
  return `<div lang="en">\n\n${text.trim()}\n\n</div>\n`;
}

/** The anchor of an entry, its day and its packages, on a line. */
function placed({ id, date }: Change | Release, names: readonly string[] = []): string {
  const day = date === undefined ? "" : `<time datetime="${date}">${date}</time>`;
  return `<small id="${id}">${day}</small> ${names.join(", ")}\n\n`;
}

/** The changes that wait for a release. */
async function changesOf(root: string): Promise<Change[]> {
  const published = await publishedPackages(root);
  const changes: Change[] = [];
  for await (const file of glob(".changeset/*.md", { cwd: root })) {
    if (file.endsWith("README.md")) continue;
    const source = await readFile(join(root, file), "utf8");
    const [, matter = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
    const packages = [...matter.matchAll(/^"(.+?)":/gm)]
      .map(([, name = ""]) => name)
      .filter((name) => published.has(name));
    if (packages.length === 0) continue;
    changes.push({
      id: file.replace(/^.*\/|\.md$/g, ""),
      packages,
      text: body.trim(),
      date: await firstCommitOf(root, file),
    });
  }
  return changes.toSorted((one, other) => (other.date ?? "").localeCompare(one.date ?? ""));
}

/** The names of the packages that are published. */
async function publishedPackages(root: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for await (const file of glob("{openapi,packages/*}/package.json", { cwd: root })) {
    const manifest = JSON.parse(await readFile(join(root, file), "utf8"));
    if (manifest.private !== true) names.add(manifest.name);
  }
  return names;
}

/** The releases that the changelogs of the packages list. */
async function releasesOf(root: string): Promise<Release[]> {
  const releases: Release[] = [];
  for await (const file of glob("{openapi,packages/*}/CHANGELOG.md", { cwd: root })) {
    if (!existsSync(join(root, file))) continue;
    const source = await readFile(join(root, file), "utf8");
    const name = /^# (.+)$/m.exec(source)?.[1] ?? "";
    for (const part of source.split(/^## /m).slice(1)) {
      const [version = "", ...lines] = part.split("\n");
      releases.push({
        id: `${name.replace(/^.*\//, "")}-${version}`,
        package: name,
        version,
        text: `${lines.join("\n").trim()}\n`,
        date: await tagOf(root, `${name}@${version}`),
      });
    }
  }
  return releases.toSorted((one, other) => (other.date ?? "").localeCompare(one.date ?? ""));
}
