/** A candidate of ICE. */
export interface Candidate {
  readonly candidate: string;
  /** The media section that it is for. */
  readonly sdpMid?: string | undefined;
}

/** Credentials of ICE. */
export interface Credentials {
  readonly ufrag: string;
  readonly password: string;
}

/** An order to the thread that has the connections. An `id` names a connection. */
export type Order =
  | {
      readonly kind: "offer";
      readonly id: string;
      readonly channel: string;
      readonly uid: string;
      readonly sdp: string;
    }
  | {
      readonly kind: "candidates";
      readonly id: string;
      readonly candidates: readonly Candidate[];
    }
  | {
      readonly kind: "restart";
      readonly id: string;
      readonly credentials: Credentials;
      readonly candidates: readonly Candidate[];
    }
  | { readonly kind: "end"; readonly id: string };

/** Media that a user sends. */
export interface Sends {
  readonly audio: boolean;
  readonly video: boolean;
}

/** A report of the thread that has the connections. */
export type Report =
  | { readonly kind: "answer"; readonly id: string; readonly sdp: string }
  | { readonly kind: "refusal"; readonly id: string; readonly message: string }
  | { readonly kind: "sends"; readonly id: string; readonly sends: Sends }
  | { readonly kind: "ended"; readonly id: string };
