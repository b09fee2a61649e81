import { defineConfig, mergeConfig } from "vitest/config";
import shared from "../vitest.shared.ts";

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: "./test/chromium.ts",
      // Browsers wait more than they work, so two may run where the usual number of workers would be one.
      maxWorkers: 2,
      testTimeout: 120_000,
      hookTimeout: 60_000,
    },
  }),
);
