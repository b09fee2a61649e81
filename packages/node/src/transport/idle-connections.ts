import type http from "node:http";
import type net from "node:net";

/**
 * Options of an agent that keeps connections.
 *
 * An idle connection is closed here before the server closes it, because a request that meets its end on the way may or
 * may not have arrived: after four seconds, as by the platform's `fetch`, or a second before the end that the server has
 * announced.
 */
const keepAlive = { keepAlive: true, scheduling: "lifo", timeout: 4000 } as const;

/** Makes an agent that keeps connections, for the functions below. */
export function keepAliveAgent<Agent extends http.Agent>(
  make: (options: typeof keepAlive) => Agent,
): Agent {
  const agent = make(keepAlive);
  agent.on("free", (socket: net.Socket) => bytesWhenIdle.set(socket, socket.bytesRead));
  return agent;
}

/** Bytes that a connection had received when it became idle. */
const bytesWhenIdle = new WeakMap<net.Socket, number>();

// As long as timers are faked when this module is loaded, nothing waits for them.
const { setImmediate } = process.getBuiltinModule("node:timers");
const isFake = "clock" in setImmediate;

let nextTurn: Promise<void> | undefined;

/**
 * Waits until the event loop has heard of every connection that the server has closed by now.
 *
 * @returns `undefined` if there is no idle connection to be heard of
 */
export function closedConnectionsHeard({ freeSockets }: http.Agent): Promise<void> | undefined {
  if (isFake || Object.keys(freeSockets).length === 0) return undefined;
  // Between two turns of `setImmediate`, the event loop looks at all connections. Calls of the same phase wait together.
  nextTurn ??= new Promise((resolve) => {
    setImmediate(() => {
      nextTurn = undefined;
      setImmediate(resolve);
    });
  });
  return nextTurn;
}

/** Drops idle connections that cannot carry a request: the server has closed them, or sent what nobody requested. */
export function dropUnusable({ freeSockets }: http.Agent): void {
  for (const sockets of Object.values(freeSockets)) {
    // The last one is used next.
    for (let socket = sockets?.at(-1); socket && !isUsable(socket); socket = sockets?.at(-1)) {
      sockets?.pop();
      socket.destroy();
    }
  }
}

function isUsable(socket: net.Socket): boolean {
  const { readable, writable, bytesRead } = socket;
  return readable && writable && bytesWhenIdle.get(socket) === bytesRead;
}

/** Drops all idle connections. */
export function dropIdle({ freeSockets }: http.Agent): void {
  for (const sockets of Object.values(freeSockets)) {
    for (const socket of sockets?.splice(0) ?? []) socket.destroy();
  }
}
