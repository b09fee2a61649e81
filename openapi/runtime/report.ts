import { step, valueAt } from "../reader/pointer.ts";
import type { Violation } from "./violation.ts";
import { violationLimit } from "./violation-limit.ts";
import type { Words } from "./words.ts";

/** What an Ajv standalone validator leaves behind for each broken keyword. */
export interface AjvError {
  keyword: string;
  instancePath: string;
  params: Params;
}

type Params = Record<string, unknown>;

interface Finding {
  expected: string;
  hint?: string | undefined;
  /** Name of the member below the place, if the finding is about a member. */
  member?: string | undefined;
  rule?: string;
}

/**
 * Turns what Ajv found into violations that a person can act on.
 *
 * @param printable names of the members whose numbers are harmless to show; everything else shows its type only
 */
export function report(
  errors: readonly AjvError[],
  body: unknown,
  printable: ReadonlySet<string>,
  words: Words,
): Violation[] {
  const reported = new Set<string>();
  const listed = { error: 0, warning: 0 };
  const violations: Violation[] = [];
  for (const { keyword, instancePath, params } of errors) {
    const severity = (params.severity ?? "error") as Violation["severity"];
    if (listed[severity] > violationLimit) continue;
    const finding = findingOf(keyword, params, valueAt(body, instancePath), words);
    if (finding === undefined) continue;
    const { member, expected, hint, rule = keyword } = finding;
    const pointer = member === undefined ? instancePath : step(instancePath, member);
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

/** What a broken keyword says; nothing if others say it. */
function findingOf(
  keyword: string,
  params: Params,
  value: unknown,
  words: Words,
): Finding | undefined {
  const limit = words.limits[keyword]?.(params.limit ?? params.pattern);
  if (limit !== undefined) {
    return { expected: limit, hint: keyword === "minItems" ? words.leaveOut : undefined };
  }
  return finders[keyword]?.(params, value, words);
}

const finders: Record<string, (params: Params, value: unknown, words: Words) => Finding> = {
  type: ({ type }, value, words) => ({
    expected: words.types[String(type)] ?? String(type),
    hint: typeHint(String(type), value, words),
  }),
  required: ({ missingProperty }, _value, words) => ({
    expected: words.present,
    member: String(missingProperty),
    hint: words.isRequired,
  }),
  enum: ({ allowedValues }, value, words) => oneOf(allowedValues as unknown[], value, words),
  const: ({ allowedValue }, value, words) => oneOf([allowedValue], value, words),
  "x-contains": ({ allowedValue }, _value, words) => ({
    expected: words.listWith(JSON.stringify(allowedValue)),
    rule: "contains",
  }),
  uniqueItems: (_params, _value, words) => ({ expected: words.unique }),
  not: (_params, _value, words) => ({ expected: words.singleUids, hint: words.allStream }),
  dependencies: ({ missingProperty, property }, _value, words) => ({
    expected: words.present,
    member: String(missingProperty),
    hint: words.requiredWith(String(property)),
  }),
  "x-missing": ({ missingProperty, text }, _value, words) => ({
    expected: words.present,
    member: String(missingProperty),
    hint: words.texts[Number(text)],
    rule: "required",
  }),
  "x-named": ({ type, allowedValues, names }, value, words) => {
    const [rule, finding] =
      allowedValues === undefined
        ? ["type", finders.type?.({ type }, value, words)]
        : ["enum", oneOf(allowedValues as unknown[], value, words)];
    const hint = finding?.hint ?? nameHint(value, names as Record<string, number>, words);
    return { expected: String(finding?.expected), hint, rule };
  },
  "x-forbidden": ({ reason }, _value, words) => ({
    expected: words.absent,
    hint: words.texts[Number(reason)],
  }),
  "x-closed": ({ unknown, known }, _value, words) => ({
    expected: words.absent,
    hint: suggestion(String(unknown), [...(known as Iterable<string>)], words),
    member: String(unknown),
  }),
  "x-known": ({ values }, value, words) => oneOf(values as unknown[], value, words),
  "x-rule": ({ id, text, at: member }, _value, words) => ({
    expected: words.lawful,
    hint: words.texts[Number(text)],
    member: member as string | undefined,
    rule: String(id),
  }),
};

function oneOf(values: unknown[], value: unknown, words: Words): Finding {
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
}

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

function typeHint(type: string, value: unknown, words: Words): string | undefined {
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

function suggestion(unknown: string, known: string[], words: Words): string {
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

/** What may be shown of a value: a text only where no secret can stand, or a short number in quotes. */
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
