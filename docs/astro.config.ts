import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import starlightTypeDoc from "starlight-typedoc";
import { address, base } from "./address.ts";
import { packageNames } from "./build/package-names.ts";
import { runtimeBase } from "./build/runtime-base.ts";
import { searchRanking } from "./build/search-ranking.ts";
import { workspaceSources } from "./build/workspace-sources.ts";
import { sidebar } from "./sidebar.ts";
import { joinChineseLines } from "./src/markdown/join-chinese-lines.ts";
import packages from "./tsconfig.api.json" with { type: "json" };

export default defineConfig({
  site: new URL(address).origin,
  base,
  trailingSlash: "always",
  image: { service: { entrypoint: "astro/assets/services/noop" } },
  markdown: { processor: satteri({ mdastPlugins: [joinChineseLines] }) },
  vite: {
    plugins: [runtimeBase(), workspaceSources()],
    // A script of its own is allowed by `script-src 'self'`; an inlined one would need a hash on every page.
    build: { assetsInlineLimit: 0 },
  },
  integrations: [
    sitemap({
      // Redoc makes these.
      customPages: [`${address}reference/`, `${address}zh-cn/reference/`],
      i18n: { defaultLocale: "en", locales: { en: "en", "zh-cn": "zh-CN" } },
    }),
    starlight({
      title: { en: "Cloud Recording", "zh-CN": "云端录制" },
      favicon: "/favicon.svg",
      defaultLocale: "root",
      locales: {
        root: { label: "English", lang: "en" },
        "zh-cn": { label: "简体中文", lang: "zh-CN" },
      },
      sidebar,
      pagefind: { ranking: searchRanking },
      plugins: [
        starlightTypeDoc({
          entryPoints: packages.files,
          tsconfig: "./tsconfig.api.json",
          output: "api",
          typeDoc: {
            name: "Packages",
            plugin: [packageNames],
            entryFileName: "index",
            // What is large has a page of its own, so that no page is heavy.
            outputFileStrategy: "members",
            membersWithOwnFile: ["Class", "Interface", "Variable"],
            // Types are checked by the packages themselves, with their TypeScript.
            skipErrorChecking: true,
            excludePrivate: true,
            excludeInternal: true,
            // What is passed on has its page in the package that makes it.
            excludeReferences: true,
            disableSources: true,
            classPropertiesFormat: "table",
            enumMembersFormat: "table",
            interfacePropertiesFormat: "table",
            parametersFormat: "table",
            propertyMembersFormat: "table",
            typeDeclarationFormat: "table",
            // Nobody looks for them, and tables have no room for them.
            tableColumnSettings: { hideInherited: true, hideOverrides: true },
            // An anchor goes to whoever comes first: to the type `RecordingEnd`, not to `Recording.end`.
            kindSortOrder: ["Module", "Interface", "TypeAlias", "Function", "Variable", "Class"],
            groupOrder: [
              "Modules",
              "Classes",
              "Interfaces",
              "Type Aliases",
              "Variables",
              "Functions",
              "*",
            ],
            logLevel: "Error",
          },
        }),
      ],
      routeMiddleware: ["./src/contents.ts", "./src/page-description.ts"],
      customCss: ["./src/styles/site.css"],
      expressiveCode: {
        styleOverrides: { codeFontSize: "0.8125rem", codePaddingInline: "1rem" },
        // Nothing is out of sight; only tables are as wide as they are.
        defaultProps: { wrap: true, hangingIndent: 2, overridesByLang: { text: { wrap: false } } },
      },
      components: {
        FallbackContentNotice: "./src/components/english-notice.astro",
        Hero: "./src/components/hero.astro",
        LanguageSelect: "./src/components/language-link.astro",
        MarkdownContent: "./src/components/markdown-content.astro",
        Sidebar: "./src/components/sidebar.astro",
      },
      head: [
        meta("og:image", `${address}card.png`),
        meta("og:image:width", "1200"),
        meta("og:image:height", "630"),
        meta("og:image:alt", "Cloud Recording"),
        {
          tag: "link",
          attrs: {
            rel: "alternate",
            type: "application/rss+xml",
            href: `${address}rss.xml`,
            title: "Cloud Recording",
          },
        },
      ],
      editLink: {
        baseUrl: "https://github.com/cloud-recording/cloud-recording/edit/main/docs/",
      },
      disable404Route: true,
      // The reference is built later, and there is one history for the whole repository.
      lastUpdated: false,
      social: [
        {
          icon: "github",
          label: "GitHub",
          href: "https://github.com/cloud-recording/cloud-recording",
        },
      ],
    }),
  ],
});

function meta(property: string, content: string) {
  return { tag: "meta" as const, attrs: { property, content } };
}
