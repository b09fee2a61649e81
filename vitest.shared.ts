import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    // What starts processes takes its time when all packages are tested at once. A test that hangs still fails.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
  ssr: {
    resolve: {
      // Vite's defaults for a server, plus ours: workspace packages are tested from their sources.
      conditions: ["@cloud-recording/source", "module", "node", "development|production"],
    },
  },
};

export default config;
