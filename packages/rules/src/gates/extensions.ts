import type { Change } from "./change.ts";

/** What an extension holds at one place of a description: values, or the ids of rules. */
type Held = ReadonlyMap<string, readonly string[]>;

/**
 * Changes of the extensions that say what is right: the rules beyond JSON Schema, and the known values of lists that may
 * grow.
 */
export function extensionChanges(released: unknown, current: unknown): Change[] {
  return [
    // A new rule refuses, or warns of, what was sent before.
    ...changesOf("x-rules", heldBy(released, "x-rules"), heldBy(current, "x-rules"), "gained"),
    ...changesOf(
      "x-extensible-enum",
      heldBy(released, "x-extensible-enum"),
      heldBy(current, "x-extensible-enum"),
      "lost",
    ),
    ...changesOf("x-enum-varnames", namesIn(released), namesIn(current), "lost"),
  ];
}

function changesOf(name: string, before: Held, after: Held, breaks: "gained" | "lost"): Change[] {
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places.flatMap((place) => {
    const [old = [], now = []] = [before.get(place), after.get(place)];
    const entries = {
      lost: old.filter((entry) => !now.includes(entry)),
      gained: now.filter((entry) => !old.includes(entry)),
    };
    return (["lost", "gained"] as const)
      .filter((way) => entries[way].length > 0)
      .map((way) => ({
        package: "@cloud-recording/openapi",
        impact: way === breaks ? "break" : "addition",
        text: `\`${name}\` ${way} ${entries[way].join(", ")}. For who sends requests: #${place}`,
      }));
  });
}

/** Names of values in generated code: a value with another name breaks who uses the old one. */
function namesIn(value: unknown, place = "", held = new Map<string, string[]>()): Held {
  if (typeof value !== "object" || value === null) return held;
  const schema = value as Readonly<Record<string, unknown>>;
  const { "x-enum-varnames": names, "x-extensible-enum": open, enum: closed, const: only } = schema;
  if (Array.isArray(names)) {
    const values = [open, closed].find(Array.isArray) ?? [only];
    held.set(
      place,
      names.map((name, index) => `${name} = ${JSON.stringify(values[index])}`),
    );
  }
  for (const [key, inner] of Object.entries(schema)) {
    namesIn(inner, `${place}/${key.replaceAll("/", "~1")}`, held);
  }
  return held;
}

function heldBy(
  value: unknown,
  name: string,
  place = "",
  held = new Map<string, string[]>(),
): Held {
  if (typeof value !== "object" || value === null) return held;
  for (const [key, inner] of Object.entries(value)) {
    if (key === name && Array.isArray(inner)) held.set(place, inner.map(nameOf));
    else heldBy(inner, name, `${place}/${key.replaceAll("/", "~1")}`, held);
  }
  return held;
}

/** Id of a rule, or a value as it stands. */
function nameOf(entry: unknown): string {
  const { id } = Object(entry) as { readonly id?: string };
  return id ?? JSON.stringify(entry);
}
