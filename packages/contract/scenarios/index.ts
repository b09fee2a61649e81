import type { Scenario } from "../src/recorder/scenario.ts";
import { lives } from "./lives.ts";
import { refusals } from "./refusals.ts";
import { settings } from "./settings.ts";
import { workflows } from "./workflows.ts";

/** All scenarios. */
export const scenarios: readonly Scenario[] = [...workflows, ...refusals, ...settings, ...lives];
