import type { Candidate } from "./protocol.ts";

/** A part of SDP with candidates (RFC 8840, 9). */
export interface SdpFragment {
  readonly candidates: readonly Candidate[];
  /** User name of ICE; another one than that of the offer asks for a restart. */
  readonly ufrag: string | undefined;
}

/** Reads a part of SDP. Lines of other kinds are left out. */
export function readSdpFragment(text: string): SdpFragment {
  const candidates: Candidate[] = [];
  let sdpMid: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, name = "", value = ""] = /^a=([a-z-]+):?(.*)$/.exec(line) ?? [];
    if (name === "mid") sdpMid = value;
    if (name === "candidate") candidates.push({ candidate: `candidate:${value}`, sdpMid });
  }
  return { candidates, ufrag: userOf(text) };
}

/** User name of ICE in SDP or a part of it. */
export function userOf(sdp: string): string | undefined {
  return /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1];
}
