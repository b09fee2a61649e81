/** A number below 2³² that depends on a UID and a seed alone (FNV-1a). */
export function uidHash(uid: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const byte of new TextEncoder().encode(uid)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  // FNV mixes the last bytes little; this spreads them over all bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
