import type { RTCDtlsTransport } from "werift";
import { makeHandshakeSteady } from "./steady-handshake.ts";

/** Checks of ICE that are sent again so often take half a minute. */
const retransmissions = 9;

/** Lets a transport wait for the other side on a busy machine, as browsers do. It would give up after a second or two. */
export function makePatient(transport: RTCDtlsTransport): void {
  const { connection } = transport.iceTransport;
  Object.assign(connection, { checkRequestOptions: () => ({ retransmissions }) });
  makeHandshakeSteady(transport);
}
