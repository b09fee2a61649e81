import { Buffer } from "node:buffer";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";

/** Longest time that a connection may take to end, in milliseconds. */
const patience = 8000;

/** Way in which bytes go over a connection. */
export interface Manner {
  /** In how many pieces, with a pause after each. */
  readonly pieces?: number;
  /** True if this end is closed as soon as all is sent. */
  readonly halfCloses?: boolean;
  /** True if the connection is torn down instead of waiting for answers. */
  readonly breaksOff?: boolean;
  /** Called if the other end resets the connection, which throws away answers that are on their way. */
  readonly onReset?: () => void;
}

/** Sends bytes over a connection of their own, and resolves with all that comes back until it ends. */
export async function exchange(
  port: number,
  bytes: Uint8Array,
  manner: Manner = {},
): Promise<Buffer> {
  const { pieces = 1, halfCloses = false, breaksOff = false } = manner;
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  const received: Buffer[] = [];
  socket.on("data", (data: Buffer) => received.push(data));
  // A server that has refused a request may not read the rest of it.
  socket.on("error", () => manner.onReset?.());
  const closed = new Promise<void>((resolve) => {
    socket.once("end", resolve).once("close", () => resolve());
  });
  await once(socket, "connect");
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  for (let at = 0; at < bytes.length && socket.writable; at += size) {
    socket.write(bytes.subarray(at, at + size));
    if (pieces > 1) await setTimeout(2);
  }
  if (breaksOff) socket.resetAndDestroy();
  else if (halfCloses) socket.end();
  const isInTime = await Promise.race([closed.then(() => true), setTimeout(patience, false)]);
  socket.destroy();
  if (!isInTime) {
    const sent = Buffer.from(bytes)
      .toString("latin1")
      .replaceAll(/(.)\1{30,}/g, "$1…")
      .slice(-1800);
    throw new Error(`${Buffer.concat(received)}\nis all that came back for\n${sent}`);
  }
  return Buffer.concat(received);
}
