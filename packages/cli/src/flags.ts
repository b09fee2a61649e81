import type { Size } from "@cloud-recording/layouts";
import { longestExpiredHour, longestSide } from "./generated/limits.ts";
import type { FlagName, Texts } from "./texts/texts.ts";

/** Longest time that a timer of Node can wait, in milliseconds: nearly 25 days. */
export const longestTimer = 2 ** 31 - 1;

/** Flags of the parser, with their texts. */
export function flagsOf({ flags: briefs }: Texts) {
  const text = <Name extends FlagName>(name: Name, placeholder = name as string) =>
    ({ kind: "parsed", parse: String, brief: briefs[name], placeholder, optional: true }) as const;
  const number = <Name extends FlagName>(name: Name, from: number, to: number) =>
    ({ ...text(name, "number"), parse: (value: string) => wholeNumber(value, from, to) }) as const;
  const yes = <Name extends FlagName>(name: Name) =>
    ({ kind: "boolean", brief: briefs[name], default: false, withNegated: false }) as const;

  const common = { json: yes("json") } as const;
  const account = {
    ...common,
    config: text("config", "file"),
    profile: text("profile", "name"),
    baseUrl: text("baseUrl", "url"),
    appId: text("appId", "text"),
    customerId: text("customerId", "text"),
    customerCertificate: text("customerCertificate", "text"),
    secretStdin: yes("secretStdin"),
    store: text("store", "folder"),
  } as const;
  const mode = { kind: "enum", values: ["mix", "individual"], brief: briefs.mode } as const;
  const session = {
    ...account,
    resourceId: text("resourceId", "id"),
    cname: text("cname", "name"),
    uid: text("uid"),
    mode: { ...mode, optional: true },
  } as const;
  const channel = {
    ...account,
    cname: { kind: "parsed", parse: String, brief: briefs.cname, placeholder: "name" },
    uid: text("uid"),
    expiredHour: number("expiredHour", 1, longestExpiredHour),
  } as const;
  const start = {
    ...channel,
    mode: { ...mode, default: "mix" },
    settings: text("settings", "file"),
  } as const;
  return { text, number, yes, common, account, session, channel, start };
}

/** Reads a whole number within limits. */
function wholeNumber(value: string, from: number, to: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= from && number <= to) return number;
  throw new RangeError(`${from}–${to}`);
}

/** Reads a size, such as `640x360`. */
export function parseSize(value: string): Size {
  const [, width, height] = /^(\d+)[x×*](\d+)$/.exec(value) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const isSize = Object.values(size).every((side) => side >= 1 && side <= longestSide);
  if (!isSize) throw new RangeError(`1x1–${longestSide}x${longestSide}`);
  return size;
}
