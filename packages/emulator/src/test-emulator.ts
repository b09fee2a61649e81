import { frozenClock } from "./clock/clock.ts";
import { createEmulator, type Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";

/**
 * Makes an emulator for one test: its clock stands still, it needs no start-up, and it has no rate limit.
 *
 * @param options options of the emulator, over those for tests
 */
export function createTestEmulator(options: EmulatorOptions = {}): Emulator {
  const { startUp = 0, rateLimit = false, now } = options;
  // A source of the time is a clock, too.
  const clock = options.clock ?? (now ? undefined : frozenClock(Date.UTC(2026, 0, 1)));
  return createEmulator({ ...options, startUp, rateLimit, clock });
}
