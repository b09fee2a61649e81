import { step, valueAt } from "../reader/pointer.ts";
import type { Schema } from "./schema.ts";
import type { Violation } from "./violation.ts";
import { violationLimit } from "./violation-limit.ts";
import type { Words } from "./words.ts";

/** A keyword that a value breaks. */
export interface Failure {
  readonly keyword: string;
  /** JSON Pointer of the value. */
  readonly path: string;
  /** Argument of the keyword, or the row of it. */
  readonly argument: unknown;
  /** Name of the property below the value, if the failure is about a property. */
  readonly member?: string | undefined;
}

interface Finding {
  expected: string;
  hint?: string | undefined;
  rule?: string;
}

/**
 * Turns failures into violations that a person can act on.
 *
 * @param printable names of the members whose numbers are harmless to show; everything else shows its type only
 */
export function report(
  failures: readonly Failure[],
  body: unknown,
  printable: ReadonlySet<string>,
  words: Words,
): Violation[] {
  const reported = new Set<string>();
  const listed = { error: 0, warning: 0 };
  const violations: Violation[] = [];
  for (const failure of failures) {
    const { keyword, path, argument, member } = failure;
    const { severity = "error" } = argument as Partial<Violation>;
    if (listed[severity] > violationLimit) continue;
    const finding = findingOf(failure, valueAt(body, path), words);
    if (finding === undefined) continue;
    const { expected, hint, rule = keyword } = finding;
    const pointer = member === undefined ? path : step(path, member);
    const got = show(valueAt(body, pointer), lastName(pointer), printable, words);
    const place = pointer === "" ? words.body : `\`${pointer}\``;
    const sentence = words.sentence(place, expected, got);
    const message = hint === undefined ? sentence : sentence + words.gap + hint;
    // The parts of an object each say that it is none.
    if (reported.has(message)) continue;
    reported.add(message);
    listed[severity] += 1;
    if (listed[severity] > violationLimit) continue;
    violations.push({
      severity,
      pointer,
      rule,
      message,
      expected,
      got,
      ...(hint !== undefined && { hint }),
    });
  }
  const cut = (["error", "warning"] as const).filter(
    (severity) => listed[severity] > violationLimit,
  );
  return [...violations, ...cut.map((severity) => andMore(severity, words))];
}

/** Stands for all further violations of a severity. */
function andMore(severity: Violation["severity"], words: Words): Violation {
  const message = words.more[severity](violationLimit);
  const { lawful: expected, types } = words;
  return { severity, pointer: "", rule: "more", message, expected, got: String(types.object) };
}

/** Finding of a broken keyword; undefined if others say it. */
function findingOf(
  { keyword, argument, member }: Failure,
  value: unknown,
  words: Words,
): Finding | undefined {
  const limit = words.limits[keyword]?.(argument);
  if (limit !== undefined) {
    return { expected: limit, hint: keyword === "minItems" ? words.leaveOut : undefined };
  }
  return finders[keyword]?.(argument as never, value, words, member);
}

type Finder<Argument> = (
  argument: Argument,
  value: unknown,
  words: Words,
  member?: string,
) => Finding;

const typed: Finder<string | readonly string[]> = (type, value, words) => ({
  expected: words.types[String(type)] ?? String(type),
  hint: typeHint(type, value, words),
});

const oneOf: Finder<readonly unknown[]> = (values, value, words) => {
  const numeric = typeof value === "string" && values.includes(Number(value));
  const otherCase = values.find(
    (known) => typeof value === "string" && String(known).toLowerCase() === value.toLowerCase(),
  );
  const listed = values.map((known) => JSON.stringify(known)).join(", ");
  return {
    expected: values.length === 1 ? listed : words.oneOf(listed),
    hint: numeric
      ? words.sendNumber
      : otherCase === undefined
        ? undefined
        : words.didYouMean(JSON.stringify(otherCase)) + words.gap + words.valuesAreCaseSensitive,
  };
};

const named: Finder<NonNullable<Schema["x-named"]>> = ({ type, values, names }, value, words) => {
  const finding = values ? oneOf(values, value, words) : typed(type, value, words);
  const hint = finding.hint ?? nameHint(value, names, words);
  return { ...finding, hint, rule: values ? "enum" : "type" };
};

