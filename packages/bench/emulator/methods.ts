import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { freePort } from "./free-port.ts";
import { type Changes, onAnswer, requestBytes } from "./http-call.ts";
import type { Peer } from "./peers.ts";
import { ServerProcess } from "./server-process.ts";
import { path as acquirePath } from "./servers/acquire.js";
import type { Settings } from "./settings.ts";
import { median } from "./statistics.ts";

/** CPU time of one server for a call of one method. */
export interface MethodFigure {
  readonly name: string;
  readonly cpuMicrosecondsPerCall: number;
  /** Median of the ratios to the first server in each round, which is steadier than the ratio of the medians. */
  readonly ratio: number;
}

export interface MethodFigures {
  readonly method: string;
  readonly servers: readonly MethodFigure[];
}

/** A recording, as far as its calls have got. */
interface Recording {
  readonly cname: string;
  resourceId: string;
  sid: string;
}

interface Step {
  readonly method: string;
  call(recording: Recording): Changes;
}

const uid = "527841";
const uids = ["1", "2"];
const windows = uids.map((one, index) => ({
  ...{ uid: one, x_axis: index / 2, y_axis: 0, width: 0.5, height: 1, alpha: 1, render_mode: 1 },
}));
const startRequest = {
  token: "t".repeat(40),
  recordingConfig: {
    ...{ maxIdleTime: 30, streamTypes: 2, channelType: 0 },
    transcodingConfig: { height: 640, width: 360, bitrate: 500, fps: 15, mixedVideoLayout: 1 },
  },
  recordingFileConfig: { avFileType: ["hls"] },
  storageConfig: { vendor: 2, region: 3, bucket: "bucket", accessKey: "key", secretKey: "secret" },
};
const subscription = {
  audioUidList: { subscribeAudioUids: uids },
  videoUidList: { subscribeVideoUids: uids },
};

/** The methods in the order in which a recording calls them. */
const steps: readonly Step[] = [
  { method: "acquire", call: ({ cname }) => ({ body: bodyOf(cname, {}) }) },
  {
    method: "start",
    call: ({ cname, resourceId }) => ({
      path: pathOf(`resourceid/${resourceId}/mode/mix/start`),
      body: bodyOf(cname, startRequest),
    }),
  },
  { method: "query", call: (one) => ({ ...callOf(one, "query", {}), verb: "GET", body: "" }) },
  {
    method: "update",
    call: (one) => callOf(one, "update", { streamSubscribe: subscription }),
  },
  {
    method: "updateLayout",
    call: (one) => callOf(one, "updateLayout", { mixedVideoLayout: 3, layoutConfig: windows }),
  },
  { method: "stop", call: (one) => callOf(one, "stop", {}) },
];

function callOf({ cname, resourceId, sid }: Recording, method: string, request: object): Changes {
  const path = pathOf(`resourceid/${resourceId}/sid/${sid}/mode/mix/${method}`);
  return { path, body: bodyOf(cname, request) };
}

function pathOf(rest: string): string {
  return acquirePath.replace(/acquire$/, rest);
}

function bodyOf(cname: string, clientRequest: object): string {
  return JSON.stringify({ cname, uid, clientRequest });
}

/** A recorder of the emulator is at work so long after `start`, in milliseconds. Before, `stop` finds no file. */
const startUp = 1500;

interface Started {
  readonly name: string;
  readonly server: ServerProcess;
}

/**
 * Measures all six methods: a block of calls of one method to one server, then the same to the next one.
 * What else the machine does disturbs neighbouring blocks alike, and CPU time leaves out most of it.
 *
 * @param peers emulators; the first one is what all others are compared with
 */
export async function measureMethods(
  peers: readonly Peer[],
  settings: Settings,
): Promise<MethodFigures[]> {
  const { rounds, warmUpRounds, calls } = settings.methods;
  await using stack = new AsyncDisposableStack();
  const servers: Started[] = [];
  for (const peer of peers) {
    servers.push({ name: peer.name, server: stack.use(await start(peer, settings)) });
  }
  const times = new Map(steps.map((step) => [step, servers.map((): number[] => [])]));
  for (let round = -warmUpRounds; round < rounds; round++) {
    const recordings = servers.map(() =>
      Array.from({ length: calls }, (_, index): Recording => {
        return { cname: `room-${round}-${index}`, resourceId: "", sid: "" };
      }),
    );
    for (const [step, measured] of times) {
      if (step.method === "stop") await new Promise((resolve) => setTimeout(resolve, startUp));
      const order = [...servers.keys()];
      for (const index of round % 2 === 0 ? order : order.reverse()) {
        const time = await timeOf(step, servers[index] as Started, recordings[index] ?? []);
        if (round >= 0) measured[index]?.push(time);
      }
    }
  }
  return [...times].map(([{ method }, measured]) => ({
    method,
    servers: measured.map((values, index) => {
      const ratios = values.map((value, round) => value / (measured[0]?.[round] ?? Number.NaN));
      const { name = "" } = servers[index] ?? {};
      return { name, cpuMicrosecondsPerCall: median(values), ratio: median(ratios) };
    }),
  }));
}

async function start(peer: Peer, { cores, nodeOptions }: Settings): Promise<ServerProcess> {
  return ServerProcess.start(peer, await freePort(), cores.server, nodeOptions);
}

/** Connections for a block of calls. The server would close those that it has not heard of for five seconds. */
async function connections(port: number, stack: DisposableStack): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let index = 0; index < 16; index++) {
    const socket = connect(port, "127.0.0.1").setNoDelay(true);
    stack.defer(() => void socket.destroy());
    await once(socket, "connect");
    sockets.push(socket);
  }
  return sockets;
}

/** CPU time of a server for one call of a method for each recording, in microseconds per call. */
async function timeOf(
  step: Step,
  { name, server }: Started,
  recordings: readonly Recording[],
): Promise<number> {
  using stack = new DisposableStack();
  const sockets = await connections(server.port, stack);
  const before = await server.usage();
  const waiting = recordings.values();
  await Promise.all(
    sockets.map(async (socket) => {
      for (const recording of waiting) {
        const { status, answer } = await exchange(socket, requestBytes(step.call(recording)));
        if (status !== 200) throw new Error(`${name} answers ${step.method} with ${answer}`);
        const { Body } = JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")));
        Object.assign(recording, Body);
      }
    }),
  );
  const { cpuMicroseconds } = await server.usage();
  return (cpuMicroseconds - before.cpuMicroseconds) / recordings.length;
}

function exchange(socket: Socket, request: string): Promise<{ status: number; answer: string }> {
  return new Promise((resolve, reject) => {
    const gone = () => reject(new Error("The server has closed the connection"));
    socket.once("close", gone);
    onAnswer(socket, (status, answer) => {
      socket.off("close", gone).removeAllListeners("data");
      resolve({ status, answer });
    });
    socket.write(request);
  });
}
