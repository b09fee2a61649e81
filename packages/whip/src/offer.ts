import { withUsableCandidates } from "./candidates.ts";

/**
 * Prepares an offer for the library: its first audio and its first video that are sent are taken, in one layer.
 *
 * - A section with the port 0 and `a=bundle-only` is offered like the others (RFC 9143, 6). The library would reject it.
 * - Further sections of the kind are rejected, because a user of a channel has one video and one audio.
 * - Of a simulcast, the first layer is taken: an answer without it asks for that one (RFC 8853, 5.3).
 * - Candidates that cannot be checked are left out.
 */
export function preparedOffer(sdp: string): string {
  const [session = "", ...sections] = withUsableCandidates(sdp).split(/^(?=m=)/m);
  const taken = new Set<string>();
  const prepared = sections.map((section) => {
    const [, kind, port] = /^m=(audio|video) (\d+)/.exec(section) ?? [];
    if (kind === undefined) return section;
    const isOffered = port !== "0" || /^a=bundle-only\s*$/m.test(section);
    if (!isOffered || !isSent(section, session) || taken.has(kind)) return withPort(section, "0");
    taken.add(kind);
    const single = section.replace(/^a=(simulcast|rid):.*\r?\n/gm, "");
    return port === "0" ? withPort(single, "9") : single;
  });
  return [session, ...prepared].join("");
}

/** True if the sender of an offer begins DTLS itself (RFC 8842, 5.2). */
export function beginsHandshake(sdp: string): boolean {
  const setups = Array.from(sdp.matchAll(/^a=setup:(\w+)/gm), ([, setup]) => setup);
  return setups.length > 0 && setups.every((setup) => setup === "active");
}

/** True if an answer takes some media. */
export function takesMedia(answer: string): boolean {
  return /^m=(audio|video) (?!0 )/m.test(answer);
}

/** True if a section is sent; its direction may stand once for all, and is both ways if it stands nowhere. */
function isSent(section: string, session: string): boolean {
  const direction = /^a=(sendonly|sendrecv|recvonly|inactive)\s*$/m;
  const [, own] = direction.exec(section) ?? direction.exec(session) ?? [];
  return own === undefined || own.startsWith("send");
}

function withPort(section: string, port: string): string {
  return section.replace(/^(m=\w+) \d+/, `$1 ${port}`);
}
