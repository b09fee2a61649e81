import { description } from "../description.ts";
import { decodingsOf } from "./encodings.ts";
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

/** Length of the shortest run of letters and digits that is looked at. */
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
  const forms = planted.map((secret) => formsOf(secret).map((form) => form.toLowerCase()));
  for (const [line, content] of text.split("\n").entries()) {
    const kind = kindIn(content, forms);
    if (kind !== undefined) return `${kind}, line ${line + 1}`;
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

/** Finds a secret in a line, however it is encoded, and returns its kind. */
function kindIn(line: string, planted: readonly (readonly string[])[]): string | undefined {
  const decodings = [...decodingsOf(line)];
  const folded = decodings.map((one) => one.toLowerCase());
  const index = planted.findIndex((forms) => {
    return forms.some((form) => folded.some((one) => one.includes(form)));
  });
  if (index >= 0) return `secret ${index + 1} of the account`;
  const found = Object.entries(patterns).find(([, pattern]) => {
    return decodings.some((one) => pattern.test(one));
  });
  return found?.[0];
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

/** A text for people in which a mask stands in the place of secrets, or of lines that hold one in an odd encoding. */
export function redacted(text: string, secrets: readonly string[]): string {
  const forms = secrets.flatMap(formsOf).sort((one, other) => other.length - one.length);
  const plain = forms.reduce((text, form) => text.replaceAll(form, mask), text);
  const folded = secrets.map((secret) => formsOf(secret).map((form) => form.toLowerCase()));
  const lines = plain.split("\n").map((line) => (kindIn(line, folded) === undefined ? line : mask));
  return lines.join("\n");
}

/** A secret as it may stand in a text whose encodings have been taken off. Letters may have lost their case. */
function formsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  return [
    ...[secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)],
    ...[base64, base64.replaceAll("+", "-").replaceAll("/", "_")],
  ];
}

function lineOf(text: string, found: string): string {
  return `line ${text.slice(0, text.indexOf(found)).split("\n").length}`;
}

/** True if a run mixes letters and digits or cases as keys do, with hardly any character standing out. */
function isRandom(run: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].filter((kind) => kind.test(run)).length;
  return kinds > 1 && entropyOf(run) > tooRandom;
}

/** True if a part is a word of a path, perhaps with a small number. */
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

/** True if a run stands in the description: as a name, or as a sample of the reference document. */
function isPublic(run: string): boolean {
  // A file name begins with an id and goes on with the channel.
  return published.has(run) || run.split(/(?<=[a-f0-9]{32})_/).every((part) => published.has(part));
}

const published: ReadonlySet<string> = runsIn(JSON.stringify(description));

function runsIn(text: string): Set<string> {
  return new Set(text.match(/[A-Za-z0-9+_=-]+/g));
}
