import type { Random } from "./random.ts";

const encoder = new TextEncoder();

const good = {
  cname: "room-42",
  uid: "527841",
  clientRequest: { resourceExpiredHour: 24, recordingConfig: { maxIdleTime: 30 } },
};

const oddities: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  "",
  "\u0000",
  "\ud800",
  [],
  {},
  [[[]]],
  { length: -1 },
  { toString: null },
  "x".repeat(5000),
  Number.MAX_SAFE_INTEGER,
];

const names = [
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "toJSON", "then"],
  ...["cname", "uid", "clientRequest", "recordingConfig", "transcodingConfig", "layoutConfig"],
  ...["storageConfig", "streamSubscribe", "preset", "milliseconds", "now", "frozen", "probability"],
  "",
];

/** The bytes of a body: nearly right, quite wrong, or no text at all. */
export function wildBody(random: Random): Uint8Array<ArrayBuffer> {
  return random.pick<() => Uint8Array<ArrayBuffer>>([
    () => encoder.encode(JSON.stringify(good)),
    () => encoder.encode(JSON.stringify(mutated(good, random))),
    () => encoder.encode(JSON.stringify(mutated(good, random))),
    () => encoder.encode(JSON.stringify(wildValue(random, 4))),
    () => encoder.encode(polluting(random)),
    () => encoder.encode(doubled(random)),
    () => encoder.encode(nested(random.below(20_000), random)),
    () => cut(encoder.encode(JSON.stringify(good)), random),
    () => random.bytes(random.below(300)),
    () => notUtf8(random),
    () => new Uint8Array(),
  ])();
}

/** A body of so many bytes, legal JSON or not. */
export function bigBody(size: number, random: Random): Uint8Array<ArrayBuffer> {
  const kind = random.below(4);
  if (kind === 0) return encoder.encode(nested(Math.trunc(size / 2), random).padEnd(size));
  if (kind === 1) return random.bytes(size);
  if (kind === 2) return encoder.encode(`[${"0,".repeat(Math.trunc(size / 2) - 1)}0]`.padEnd(size));
  return encoder.encode(JSON.stringify({ ...good, cname: "x".repeat(size) }));
}

function mutated(value: unknown, random: Random): unknown {
  if (random.below(6) === 0) return wildValue(random, 2);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, mutated(member, random)]);
  if (random.below(3) === 0) entries.push([random.pick(names), wildValue(random, 2)]);
  if (random.below(5) === 0) entries.pop();
  return Object.fromEntries(entries);
}

function wildValue(random: Random, depth: number): unknown {
  if (depth === 0 || random.below(3) === 0) return random.pick(oddities);
  const items = Array.from({ length: random.below(4) }, () => wildValue(random, depth - 1));
  if (random.below(2) === 0) return items;
  return Object.fromEntries(items.map((item) => [random.pick(names), item]));
}

function polluting(random: Random): string {
  const poison = `{"polluted":true,"cname":"evil","rateLimit":0}`;
  return random.pick([
    `{"__proto__":${poison},"cname":"a","uid":"1","clientRequest":{"__proto__":${poison}}}`,
    `{"constructor":{"prototype":${poison}},"cname":"a","uid":"1","clientRequest":{}}`,
    `{"cname":"a","uid":"1","clientRequest":{"recordingConfig":{"__proto__":${poison}}}}`,
    `{"__proto__":null}`,
    `{"preset":"__proto__"}`,
    `{"preset":"constructor"}`,
  ]);
}

function doubled(random: Random): string {
  return `{"cname":"a","cname":${JSON.stringify(random.pick(oddities))},"uid":"1","uid":"2","clientRequest":{},"clientRequest":{"a":1,"a":2}}`;
}

function nested(depth: number, random: Random): string {
  const [open, close] = random.pick([
    ["[", "]"],
    ['{"a":', "}"],
    ['{"clientRequest":', "}"],
  ] as const);
  const isClosed = random.below(3) > 0;
  return open.repeat(depth) + (isClosed ? `1${close.repeat(depth)}` : "");
}

function cut(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  return bytes.slice(0, random.below(bytes.length));
}

function notUtf8(random: Random): Uint8Array<ArrayBuffer> {
  const bytes = encoder.encode(JSON.stringify(good));
  for (let count = 1 + random.below(4); count > 0; count--) {
    bytes[random.below(bytes.length)] = random.pick([0xff, 0xfe, 0xc0, 0x80, 0xed, 0x00]);
  }
  return bytes;
}
