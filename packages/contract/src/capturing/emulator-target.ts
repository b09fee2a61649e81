import { createEmulator, type Emulator, frozenClock } from "@cloud-recording/emulator";
import { project } from "../outcome.ts";
import { begin } from "./sanitise.ts";
import type { Scenario } from "./scenario.ts";
import type { Target } from "./target.ts";

/** An emulator whose clock stands still, but for the pace of the scenario. */
export function emulatorTarget({
  emulator: options,
  pace = 1000,
}: Pick<Scenario, "emulator" | "pace"> = {}): Target & { readonly emulator: Emulator } {
  const clock = frozenClock(begin);
  const emulator = createEmulator({ projects: [project], rateLimit: false, clock, ...options });
  let isFirst = true;
  return {
    provenance: "emulator",
    emulator,
    now: clock.now,
    secrets: [project.customerCertificate],
    upstream(request) {
      if (!isFirst) clock.advance(pace);
      isFirst = false;
      return emulator.fetch(request);
    },
    pass: async (duration) => clock.advance(duration),
  };
}
