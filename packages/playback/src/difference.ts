/** Text that stands in a capture in place of a secret, and fits every text. */
export const mask = "********";

/** Longest name of a property that is printed, in characters. */
const longestName = 40;

/** Longest pointer that is printed, in names. */
const longestPointer = 12;

/** A place in a JSON value, as a list from the place to the top. */
interface Place {
  readonly name: string;
  readonly above: Place | undefined;
}

/**
 * Describes the first place where a JSON value differs from a captured one; undefined if there is none.
 *
 * Only places and types are printed, never values: there may be secrets among them.
 * It does not call itself, so that deep values do not overflow the stack.
 */
export function difference(captured: unknown, sent: unknown): string | undefined {
  const pairs: [captured: unknown, sent: unknown, place: Place | undefined][] = [
    [captured, sent, undefined],
  ];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [one, other, place] = pair;
    const [kind, otherKind] = [kindOf(one), kindOf(other)];
    if (kind !== otherKind) {
      return `${pointerTo(place)} is of type ${otherKind}, but ${kind} in the capture`;
    }
    if (!isObject(one) || !isObject(other)) {
      if (one === other || one === mask) continue;
      return `${pointerTo(place)} has another value`;
    }
    const names = Object.keys(one);
    const missing = names.find((name) => !Object.hasOwn(other, name));
    if (missing !== undefined) return `${pointerTo({ name: missing, above: place })} is missing`;
    const more = Object.keys(other).find((name) => !Object.hasOwn(one, name));
    if (more !== undefined)
      return `${pointerTo({ name: more, above: place })} is not in the capture`;
    // The last pair is compared first.
    for (const name of names.reverse())
      pairs.push([one[name], other[name], { name, above: place }]);
  }
  return undefined;
}

/** JSON Pointer to a place. Long names and long pointers are cut. */
function pointerTo(place: Place | undefined): string {
  if (place === undefined) return "the body";
  const names: string[] = [];
  let inner: Place | undefined = place;
  for (; inner !== undefined && names.length < longestPointer; inner = inner.above) {
    const { name } = inner;
    const short = name.length > longestName ? `${name.slice(0, longestName)}…` : name;
    names.unshift(
      short.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll(/\p{C}/gu, "\ufffd"),
    );
  }
  return `${inner === undefined ? "" : "…"}/${names.join("/")}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
