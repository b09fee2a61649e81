import { check } from "../json-schema/check.ts";
import type { FaultRule } from "./fault-rule.ts";
import { faultSchema } from "./fault-schema.ts";
import { type FaultTarget, fits } from "./faults.ts";
import { faultPresets, isFaultPreset } from "./presets.ts";

/** Name of the header that makes its own call go wrong. */
export const faultHeader = "x-emulator-fault";

/**
 * Reads the header: the name of a scenario, or members of a fault, such as `code=65; delay=200`.
 * Of a scenario, the first rule for the operation counts, however unlikely it is.
 *
 * @returns the fault, nothing if the scenario has none for this operation, or what is wrong with the header
 */
export function readFaultHeader(text: string, target: FaultTarget): FaultRule | undefined | string {
  const name = text.trim();
  if (isFaultPreset(name)) {
    const rules: readonly FaultRule[] = faultPresets[name];
    return rules.find((rule) => fits(rule, target));
  }
  const fault = Object.fromEntries(
    name
      .split(";")
      .map((member) => member.trim())
      .filter((member) => member !== "")
      .map((member) => {
        const [key = "", ...value] = member.split("=");
        return [key.trim(), literal(value.join("=").trim())];
      }),
  );
  const wrong = check(fault, faultSchema);
  return wrong === undefined ? fault : `In the header X-Emulator-Fault, ${wrong}.`;
}

function literal(text: string): string | number | boolean {
  if (text === "true" || text === "false") return text === "true";
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
