import type { Candidate, Credentials } from "./protocol.ts";

/** A part of SDP with candidates (RFC 8840, 9). */
export interface SdpFragment {
  readonly candidates: readonly Candidate[];
  /** User name of ICE. */
  readonly ufrag: string | undefined;
  /** Password of ICE. */
  readonly password: string | undefined;
}

/** Form of a user name and of a password of ICE (RFC 8839, 5.4). */
const forms = { ufrag: /^[a-z\d+/]{4,256}$/i, pwd: /^[a-z\d+/]{22,256}$/i };

/** Reads a part of SDP. Lines of other kinds are left out. @throws {SyntaxError} if it says nothing, or two things */
export function readSdpFragment(text: string): SdpFragment {
  const candidates: Candidate[] = [];
  let sdpMid: string | undefined;
  let isEnd = false;
  for (const line of text.split(/\r?\n/)) {
    const [, name = "", value = ""] = /^a=([a-z-]+):?(.*)$/.exec(line) ?? [];
    if (name === "mid") sdpMid = value;
    if (name === "candidate") candidates.push({ candidate: `candidate:${value}`, sdpMid });
    if (name === "end-of-candidates") isEnd = true;
  }
  const ufrag = credentialOf(text, "ufrag");
  const password = credentialOf(text, "pwd");
  if (candidates.length === 0 && !isEnd && ufrag === undefined && password === undefined) {
    throw new SyntaxError("The body must have lines a=candidate, or a=ice-ufrag and a=ice-pwd");
  }
  return { candidates, ufrag, password };
}

/** The part of an answer that a restart of ICE changes. @param sdp answer of before */
export function restartFragment(
  sdp: string,
  { ufrag, password }: Credentials,
  candidates: readonly string[],
): string {
  const [, ...media] = sdp.split(/^(?=m=)/m);
  // All media have the transport of the first one (RFC 9143).
  const kept = (media[0] ?? "").split(/\r?\n/).filter((line) => /^(m=|a=mid:)/.test(line));
  return [
    ...kept,
    `a=ice-ufrag:${ufrag}`,
    `a=ice-pwd:${password}`,
    ...candidates.map((candidate) => `a=candidate:${candidate.replace(/^candidate:/, "")}`),
    "a=end-of-candidates",
    "",
  ].join("\r\n");
}

/** User name of ICE in SDP. */
export function userOf(sdp: string): string | undefined {
  return /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1];
}

/** A credential of ICE, which may stand once for all media, or with each of them. */
function credentialOf(text: string, name: "ufrag" | "pwd"): string | undefined {
  const found = text.matchAll(new RegExp(`^a=ice-${name}:(.*?)\\s*$`, "gm"));
  const [value, another] = new Set(Array.from(found, ([, each = ""]) => each));
  if (another !== undefined) {
    throw new SyntaxError(`The lines a=ice-${name} must be the same: all media share a transport`);
  }
  if (value !== undefined && !forms[name].test(value)) {
    throw new SyntaxError(`The line a=ice-${name} does not follow RFC 8839`);
  }
  return value;
}
