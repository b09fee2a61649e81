import { mergeConfig } from "vitest/config";
import shared from "../../vitest.shared.ts";

// Some tests start another program.
export default mergeConfig(shared, { test: { testTimeout: 60_000 } });
