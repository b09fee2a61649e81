import { readFileSync } from "node:fs";
import type { StarlightUserConfig } from "@astrojs/starlight/types";

/** A page of an operation, with its title in each language. */
interface OperationLink {
  readonly slug: string;
  readonly en: string;
  readonly "zh-CN": string;
}

type Sidebar = NonNullable<StarlightUserConfig["sidebar"]>;

/** Links beside every page. A page's own title names it, so that each language has its own words. */
export const sidebar: Sidebar = [
  {
    ...named("Start", "开始"),
    items: ["index", "quick-start", "guides/life-cycle"],
  },
  {
    ...named("Guides", "指南"),
    items: [
      "guides/credentials",
      "guides/modes",
      "guides/layouts",
      "guides/resolution",
      "guides/subscription",
      "guides/snapshots",
      "guides/vod",
      "guides/files-and-playback",
      "guides/playback",
      "guides/no-files",
      "guides/callbacks",
      "guides/calls",
    ],
  },
  {
    ...named("Tools", "工具"),
    items: [
      "guides/client",
      "guides/rate-limits",
      "fleet-simulation",
      "guides/recovery",
      "guides/deno",
      "guides/command-line",
      "guides/other-languages",
      "guides/migration",
      "guides/testing",
      "guides/captures",
      "guides/ci",
      "guides/description",
    ],
  },
  {
    ...named("Reference", "参考"),
    items: [
      {
        ...named("Operations", "方法"),
        items: [{ ...named("All operations", "所有方法"), link: "/operations/" }, ...operations()],
      },
      { ...named("One-page reference", "单页参考"), link: "/reference/" },
      "console",
      "errors",
      "storage",
      "limits",
      "glossary",
    ],
  },
  {
    ...named("Packages", "软件包"),
    items: [
      "api/cloud-recording/node",
      "api/cloud-recording/client",
      "api/cloud-recording/emulator",
      "api/cloud-recording/emulator/serve",
      "api/cloud-recording/layouts",
    ],
  },
  {
    ...named("Project", "项目"),
    collapsed: true,
    items: ["changelog", "open-questions", "tools", "traceability", "benchmarks"],
  },
];

/** The pages of operations; the first step of the build lists them. */
function operations(): Sidebar {
  const file = new URL("operations.json", import.meta.url);
  const pages = JSON.parse(readFileSync(file, "utf8")) as OperationLink[];
  return pages.map(({ slug, ...titles }) => ({
    ...named(titles.en, titles["zh-CN"]),
    link: `/operations/${slug}/`,
  }));
}

function named(label: string, chinese: string) {
  return { label, translations: { "zh-CN": chinese } };
}
