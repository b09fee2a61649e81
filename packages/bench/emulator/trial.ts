import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.ts";
import type { LoadOrder, LoadReport } from "./load.ts";
import type { Peer } from "./peers.ts";
import { ServerProcess, type Usage } from "./server-process.ts";
import type { Settings } from "./settings.ts";

/** Figures of one start of a server and of one load on it. */
export interface Trial {
  readonly coldStartMilliseconds: number;
  readonly perSecond: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
  /** CPU time of the server for a call, whatever else the machine is doing. */
  readonly cpuMicrosecondsPerCall: number;
  /** After the first response. */
  readonly rssAtStartBytes: number;
  readonly rssAfterLoadBytes: number;
}

const loadProgram = fileURLToPath(new URL("load.ts", import.meta.url));

export async function runTrial(peer: Peer, settings: Settings): Promise<Trial> {
  const { cores, nodeOptions, load } = settings;
  await using server = await ServerProcess.start(peer, await freePort(), cores.server, nodeOptions);
  const atStart = await server.usage();
  const { before, after, done } = await loadOn(server, { ...load, port: server.port });
  if (done.failures > 0) throw new Error(`${peer.name} refused ${done.failures} calls`);
  return {
    coldStartMilliseconds: server.coldStartMilliseconds,
    perSecond: done.perSecond,
    p50Milliseconds: done.p50Milliseconds,
    p99Milliseconds: done.p99Milliseconds,
    cpuMicrosecondsPerCall: (after.cpuMicroseconds - before.cpuMicroseconds) / done.requests,
    rssAtStartBytes: atStart.rssBytes,
    rssAfterLoadBytes: after.rssBytes,
  };
}

interface Loaded {
  readonly before: Usage;
  readonly after: Usage;
  readonly done: LoadReport & { kind: "done" };
}

async function loadOn(server: ServerProcess, order: LoadOrder): Promise<Loaded> {
  const generator = fork(loadProgram, { execArgv: [] });
  try {
    generator.send(order);
    await reported(generator, "warm");
    const before = await server.usage();
    const done = await reported(generator, "done");
    return { before, after: await server.usage(), done };
  } finally {
    generator.kill("SIGKILL");
  }
}

function reported<Kind extends LoadReport["kind"]>(
  generator: ChildProcess,
  kind: Kind,
): Promise<LoadReport & { kind: Kind }> {
  return new Promise((resolve, reject) => {
    generator.once("exit", () => reject(new Error("The load generator has ended")));
    generator.on("message", (report: LoadReport) => {
      if (report.kind === kind) resolve(report as LoadReport & { kind: Kind });
    });
  });
}
