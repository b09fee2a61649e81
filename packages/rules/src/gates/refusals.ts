import type { Change } from "./change.ts";

/** Extensions that say if the client refuses a body. The published description has none of them. */
const reactions = ["x-missing", "x-only-with", "x-reactions", "x-rules", "x-unknown-values"];

/** Properties for people, and those that say how the service reacts. */
const ignored = /^(?:description|text|service|x-requirements|x-origin|x-enumDescriptions)$/;

/** Changes of what the client refuses to send since a released description with annotations. */
export function refusalChanges(released: string, current: string): Change[] {
  const before = refusalsIn(JSON.parse(released));
  const now = refusalsIn(JSON.parse(current));
  const change = (impact: Change["impact"], text: string): Change => {
    return { package: "@cloud-recording/client", impact, text };
  };
  return [
    ...[...now]
      .filter((refusal) => !before.has(refusal))
      .map((refusal) => change("break", `It is refused. For who sends it: ${refusal}`)),
    ...[...before]
      .filter((refusal) => !now.has(refusal))
      .map((refusal) =>
        change("addition", `It is no longer refused. For who sends it: ${refusal}`),
      ),
  ];
}

/** Places with what the client refuses there. An item of a list has no number, because others may come before it. */
function refusalsIn(value: unknown, place = "#", found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) {
    for (const item of value) refusalsIn(item, place, found);
    return found;
  }
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const here = `${place}/${key.replaceAll("/", "~1")}`;
    if (!reactions.includes(key)) {
      refusalsIn(inner, here, found);
      continue;
    }
    const condition = key === "x-reactions" ? conditionOf(value) : "";
    for (const [name, reaction] of reactionsIn(inner)) {
      if (reaction === "refuse") found.add(`${here}${name}${condition}`);
    }
  }
  return found;
}

/** How the client reacts: once, by name, or by the id of a rule. */
function reactionsIn(value: unknown): [name: string, reaction: unknown][] {
  const { client, ...others } = Object(value);
  if (client !== undefined) return [["", client]];
  const named = Array.isArray(value)
    ? value.map((rule) => [rule.id, rule])
    : Object.entries(others);
  return named.map(([name, entry]) => [`/${name}`, Object(entry).client]);
}

/** The schema beside reactions, without what does not change them. */
function conditionOf(schema: object): string {
  const omitted = (name: string) => name === "x-reactions" || ignored.test(name);
  return ` ${JSON.stringify(schema, (name, value) => (omitted(name) ? undefined : value))}`;
}
