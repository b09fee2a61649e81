/** Rounds of decoding: a secret may be in a form that is in JSON that is in the JSON of a capture. */
const rounds = 5;

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
};

/** Decoders of the encodings by which a text comes into another. What is not encoded stays as it is. */
const decoders: readonly ((text: string) => string)[] = [
  unescaped,
  percentDecoded,
  entitiesDecoded,
];

/**
 * Makes all texts that a text may stand for: itself, and what comes of decoding it.
 *
 * JSON, URLs, forms and HTML are decoded as a whole, as often as they are nested; runs of base64 and of hexadecimal
 * digits are decoded each for itself, since they may begin anywhere.
 */
export function decodingsOf(text: string): Set<string> {
  const texts = new Set([text]);
  // Texts that are added on the way are decoded, too.
  let round = 0;
  for (let fresh = [text]; fresh.length > 0 && round < rounds; round++) {
    const decoded = fresh.flatMap((one) => [
      ...decoders.map((decode) => decode(one)),
      percentDecoded(one.replaceAll("+", " ")),
    ]);
    fresh = [...new Set(decoded)].filter((one) => !texts.has(one));
    for (const one of fresh) texts.add(one);
  }
  for (const one of [...texts]) for (const inner of bytesIn(one)) texts.add(inner);
  return texts;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:u([0-9a-f]{4})|(.))/gi, (_, code?: string, character?: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[character ?? ""] ?? character ?? "";
  });
}

function percentDecoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) => textOf(fromHex(run.replaceAll("%", ""))));
}

function entitiesDecoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** Texts in the runs of base64 and of hexadecimal digits of a text. */
function bytesIn(text: string): string[] {
  const base64 = text.match(/[A-Za-z0-9+/_-]{4,}/g) ?? [];
  const hex = text.match(/[0-9a-f]{6,}/gi) ?? [];
  return [
    ...base64.flatMap((run) => [0, 1, 2, 3].map((offset) => fromBase64(run.slice(offset)))),
    ...hex.flatMap((run) => [0, 1].map((offset) => fromHex(run.slice(offset)))),
  ].map(textOf);
}

function fromBase64(run: string): number[] {
  const plain = run.replaceAll("-", "+").replaceAll("_", "/");
  // One character alone holds no byte.
  const whole = plain.length % 4 === 1 ? plain.slice(0, -1) : plain;
  return Array.from(atob(whole), (character) => character.charCodeAt(0));
}

function fromHex(digits: string): number[] {
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** Bytes as UTF-8, or as Latin-1 if they are no UTF-8. */
function textOf(bytes: readonly number[]): string {
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return text.includes("\ufffd") ? `${text}\n${String.fromCharCode(...bytes)}` : text;
}
