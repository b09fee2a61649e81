import { fileURLToPath } from "node:url";
import { configDefaults, type ViteUserConfig } from "vitest/config";
import { retryReporter } from "./retry-reporter.ts";

/**
 * Folders with tests, and what their tests need beside the options of all.
 *
 * Where nothing is kept outside of a test, a worker runs one file after the other without `isolate`: what they import is
 * loaded once.
 */
const packages = {
  openapi: { isolate: false },
  "packages/bench": {},
  "packages/build": { isolate: false },
  "packages/cli": { isolate: false, globalSetup: "./test/install-shells.ts" },
  "packages/client": { isolate: false },
  "packages/contract": { isolate: false },
  // Tests of the sources share their workers; those in `test` start servers, browsers and players.
  "packages/emulator": {
    isolate: false,
    globalSetup: ["./test/players.ts", "./test/bundle-command.ts"],
    exclude: [...configDefaults.exclude, "src/**", "test/live.test.ts"],
  },
  // Senders in real time, which a task of their own tests.
  "packages/emulator/test": { globalSetup: "./players.ts", include: ["live.test.ts"] },
  "packages/emulator/src": { isolate: false },
  "packages/whip": { isolate: false, globalSetup: "./test/install-senders.ts" },
  "packages/layout-editor": { isolate: false },
  "packages/layouts": { isolate: false },
  "packages/node": {},
  "packages/playback": { isolate: false },
  "packages/recorder": { isolate: false, globalSetup: "./test/players.ts" },
  "packages/redis": {
    isolate: false,
    globalSetup: "./test/install-redis.ts",
    // Leases and limits are waited for more than worked on.
    maxWorkers: 3,
  },
  "packages/rules": { isolate: false },
  docs: {
    isolate: false,
    globalSetup: "./test/open-browser.ts",
    // Browsers wait more than they work, so two may run where the usual number of workers would be one.
    maxWorkers: 2,
  },
};

/** Vite's defaults for a server, plus ours: workspace packages are tested from their sources. */
const conditions = ["@cloud-recording/source", "module", "node", "development|production"];
/** As Node resolves: under `module`, OpenTelemetry has files that only bundlers find. */
const conditionsOfNode = conditions.filter((condition) => condition !== "module");

const config: ViteUserConfig = {
  test: {
    // What starts processes takes its time when all packages are tested at once. A test that hangs still fails.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    reporters: [...configDefaults.reporters, retryReporter],
    // Many tests start commands from their sources: Node compiles these once.
    env: {
      NODE_COMPILE_CACHE: fileURLToPath(new URL("node_modules/.cache/node", import.meta.url)),
    },
    projects: Object.entries(packages).map(([root, options]) => ({
      extends: true,
      ssr: {
        resolve: { conditions: root === "packages/node" ? conditionsOfNode : conditions },
      },
      test: { name: `@cloud-recording/${root.replace("packages/", "")}`, root, ...options },
    })),
  },
};

export default config;
