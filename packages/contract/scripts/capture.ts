/** Makes captures: `npm run capture -- --target emulator --scenario NAME`. */
import { parseArgs } from "node:util";
import { scenarios } from "../scenarios/index.ts";
import { captureScenario, writeCapture } from "../src/capturing/capture-scenario.ts";
import { emulatorTarget } from "../src/capturing/emulator-target.ts";
import { accountFrom } from "../src/capturing/environment.ts";
import { liveTarget } from "../src/capturing/live-target.ts";
import type { Target } from "../src/capturing/target.ts";

const usage = `Usage: npm run capture -- --target <target> --scenario <name>

  --target    emulator, or live: the service of the environment (see captures/README.md)
  --scenario  one of these, or all; repeatable
${scenarios.map(({ name, text, isLive }) => `                ${name}${isLive ? "" : " (emulator only)"}: ${text}`).join("\n")}`;

try {
  const { values } = parseArgs({
    options: {
      target: { type: "string" },
      scenario: { type: "string", multiple: true, default: [] },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(usage);
  else await main(values.target, values.scenario);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(target: string | undefined, names: readonly string[]): Promise<void> {
  if (target !== "emulator" && target !== "live") {
    throw new Error(`--target must be emulator or live\n\n${usage}`);
  }
  const unknown = names.filter((name) => name !== "all" && !scenarios.some((s) => s.name === name));
  if (names.length === 0 || unknown.length > 0) {
    throw new Error(
      `--scenario must name a scenario, got ${unknown.join(", ") || "none"}\n\n${usage}`,
    );
  }
  const chosen = scenarios.filter((scenario) => {
    const all = names.includes("all") && (target === "emulator" || scenario.isLive);
    return all || names.includes(scenario.name);
  });
  for (const scenario of chosen) {
    const place: Target =
      target === "emulator"
        ? emulatorTarget(scenario)
        : liveTarget(accountFrom(process.env), scenario);
    const capture = await captureScenario(scenario, place);
    const file = await writeCapture(`${target}/${scenario.name}`, capture, place.secrets);
    console.log(`${capture.log.entries.length} exchanges in ${file}`);
  }
}
