import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CloudRecording, fileSessionStore } from "@cloud-recording/node";
import { ExitCode } from "../src/exit-code.ts";
import type { Service } from "./service.ts";

/** An end that a command can come to, and its exit code. */
export const outcomes = {
  success: ExitCode.Success,
  refused: ExitCode.Refused,
  usage: ExitCode.Usage,
  network: ExitCode.Network,
  partial: ExitCode.Partial,
  interrupted: ExitCode.Interrupted,
} as const;
/** A name of {@linkcode outcomes}. */
export type Outcome = keyof typeof outcomes;

/** Arguments that lead to an outcome, and what is there before. */
export interface Attempt {
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Files of the session store, made before. */
  readonly store?: ((service: Service, folder: string) => Promise<void>) | undefined;
  /** Faults of the service; such an attempt has the service for itself. */
  readonly faults?: (service: Service) => void;
}

/** An attempt for each outcome, or the reason why a command has no such outcome. */
export type Attempts = Readonly<Record<Outcome, Attempt | string>>;

const channel = ["--cname", "room-42"];
const stranger = { ANYRTC_CUSTOMER_CERTIFICATE: "wrong" };
const nowhere = { ANYRTC_BASE_URL: "http://127.0.0.1:1" };
const oneStep = "does one thing, or does not";
const local = "asks no service";
const quick = "is over before anybody could interrupt it";

/** Attempts of a command that asks for something of the service. */
const request = (args: readonly string[], store?: Attempt["store"]) => ({
  success: { args, store },
  refused: { args, store, environment: stranger },
  usage: { args: [...args, "--what"] },
  network: { args, store, environment: nowhere },
  partial: oneStep,
  interrupted: { args, store },
});

/** Attempts of a command that asks for nothing. */
const answer = (args: readonly string[], wrong: readonly string[]) => ({
  success: { args },
  refused: "nothing of it can be refused",
  usage: { args: wrong },
  network: local,
  partial: oneStep,
  interrupted: quick,
});

/** Part of the files goes to the backup of the service. */
const backup = ({ emulator }: Service) =>
  void emulator.faults.add({ operation: "stopRecording", effect: "backuped" });

/** The service does not find the recorder any more. */
const loss = ({ emulator }: Service) =>
  void emulator.faults.add({
    ...{ operation: "queryRecording", effect: "failover", duration: "forever" },
  });

/** Attempts of every command. */
export function attemptsOf(
  files: Readonly<Record<"lists" | "layout" | "start" | "wrong", string>>,
) {
  const { lists, layout, start, wrong } = files;
  const record = ["record", ...channel, "--duration", "1"];
  const check = (command: string) => ({
    ...answer([command, start], [command, "/none.json"]),
    refused: { args: [command, wrong] },
  });
  const all = {
    record: { ...request(record), partial: { args: record, faults: backup } },
    start: request(["start", ...channel]),
    query: request(["query"], oneRecording),
    watch: {
      ...request(["watch"], oneRecording),
      success: "ends with the recording, which another command must stop",
      partial: { args: ["watch"], store: expiredRecording, faults: loss },
    },
    stop: {
      ...request(["stop"], oneRecording),
      partial: { args: ["stop"], store: oneRecording, faults: backup },
    },
    update: request(["update", lists], oneRecording),
    "layout set": request(["layout", "set", layout], oneRecording),
    "layout preview": {
      ...answer(["layout", "preview", layout], ["layout", "preview", layout, "--svg", "--png"]),
      refused: { args: ["layout", "preview", wrong] },
    },
    acquire: request(["acquire", ...channel]),
    sessions: {
      ...answer(["sessions"], ["sessions", "--store", "/dev/null/none"]),
      success: { args: ["sessions"], store: oneRecording },
    },
    recover: {
      ...request(["recover"]),
      refused: "lists what was refused, which is a part",
      network: "lists what could not be reached, which is a part",
      partial: { args: ["recover"], store: damagedRecording },
      interrupted: "leaves in the store what it has not stopped yet, as before",
    },
    emulate: {
      ...answer(["emulate", "--port", "0"], ["emulate", "--port", "x"]),
      success: "serves until it is interrupted, which is its end",
      interrupted: "serves until it is interrupted, which is its end",
    },
    validate: check("validate"),
    lint: check("lint"),
    errors: { ...answer(["errors"], ["errors", "--what"]), refused: { args: ["errors", "xyzzy"] } },
    regions: answer(["regions"], ["regions", "none"]),
    doctor: request(["doctor"]),
    completion: answer(["completion", "zsh"], ["completion", "csh"]),
  };
  return all satisfies Record<string, Attempts>;
}

let recordings = 0;

/** Starts a recording, whose session is in the store. */
async function oneRecording(service: Service, folder: string): Promise<void> {
  const { emulator, environment } = service;
  const { ANYRTC_BASE_URL: baseUrl } = environment;
  const cloud = new CloudRecording({
    ...emulator.project,
    baseUrl,
    store: fileSessionStore(folder),
  });
  recordings += 1;
  const uid = String(recordings);
  await cloud.record({
    channel: { cname: `room-${uid}`, uid },
    mode: "mix",
    recordingConfig: { channelType: 0 },
  });
}

async function expiredRecording(service: Service, folder: string): Promise<void> {
  await oneRecording(service, folder);
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".json"))) {
    const saved = JSON.parse(await readFile(join(folder, name), "utf8"));
    await writeFile(join(folder, name), JSON.stringify({ ...saved, expiresAt: 1 }));
  }
}

async function damagedRecording(_: Service, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "damaged.json"), "{");
}
