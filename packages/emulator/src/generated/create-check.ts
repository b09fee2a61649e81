// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import type { Validate, Words } from "./violation.ts";

/** Creates the check of a body against a schema. */
export const createCheck: (
  schema: object,
  printable: ReadonlySet<string>,
  words: Words,
) => Validate = /* @__PURE__ */ (() => {
  // reader/pointer.ts
  function valueAt(document, pointer) {
    let value = document;
    for (const name of segmentsOf(pointer)) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return void 0;
      value = value[name];
    }
    return value;
  }
  function segmentsOf(pointer) {
    return pointer
      .split("/")
      .slice(1)
      .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  function step(pointer, name) {
    return `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }

  // runtime/violation-limit.ts
  var violationLimit = 100;

  // runtime/report.ts
  function report(failures, body, printable, words) {
    const reported = /* @__PURE__ */ new Set();
    const listed = { error: 0, warning: 0 };
    const violations = [];
    for (const failure of failures) {
      const { keyword, path, argument, member } = failure;
      const { severity = "error" } = argument;
      if (listed[severity] > violationLimit) continue;
      const finding = findingOf(failure, valueAt(body, path), words);
      if (finding === void 0) continue;
      const { expected, hint, rule = keyword } = finding;
      const pointer = member === void 0 ? path : step(path, member);
      const got = show(valueAt(body, pointer), lastName(pointer), printable, words);
      const place = pointer === "" ? words.body : `\`${pointer}\``;
      const sentence = words.sentence(place, expected, got);
      const message = hint === void 0 ? sentence : sentence + words.gap + hint;
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
        ...(hint !== void 0 && { hint }),
      });
    }
    const cut = ["error", "warning"].filter((severity) => listed[severity] > violationLimit);
    return [...violations, ...cut.map((severity) => andMore(severity, words))];
  }
  function andMore(severity, words) {
    const message = words.more[severity](violationLimit);
    const { lawful: expected, types: types2 } = words;
    return { severity, pointer: "", rule: "more", message, expected, got: String(types2.object) };
  }
  function findingOf({ keyword, argument, member }, value, words) {
    const limit = words.limits[keyword]?.(argument);
    if (limit !== void 0) {
      return { expected: limit, hint: keyword === "minItems" ? words.leaveOut : void 0 };
    }
    return finders[keyword]?.(argument, value, words, member);
  }
  var typed = (type, value, words) => ({
    expected: words.types[String(type)] ?? String(type),
    hint: typeHint(type, value, words),
  });
  var oneOf = (values, value, words) => {
    const numeric = typeof value === "string" && values.includes(Number(value));
    const otherCase = values.find(
      (known) => typeof value === "string" && String(known).toLowerCase() === value.toLowerCase(),
    );
    const listed = values.map((known) => JSON.stringify(known)).join(", ");
    return {
      expected: values.length === 1 ? listed : words.oneOf(listed),
      hint: numeric
        ? words.sendNumber
        : otherCase === void 0
          ? void 0
          : words.didYouMean(JSON.stringify(otherCase)) + words.gap + words.valuesAreCaseSensitive,
    };
  };
  var named = ({ type, values, names }, value, words) => {
    const finding = values ? oneOf(values, value, words) : typed(type, value, words);
    const hint = finding.hint ?? nameHint(value, names, words);
    return { ...finding, hint, rule: values ? "enum" : "type" };
  };
  var closed = ({ known }, _value, words, member = "") => ({
    expected: words.absent,
    hint: suggestion(member, [...known], words),
  });
  var finders = {
    type: typed,
    required: (_names, _value, words) => ({ expected: words.present, hint: words.isRequired }),
    enum: oneOf,
    "x-contains": (only, _value, words) => ({
      expected: words.listWith(JSON.stringify(only)),
      rule: "contains",
    }),
    uniqueItems: (_unique, _value, words) => ({ expected: words.unique }),
    not: (_schema, _value, words) => ({ expected: words.singleUids, hint: words.allStream }),
    dependencies: (property, _value, words) => ({
      expected: words.present,
      hint: words.requiredWith(property),
    }),
    "x-missing": ({ text }, _value, words) => ({
      expected: words.present,
      hint: words.texts[text],
      rule: "required",
    }),
    "x-named": named,
    "x-forbidden": ({ reason }, _value, words) => ({
      expected: words.absent,
      hint: words.texts[reason],
    }),
    "x-closed": closed,
    "x-known": ({ values }, value, words) => {
      return oneOf(values, value, words);
    },
    "x-rule": ({ id, text }, _value, words) => ({
      expected: words.lawful,
      hint: words.texts[text],
      rule: id,
    }),
  };
  function nameHint(value, names, words) {
    if (typeof value !== "string" || value.length > 64) return void 0;
    if (Object.hasOwn(names, value)) return words.numberOf(`\`${value}\``, Number(names[value]));
    const meant = closest(value, Object.keys(names));
    return meant && words.didYouMean(`\`${meant}\` (${names[meant]})`);
  }
  function typeHint(type, value, words) {
    const wantsNumber = type === "integer" || type === "number";
    if (
      wantsNumber &&
      typeof value === "string" &&
      value.trim() !== "" &&
      !Number.isNaN(Number(value))
    )
      return words.sendNumber;
    if (type === "string" && typeof value === "number") return words.sendText;
    return void 0;
  }
  function suggestion(unknown, known, words) {
    const sameLetters = known.find((name) => name.toLowerCase() === unknown.toLowerCase());
    if (sameLetters !== void 0)
      return words.didYouMean(`\`${sameLetters}\``) + words.gap + words.namesAreCaseSensitive;
    const meant = unknown.length > 64 ? void 0 : closest(unknown, known);
    return meant === void 0 ? words.known(known) : words.didYouMean(`\`${meant}\``);
  }
  function closest(unknown, known) {
    const [first] = known
      .map((name) => ({ name, distance: distance(plain(name), plain(unknown)) }))
      .sort((one, other) => one.distance - other.distance);
    return first !== void 0 && first.distance <= Math.min(3, unknown.length / 2)
      ? first.name
      : void 0;
  }
  function plain(name) {
    return name.toLowerCase().replaceAll(/[-_\s]/g, "");
  }
  function distance(one, other) {
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
  var harmlessTexts = /* @__PURE__ */ new Set(["cname", "uid", "backgroundColor"]);
  function show(value, name, printable, words) {
    if (value === void 0) return words.nothing;
    if (value === null) return "null";
    if (Array.isArray(value)) return words.array(value.length);
    if (typeof value === "object") return String(words.types.object);
    if (typeof value === "string") {
      const harmless = harmlessTexts.has(name) || (printable.has(name) && /^\d{1,4}$/.test(value));
      return harmless && value.length <= 80 ? JSON.stringify(value) : words.text(value.length);
    }
    return printable.has(name) ? String(value) : String(words.types[typeof value]);
  }
  function lastName(pointer) {
    return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
  }

  // runtime/rules.ts
  var nothing = [];
  var media = ["Audio", "Video"];
  var lists = media.flatMap((medium) => [`subscribe${medium}Uids`, `unSubscribe${medium}Uids`]);
  var rules = {
    "canvas-area": ({ width, height }) =>
      typeof width === "number" && typeof height === "number" && width * height > 1920 * 1080
        ? [{ at: "height" }]
        : nothing,
    "files-have-a-destination": ({ storageConfig }) => (storageConfig === void 0 ? [{}] : nothing),
    "lists-are-not-empty": (config) =>
      lists
        .filter((name) => Array.isArray(config[name]) && config[name].length === 0)
        .map((at) => ({ at })),
    "lists-fit-started-stream-types": (lists2, recording) => {
      const excluded = { 0: "videoUidList", 1: "audioUidList" }[Number(recording?.streamTypes)];
      return excluded !== void 0 && lists2[excluded] !== void 0 ? [{ at: excluded }] : nothing;
    },
    "lists-fit-uid-group": ({
      subscribeUidGroup: group,
      subscribeAudioUids,
      subscribeVideoUids,
    }) => {
      const largest = typeof group === "number" ? [2, 7, 12, 17][group] : void 0;
      const uids = [subscribeAudioUids, subscribeVideoUids].filter(Array.isArray).flat();
      return largest !== void 0 && new Set(uids).size > largest
        ? [{ at: "subscribeUidGroup" }]
        : nothing;
    },
    "mp4-is-not-documented": (types2) =>
      Array.isArray(types2)
        ? types2.flatMap((type, index) => (type === "mp4" ? [{ at: String(index) }] : []))
        : nothing,
    "one-list-for-each-medium": (config) =>
      media
        .filter((medium) => config[`subscribe${medium}Uids`] !== void 0)
        .map((medium) => `unSubscribe${medium}Uids`)
        .filter((name) => config[name] !== void 0)
        .map((at) => ({ at })),
    "prefix-is-not-empty": (prefix) =>
      Array.isArray(prefix) && prefix.length === 0 ? [{}] : nothing,
    "prefix-length": (prefix) => {
      const elements = (Array.isArray(prefix) ? prefix : []).filter(
        (element) => typeof element === "string",
      );
      const length = elements.reduce((sum, element) => sum + element.length + 1, 0);
      return length > 128 ? [{}] : nothing;
    },
    "secret-has-decryption-mode": ({ decryptionMode, secret }) =>
      secret !== void 0 && (decryptionMode === void 0 || decryptionMode === 0)
        ? [{ at: "secret" }]
        : nothing,
    "vendor-is-not-documented": ({ vendor }) => (vendor === 100 ? [{ at: "vendor" }] : nothing),
  };

  // runtime/create-check.ts
  var asking = {};
  function createCheck(schema, printable, words) {
    let check;
    return (body, recording) => {
      check ??= checkOf(schema);
      if (!check(body, "", { recording })) return [];
      const failures = [];
      check(body, "", { recording, failures });
      return report(failures, body, printable, words);
    };
  }
  var checks = /* @__PURE__ */ new WeakMap();
  function checkOf(schema) {
    const known = checks.get(schema);
    if (known !== void 0) return known;
    const parts = [];
    let tested = [];
    const test = () => tested.length > 0 && parts.push(testing(tested));
    for (const [keyword, argument] of Object.entries(schema)) {
      const name = keyword;
      const isWrong = tests[name]?.(argument, schema);
      const walk = walks[name]?.(argument, schema);
      if (isWrong) tested.push({ keyword, argument, isWrong });
      if (walk) {
        test();
        tested = [];
        parts.push(...walk);
      }
    }
    test();
    const check = (value, path, run) => {
      let broken = false;
      for (const part of parts) {
        broken = part(value, path, run) || broken;
        if (broken && run.failures === void 0) break;
      }
      return broken;
    };
    checks.set(schema, check);
    return check;
  }
  function testing(tested) {
    const isWrong = tested
      .map((one) => one.isWrong)
      .reduce((one, other) => (value) => one(value) || other(value));
    return (value, path, { failures }) => {
      const broken = isWrong(value);
      if (broken && failures) {
        for (const { keyword, argument, isWrong: isWrong2 } of tested) {
          if (isWrong2(value)) failures.push({ keyword, path, argument });
        }
      }
      return broken;
    };
  }
  var tests = {
    type: (type) => {
      if (isText(type)) {
        const isRight = types[type];
        return (value) => !isRight(value);
      }
      return (value) => !type.some((one) => types[one](value));
    },
    const: (only) => (value) => value !== only,
    enum: (values) => (value) => !values.includes(value),
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
        Number.isInteger(value) && value >= minimum && value <= maximum && !values.includes(value);
    },
    "x-named": ({ values }) => {
      return (value) => !(values ? values.includes(value) : Number.isInteger(value));
    },
  };
  var walks = {
    allOf: (schemas) => schemas.map(checkOf),
    if: (schema, { then: consequence = {}, else: otherwise = {} }) => {
      const condition = checkOf(schema);
      const [yes, no] = [checkOf(consequence), checkOf(otherwise)];
      return [(value, path, run) => (condition(value, "", asking) ? no : yes)(value, path, run)];
    },
    items: (schema, { maxItems = Infinity }) => {
      const check = checkOf(schema);
      const walk = (value, path, run) => {
        if (!Array.isArray(value) || value.length > maxItems) return false;
        let broken = false;
        for (let index = 0; index < value.length; index++) {
          broken = check(value[index], run.failures ? `${path}/${index}` : path, run) || broken;
          if (broken && run.failures === void 0) break;
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
      Object.entries(schemas).map(([name, schema]) => {
        const [check, place] = [checkOf(schema), step("", name)];
        return (value, path, run) => {
          if (!isObject(value)) return false;
          const property = value[name];
          if (property === void 0) return false;
          return check(property, run.failures ? path + place : path, run);
        };
      }),
    "x-closed": ({ severity }, schema) => {
      const known = namesIn(schema);
      const argument = { severity, known };
      const walk = (value, path, { failures }) => {
        if (!isObject(value)) return false;
        let count = 0;
        for (const member in value) {
          if (known.has(member) || value[member] === void 0) continue;
          failures?.push({ keyword: "x-closed", path, argument, member });
          count += 1;
          if (failures === void 0 || count > violationLimit) break;
        }
        return count > 0;
      };
      return [walk];
    },
    "x-missing": (rows) => rows.map((row) => missing("x-missing", row.name, row)),
    "x-rule": (rows) =>
      rows.map((argument) => {
        const rule = rules[argument.id];
        return (value, path, { failures, recording }) => {
          if (typeof value !== "object" || value === null) return false;
          const findings = rule?.(value, recording) ?? [];
          for (const { at: member } of findings) {
            failures?.push({ keyword: "x-rule", path, argument, member });
          }
          return findings.length > 0;
        };
      }),
  };
  function namesIn({ properties = {}, allOf = [], then: consequence }) {
    const parts = consequence === void 0 ? allOf : [...allOf, consequence];
    return new Set(
      [...Object.keys(properties), ...parts.flatMap((part) => [...namesIn(part)])].sort(),
    );
  }
  function missing(keyword, member, argument, beside) {
    return (value, path, { failures }) => {
      if (!isObject(value) || value[member] !== void 0) return false;
      if (beside !== void 0 && value[beside] === void 0) return false;
      failures?.push({ keyword, path, argument, member });
      return true;
    };
  }
  var types = {
    object: isObject,
    array: Array.isArray,
    string: isText,
    integer: Number.isInteger,
    number: isNumber,
    boolean: (value) => typeof value === "boolean",
    null: (value) => value === null,
  };
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function isText(value) {
    return typeof value === "string";
  }
  function isNumber(value) {
    return Number.isFinite(value);
  }
  function characters(text) {
    let count = 0;
    for (const _ of text) count += 1;
    return count;
  }
  function memberCount(object) {
    return Object.values(object).filter((property) => property !== void 0).length;
  }
  function hasRepeats(list) {
    const scalars = list.filter((element) => typeof element !== "object");
    return new Set(scalars).size < scalars.length;
  }
  return createCheck;
})();
