import { step } from "../reader/pointer.ts";
import { type Failure, report } from "./report.ts";
import { type KnownRecording, rules } from "./rules.ts";
import type { Scalar, Schema, Type } from "./schema.ts";
import type { Validate } from "./violation.ts";
import { violationLimit } from "./violation-limit.ts";
import type { Words } from "./words.ts";

/** One check of a body. */
interface Run {
  /** Takes what is wrong; without it, the first fault ends the check. */
  readonly failures?: Failure[];
  readonly recording?: KnownRecording | undefined;
}

/** The run of a condition. */
const asking: Run = {};

/** Returns true if a value breaks a keyword or a schema. */
type Check = (value: unknown, path: string, run: Run) => boolean;

/** True if a value breaks a keyword. Keywords for another type take every value. */
type Test = (value: unknown) => boolean;

/** From the argument of a keyword, and the schema that it stands in, to something that looks at values. */
type Keywords<Look> = {
  readonly [Keyword in keyof Schema]?: (
    argument: NonNullable<Schema[Keyword]>,
    schema: Schema,
  ) => Look;
};

/**
 * Creates the check of a body. A schema is turned into functions when the first body comes.
 *
 * @param printable names of the properties whose numbers are harmless to show
 */
export function createCheck(
  schema: Schema,
  printable: ReadonlySet<string>,
  words: Words,
): Validate {
  let check: Check | undefined;
  return (body, recording) => {
    check ??= checkOf(schema);
    // Mostly nothing is wrong, and nobody has to know the places.
    if (!check(body, "", { recording })) return [];
    const failures: Failure[] = [];
    check(body, "", { recording, failures });
    return report(failures, body, printable, words);
  };
}

const checks = /* @__PURE__ */ new WeakMap<Schema, Check>();

/** The check of a schema: that of each keyword, in the order in which they stand. */
function checkOf(schema: Schema): Check {
  const known = checks.get(schema);
  if (known !== undefined) return known;
  const parts: Check[] = [];
  let tested: Tested[] = [];
  const test = () => tested.length > 0 && parts.push(testing(tested));
  for (const [keyword, argument] of Object.entries(schema)) {
    const name = keyword as keyof Schema;
    const isWrong = (tests as Keywords<Test>)[name]?.(argument as never, schema);
    const walk = (walks as Keywords<Check[]>)[name]?.(argument as never, schema);
    if (isWrong) tested.push({ keyword, argument, isWrong });
    if (walk) {
      test();
      tested = [];
      parts.push(...walk);
    }
  }
  test();
  const check: Check = (value, path, run) => {
    let broken = false;
    for (const part of parts) {
      broken = part(value, path, run) || broken;
      if (broken && run.failures === undefined) break;
    }
    return broken;
  };
  checks.set(schema, check);
  return check;
}

/** A keyword that a value as a whole fulfils or breaks. */
interface Tested {
  readonly keyword: string;
  readonly argument: unknown;
  readonly isWrong: Test;
}

/** The check of neighbouring keywords: mostly all of them are fulfilled, so they are asked as one. */
function testing(tested: readonly Tested[]): Check {
  const isWrong = tested
    .map((one) => one.isWrong)
    .reduce((one, other) => (value) => one(value) || other(value));
  return (value, path, { failures }) => {
    const broken = isWrong(value);
    if (broken && failures) {
      for (const { keyword, argument, isWrong } of tested) {
        if (isWrong(value)) failures.push({ keyword, path, argument });
      }
    }
    return broken;
  };
}