const closed: Finder<{ known: Iterable<string> }> = ({ known }, _value, words, member = "") => ({
  expected: words.absent,
  hint: suggestion(member, [...known], words),
});

const finders: { readonly [keyword: string]: Finder<never> } = {
  type: typed,
  required: (_names, _value, words) => ({ expected: words.present, hint: words.isRequired }),
  enum: oneOf,
  "x-contains": (only: string, _value, words) => ({
    expected: words.listWith(JSON.stringify(only)),
    rule: "contains",
  }),
  uniqueItems: (_unique, _value, words) => ({ expected: words.unique }),
  not: (_schema, _value, words) => ({ expected: words.singleUids, hint: words.allStream }),
  dependencies: (property: string, _value, words) => ({
    expected: words.present,
    hint: words.requiredWith(property),
  }),
  "x-missing": ({ text }: { text: number }, _value, words) => ({
    expected: words.present,
    hint: words.texts[text],
    rule: "required",
  }),
  "x-named": named,
  "x-forbidden": ({ reason }: { reason: number }, _value, words) => ({
    expected: words.absent,
    hint: words.texts[reason],
  }),
  "x-closed": closed,
  "x-known": ({ values }: { values: readonly number[] }, value, words) => {
    return oneOf(values, value, words);
  },
  "x-rule": ({ id, text }: { id: string; text: number }, _value, words) => ({
    expected: words.lawful,
    hint: words.texts[text],
    rule: id,
  }),
};

/** The name or number that was meant, if somebody has written a name where a number belongs. */
function nameHint(
  value: unknown,
  names: Readonly<Record<string, number>>,
  words: Words,
): string | undefined {
  if (typeof value !== "string" || value.length > 64) return undefined;
  if (Object.hasOwn(names, value)) return words.numberOf(`\`${value}\``, Number(names[value]));
  const meant = closest(value, Object.keys(names));
  return meant && words.didYouMean(`\`${meant}\` (${names[meant]})`);
}

function typeHint(
  type: string | readonly string[],
  value: unknown,
  words: Words,
): string | undefined {
  const wantsNumber = type === "integer" || type === "number";
  if (
    wantsNumber &&
    typeof value === "string" &&
    value.trim() !== "" &&
    !Number.isNaN(Number(value))
  )
    return words.sendNumber;
  if (type === "string" && typeof value === "number") return words.sendText;
  return undefined;
}

function suggestion(unknown: string, known: readonly string[], words: Words): string {
  const sameLetters = known.find((name) => name.toLowerCase() === unknown.toLowerCase());
  if (sameLetters !== undefined)
    return words.didYouMean(`\`${sameLetters}\``) + words.gap + words.namesAreCaseSensitive;
  const meant = unknown.length > 64 ? undefined : closest(unknown, known);
  return meant === undefined ? words.known(known) : words.didYouMean(`\`${meant}\``);
}

/** The name that differs least in its letters and digits; undefined if all differ much. */
function closest(unknown: string, known: readonly string[]): string | undefined {
  const [first] = known
    .map((name) => ({ name, distance: distance(plain(name), plain(unknown)) }))
    .sort((one, other) => one.distance - other.distance);
  return first !== undefined && first.distance <= Math.min(3, unknown.length / 2)
    ? first.name
    : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[-_\s]/g, "");
}

/** Levenshtein distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Fields of free text that hold no secret. */
const harmlessTexts = new Set(["cname", "uid", "backgroundColor"]);

/** Printable form of a value: a text only where no secret can stand, or a short number in quotes. */
function show(value: unknown, name: string, printable: ReadonlySet<string>, words: Words): string {
  if (value === undefined) return words.nothing;
  if (value === null) return "null";
  if (Array.isArray(value)) return words.array(value.length);
  if (typeof value === "object") return String(words.types.object);
  if (typeof value === "string") {
    const harmless = harmlessTexts.has(name) || (printable.has(name) && /^\d{1,4}$/.test(value));
    return harmless && value.length <= 80 ? JSON.stringify(value) : words.text(value.length);
  }
  return printable.has(name) ? String(value) : String(words.types[typeof value]);
}

/** Name of the innermost member of a pointer, passing over array indexes. */
function lastName(pointer: string): string {
  return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
}
