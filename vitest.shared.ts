import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  ssr: {
    resolve: {
      // Vite's defaults for a server, plus ours: workspace packages are tested from their sources.
      conditions: ["@cloud-recording/source", "module", "node", "development|production"],
    },
  },
};

export default config;
