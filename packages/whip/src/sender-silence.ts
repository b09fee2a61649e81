import type { RTCIceTransport } from "werift";

/** Looks after which a silent sender has gone. */
const longestSilence = 120;

/** Looks after which the consent of a sender is renewed: well before the library would end it, after 30 seconds. */
const renewal = 40;

/** Part of a connection of the library that is not in its types: begins 30 seconds of consent anew (RFC 7675). */
interface Consent {
  queryConsent(): void;
}

/**
 * Silence of a sender, in looks at it.
 *
 * The library ends a connection when its own checks are not answered within a moment for 30 seconds, whatever else
 * comes. On a busy machine that loses senders whose media come all the time. Consent is for those who send, and this
 * side only receives, so here a sender is gone when nothing of it comes: no media, no check, and no answer.
 * Looks are counted, not seconds: who gets no time cannot listen either.
 */
export class SenderSilence {
  readonly #transports: () => readonly RTCIceTransport[];
  #looks = 0;
  #silentLooks = 0;
  #heard = 0;

  /** @param transports those of the connection, at the time of the call */
  constructor(transports: () => readonly RTCIceTransport[]) {
    this.#transports = transports;
  }

  /** Begins anew, as if something had come. */
  reset(): void {
    this.#silentLooks = 0;
  }

  /**
   * Looks at the sender.
   *
   * @param packets number of its packets of media so far
   * @returns true if it has gone
   */
  look(packets: number): boolean {
    const transports = this.#transports();
    const heard = transports.reduce((sum, transport) => sum + checksOver(transport), packets);
    if (heard !== this.#heard) this.reset();
    this.#heard = heard;
    this.#silentLooks++;
    this.#looks++;
    if (this.#looks % renewal === 0) for (const transport of transports) renewConsent(transport);
    return this.#silentLooks > longestSilence;
  }
}

/** Checks of a sender, and its answers to ours. It may send them by another path than the one that this side uses. */
function checksOver({ connection }: RTCIceTransport): number {
  if (connection.nominated === undefined) return 0;
  return connection.candidatePairs.reduce(
    (sum, { requestsReceived, responsesReceived }) => sum + requestsReceived + responsesReceived,
    0,
  );
}

function renewConsent({ connection, state }: RTCIceTransport): void {
  if (connection.nominated === undefined) return;
  if (state === "connected" || state === "completed") {
    (connection as unknown as Consent).queryConsent();
  }
}
