import { test as base, type TestAPI } from "vitest";
import type { Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { type EmulatorServer, serve } from "./serve.ts";
import { createTestEmulator } from "./test-emulator.ts";

/** Fixtures of a test. */
export interface EmulatorFixtures {
  /** An emulator of its own, whose clock stands still, which needs no start-up and has no rate limit. */
  readonly emulator: Emulator;
  /** The same emulator on a port of its own, for what cannot be given a `fetch`. */
  readonly emulatorServer: EmulatorServer;
}

/**
 * A `test` of Vitest whose tests get an emulator each.
 *
 * @param options options of the emulator, over those for tests
 *
 * @example
 * ```ts
 * import { emulatorTest } from "@cloud-recording/emulator/vitest";
 * import { expect } from "vitest";
 *
 * const test = emulatorTest({ participants: "none" });
 *
 * test("an empty channel is left", async ({ emulator }) => {
 *   emulator.clock.advance(31_000);
 *   expect(emulator.sessions()).toEqual([]);
 * });
 * ```
 */
export function emulatorTest(options: EmulatorOptions = {}): TestAPI<EmulatorFixtures> {
  return base.extend<EmulatorFixtures>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
    emulator: async ({}, use) => {
      // Node 20, for which this is bundled, has no `using`.
      const emulator = createTestEmulator(options);
      try {
        await use(emulator);
      } finally {
        emulator.close();
      }
    },
    emulatorServer: async ({ emulator }, use) => {
      const server = await serve(emulator, { port: 0 });
      try {
        await use(server);
      } finally {
        await server.close();
      }
    },
  });
}
