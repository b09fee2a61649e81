import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { demoProject } from "../../src/project.ts";
import { Connection } from "./connection.ts";

/** State of a served emulator after many recordings have ended. */
export interface Scale {
  readonly recordings: number;
  readonly perSecond: number;
  /** Resident memory, in MiB: at the start, after all recordings, and after the control surface has answered. */
  readonly memory: { readonly start: number; readonly ended: number; readonly seen: number };
  /** Median time of an answer of the control surface, in milliseconds, by path. */
  readonly times: Readonly<Record<string, number>>;
}

const bin = fileURLToPath(new URL("../../src/bin.ts", import.meta.url));
const { appId, customerId, customerCertificate } = demoProject;
const headers = {
  authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
  "content-type": "application/json;charset=utf-8",
};
/** Calls at the same time. */
const callers = 8;

/** Lets so many recordings start and end in a served emulator, and measures it. */
export async function measure(recordings: number): Promise<Scale> {
  const args = ["--port", "0", "--quiet", "--recordings", "none", "--rate-limit", "false"];
  const child = spawn(process.execPath, ["--conditions=@cloud-recording/source", bin, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = await once(child.stdout, "data");
    const url = String(line).trim();
    const start = await memoryOf(child);
    const begin = performance.now();
    await record(url, recordings);
    const perSecond = Math.round((recordings / (performance.now() - begin)) * 1000);
    const ended = await memoryOf(child);
    const times: Record<string, number> = {};
    for (const path of ["", "/sessions", "/channels", "/requests", "/clock"]) {
      times[`/_emulator${path}`] = await medianTime(`${url}/_emulator${path}`);
    }
    const memory = { start, ended, seen: await memoryOf(child) };
    return { recordings, perSecond, memory, times };
  } finally {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

async function record(url: string, recordings: number): Promise<void> {
  const prefix = `/v1/apps/${appId}/cloud_recording/`;
  let next = 0;
  const call = async () => {
    const connection = await Connection.open(url, headers);
    const post = async (path: string, body: object): Promise<{ resourceId: string; sid: string }> =>
      JSON.parse(await connection.post(prefix + path, body)).Body;
    for (let number = next++; number < recordings; number = next++) {
      // Half of the recordings have a channel of their own.
      const cname = number % 2 ? `room-${number}` : `hall-${number % 100}`;
      const who = { cname, uid: `9${number}` };
      const { resourceId } = await post("acquire", { ...who, clientRequest: {} });
      const clientRequest = { recordingConfig: {} };
      const path = `resourceid/${resourceId}`;
      const { sid } = await post(`${path}/mode/mix/start`, { ...who, clientRequest });
      await post(`${path}/sid/${sid}/mode/mix/stop`, { ...who, clientRequest: {} });
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: callers }, call));
}

async function medianTime(url: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const begin = performance.now();
    const response = await fetch(url);
    await response.arrayBuffer();
    times.push(performance.now() - begin);
  }
  // The first one loads the control surface.
  return Math.round(times.slice(1).sort((a, b) => a - b)[3] ?? 0);
}

async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
