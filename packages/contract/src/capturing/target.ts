import type { Emulator } from "@cloud-recording/emulator";
import type { Upstream } from "./exchange.ts";

/** Where a scenario is played. */
export interface Target {
  readonly provenance: "emulator" | "live";
  readonly upstream: Upstream;
  readonly now: () => number;
  /** Lets time pass, in milliseconds. */
  pass(duration: number): Promise<void>;
  /** Its emulator, if it is one. */
  readonly emulator?: Emulator;
  /** Texts that must not stand in a recording. */
  readonly secrets: readonly string[];
}
