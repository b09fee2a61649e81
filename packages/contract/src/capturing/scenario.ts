import type { EmulatorOptions } from "@cloud-recording/emulator";
import type { ScenarioClient } from "./scenario-client.ts";

/** A program that makes a recording. */
export interface Scenario {
  /** Name of the recording. */
  readonly name: string;
  /** A sentence on the scenario. */
  readonly text: string;
  /** Options of the emulator. */
  readonly emulator?: EmulatorOptions;
  /**
   * Time that passes before each call but the first, in milliseconds.
   *
   * @default 1000
   */
  readonly pace?: number;
  /** An Arazzo workflow of the description by its file, or a script. */
  readonly play:
    | { readonly workflow: string }
    | { readonly script: (client: ScenarioClient) => Promise<void> };
  /** True if it can be played with the real service: it needs neither faults nor leaps in time. */
  readonly isLive: boolean;
}
