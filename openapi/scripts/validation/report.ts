import type { Violation } from "./violation.ts";

/** What an Ajv standalone validator leaves behind for each broken keyword. */
export interface AjvError {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
}

interface Finding {
  expected: string;
  hint?: string | undefined;
  /** Name of the member below the place, if the finding is about a member. */
  member?: string | undefined;
  severity?: "error" | "warning";
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
): Violation[] {
  const reported = new Set<string>();
  return errors.flatMap((error) => {
    const find = finders[error.keyword];
    if (find === undefined) return [];
    const finding = find(error.params, at(body, error.instancePath));
    const pointer =
      finding.member === undefined
        ? error.instancePath
        : `${error.instancePath}/${finding.member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const value = at(body, pointer);
    const got = show(value, lastName(pointer), printable);
    const place = pointer === "" ? "The body" : `\`${pointer}\``;
    const hint = finding.hint;
    const message = `${place} must be ${finding.expected}, got ${got}.${hint === undefined ? "" : ` ${hint}`}`;
    // The parts of an object each say that it is none.
    if (reported.has(message)) return [];
    reported.add(message);
    return [
      {
        severity: finding.severity ?? "error",
        pointer,
        rule: finding.rule ?? error.keyword,
        message,
        expected: finding.expected,
        got,
        ...(hint !== undefined && { hint }),
      },
    ];
  });
}

const finders: Record<string, (params: Record<string, unknown>, value: unknown) => Finding> = {
  type: ({ type }, value) => ({ expected: typeName(type), hint: typeHint(String(type), value) }),
  required: ({ missingProperty }) => ({
    expected: "present",
    member: String(missingProperty),
    hint: "It is required.",
  }),
  enum: ({ allowedValues }, value) => oneOf(allowedValues as unknown[], value),
  const: ({ allowedValue }, value) => oneOf([allowedValue], value),
  minimum: ({ limit }) => ({ expected: `at least ${limit}` }),
  maximum: ({ limit }) => ({ expected: `at most ${limit}` }),
  minLength: ({ limit }) => ({ expected: `at least ${limit} characters long` }),
  maxLength: ({ limit }) => ({ expected: `at most ${limit} characters long` }),
  minItems: ({ limit }) => ({
    expected: `an array of at least ${limit} elements`,
    hint: "Leave the field out instead of sending an empty array.",
  }),
  maxItems: ({ limit }) => ({ expected: `an array of at most ${limit} elements` }),
  minProperties: ({ limit }) => ({ expected: `an object with at least ${limit} members` }),
  maxProperties: ({ limit }) => ({ expected: `an object with at most ${limit} members` }),
  pattern: ({ pattern }) => ({ expected: `a string that matches ${pattern}` }),
  not: () => ({
    expected: "a list of single UIDs",
    hint: "`#allstream#` stands for all UIDs in subscribe lists only.",
  }),
  dependencies: ({ missingProperty, property }) => ({
    expected: "present",
    member: String(missingProperty),
    hint: `It is required together with \`${property}\`.`,
  }),
  "x-forbidden": ({ reason, severity }) => ({
    expected: "absent",
    hint: String(reason),
    severity: severity as Violation["severity"],
  }),
  "x-closed": ({ unknown, known, severity }) => ({
    expected: "absent",
    hint: suggestion(String(unknown), [...(known as Iterable<string>)]),
    member: String(unknown),
    severity: severity as Violation["severity"],
  }),
  "x-known": ({ values, severity }, value) => ({
    ...oneOf(values as unknown[], value),
    severity: severity as Violation["severity"],
  }),
  "x-rule": ({ id, text, at: member, severity }) => ({
    expected: "as the rules say",
    hint: String(text),
    member: member as string | undefined,
    rule: String(id),
    severity: severity as Violation["severity"],
  }),
};

function oneOf(values: unknown[], value: unknown): Finding {
  const numeric = typeof value === "string" && values.includes(Number(value));
  const otherCase = values.find(
    (known) => typeof value === "string" && String(known).toLowerCase() === value.toLowerCase(),
  );
  const listed = values.map((known) => JSON.stringify(known)).join(", ");
  return {
    expected: values.length === 1 ? listed : `one of ${listed}`,
    hint: numeric
      ? "Send a number, without quotes."
      : otherCase === undefined
        ? undefined
        : `Did you mean ${JSON.stringify(otherCase)}? Values are case-sensitive.`,
  };
}

function typeName(type: unknown): string {
  const names: Record<string, string> = {
    integer: "an integer",
    array: "an array",
    object: "an object",
  };
  return names[String(type)] ?? `a ${type}`;
}

function typeHint(type: string, value: unknown): string | undefined {
  const wantsNumber = type === "integer" || type === "number";
  if (
    wantsNumber &&
    typeof value === "string" &&
    value.trim() !== "" &&
    !Number.isNaN(Number(value))
  )
    return "Send a number, without quotes.";
  if (type === "string" && typeof value === "number") return "Send a string, in quotes.";
  return undefined;
}

function suggestion(unknown: string, known: string[]): string {
  const sameLetters = known.find((name) => name.toLowerCase() === unknown.toLowerCase());
  if (sameLetters !== undefined)
    return `Did you mean \`${sameLetters}\`? Names are case-sensitive.`;
  const close = (unknown.length > 64 ? [] : known)
    .map((name) => ({ name, distance: distance(name.toLowerCase(), unknown.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)[0];
  if (close !== undefined && close.distance <= Math.min(3, unknown.length / 2))
    return `Did you mean \`${close.name}\`?`;
  return known.length === 0 ? "No member is known here." : `Known here: ${known.join(", ")}.`;
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
function show(value: unknown, name: string, printable: ReadonlySet<string>): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object") return "an object";
  if (typeof value === "string") {
    const harmless = harmlessTexts.has(name) || (printable.has(name) && /^\d{1,4}$/.test(value));
    return harmless && value.length <= 80 ? JSON.stringify(value) : `a string of ${value.length}`;
  }
  return printable.has(name) ? String(value) : `a ${typeof value}`;
}

function at(body: unknown, pointer: string): unknown {
  let value = body;
  for (const segment of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null) return undefined;
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    value = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  }
  return value;
}

/** Name of the innermost member of a pointer, passing over array indexes. */
function lastName(pointer: string): string {
  return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
}
