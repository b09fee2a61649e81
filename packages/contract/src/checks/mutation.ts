import { type Entry, type NamedCapture, placeOf } from "../capture.ts";
import { parsed } from "../json.ts";
import { type Connect, replayed } from "../outcome.ts";
import { type Oracle, oracleOf } from "./oracle.ts";
import { generated, type Validators } from "./validation.ts";

/** Kind of damage to a response. */
export type Kind = "missing member" | "wrong type" | "extra member" | "wrong case" | "no JSON";

/** A broken response. */
export interface Mutant {
  readonly kind: Kind;
  /** JSON Pointer of the place. */
  readonly at: string;
  /** The text of the response. */
  readonly text: string;
}

/** Report of a run over damaged responses. */
export interface MutationReport {
  /** Number of responses damaged in each way, and of those in which a validator noticed it. */
  readonly kinds: Readonly<Record<Kind, { readonly broken: number; readonly noticed: number }>>;
  readonly problems: readonly string[];
}

/**
 * Breaks every captured response in many ways.
 * The generated validators have to notice exactly what the description forbids, by the word of an independent oracle,
 * and the client has to end the call with a result or with an error of its own.
 */
export async function mutate(
  captures: readonly NamedCapture[],
  connect: Connect,
  validators: Validators = generated,
  oracle: Oracle = oracleOf(),
): Promise<MutationReport> {
  const problems: string[] = [];
  const kinds = Object.fromEntries(
    allKinds.map((kind) => [kind, { broken: 0, noticed: 0 }]),
  ) as Record<Kind, { broken: number; noticed: number }>;
  const seen = new Set<string>();
  for (const { name, capture } of captures) {
    for (const [index, entry] of capture.log.entries.entries()) {
      const { response, _operation } = entry;
      const key = `${_operation} ${response.status} ${response.content.text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      for (const mutant of mutantsOf(response.content.text)) {
        const { kind, at, text } = mutant;
        const place = `${placeOf(name, index, entry)}, ${kind} at ${at || "the top"}`;
        const body = parsed(text);
        const isNoticed = body === undefined || !accepts(validators, entry, body.value);
        const isForbidden =
          body === undefined || !oracle.response(_operation, response.status, body.value);
        kinds[kind].broken += 1;
        if (isNoticed) kinds[kind].noticed += 1;
        if (isNoticed !== isForbidden) {
          const verb = isForbidden ? "forbids" : "allows";
          problems.push(`${place}: the description ${verb} it, the validator does not`);
        }
        await replayed(withText(entry, text), connect).catch((error: unknown) => {
          problems.push(`${place}: the client threw ${error}`);
        });
      }
    }
  }
  return { kinds, problems };
}

const allKinds: readonly Kind[] = [
  "missing member",
  "wrong type",
  "extra member",
  "wrong case",
  "no JSON",
];

function accepts({ response }: Validators, entry: Entry, body: unknown): boolean {
  const check = response[entry._operation]?.[entry.response.status];
  return check?.(body).every(({ severity }) => severity !== "error") === true;
}

function withText(entry: Entry, text: string): Entry {
  const { response } = entry;
  return { ...entry, response: { ...response, content: { ...response.content, text } } };
}

/** All ways to break a response. */
export function mutantsOf(text: string): Mutant[] {
  const body = parsed(text)?.value;
  const mutants: Mutant[] = [
    { kind: "no JSON", at: "", text: "" },
    { kind: "no JSON", at: "", text: text.slice(0, text.length / 2) },
    { kind: "no JSON", at: "", text: "<html><h1>502</h1></html>" },
  ];
  const visit = (value: unknown, at: string, replaced: (by: unknown) => unknown): void => {
    const add = (kind: Kind, where: string, by: unknown) =>
      mutants.push({ kind, at: where, text: JSON.stringify(replaced(by)) });
    for (const other of ["text", 7.5, true, null, [], {}]) {
      if (typeOf(other) !== typeOf(value)) add("wrong type", at, other);
    }
    if (Array.isArray(value)) {
      const [first, ...others] = value;
      if (value.length > 0) visit(first, `${at}/0`, (by) => replaced([by, ...others]));
      return;
    }
    if (typeof value !== "object" || value === null) return;
    add("extra member", at, { ...value, unexpectedMember: { deep: [1] } });
    for (const [name, member] of Object.entries(value)) {
      const { [name]: _, ...rest } = value as Record<string, unknown>;
      add("missing member", `${at}/${name}`, rest);
      for (const cased of [flipped(name), name.toUpperCase()]) {
        if (cased !== name) add("wrong case", `${at}/${name}`, { ...rest, [cased]: member });
      }
      visit(member, `${at}/${name}`, (by) => replaced({ ...value, [name]: by }));
    }
  };
  visit(body, "", (by) => by);
  return mutants;
}

/** A name whose first letter has the other case. */
function flipped(name: string): string {
  const [first = "", ...others] = name;
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return [other, ...others].join("");
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
