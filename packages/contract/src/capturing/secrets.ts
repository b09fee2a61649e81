import { description } from "../description.ts";
import { mask } from "./sanitise.ts";

/** A capture would hold a secret. Nothing was written; the message tells the place and the kind, never the value. */
export class SecretFoundError extends Error {
  static {
    SecretFoundError.prototype.name = "SecretFoundError";
  }
}

/** Keys that are known by their looks. */
const patterns: Readonly<Record<string, RegExp>> = {
  "a private key": /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  "a JSON Web Token": /\beyJ[\w-]{8,}\.[\w-]{8,}/,
  "an access key of Amazon": /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  "an access key of Alibaba Cloud": /\bLTAI[A-Za-z0-9]{12,}\b/,
  "an access key of Tencent Cloud": /\bAKID[A-Za-z0-9]{12,}\b/,
  "credentials of basic authentication": /\bBasic (?!\*{8}|wrong\b)\S+/i,
  "a bearer token": /\bBearer \S+/i,
  "credentials in a URL": /:\/\/[^/\s"@]+:[^/\s"@]+@/,
};

/** From this many characters on, a run of letters and digits is looked at. */
const shortest = 16;

/** Bits for each character that words and placeholders stay below, and keys do not. */
const tooRandom = 3.3;

/**
 * Looks for secrets in a text.
 *
 * @param planted texts that must not be there, in no usual encoding and in no letter case
 * @returns what was found and in which line, without the value; nothing if the text is clean
 */
export function secretIn(text: string, planted: readonly string[]): string | undefined {
  const folded = text.toLowerCase();
  for (const [index, secret] of planted.entries()) {
    const form = formsOf(secret).find((form) => folded.includes(form.toLowerCase()));
    if (form === undefined) continue;
    return `secret ${index + 1} of the account, ${lineOf(folded, form.toLowerCase())}`;
  }
  for (const [kind, pattern] of Object.entries(patterns)) {
    const found = pattern.exec(text);
    if (found) return `${kind}, ${lineOf(text, found[0])}`;
  }
  for (const [run] of text.matchAll(new RegExp(`[A-Za-z0-9+/_=-]{${shortest},}`, "g"))) {
    // Paths have slashes, and so has base64.
    const rest = run.split("/").filter((part) => !isPublic(part) && !isWord(part));
    if (rest.join("/").length >= shortest && isRandom(rest.join("/"))) {
      return `${run.length} characters that look random, ${lineOf(text, run)}`;
    }
  }
  return undefined;
}

/**
 * Refuses a text that holds a secret.
 *
 * @throws {SecretFoundError}
 */
export function refuseSecrets(name: string, text: string, planted: readonly string[]): void {
  const found = secretIn(text, planted);
  if (found !== undefined) {
    throw new SecretFoundError(
      `${name} was not written: it holds ${found}. Let the sanitiser drop that member, or give it a placeholder.`,
    );
  }
}

/** A text for people in which a mask stands in the place of secrets. */
export function redacted(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap(formsOf).sort((one, other) => other.length - one.length);
  return forms.reduce((text, form) => text.replaceAll(form, mask), text);
}

/** A secret as it may stand in a text. */
function formsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    ...[secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)],
    ...[base64, base64.replaceAll("+", "-").replaceAll("/", "_"), hex],
  ];
}

function lineOf(text: string, found: string): string {
  return `line ${text.slice(0, text.indexOf(found)).split("\n").length}`;
}

/** Whether a run mixes letters and digits or cases as keys do, with hardly any character standing out. */
function isRandom(run: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(run)).length;
  return kinds > 1 && entropyOf(run) > tooRandom;
}

/** Whether a part is a word of a path, perhaps with a small number. */
function isWord(part: string): boolean {
  return /^[a-z_-]*\d{0,2}$/.test(part);
}

/** Shannon entropy, in bits for each character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  const shares = [...counts.values()].map((count) => count / text.length);
  return -shares.reduce((sum, share) => sum + share * Math.log2(share), 0);
}

/** Whether the description says it itself: a name, or a sample of the reference document. */
function isPublic(run: string): boolean {
  // A file name begins with an id and goes on with the channel.
  return published.has(run) || run.split(/(?<=[a-f0-9]{32})_/).every((part) => published.has(part));
}

const published: ReadonlySet<string> = runsIn(JSON.stringify(description));

function runsIn(text: string): Set<string> {
  return new Set(text.match(/[A-Za-z0-9+_=-]+/g));
}
