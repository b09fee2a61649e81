import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { address, base } from "./address.ts";
import { runtimeBase } from "./build/runtime-base.ts";
import { sidebar } from "./sidebar.ts";

export default defineConfig({
  site: new URL(address).origin,
  base,
  trailingSlash: "always",
  image: { service: { entrypoint: "astro/assets/services/noop" } },
  vite: {
    plugins: [runtimeBase()],
    // A script of its own is allowed by `script-src 'self'`; an inlined one would need a hash on every page.
    build: { assetsInlineLimit: 0 },
  },
  integrations: [
    starlight({
      title: { en: "Cloud Recording", "zh-CN": "云端录制" },
      favicon: "/favicon.svg",
      defaultLocale: "root",
      locales: {
        root: { label: "English", lang: "en" },
        "zh-cn": { label: "简体中文", lang: "zh-CN" },
      },
      sidebar,
      customCss: ["./src/styles/site.css"],
      components: { LanguageSelect: "./src/components/language-link.astro" },
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
