/** A server in a thread of its own, which acts while the thread of the caller is busy. */
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { parentPort, Worker, workerData } from "node:worker_threads";

const answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
const unrequested = "HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\n\r\n";

/** Name of a way in which a connection that was to be kept ends. */
export type End =
  | "with the answer"
  | "after the answer"
  | "by a reset"
  | "after more than the answer"
  | "after something that nobody requested"
  | "never, but something comes that nobody requested";

/** Ends a connection after an answer. `done` is called when the end is on its way. */
type EndConnection = (socket: Socket, done: () => void) => void;

/** Ways in which a connection that was to be kept ends. */
export const ends: { readonly [end in End]: EndConnection } = {
  "with the answer": (socket, done) => socket.end(answer, done),
  "after the answer": (socket, done) => socket.write(answer, () => socket.end(done)),
  "by a reset": (socket, done) => {
    socket.once("close", done);
    socket.write(answer, () => socket.resetAndDestroy());
  },
  "after more than the answer": (socket, done) => socket.end(answer + unrequested, done),
  "after something that nobody requested": (socket, done) => {
    socket.write(answer, () => setTimeout(() => socket.end(unrequested, done), 1));
  },
  "never, but something comes that nobody requested": (socket, done) => {
    socket.write(answer, () => setTimeout(() => socket.write(unrequested, done), 1));
  },
};

/** A server in a thread. */
export interface EndingServer extends AsyncDisposable {
  readonly url: string;
  /** Blocks this thread until one more connection has ended. */
  waitForEnd(): void;
}

/** Starts a server that ends each connection in one way. */
export async function endingServer(end: End): Promise<EndingServer> {
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(import.meta.url), { workerData: { end, ended } });
  const [port] = await once(worker, "message");
  return {
    url: `http://127.0.0.1:${port}/`,
    waitForEnd() {
      if (Atomics.wait(ended, 0, 0, 5000) === "timed-out")
        throw new Error("No connection has ended");
      Atomics.sub(ended, 0, 1);
    },
    [Symbol.asyncDispose]: async () => void (await worker.terminate()),
  };
}

if (parentPort !== null && workerData?.ended) {
  const { end, ended }: { end: End; ended: Int32Array } = workerData;
  const done = () => {
    Atomics.add(ended, 0, 1);
    Atomics.notify(ended, 0);
  };
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", () => ends[end](socket, done));
  });
  server.listen(0, "127.0.0.1", () => {
    parentPort?.postMessage((server.address() as AddressInfo).port);
  });
}
