import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchOf } from "../before.ts";

/** A server that is measured. */
export interface Peer {
  readonly name: string;
  /** Its program, which takes the port as its argument. */
  readonly program: string;
  /** True if it needs the packages of `packages/bench/peers`. */
  readonly installed: boolean;
}

export const peersFolder: string = fileURLToPath(new URL("../peers/", import.meta.url));

/** The first one is what all others are compared with. */
export const peers: readonly Peer[] = [
  own("bare node:http", "bare"),
  own("bare + our checks", "bare-checks"),
  own("emulator", "emulator"),
  foreign("Hono + our checks", "hono"),
  foreign("fastify + Ajv", "fastify"),
  foreign("express + our checks", "express"),
  foreign("openapi-backend", "openapi-backend"),
  foreign("Prism mock", "prism"),
];

/** The emulator as it is in another checkout. */
export function before(checkout: string): Peer {
  const program = join(benchOf(checkout, "emulator/servers"), "emulator.js");
  return { name: "emulator, before", program, installed: false };
}

function own(name: string, file: string): Peer {
  const program = fileURLToPath(new URL(`servers/${file}.js`, import.meta.url));
  return { name, program, installed: false };
}

function foreign(name: string, file: string): Peer {
  return { name, program: `${peersFolder}servers/${file}.js`, installed: true };
}
