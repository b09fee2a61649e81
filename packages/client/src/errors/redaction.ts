import { base64 } from "../base64.ts";
import { isObject, isText } from "../json.ts";

/** Removes secrets from a text that somebody else has written. */
export type Redact = (text: string) => string;

const removed = "[redacted]";
/** Shorter values would be found in every text. */
const shortest = 4;
/** Properties whose values are secret, wherever they stand in a request. */
const secretNames = new Set(["token", "secret", "accessKey", "secretKey"]);
/** Depth of the part of an error that is searched before it counts as one that holds a secret. */
const deepest = 8;
/** Number of values in that part. */
const mostValues = 5000;

/** Letters and digits at an end of a secret that count as the secret, because a text may have been cut. */
const shortestPart = 8;

/**
 * Makes a function that removes what a call keeps secret, in each form in which it travels, and credentials in general.
 *
 * A secret goes alone if it stands there as it is. Of one that is escaped, or cut off, the word goes that it stands in.
 *
 * @param credentials secrets of the client
 * @param body request body, whose secrets are found by their names
 */
export function createRedact(credentials: readonly string[], body: unknown): Redact {
  const secrets = [...credentials, ...secretsIn(body)].filter(({ length }) => length >= shortest);
  // Without padding, so that it is found within a longer one.
  const forms = secrets.flatMap((secret) => [secret, base64(secret).replace(/=+$/, "")]);
  // The longest first, so that no part of one is left.
  forms.sort((one, other) => other.length - one.length);
  const ends = forms
    .map(plain)
    .filter(({ length }) => length >= shortest)
    .flatMap((form) => {
      const parts = [form.slice(0, shortestPart), form.slice(-shortestPart)];
      // A word of a language would be found in every text.
      return parts.map((part) => (/^[A-Za-z][a-z]+$/.test(part) ? form : part));
    });
  const holds = (text: string, least = 0) => {
    const letters = plain(text);
    return ends.some((end) => end.length > least && letters.includes(end));
  };
  return (text) => {
    let clean = forms.reduce((rest, form) => rest.replaceAll(form, removed), text);
    if (holds(clean)) clean = clean.replaceAll(/\S+/g, (word) => (holds(word) ? removed : word));
    // One with a space in it stands in several words; a short one may do so by chance.
    if (holds(clean, shortestPart - 1)) return removed;
    return clean
      .replaceAll(/(\/\/)[^\s/@]+@/g, `$1${removed}@`)
      .replaceAll(/\b(Basic|Bearer) +[\w+/=.~-]{4,}/gi, `$1 ${removed}`);
  };
}

/** Characters as JSON, URLs and HTML write them, and what JSON writes for the others. */
const escapes =
  /\\{1,4}u([\da-f]{4})|%([0-7][\da-f])|&#x0{0,8}([\da-f]{1,5});?|&#0{0,8}(\d{1,6});?|\\{1,4}[bfnrt]|&(?:lt|gt|quot|apos);|amp;/gi;

/** The letters and digits of a text, however they are escaped, up to three times. */
function plain(text: string): string {
  let rest = text;
  for (let layer = 0; layer < 3; layer++) {
    rest = rest.replaceAll(escapes, (_, json, url, hex, decimal) => {
      const code = Number.parseInt(json ?? url ?? hex, 16) || Number(decimal);
      return code ? String.fromCodePoint(code) : "";
    });
  }
  // Half a character cannot be encoded, so it is not sent like that either.
  const encoded = rest
    .replaceAll(/\p{Cs}/gu, "\ufffd")
    .replaceAll(/[^\0-\x7f]+/g, encodeURIComponent)
    .replaceAll(/%../g, (byte) => byte.toUpperCase());
  return encoded.replaceAll(/[^\da-z]+/gi, "");
}

function secretsIn(value: unknown, name = ""): string[] {
  if (isText(value)) return secretNames.has(name) ? [value] : [];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => secretsIn(inner, key));
}

/** An error of somebody else's code: as it is if nothing in it is secret, or else a copy of its harmless parts. */
export function redactError(error: unknown, redact: Redact): unknown {
  try {
    return holdsSecret(error, redact) ? copyOf(error, redact) : error;
  } catch {
    // It does not let itself be searched.
    return removed;
  }
}

function copyOf(error: unknown, redact: Redact, depth = 0): unknown {
  // It may be one of another realm.
  const { name, message, stack, cause, code } = Object(error) as Error & { code?: unknown };
  if (!isText(message)) return isText(error) ? redact(error) : removed;
  const copy = new Error(redact(message));
  const properties = {
    name: redact(String(name)),
    stack: redact(String(stack)),
    ...(isText(code) && { code: redact(code) }),
    ...(cause !== undefined && depth < deepest && { cause: copyOf(cause, redact, depth + 1) }),
  };
  for (const [property, value] of Object.entries(properties)) {
    Object.defineProperty(copy, property, { value, configurable: true, writable: true });
  }
  return copy;
}

/** True if anything that can be printed of a value is secret, or it is too large to be sure. */
function holdsSecret(root: unknown, redact: Redact): boolean {
  const seen = new Set<unknown>();
  const search = (value: unknown, depth: number): boolean => {
    if (isText(value)) return redact(value) !== value;
    const object: object = Object(value);
    if (object !== value || seen.has(object)) return false;
    seen.add(object);
    if (depth > deepest || seen.size > mostValues || opaque(object)) return true;
    const entries = value instanceof Map || value instanceof Set ? [...value] : [];
    const own = Reflect.ownKeys(object).map((key) => Reflect.get(object, key) as unknown);
    return [...entries, ...own].some((inner) => search(inner, depth + 1));
  };
  return search(root, 0);
}

/** True for objects that print more than their properties, such as the headers of a request. */
function opaque(value: object): boolean {
  return (
    ArrayBuffer.isView(value) || /^(Headers|Request|Response|URL)/.test(value.constructor?.name)
  );
}
