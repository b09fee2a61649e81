import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CloudRecording } from "@cloud-recording/client";
import { operationAt, operationsOf } from "@cloud-recording/openapi/reader";
import { type Capture, type Entry, folder, textOf } from "../capture.ts";
import { description } from "../description.ts";
import { optionsFor, replayed } from "../outcome.ts";
import { type Exchange, tap } from "./exchange.ts";
import { type Kept, sanitise } from "./sanitise.ts";
import type { Scenario } from "./scenario.ts";
import { ScenarioClient } from "./scenario-client.ts";
import { redacted, refuseSecrets } from "./secrets.ts";
import type { Target } from "./target.ts";
import { runWorkflow } from "./workflow.ts";

/**
 * Plays a scenario and makes a capture of it, fit to be kept. Nothing is written.
 *
 * @throws if the scenario cannot be played; the message holds no secret of the account
 */
export async function captureScenario(scenario: Scenario, target: Target): Promise<Capture> {
  if (target.provenance === "live" && !scenario.isLive) {
    throw new Error(`${scenario.name} needs an emulator: it makes calls go wrong or time pass`);
  }
  const taped = tap(target.upstream, target.now);
  try {
    if ("workflow" in scenario.play) await runWorkflow(scenario.play.workflow, taped.fetch);
    else await scenario.play.script(new ScenarioClient(taped, target));
  } catch (error) {
    // It may tell what the service has answered.
    throw new Error(redacted(error instanceof Error ? error.message : "", target.secrets));
  }
  return await captureOf(scenario, target.provenance, taped.exchanges);
}

/** Makes a capture out of exchanges. */
export async function captureOf(
  { text, emulator }: Pick<Scenario, "text" | "emulator">,
  provenance: "emulator" | "live",
  exchanges: readonly Exchange[],
): Promise<Capture> {
  // Projects have credentials.
  const { projects: _, ...state } = emulator ?? {};
  const operations = operationsOf(description);
  const entries: Entry[] = [];
  for (const [index, kept] of sanitise(exchanges).entries()) {
    const { operation, violates } = exchanges[index] ?? {};
    const { method, url } = kept.request;
    const named = operation ?? operationAt(operations, method, url)?.operationId;
    if (named === undefined) throw new Error(`No operation is at ${method} ${url}`);
    entries.push(await entryOf(kept, provenance, named, violates));
  }
  return {
    log: {
      version: "1.2",
      creator: { name: "@cloud-recording/contract", version: "0.0.0" },
      comment: text,
      ...(Object.keys(state).length > 0 && { _emulator: state }),
      entries,
    },
  };
}

async function entryOf(
  kept: Kept,
  _provenance: "emulator" | "live",
  _operation: string,
  violates: readonly string[] | undefined,
): Promise<Entry> {
  const exchange = {
    ...kept,
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    _provenance,
    _operation,
    ...(violates && { _violates: violates }),
  };
  return { ...exchange, _expect: await expectationOf(exchange) };
}

/** The outcome of an exchange with the client of today. Whoever adds a capture reviews it, and from then on it is kept. */
async function expectationOf(exchange: Omit<Entry, "_expect">): Promise<Entry["_expect"]> {
  return await replayed(exchange as Entry, (entry, fetch) => {
    return new CloudRecording({ ...optionsFor(entry), fetch });
  });
}

/**
 * Writes a capture, unless a secret is left in it.
 *
 * @throws {SecretFoundError}
 */
export async function writeCapture(
  name: string,
  capture: Capture,
  secrets: readonly string[],
  root: string = folder,
): Promise<string> {
  const text = textOf(capture);
  refuseSecrets(name, text, secrets);
  const file = `${root}${name}.har`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}