/** Keywords that a value as a whole fulfils or breaks. */
const tests: Keywords<Test> = {
  type: (type) => {
    if (isText(type)) {
      const isRight = types[type];
      return (value) => !isRight(value);
    }
    return (value) => !type.some((one) => types[one](value));
  },
  const: (only) => (value) => value !== only,
  enum: (values) => (value) => !values.includes(value as Scalar),
  not: (schema) => {
    const check = checkOf(schema);
    return (value) => !check(value, "", asking);
  },
  minimum: (limit) => (value) => isNumber(value) && value < limit,
  maximum: (limit) => (value) => isNumber(value) && value > limit,
  minLength: (limit) => (value) =>
    isText(value) && value.length < 2 * limit && characters(value) < limit,
  maxLength: (limit) => (value) =>
    isText(value) && value.length > limit && characters(value) > limit,
  pattern: (pattern) => {
    const expression = new RegExp(pattern, "u");
    return (value) => isText(value) && !expression.test(value);
  },
  minItems: (limit) => (value) => Array.isArray(value) && value.length < limit,
  maxItems: (limit) => (value) => Array.isArray(value) && value.length > limit,
  // Nothing more is said of a list that is too long.
  uniqueItems: (_, { maxItems = Infinity }) => {
    return (value) => Array.isArray(value) && value.length <= maxItems && hasRepeats(value);
  },
  contains:
    ({ const: only }) =>
    (value) =>
      Array.isArray(value) && !value.includes(only),
  minProperties: (limit) => (value) => isObject(value) && memberCount(value) < limit,
  maxProperties: (limit) => (value) => isObject(value) && memberCount(value) > limit,
  "x-contains": (only, { items, maxItems = Infinity }) => {
    return (value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      value.length <= maxItems &&
      value.every((element) => items?.enum?.includes(element)) &&
      !value.includes(only);
  },
  "x-forbidden": () => () => true,
  // A value of another type, or beyond the limits, is reported for that only.
  "x-known": ({ values }, { minimum = -Infinity, maximum = Infinity }) => {
    return (value) =>
      Number.isInteger(value) &&
      (value as number) >= minimum &&
      (value as number) <= maximum &&
      !values.includes(value as number);
  },
  "x-named": ({ values }) => {
    return (value) => !(values ? values.includes(value as number) : Number.isInteger(value));
  },
};

/** Keywords that look at the parts of a value, or can find several faults. */
const walks: Keywords<Check[]> = {
  allOf: (schemas) => schemas.map(checkOf),
  if: (schema, { then: consequence = {}, else: otherwise = {} }) => {
    const condition = checkOf(schema);
    const [yes, no] = [checkOf(consequence), checkOf(otherwise)];
    return [(value, path, run) => (condition(value, "", asking) ? no : yes)(value, path, run)];
  },
  items: (schema, { maxItems = Infinity }) => {
    const check = checkOf(schema);
    const walk: Check = (value, path, run) => {
      // Nothing more is said of a list that is too long.
      if (!Array.isArray(value) || value.length > maxItems) return false;
      let broken = false;
      for (let index = 0; index < value.length; index++) {
        broken = check(value[index], run.failures ? `${path}/${index}` : path, run) || broken;
        if (broken && run.failures === undefined) break;
      }
      return broken;
    };
    return [walk];
  },
  required: (names) => names.map((name) => missing("required", name, names)),
  dependencies: (dependencies) =>
    Object.entries(dependencies).flatMap(([property, names]) =>
      names.map((name) => missing("dependencies", name, property, property)),
    ),
  properties: (schemas) =>
    Object.entries(schemas).map(([name, schema]): Check => {
      const [check, place] = [checkOf(schema), step("", name)];
      return (value, path, run) => {
        if (!isObject(value)) return false;
        const property = value[name];
        if (property === undefined) return false;
        return check(property, run.failures ? path + place : path, run);
      };
    }),
  "x-closed": ({ severity }, schema) => {
    const known = namesIn(schema);
    const argument = { severity, known };
    const walk: Check = (value, path, { failures }) => {
      if (!isObject(value)) return false;
      let count = 0;
      for (const member in value) {
        if (known.has(member) || value[member] === undefined) continue;
        failures?.push({ keyword: "x-closed", path, argument, member });
        count += 1;
        // As many as a report can list, and one more.
        if (failures === undefined || count > violationLimit) break;
      }
      return count > 0;
    };
    return [walk];
  },
  "x-missing": (rows) => rows.map((row) => missing("x-missing", row.name, row)),
  "x-rule": (rows) =>
    rows.map((argument): Check => {
      const rule = rules[argument.id];
      return (value, path, { failures, recording }) => {
        if (typeof value !== "object" || value === null) return false;
        const findings = rule?.(value as Record<string, unknown>, recording) ?? [];
        for (const { at: member } of findings) {
          failures?.push({ keyword: "x-rule", path, argument, member });
        }
        return findings.length > 0;
      };
    }),
};

/** The names of the properties that a schema mentions, whatever it says of them. */
function namesIn({ properties = {}, allOf = [], then: consequence }: Schema): Set<string> {
  const parts = consequence === undefined ? allOf : [...allOf, consequence];
  return new Set(
    [...Object.keys(properties), ...parts.flatMap((part) => [...namesIn(part)])].sort(),
  );
}

/**
 * Reports a property that an object does not have.
 *
 * @param beside a property that it must have for that
 */
function missing(keyword: string, member: string, argument: unknown, beside?: string): Check {
  return (value, path, { failures }) => {
    if (!isObject(value) || value[member] !== undefined) return false;
    if (beside !== undefined && value[beside] === undefined) return false;
    failures?.push({ keyword, path, argument, member });
    return true;
  };
}

const types: { readonly [type in Type]: Test } = {
  object: isObject,
  array: Array.isArray,
  string: isText,
  integer: Number.isInteger,
  number: isNumber,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** Length of a text as JSON Schema counts it: a character beyond the basic plane is one. */
function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Number of properties that are sent: JSON leaves out one that is `undefined`. */
function memberCount(object: object): number {
  return Object.values(object).filter((property) => property !== undefined).length;
}

/** True if a text or a number stands in a list more than once. */
function hasRepeats(list: readonly unknown[]): boolean {
  const scalars = list.filter((element) => typeof element !== "object");
  return new Set(scalars).size < scalars.length;
}
