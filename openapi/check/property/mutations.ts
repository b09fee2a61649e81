import fc, { type Arbitrary } from "fast-check";
import type { Bodies, JsonObject } from "./bodies.ts";

const kinds = [
  "wrong type",
  "out of range",
  "unknown member",
  "missing member",
  "foreign member",
  "any value",
] as const;

/** A change of a body. The numbers decide where it is and with what; they are taken modulo what there is. */
export interface Mutation {
  kind: (typeof kinds)[number];
  place: number;
  choice: number;
  name: string;
  value: unknown;
}

/** A body after a mutation. */
export interface Mutated {
  body: unknown;
  /** True if it can only be wrong now. */
  wrong: boolean;
}

/** Makes mutations; `names` are member names that the description knows somewhere. */
export function mutationsOf(names: readonly string[]): Arbitrary<Mutation> {
  return fc.record({
    kind: fc.constantFrom(...kinds),
    place: fc.nat(),
    choice: fc.nat(),
    name: fc.oneof(fc.string({ minLength: 1, maxLength: 10 }), fc.constantFrom(...names)),
    value: fc.jsonValue({ maxDepth: 2 }),
  });
}

/** Applies a mutation to a body; one that fits nowhere becomes a wrong type. */
export function mutate(
  bodies: Bodies,
  body: JsonObject,
  mutation: Mutation,
  names: readonly string[],
): Mutated {
  const nodes = nodesOf(body);
  const { kind, place, choice, name, value } = mutation;
  const { shapes } = bodies;
  const objects = nodes.flatMap((node) => {
    const shape = isObject(node.value) ? shapes.get(node.value) : undefined;
    return shape === undefined
      ? []
      : [{ path: node.path, object: node.value as JsonObject, shape }];
  });

  if (kind === "any value") {
    return { body: replace(body, pick(nodes, place).path, value), wrong: false };
  }
  if (kind === "out of range") {
    const node = pick(nodes, place);
    const [limit, ...others] = beyond(node.value);
    const chosen = choice % 2 === 0 ? limit : pick(others, choice);
    return { body: replace(body, node.path, chosen), wrong: chosen === -1 };
  }
  if (kind === "unknown member") {
    const { path, object } = pick(objects, place);
    const wider = { ...object, [name]: value };
    return { body: replace(body, path, wider), wrong: !names.includes(name) };
  }
  const lacking = objects.filter(({ shape }) => shape.required.size > 0);
  if (kind === "missing member" && lacking.length > 0) {
    const { path, object, shape } = pick(lacking, place);
    const missing = pick([...shape.required], choice);
    const { [missing]: _, ...rest } = object;
    return { body: replace(body, path, rest), wrong: !shape.selectors.has(missing) };
  }
  const mixed = objects.filter(({ shape }) => shape.foreign.size > 0);
  if (kind === "foreign member" && mixed.length > 0) {
    const { path, object, shape } = pick(mixed, place);
    const wider = { ...object, [pick([...shape.foreign], choice)]: value };
    return { body: replace(body, path, wider), wrong: true };
  }
  const node = pick(nodes, place);
  const others = [null, true, 7, "text", [], {}].filter(
    (other) => typeOf(other) !== typeOf(node.value),
  );
  return { body: replace(body, node.path, pick(others, choice)), wrong: true };
}

/** Values of the same type at the edge of what a schema may allow, or beyond; of numbers, the first is always beyond. */
function beyond(value: unknown): unknown[] {
  if (typeof value === "number") return [-1, 0, 0.5, value + 1, 2 ** 32, 1e15];
  if (typeof value === "string")
    return ["", "x".repeat(9000), `${value}x`, "a/b", "é", "#allstream#"];
  if (Array.isArray(value))
    return [[], [...value, ...value, ...value], new Array(40).fill(value[0])];
  return [{}, {}];
}

/** A place in a body, and what stands there. */
export interface Node {
  path: readonly string[];
  value: unknown;
}

/** Every place in a body, itself included. */
export function nodesOf(value: unknown, path: readonly string[] = []): Node[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...inner.flatMap(([name, member]) => nodesOf(member, [...path, name]))];
}

/** A copy of a body with another value at a place. */
export function replace(
  body: unknown,
  [name, ...rest]: readonly string[],
  value: unknown,
): unknown {
  if (name === undefined) return value;
  const copy = Array.isArray(body) ? [...body] : { ...(body as object) };
  const members = copy as JsonObject;
  members[name] = replace(members[name], rest, value);
  return copy;
}

function pick<Value>(list: readonly Value[], choice: number): Value {
  return list[choice % list.length] as Value;
}

function isObject(value: unknown): value is JsonObject {
  return typeOf(value) === "object";
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
