const polynomial = 0x04c11db7;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index << 24;
  for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value < 0 ? polynomial : 0);
  return value;
});

/** Checksum of a table of an MPEG transport stream (ISO/IEC 13818-1, annex A). */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value << 8) ^ (table[(value >>> 24) ^ byte] as number);
  return value >>> 0;
}
