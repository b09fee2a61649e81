import { faultPresets } from "../../src/faults/presets.ts";

/** Names of the scenarios. */
export const presets: readonly string[] = Object.keys(faultPresets);
