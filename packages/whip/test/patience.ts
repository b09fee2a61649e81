import type { RTCPeerConnection } from "werift";

/** Checks of ICE that are sent again so often take half a minute. */
const retransmissions = 9;

/** Lets a sender wait for the other side on a busy machine, as browsers do. It would give up after a second or two. */
export function makePatient({ dtlsTransports }: RTCPeerConnection): void {
  for (const { iceTransport } of dtlsTransports) {
    Object.assign(iceTransport.connection, { checkRequestOptions: () => ({ retransmissions }) });
  }
}
