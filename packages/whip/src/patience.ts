import type { RTCDtlsTransport } from "werift";
import { makeHandshakeSteady } from "./steady-handshake.ts";

/**
 * Times that a check of ICE is sent again, each time after twice as long: it takes six seconds.
 *
 * The next check of the sender begins another one then, so longer pauses would only be lost time.
 */
const retransmissions = 6;

/** Lets a transport wait for the other side on a busy machine, as browsers do. It would give up after a second or two. */
export function makePatient(transport: RTCDtlsTransport, checks: number = retransmissions): void {
  const { connection } = transport.iceTransport;
  Object.assign(connection, { checkRequestOptions: () => ({ retransmissions: checks }) });
  makeHandshakeSteady(transport);
}
