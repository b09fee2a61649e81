import type { Scenario } from "../src/capturing/scenario.ts";
import { lifeCycle } from "./life-cycle.ts";
import { refusals } from "./refusals.ts";
import { settings } from "./settings.ts";
import { workflows } from "./workflows.ts";

/** All scenarios. */
export const scenarios: readonly Scenario[] = [
  ...workflows,
  ...refusals,
  ...settings,
  ...lifeCycle,
];
