import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["openapi", "packages/*", "examples", "docs", "bench"],
  },
});
