import type { Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { createTestEmulator } from "./test-emulator.ts";

export { createTestEmulator };

/** Parameter of a test. */
export interface EmulatorContext<TestContext> {
  /** An emulator of its own, whose clock stands still, which needs no start-up and has no rate limit. */
  readonly emulator: Emulator;
  /** Context that `Deno.test` gives to a test. */
  readonly t: TestContext;
}

/**
 * Makes a test function for `Deno.test` that gets an emulator of its own. It needs no permissions.
 *
 * @param options options of the emulator, over those for tests
 *
 * @example
 * ```ts
 * import { withEmulator } from "@cloud-recording/emulator/deno";
 *
 * const test = withEmulator(async ({ emulator }) => {
 *   const response = await emulator.fetch("http://localhost/_emulator/health");
 *   if (!response.ok) throw new Error("The emulator is not well");
 * });
 * // Deno.test("the emulator is well", test);
 * ```
 */
export function withEmulator<TestContext>(
  test: (context: EmulatorContext<TestContext>) => void | Promise<void>,
  options: EmulatorOptions = {},
): (t: TestContext) => Promise<void> {
  return async (t) => {
    // Node 20, for which this is bundled, has no `using`.
    const emulator = createTestEmulator(options);
    try {
      await test({ emulator, t });
    } finally {
      emulator.close();
    }
  };
}
