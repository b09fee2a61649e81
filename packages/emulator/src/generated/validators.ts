// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

/** One thing that is wrong with a request body. */
export interface Violation {
  /** An error is refused; a warning is only reported. */
  severity: "error" | "warning";
  /** JSON Pointer of the place in the body. */
  pointer: string;
  /** The JSON Schema keyword or the id of the rule that is broken. */
  rule: string;
  /** What is wrong, where, what was expected and what to do, without the value of any secret. */
  message: string;
  /** What the description allows here. */
  expected: string;
  /** What was found: the value of a harmless field, or its type. */
  got: string;
  /** What to do about it, if there is something to say. */
  hint?: string | undefined;
}

/**
 * Checks one request body. An empty list means that nothing is wrong.
 *
 * @param recording what is known of the recording that the body is for
 */
export type Validate = (body: unknown, recording?: object) => Violation[];

/** The check of each operation's request body, by operation id. */
export type RequestValidators = {
  readonly [operation in
    | "acquireResource"
    | "startMixRecording"
    | "startIndividualRecording"
    | "updateSubscription"
    | "updateLayout"
    | "stopRecording"]: Validate;
};

/** The check of each operation's request body, by operation id. */
export const validateRequest: RequestValidators = /* @__PURE__ */ (() => {
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __commonJS = (cb, mod) =>
    function __require() {
      try {
        return (
          mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod),
          mod.exports
        );
      } catch (e) {
        throw ((mod = 0), e);
      }
    };

  // ../node_modules/ajv/dist/runtime/ucs2length.js
  var require_ucs2length = __commonJS({
    "../node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
      "use strict";
      Object.defineProperty(exports, "__esModule", { value: true });
      function ucs2length(str) {
        const len = str.length;
        let length = 0;
        let pos = 0;
        let value;
        while (pos < len) {
          length++;
          value = str.charCodeAt(pos++);
          if (value >= 55296 && value <= 56319 && pos < len) {
            value = str.charCodeAt(pos);
            if ((value & 64512) === 56320) pos++;
          }
        }
        return length;
      }
      exports.default = ucs2length;
      ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
    },
  });

  // runtime/english.ts
  var english = {
    sentence: (place, expected, got) => `${place} must be ${expected}, got ${got}.`,
    gap: " ",
    body: "The body",
    types: {
      integer: "an integer",
      number: "a number",
      string: "a string",
      boolean: "a boolean",
      array: "an array",
      object: "an object",
    },
    limits: {
      minimum: (limit) => `at least ${limit}`,
      maximum: (limit) => `at most ${limit}`,
      minLength: (limit) => `at least ${limit} characters long`,
      maxLength: (limit) => `at most ${limit} characters long`,
      minItems: (limit) => `an array of at least ${limit} elements`,
      maxItems: (limit) => `an array of at most ${limit} elements`,
      minProperties: (limit) => `an object with at least ${limit} members`,
      maxProperties: (limit) => `an object with at most ${limit} members`,
      pattern: (pattern) => `a string that matches ${pattern}`,
    },
    present: "present",
    absent: "absent",
    lawful: "as the rules say",
    singleUids: "a list of single UIDs",
    oneOf: (values) => `one of ${values}`,
    nothing: "nothing",
    array: (length) => `an array of ${length}`,
    text: (length) => `a string of ${length}`,
    isRequired: "It is required.",
    requiredWith: (member) => `It is required together with \`${member}\`.`,
    leaveOut: "Leave the field out instead of sending an empty array.",
    allStream: "`#allstream#` stands for all UIDs in subscribe lists only.",
    sendNumber: "Send a number, without quotes.",
    sendText: "Send a string, in quotes.",
    didYouMean: (name) => `Did you mean ${name}?`,
    namesAreCaseSensitive: "Names are case-sensitive.",
    valuesAreCaseSensitive: "Values are case-sensitive.",
    known: (names) =>
      names.length === 0 ? "No member is known here." : `Known here: ${names.join(", ")}.`,
    more: {
      error: (limit) => `The first ${limit} errors are listed. There are more.`,
      warning: (limit) => `The first ${limit} warnings are listed. There are more.`,
    },
  };

  // runtime/violation-limit.ts
  var violationLimit = 100;

  // runtime/members.ts
  function unknownMembers(object, known) {
    const unknown = [];
    for (const name in object) {
      if (known.has(name) || !isSent(object, name)) continue;
      if (unknown.push(name) > violationLimit) break;
    }
    return unknown;
  }
  function memberCount(object) {
    return Object.keys(object).filter((name) => isSent(object, name)).length;
  }
  function isSent(object, name) {
    return object[name] !== void 0;
  }

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

  // runtime/report.ts
  function report(errors, body, printable2, words) {
    const reported = /* @__PURE__ */ new Set();
    const listed = { error: 0, warning: 0 };
    const violations = [];
    for (const { keyword, instancePath, params } of errors) {
      const severity = params.severity ?? "error";
      if (listed[severity] > violationLimit) continue;
      const finding = findingOf(keyword, params, valueAt(body, instancePath), words);
      if (finding === void 0) continue;
      const { member, expected, hint, rule = keyword } = finding;
      const pointer = member === void 0 ? instancePath : step(instancePath, member);
      const got = show(valueAt(body, pointer), lastName(pointer), printable2, words);
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
    const { lawful: expected, types } = words;
    return { severity, pointer: "", rule: "more", message, expected, got: String(types.object) };
  }
  function findingOf(keyword, params, value, words) {
    const limit = words.limits[keyword]?.(params.limit ?? params.pattern);
    if (limit !== void 0) {
      return { expected: limit, hint: keyword === "minItems" ? words.leaveOut : void 0 };
    }
    return finders[keyword]?.(params, value, words);
  }
  var finders = {
    type: ({ type }, value, words) => ({
      expected: words.types[String(type)] ?? String(type),
      hint: typeHint(String(type), value, words),
    }),
    required: ({ missingProperty }, _value, words) => ({
      expected: words.present,
      member: String(missingProperty),
      hint: words.isRequired,
    }),
    enum: ({ allowedValues }, value, words) => oneOf(allowedValues, value, words),
    const: ({ allowedValue }, value, words) => oneOf([allowedValue], value, words),
    not: (_params, _value, words) => ({ expected: words.singleUids, hint: words.allStream }),
    dependencies: ({ missingProperty, property }, _value, words) => ({
      expected: words.present,
      member: String(missingProperty),
      hint: words.requiredWith(String(property)),
    }),
    "x-forbidden": ({ reason }, _value, words) => ({
      expected: words.absent,
      hint: words.texts[Number(reason)],
    }),
    "x-closed": ({ unknown, known }, _value, words) => ({
      expected: words.absent,
      hint: suggestion(String(unknown), [...known], words),
      member: String(unknown),
    }),
    "x-known": ({ values }, value, words) => oneOf(values, value, words),
    "x-rule": ({ id, text, at: member }, _value, words) => ({
      expected: words.lawful,
      hint: words.texts[Number(text)],
      member,
      rule: String(id),
    }),
  };
  function oneOf(values, value, words) {
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
    const close = (unknown.length > 64 ? [] : known)
      .map((name) => ({ name, distance: distance(name.toLowerCase(), unknown.toLowerCase()) }))
      .sort((one, other) => one.distance - other.distance)[0];
    if (close !== void 0 && close.distance <= Math.min(3, unknown.length / 2))
      return words.didYouMean(`\`${close.name}\``);
    return words.known(known);
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
  function show(value, name, printable2, words) {
    if (value === void 0) return words.nothing;
    if (value === null) return "null";
    if (Array.isArray(value)) return words.array(value.length);
    if (typeof value === "object") return String(words.types.object);
    if (typeof value === "string") {
      const harmless = harmlessTexts.has(name) || (printable2.has(name) && /^\d{1,4}$/.test(value));
      return harmless && value.length <= 80 ? JSON.stringify(value) : words.text(value.length);
    }
    return printable2.has(name) ? String(value) : String(words.types[typeof value]);
  }
  function lastName(pointer) {
    return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
  }

  // runtime/rules.ts
  var audioLists = ["subscribeAudioUids", "unSubscribeAudioUids"];
  var videoLists = ["subscribeVideoUids", "unSubscribeVideoUids"];
  var rules = {
    "canvas-area": ({ width, height }) =>
      typeof width === "number" && typeof height === "number" && width * height > 1920 * 1080
        ? { at: "height" }
        : void 0,
    "files-have-a-destination": ({ storageConfig }) => (storageConfig === void 0 ? {} : void 0),
    "lists-fit-started-stream-types": (lists, recording2) => {
      const excluded = { 0: "videoUidList", 1: "audioUidList" }[Number(recording2?.streamTypes)];
      return excluded !== void 0 && lists[excluded] !== void 0 ? { at: excluded } : void 0;
    },
    "lists-fit-stream-types": (config) => {
      const { streamTypes } = config;
      const excluded = streamTypes === 0 ? videoLists : streamTypes === 1 ? audioLists : [];
      const list = excluded.find((name) => config[name] !== void 0);
      return list === void 0 ? void 0 : { at: list };
    },
    "lists-fit-uid-group": ({
      subscribeUidGroup: group,
      subscribeAudioUids,
      subscribeVideoUids,
    }) => {
      const largest = typeof group === "number" ? [2, 7, 12, 17][group] : void 0;
      const uids = [subscribeAudioUids, subscribeVideoUids].filter(Array.isArray).flat();
      return largest !== void 0 && new Set(uids).size > largest
        ? { at: "subscribeUidGroup" }
        : void 0;
    },
    "prefix-length": (prefix) => {
      const elements = (Array.isArray(prefix) ? prefix : []).filter(
        (element) => typeof element === "string",
      );
      const length = elements.reduce((sum, element) => sum + element.length + 1, 0);
      return length > 128 ? {} : void 0;
    },
    "secret-fits-decryption-mode": ({ decryptionMode, secret }) => {
      const encrypted = decryptionMode !== void 0 && decryptionMode !== 0;
      return encrypted === (secret !== void 0) ? void 0 : { at: "secret" };
    },
  };

  // <stdin>
  var recording;
  var add = (errors, error) => {
    if (errors === null) return [error];
    errors.push(error);
    return errors;
  };
  var addAll = (errors, more) => {
    if (errors === null) return more;
    for (const error of more) errors.push(error);
    return errors;
  };
  var AcquireRequest = validate22;
  var func2 = require_ucs2length().default;
  var pattern0 = new RegExp("^[A-Za-z0-9 !#$%&()+\\-:;<=.>?@[\\]^_{}|~,]*$", "u");
  function validate23(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func2(data) > 64) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 64 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func2(data) < 1) {
        const err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (!pattern0.test(data)) {
        const err2 = {
          instancePath,
          keyword: "pattern",
          params: { pattern: "^[A-Za-z0-9 !#$%&()+\\-:;<=.>?@[\\]^_{}|~,]*$" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    validate23.errors = vErrors;
    return errors === 0;
  }
  function validate25(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func2(data) > 48) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 48 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func2(data) < 1) {
        const err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
  }
  var obj0 = /* @__PURE__ */ new Set(["resourceExpiredHour"]);
  var func6 = unknownMembers;
  function validate27(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resourceExpiredHour !== void 0) {
        let data0 = data.resourceExpiredHour;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err0 = {
            instancePath: instancePath + "/resourceExpiredHour",
            keyword: "type",
            params: { type: "integer" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 720 || isNaN(data0)) {
            const err1 = {
              instancePath: instancePath + "/resourceExpiredHour",
              keyword: "maximum",
              params: { comparison: "<=", limit: 720 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err2 = {
              instancePath: instancePath + "/resourceExpiredHour",
              keyword: "minimum",
              params: { comparison: ">=", limit: 1 },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      }
      for (const name0 of func6(data, obj0)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj0, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    validate27.errors = vErrors;
    return errors === 0;
  }
  var obj1 = /* @__PURE__ */ new Set(["clientRequest", "cname", "uid"]);
  function validate22(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "cname" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.uid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "uid" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.cname !== void 0) {
        if (!validate23(data.cname, { instancePath: instancePath + "/cname" })) {
          vErrors = addAll(vErrors, validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.uid !== void 0) {
        if (!validate25(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate25.errors);
          errors = vErrors.length;
        }
      }
      if (data.clientRequest !== void 0) {
        if (!validate27(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate27.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj1)) {
        const err2 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
  }
  var StartMixRequest = validate29;
  function validate33(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func2(data) > 8192) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 8192 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func2(data) < 1) {
        const err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
  }
  var func10 = rules["lists-fit-stream-types"];
  var schema16 = { enum: [0, 1] };
  function validate37(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data === 0 || data === 1)) {
      const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema16.enum } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
  }
  var schema17 = { enum: [0, 1, 2] };
  function validate39(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data === 0 || data === 1 || data === 2)) {
      const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema17.enum } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
  }
  var schema18 = { enum: [0, 1, 2, 3] };
  function validate41(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data === 0 || data === 1 || data === 2 || data === 3)) {
      const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema18.enum } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
  }
  var schema19 = { enum: [0, 1] };
  function validate43(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data === 0 || data === 1)) {
      const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema19.enum } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate43.errors = vErrors;
    return errors === 0;
  }
  function validate45(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data > 4294967295 || isNaN(data)) {
        const err1 = {
          instancePath,
          keyword: "maximum",
          params: { comparison: "<=", limit: 4294967295 },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data < 5 || isNaN(data)) {
        const err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 5 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    validate45.errors = vErrors;
    return errors === 0;
  }
  function validate47(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func2(data) > 48) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 48 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func2(data) < 1) {
        const err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate47.errors = vErrors;
    return errors === 0;
  }
  var schema22 = { enum: [0, 1, 2, 3] };
  function validate52(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data === 0 || data === 1 || data === 2 || data === 3)) {
      const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema22.enum } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
  }
  function validate36(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subscribeAudioUids === void 0 && (missing0 = "subscribeAudioUids")) {
        const err0 = {};
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
    if (_valid0) {
      const _errs4 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unSubscribeAudioUids !== void 0) {
          if (true) {
            const err1 = {
              instancePath: instancePath + "/unSubscribeAudioUids",
              keyword: "x-forbidden",
              params: { reason: 0, severity: "error" },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
      }
      var _valid0 = _errs4 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err2 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    const _errs7 = errors;
    let valid3 = true;
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.subscribeVideoUids === void 0 && (missing1 = "subscribeVideoUids")) {
        const err3 = {};
        vErrors = add(vErrors, err3);
        errors++;
      }
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7;
    if (vErrors !== null) {
      if (_errs7) {
        vErrors.length = _errs7;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs9 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unSubscribeVideoUids !== void 0) {
          if (true) {
            const err4 = {
              instancePath: instancePath + "/unSubscribeVideoUids",
              keyword: "x-forbidden",
              params: { reason: 1, severity: "error" },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
        }
      }
      var _valid1 = _errs9 === errors;
      valid3 = _valid1;
    }
    if (!valid3) {
      const err5 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err5);
      errors++;
    }
    const finding0 = typeof data == "object" && data && func10(data, recording);
    if (finding0) {
      const err6 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "lists-fit-stream-types", text: 2, at: finding0.at, severity: "warning" },
      };
      vErrors = add(vErrors, err6);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.channelType !== void 0) {
        if (!validate37(data.channelType, { instancePath: instancePath + "/channelType" })) {
          vErrors = addAll(vErrors, validate37.errors);
          errors = vErrors.length;
        }
      }
      if (data.streamTypes !== void 0) {
        if (!validate39(data.streamTypes, { instancePath: instancePath + "/streamTypes" })) {
          vErrors = addAll(vErrors, validate39.errors);
          errors = vErrors.length;
        }
      }
      if (data.decryptionMode !== void 0) {
        if (!validate41(data.decryptionMode, { instancePath: instancePath + "/decryptionMode" })) {
          vErrors = addAll(vErrors, validate41.errors);
          errors = vErrors.length;
        }
      }
      if (data.secret !== void 0) {
        let data5 = data.secret;
        if (typeof data5 === "string") {
          if (func2(data5) > 8192) {
            const err7 = {
              instancePath: instancePath + "/secret",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err7);
            errors++;
          }
          if (func2(data5) < 1) {
            const err8 = {
              instancePath: instancePath + "/secret",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err8);
            errors++;
          }
        } else {
          const err9 = {
            instancePath: instancePath + "/secret",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err9);
          errors++;
        }
      }
      if (data.videoStreamType !== void 0) {
        if (
          !validate43(data.videoStreamType, { instancePath: instancePath + "/videoStreamType" })
        ) {
          vErrors = addAll(vErrors, validate43.errors);
          errors = vErrors.length;
        }
      }
      if (data.maxIdleTime !== void 0) {
        if (!validate45(data.maxIdleTime, { instancePath: instancePath + "/maxIdleTime" })) {
          vErrors = addAll(vErrors, validate45.errors);
          errors = vErrors.length;
        }
      }
      if (data.subscribeAudioUids !== void 0) {
        let data8 = data.subscribeAudioUids;
        const _errs20 = errors;
        let valid6 = true;
        const _errs21 = errors;
        if (Array.isArray(data8)) {
          const _errs22 = errors;
          const len0 = data8.length;
          for (let i0 = 0; i0 < len0; i0++) {
            const _errs23 = errors;
            if ("#allstream#" !== data8[i0]) {
              const err10 = {};
              vErrors = add(vErrors, err10);
              errors++;
            }
            var valid7 = _errs23 === errors;
            if (valid7) {
              break;
            }
          }
          if (!valid7) {
            const err11 = {};
            vErrors = add(vErrors, err11);
            errors++;
          } else {
            errors = _errs22;
            if (vErrors !== null) {
              if (_errs22) {
                vErrors.length = _errs22;
              } else {
                vErrors = null;
              }
            }
          }
        }
        var _valid2 = _errs21 === errors;
        errors = _errs20;
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20;
          } else {
            vErrors = null;
          }
        }
        if (_valid2) {
          const _errs24 = errors;
          if (Array.isArray(data8)) {
            if (data8.length > 1) {
              const err12 = {
                instancePath: instancePath + "/subscribeAudioUids",
                keyword: "maxItems",
                params: { limit: 1 },
              };
              vErrors = add(vErrors, err12);
              errors++;
            }
          }
          var _valid2 = _errs24 === errors;
          valid6 = _valid2;
        }
        if (!valid6) {
          const err13 = {
            instancePath: instancePath + "/subscribeAudioUids",
            keyword: "if",
            params: { failingKeyword: "then" },
          };
          vErrors = add(vErrors, err13);
          errors++;
        }
        if (Array.isArray(data8)) {
          if (data8.length > 32) {
            const err14 = {
              instancePath: instancePath + "/subscribeAudioUids",
              keyword: "maxItems",
              params: { limit: 32 },
            };
            vErrors = add(vErrors, err14);
            errors++;
          }
          const end0 = data8.length > 32 ? 0 : data8.length;
          for (let index0 = 0; index0 < end0; index0++) {
            if (
              !validate47(data8[index0], {
                instancePath: instancePath + "/subscribeAudioUids/" + index0,
              })
            ) {
              vErrors = addAll(vErrors, validate47.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err15 = {
            instancePath: instancePath + "/subscribeAudioUids",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err15);
          errors++;
        }
      }
      if (data.unSubscribeAudioUids !== void 0) {
        let data11 = data.unSubscribeAudioUids;
        const _errs28 = errors;
        const _errs29 = errors;
        if (errors === _errs29) {
          if (Array.isArray(data11)) {
            const _errs31 = errors;
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              const _errs32 = errors;
              if ("#allstream#" !== data11[i1]) {
                const err16 = {};
                vErrors = add(vErrors, err16);
                errors++;
              }
              var valid10 = _errs32 === errors;
              if (valid10) {
                break;
              }
            }
            if (!valid10) {
              const err17 = {};
              vErrors = add(vErrors, err17);
              errors++;
            } else {
              errors = _errs31;
              if (vErrors !== null) {
                if (_errs31) {
                  vErrors.length = _errs31;
                } else {
                  vErrors = null;
                }
              }
            }
          } else {
            const err18 = {};
            vErrors = add(vErrors, err18);
            errors++;
          }
        }
        var valid9 = _errs29 === errors;
        if (valid9) {
          const err19 = {
            instancePath: instancePath + "/unSubscribeAudioUids",
            keyword: "not",
            params: {},
          };
          vErrors = add(vErrors, err19);
          errors++;
        } else {
          errors = _errs28;
          if (vErrors !== null) {
            if (_errs28) {
              vErrors.length = _errs28;
            } else {
              vErrors = null;
            }
          }
        }
        if (Array.isArray(data11)) {
          if (data11.length > 32) {
            const err20 = {
              instancePath: instancePath + "/unSubscribeAudioUids",
              keyword: "maxItems",
              params: { limit: 32 },
            };
            vErrors = add(vErrors, err20);
            errors++;
          }
          const end1 = data11.length > 32 ? 0 : data11.length;
          for (let index1 = 0; index1 < end1; index1++) {
            if (
              !validate47(data11[index1], {
                instancePath: instancePath + "/unSubscribeAudioUids/" + index1,
              })
            ) {
              vErrors = addAll(vErrors, validate47.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err21 = {
            instancePath: instancePath + "/unSubscribeAudioUids",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err21);
          errors++;
        }
      }
      if (data.subscribeVideoUids !== void 0) {
        let data14 = data.subscribeVideoUids;
        const _errs36 = errors;
        let valid12 = true;
        const _errs37 = errors;
        if (Array.isArray(data14)) {
          const _errs38 = errors;
          const len2 = data14.length;
          for (let i2 = 0; i2 < len2; i2++) {
            const _errs39 = errors;
            if ("#allstream#" !== data14[i2]) {
              const err22 = {};
              vErrors = add(vErrors, err22);
              errors++;
            }
            var valid13 = _errs39 === errors;
            if (valid13) {
              break;
            }
          }
          if (!valid13) {
            const err23 = {};
            vErrors = add(vErrors, err23);
            errors++;
          } else {
            errors = _errs38;
            if (vErrors !== null) {
              if (_errs38) {
                vErrors.length = _errs38;
              } else {
                vErrors = null;
              }
            }
          }
        }
        var _valid3 = _errs37 === errors;
        errors = _errs36;
        if (vErrors !== null) {
          if (_errs36) {
            vErrors.length = _errs36;
          } else {
            vErrors = null;
          }
        }
        if (_valid3) {
          const _errs40 = errors;
          if (Array.isArray(data14)) {
            if (data14.length > 1) {
              const err24 = {
                instancePath: instancePath + "/subscribeVideoUids",
                keyword: "maxItems",
                params: { limit: 1 },
              };
              vErrors = add(vErrors, err24);
              errors++;
            }
          }
          var _valid3 = _errs40 === errors;
          valid12 = _valid3;
        }
        if (!valid12) {
          const err25 = {
            instancePath: instancePath + "/subscribeVideoUids",
            keyword: "if",
            params: { failingKeyword: "then" },
          };
          vErrors = add(vErrors, err25);
          errors++;
        }
        if (Array.isArray(data14)) {
          if (data14.length > 32) {
            const err26 = {
              instancePath: instancePath + "/subscribeVideoUids",
              keyword: "maxItems",
              params: { limit: 32 },
            };
            vErrors = add(vErrors, err26);
            errors++;
          }
          const end2 = data14.length > 32 ? 0 : data14.length;
          for (let index2 = 0; index2 < end2; index2++) {
            if (
              !validate47(data14[index2], {
                instancePath: instancePath + "/subscribeVideoUids/" + index2,
              })
            ) {
              vErrors = addAll(vErrors, validate47.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err27 = {
            instancePath: instancePath + "/subscribeVideoUids",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err27);
          errors++;
        }
      }
      if (data.unSubscribeVideoUids !== void 0) {
        let data17 = data.unSubscribeVideoUids;
        const _errs44 = errors;
        const _errs45 = errors;
        if (errors === _errs45) {
          if (Array.isArray(data17)) {
            const _errs47 = errors;
            const len3 = data17.length;
            for (let i3 = 0; i3 < len3; i3++) {
              const _errs48 = errors;
              if ("#allstream#" !== data17[i3]) {
                const err28 = {};
                vErrors = add(vErrors, err28);
                errors++;
              }
              var valid16 = _errs48 === errors;
              if (valid16) {
                break;
              }
            }
            if (!valid16) {
              const err29 = {};
              vErrors = add(vErrors, err29);
              errors++;
            } else {
              errors = _errs47;
              if (vErrors !== null) {
                if (_errs47) {
                  vErrors.length = _errs47;
                } else {
                  vErrors = null;
                }
              }
            }
          } else {
            const err30 = {};
            vErrors = add(vErrors, err30);
            errors++;
          }
        }
        var valid15 = _errs45 === errors;
        if (valid15) {
          const err31 = {
            instancePath: instancePath + "/unSubscribeVideoUids",
            keyword: "not",
            params: {},
          };
          vErrors = add(vErrors, err31);
          errors++;
        } else {
          errors = _errs44;
          if (vErrors !== null) {
            if (_errs44) {
              vErrors.length = _errs44;
            } else {
              vErrors = null;
            }
          }
        }
        if (Array.isArray(data17)) {
          if (data17.length > 32) {
            const err32 = {
              instancePath: instancePath + "/unSubscribeVideoUids",
              keyword: "maxItems",
              params: { limit: 32 },
            };
            vErrors = add(vErrors, err32);
            errors++;
          }
          const end3 = data17.length > 32 ? 0 : data17.length;
          for (let index3 = 0; index3 < end3; index3++) {
            if (
              !validate47(data17[index3], {
                instancePath: instancePath + "/unSubscribeVideoUids/" + index3,
              })
            ) {
              vErrors = addAll(vErrors, validate47.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err33 = {
            instancePath: instancePath + "/unSubscribeVideoUids",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err33);
          errors++;
        }
      }
      if (data.subscribeUidGroup !== void 0) {
        if (
          !validate52(data.subscribeUidGroup, { instancePath: instancePath + "/subscribeUidGroup" })
        ) {
          vErrors = addAll(vErrors, validate52.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err34 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err34);
      errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
  }
  var schema23 = { enum: [0, 1, 2] };
  function validate55(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!(data === 0 || data === 1 || data === 2)) {
      const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema23.enum } };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
  }
  var schema25 = {
    type: "object",
    properties: { mixedVideoLayout: { enum: [0, 1, 2, 3] } },
    allOf: [
      {
        if: { properties: { mixedVideoLayout: { enum: [0, 1] } } },
        then: {
          type: "object",
          properties: {
            backgroundColor: { $ref: "#/$defs/BackgroundColor" },
            maxResolutionUid: { "x-forbidden": { reason: 3, severity: "warning" } },
            layoutConfig: { "x-forbidden": { reason: 4, severity: "warning" } },
          },
        },
      },
      {
        if: { properties: { mixedVideoLayout: { enum: [2] } }, required: ["mixedVideoLayout"] },
        then: {
          type: "object",
          properties: {
            maxResolutionUid: { $ref: "#/$defs/Uid" },
            backgroundColor: { $ref: "#/$defs/BackgroundColor" },
            layoutConfig: { "x-forbidden": { reason: 4, severity: "warning" } },
          },
          required: ["mixedVideoLayout"],
        },
      },
      {
        if: { properties: { mixedVideoLayout: { enum: [3] } }, required: ["mixedVideoLayout"] },
        then: {
          type: "object",
          properties: {
            layoutConfig: {
              type: "array",
              minItems: 1,
              maxItems: 17,
              items: { $ref: "#/$defs/LayoutWindow" },
            },
            backgroundColor: { $ref: "#/$defs/BackgroundColor" },
            maxResolutionUid: { "x-forbidden": { reason: 3, severity: "warning" } },
          },
          required: ["mixedVideoLayout", "layoutConfig"],
        },
      },
    ],
  };
  var pattern1 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
  function validate59(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        const err0 = { instancePath, keyword: "pattern", params: { pattern: "^#[0-9A-Fa-f]{6}$" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  var schema27 = {
    type: "object",
    properties: {
      uid: { $ref: "#/$defs/Uid" },
      x_axis: { type: "number", minimum: 0, maximum: 1 },
      y_axis: { type: "number", minimum: 0, maximum: 1 },
      width: { type: "number", minimum: 0, maximum: 1 },
      height: { type: "number", minimum: 0, maximum: 1 },
      alpha: { type: "number", minimum: 0, maximum: 1 },
      render_mode: { enum: [0, 1] },
    },
    required: ["x_axis", "y_axis", "width", "height"],
    "x-closed": {
      known: ["alpha", "height", "render_mode", "uid", "width", "x_axis", "y_axis"],
      severity: "warning",
    },
  };
  var obj2 = /* @__PURE__ */ new Set([
    "alpha",
    "height",
    "render_mode",
    "uid",
    "width",
    "x_axis",
    "y_axis",
  ]);
  function validate63(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.x_axis === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "x_axis" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.y_axis === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "y_axis" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.width === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "width" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.height === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "height" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (data.uid !== void 0) {
        if (!validate47(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate47.errors);
          errors = vErrors.length;
        }
      }
      if (data.x_axis !== void 0) {
        let data1 = data.x_axis;
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1 || isNaN(data1)) {
            const err4 = {
              instancePath: instancePath + "/x_axis",
              keyword: "maximum",
              params: { comparison: "<=", limit: 1 },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
          if (data1 < 0 || isNaN(data1)) {
            const err5 = {
              instancePath: instancePath + "/x_axis",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
            };
            vErrors = add(vErrors, err5);
            errors++;
          }
        } else {
          const err6 = {
            instancePath: instancePath + "/x_axis",
            keyword: "type",
            params: { type: "number" },
          };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
      if (data.y_axis !== void 0) {
        let data2 = data.y_axis;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1 || isNaN(data2)) {
            const err7 = {
              instancePath: instancePath + "/y_axis",
              keyword: "maximum",
              params: { comparison: "<=", limit: 1 },
            };
            vErrors = add(vErrors, err7);
            errors++;
          }
          if (data2 < 0 || isNaN(data2)) {
            const err8 = {
              instancePath: instancePath + "/y_axis",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
            };
            vErrors = add(vErrors, err8);
            errors++;
          }
        } else {
          const err9 = {
            instancePath: instancePath + "/y_axis",
            keyword: "type",
            params: { type: "number" },
          };
          vErrors = add(vErrors, err9);
          errors++;
        }
      }
      if (data.width !== void 0) {
        let data3 = data.width;
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 1 || isNaN(data3)) {
            const err10 = {
              instancePath: instancePath + "/width",
              keyword: "maximum",
              params: { comparison: "<=", limit: 1 },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
          if (data3 < 0 || isNaN(data3)) {
            const err11 = {
              instancePath: instancePath + "/width",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
            };
            vErrors = add(vErrors, err11);
            errors++;
          }
        } else {
          const err12 = {
            instancePath: instancePath + "/width",
            keyword: "type",
            params: { type: "number" },
          };
          vErrors = add(vErrors, err12);
          errors++;
        }
      }
      if (data.height !== void 0) {
        let data4 = data.height;
        if (typeof data4 == "number" && isFinite(data4)) {
          if (data4 > 1 || isNaN(data4)) {
            const err13 = {
              instancePath: instancePath + "/height",
              keyword: "maximum",
              params: { comparison: "<=", limit: 1 },
            };
            vErrors = add(vErrors, err13);
            errors++;
          }
          if (data4 < 0 || isNaN(data4)) {
            const err14 = {
              instancePath: instancePath + "/height",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
            };
            vErrors = add(vErrors, err14);
            errors++;
          }
        } else {
          const err15 = {
            instancePath: instancePath + "/height",
            keyword: "type",
            params: { type: "number" },
          };
          vErrors = add(vErrors, err15);
          errors++;
        }
      }
      if (data.alpha !== void 0) {
        let data5 = data.alpha;
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 1 || isNaN(data5)) {
            const err16 = {
              instancePath: instancePath + "/alpha",
              keyword: "maximum",
              params: { comparison: "<=", limit: 1 },
            };
            vErrors = add(vErrors, err16);
            errors++;
          }
          if (data5 < 0 || isNaN(data5)) {
            const err17 = {
              instancePath: instancePath + "/alpha",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
            };
            vErrors = add(vErrors, err17);
            errors++;
          }
        } else {
          const err18 = {
            instancePath: instancePath + "/alpha",
            keyword: "type",
            params: { type: "number" },
          };
          vErrors = add(vErrors, err18);
          errors++;
        }
      }
      if (data.render_mode !== void 0) {
        let data6 = data.render_mode;
        if (!(data6 === 0 || data6 === 1)) {
          const err19 = {
            instancePath: instancePath + "/render_mode",
            keyword: "enum",
            params: { allowedValues: schema27.properties.render_mode.enum },
          };
          vErrors = add(vErrors, err19);
          errors++;
        }
      }
      for (const name0 of func6(data, obj2)) {
        const err20 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj2, severity: "warning" },
        };
        vErrors = add(vErrors, err20);
        errors++;
      }
    } else {
      const err21 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err21);
      errors++;
    }
    validate63.errors = vErrors;
    return errors === 0;
  }
  function validate58(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mixedVideoLayout !== void 0) {
        let data0 = data.mixedVideoLayout;
        if (!(data0 === 0 || data0 === 1)) {
          const err0 = {};
          vErrors = add(vErrors, err0);
          errors++;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
    if (_valid0) {
      const _errs5 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.backgroundColor !== void 0) {
          if (
            !validate59(data.backgroundColor, { instancePath: instancePath + "/backgroundColor" })
          ) {
            vErrors = addAll(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data.maxResolutionUid !== void 0) {
          if (true) {
            const err1 = {
              instancePath: instancePath + "/maxResolutionUid",
              keyword: "x-forbidden",
              params: { reason: 3, severity: "warning" },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
        if (data.layoutConfig !== void 0) {
          if (true) {
            const err2 = {
              instancePath: instancePath + "/layoutConfig",
              keyword: "x-forbidden",
              params: { reason: 4, severity: "warning" },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      } else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    const _errs11 = errors;
    let valid4 = true;
    const _errs12 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mixedVideoLayout === void 0 && (missing0 = "mixedVideoLayout")) {
        const err5 = {};
        vErrors = add(vErrors, err5);
        errors++;
      } else {
        if (data.mixedVideoLayout !== void 0) {
          if (!(data.mixedVideoLayout === 2)) {
            const err6 = {};
            vErrors = add(vErrors, err6);
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs12 === errors;
    errors = _errs11;
    if (vErrors !== null) {
      if (_errs11) {
        vErrors.length = _errs11;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs14 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mixedVideoLayout === void 0) {
          const err7 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "mixedVideoLayout" },
          };
          vErrors = add(vErrors, err7);
          errors++;
        }
        if (data.maxResolutionUid !== void 0) {
          if (
            !validate47(data.maxResolutionUid, { instancePath: instancePath + "/maxResolutionUid" })
          ) {
            vErrors = addAll(vErrors, validate47.errors);
            errors = vErrors.length;
          }
        }
        if (data.backgroundColor !== void 0) {
          if (
            !validate59(data.backgroundColor, { instancePath: instancePath + "/backgroundColor" })
          ) {
            vErrors = addAll(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data.layoutConfig !== void 0) {
          if (true) {
            const err8 = {
              instancePath: instancePath + "/layoutConfig",
              keyword: "x-forbidden",
              params: { reason: 4, severity: "warning" },
            };
            vErrors = add(vErrors, err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err9);
        errors++;
      }
      var _valid1 = _errs14 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err10 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err10);
      errors++;
    }
    const _errs20 = errors;
    let valid7 = true;
    const _errs21 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.mixedVideoLayout === void 0 && (missing1 = "mixedVideoLayout")) {
        const err11 = {};
        vErrors = add(vErrors, err11);
        errors++;
      } else {
        if (data.mixedVideoLayout !== void 0) {
          if (!(data.mixedVideoLayout === 3)) {
            const err12 = {};
            vErrors = add(vErrors, err12);
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs21 === errors;
    errors = _errs20;
    if (vErrors !== null) {
      if (_errs20) {
        vErrors.length = _errs20;
      } else {
        vErrors = null;
      }
    }
    if (_valid2) {
      const _errs23 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.mixedVideoLayout === void 0) {
          const err13 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "mixedVideoLayout" },
          };
          vErrors = add(vErrors, err13);
          errors++;
        }
        if (data.layoutConfig === void 0) {
          const err14 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "layoutConfig" },
          };
          vErrors = add(vErrors, err14);
          errors++;
        }
        if (data.layoutConfig !== void 0) {
          let data9 = data.layoutConfig;
          if (Array.isArray(data9)) {
            if (data9.length > 17) {
              const err15 = {
                instancePath: instancePath + "/layoutConfig",
                keyword: "maxItems",
                params: { limit: 17 },
              };
              vErrors = add(vErrors, err15);
              errors++;
            }
            if (data9.length < 1) {
              const err16 = {
                instancePath: instancePath + "/layoutConfig",
                keyword: "minItems",
                params: { limit: 1 },
              };
              vErrors = add(vErrors, err16);
              errors++;
            }
            const end0 = data9.length > 17 ? 0 : data9.length;
            for (let index0 = 0; index0 < end0; index0++) {
              if (
                !validate63(data9[index0], {
                  instancePath: instancePath + "/layoutConfig/" + index0,
                })
              ) {
                vErrors = addAll(vErrors, validate63.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err17 = {
              instancePath: instancePath + "/layoutConfig",
              keyword: "type",
              params: { type: "array" },
            };
            vErrors = add(vErrors, err17);
            errors++;
          }
        }
        if (data.backgroundColor !== void 0) {
          if (
            !validate59(data.backgroundColor, { instancePath: instancePath + "/backgroundColor" })
          ) {
            vErrors = addAll(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data.maxResolutionUid !== void 0) {
          if (true) {
            const err18 = {
              instancePath: instancePath + "/maxResolutionUid",
              keyword: "x-forbidden",
              params: { reason: 3, severity: "warning" },
            };
            vErrors = add(vErrors, err18);
            errors++;
          }
        }
      } else {
        const err19 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err19);
        errors++;
      }
      var _valid2 = _errs23 === errors;
      valid7 = _valid2;
    }
    if (!valid7) {
      const err20 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err20);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mixedVideoLayout !== void 0) {
        let data13 = data.mixedVideoLayout;
        if (!(data13 === 0 || data13 === 1 || data13 === 2 || data13 === 3)) {
          const err21 = {
            instancePath: instancePath + "/mixedVideoLayout",
            keyword: "enum",
            params: { allowedValues: schema25.properties.mixedVideoLayout.enum },
          };
          vErrors = add(vErrors, err21);
          errors++;
        }
      }
    } else {
      const err22 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err22);
      errors++;
    }
    validate58.errors = vErrors;
    return errors === 0;
  }
  var func16 = rules["canvas-area"];
  var obj3 = /* @__PURE__ */ new Set([
    "backgroundColor",
    "bitrate",
    "fps",
    "height",
    "layoutConfig",
    "maxResolutionUid",
    "mixedVideoLayout",
    "width",
  ]);
  function validate57(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate58(data, { instancePath })) {
      vErrors = addAll(vErrors, validate58.errors);
      errors = vErrors.length;
    }
    const finding0 = typeof data == "object" && data && func16(data, recording);
    if (finding0) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "canvas-area", text: 5, at: finding0.at, severity: "error" },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.width === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "width" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.height === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "height" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.fps === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "fps" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (data.bitrate === void 0) {
        const err4 = { instancePath, keyword: "required", params: { missingProperty: "bitrate" } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (data.width !== void 0) {
        let data0 = data.width;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err5 = {
            instancePath: instancePath + "/width",
            keyword: "type",
            params: { type: "integer" },
          };
          vErrors = add(vErrors, err5);
          errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 1920 || isNaN(data0)) {
            const err6 = {
              instancePath: instancePath + "/width",
              keyword: "maximum",
              params: { comparison: "<=", limit: 1920 },
            };
            vErrors = add(vErrors, err6);
            errors++;
          }
          if (data0 < 1 || isNaN(data0)) {
            const err7 = {
              instancePath: instancePath + "/width",
              keyword: "minimum",
              params: { comparison: ">=", limit: 1 },
            };
            vErrors = add(vErrors, err7);
            errors++;
          }
        }
      }
      if (data.height !== void 0) {
        let data1 = data.height;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          const err8 = {
            instancePath: instancePath + "/height",
            keyword: "type",
            params: { type: "integer" },
          };
          vErrors = add(vErrors, err8);
          errors++;
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1920 || isNaN(data1)) {
            const err9 = {
              instancePath: instancePath + "/height",
              keyword: "maximum",
              params: { comparison: "<=", limit: 1920 },
            };
            vErrors = add(vErrors, err9);
            errors++;
          }
          if (data1 < 1 || isNaN(data1)) {
            const err10 = {
              instancePath: instancePath + "/height",
              keyword: "minimum",
              params: { comparison: ">=", limit: 1 },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
        }
      }
      if (data.fps !== void 0) {
        let data2 = data.fps;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          const err11 = {
            instancePath: instancePath + "/fps",
            keyword: "type",
            params: { type: "integer" },
          };
          vErrors = add(vErrors, err11);
          errors++;
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 < 1 || isNaN(data2)) {
            const err12 = {
              instancePath: instancePath + "/fps",
              keyword: "minimum",
              params: { comparison: ">=", limit: 1 },
            };
            vErrors = add(vErrors, err12);
            errors++;
          }
        }
      }
      if (data.bitrate !== void 0) {
        let data3 = data.bitrate;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          const err13 = {
            instancePath: instancePath + "/bitrate",
            keyword: "type",
            params: { type: "integer" },
          };
          vErrors = add(vErrors, err13);
          errors++;
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 < 1 || isNaN(data3)) {
            const err14 = {
              instancePath: instancePath + "/bitrate",
              keyword: "minimum",
              params: { comparison: ">=", limit: 1 },
            };
            vErrors = add(vErrors, err14);
            errors++;
          }
        }
      }
      for (const name0 of func6(data, obj3)) {
        const err15 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj3, severity: "warning" },
        };
        vErrors = add(vErrors, err15);
        errors++;
      }
    } else {
      const err16 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err16);
      errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
  }
  var obj4 = /* @__PURE__ */ new Set([
    "audioProfile",
    "channelType",
    "decryptionMode",
    "maxIdleTime",
    "secret",
    "streamTypes",
    "subscribeAudioUids",
    "subscribeUidGroup",
    "subscribeVideoUids",
    "transcodingConfig",
    "unSubscribeAudioUids",
    "unSubscribeVideoUids",
    "videoStreamType",
  ]);
  function validate35(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate36(data, { instancePath })) {
      vErrors = addAll(vErrors, validate36.errors);
      errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioProfile !== void 0) {
        if (!validate55(data.audioProfile, { instancePath: instancePath + "/audioProfile" })) {
          vErrors = addAll(vErrors, validate55.errors);
          errors = vErrors.length;
        }
      }
      if (data.transcodingConfig !== void 0) {
        if (
          !validate57(data.transcodingConfig, { instancePath: instancePath + "/transcodingConfig" })
        ) {
          vErrors = addAll(vErrors, validate57.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj4)) {
        const err0 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj4, severity: "warning" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    validate35.errors = vErrors;
    return errors === 0;
  }
  var schema28 = {
    type: "object",
    properties: {
      avFileType: { type: "array", minItems: 1, maxItems: 1, items: { enum: ["hls"] } },
    },
    "x-closed": { known: ["avFileType"], severity: "warning" },
  };
  var obj5 = /* @__PURE__ */ new Set(["avFileType"]);
  function validate70(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.avFileType !== void 0) {
        let data0 = data.avFileType;
        if (Array.isArray(data0)) {
          if (data0.length > 1) {
            const err0 = {
              instancePath: instancePath + "/avFileType",
              keyword: "maxItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err0);
            errors++;
          }
          if (data0.length < 1) {
            const err1 = {
              instancePath: instancePath + "/avFileType",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
          const end0 = data0.length > 1 ? 0 : data0.length;
          for (let index0 = 0; index0 < end0; index0++) {
            if (!(data0[index0] === "hls")) {
              const err2 = {
                instancePath: instancePath + "/avFileType/" + index0,
                keyword: "enum",
                params: { allowedValues: schema28.properties.avFileType.items.enum },
              };
              vErrors = add(vErrors, err2);
              errors++;
            }
          }
        } else {
          const err3 = {
            instancePath: instancePath + "/avFileType",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
      for (const name0 of func6(data, obj5)) {
        const err4 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj5, severity: "warning" },
        };
        vErrors = add(vErrors, err4);
        errors++;
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err5);
      errors++;
    }
    validate70.errors = vErrors;
    return errors === 0;
  }
  var schema29 = {
    type: "object",
    properties: { vendor: { enum: [0, 1, 2, 3, 4] } },
    required: ["vendor"],
    allOf: [
      {
        if: { properties: { vendor: { enum: [0] } }, required: ["vendor"] },
        then: {
          type: "object",
          properties: {
            region: {
              type: "integer",
              if: { type: "integer" },
              then: { "x-known": { values: [0, 1, 2, 3, 4], severity: "error" } },
            },
          },
          required: ["vendor", "region"],
          allOf: [{ $ref: "#/$defs/StorageAccess" }],
        },
      },
      {
        if: { properties: { vendor: { enum: [1] } }, required: ["vendor"] },
        then: {
          type: "object",
          properties: {
            region: {
              type: "integer",
              if: { type: "integer" },
              then: {
                "x-known": {
                  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17],
                  severity: "error",
                },
              },
            },
          },
          required: ["vendor", "region"],
          allOf: [{ $ref: "#/$defs/StorageAccess" }],
        },
      },
      {
        if: { properties: { vendor: { enum: [2] } }, required: ["vendor"] },
        then: {
          type: "object",
          properties: {
            region: {
              type: "integer",
              if: { type: "integer" },
              then: {
                "x-known": {
                  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
                  severity: "error",
                },
              },
            },
          },
          required: ["vendor", "region"],
          allOf: [{ $ref: "#/$defs/StorageAccess" }],
        },
      },
      {
        if: { properties: { vendor: { enum: [3] } }, required: ["vendor"] },
        then: {
          type: "object",
          properties: {
            region: {
              type: "integer",
              if: { type: "integer" },
              then: {
                "x-known": {
                  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
                  severity: "error",
                },
              },
            },
          },
          required: ["vendor", "region"],
          allOf: [{ $ref: "#/$defs/StorageAccess" }],
        },
      },
      {
        if: { properties: { vendor: { enum: [4] } }, required: ["vendor"] },
        then: {
          type: "object",
          properties: {
            region: {
              type: "integer",
              if: { type: "integer" },
              then: { "x-known": { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], severity: "error" } },
            },
          },
          required: ["vendor", "region"],
          allOf: [{ $ref: "#/$defs/StorageAccess" }],
        },
      },
    ],
    "x-closed": {
      known: ["accessKey", "bucket", "fileNamePrefix", "region", "secretKey", "vendor"],
      severity: "warning",
    },
  };
  var func26 = rules["prefix-length"];
  var pattern2 = new RegExp("^[A-Za-z0-9]*$", "u");
  function validate74(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const finding0 = typeof data == "object" && data && func26(data, recording);
    if (finding0) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "prefix-length", text: 6, at: finding0.at, severity: "error" },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (Array.isArray(data)) {
      if (data.length > 64) {
        const err1 = { instancePath, keyword: "maxItems", params: { limit: 64 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.length < 1) {
        const err2 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      const end0 = data.length > 64 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        let data0 = data[index0];
        if (typeof data0 === "string") {
          if (func2(data0) > 127) {
            const err3 = {
              instancePath: instancePath + "/" + index0,
              keyword: "maxLength",
              params: { limit: 127 },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          if (func2(data0) < 1) {
            const err4 = {
              instancePath: instancePath + "/" + index0,
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
          if (!pattern2.test(data0)) {
            const err5 = {
              instancePath: instancePath + "/" + index0,
              keyword: "pattern",
              params: { pattern: "^[A-Za-z0-9]*$" },
            };
            vErrors = add(vErrors, err5);
            errors++;
          }
        } else {
          const err6 = {
            instancePath: instancePath + "/" + index0,
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
    } else {
      const err7 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors = add(vErrors, err7);
      errors++;
    }
    validate74.errors = vErrors;
    return errors === 0;
  }
  function validate73(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bucket === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "bucket" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.accessKey === void 0) {
        const err1 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "accessKey" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.secretKey === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "secretKey" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.bucket !== void 0) {
        let data0 = data.bucket;
        if (typeof data0 === "string") {
          if (func2(data0) > 8192) {
            const err3 = {
              instancePath: instancePath + "/bucket",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          if (func2(data0) < 1) {
            const err4 = {
              instancePath: instancePath + "/bucket",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
        } else {
          const err5 = {
            instancePath: instancePath + "/bucket",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err5);
          errors++;
        }
      }
      if (data.accessKey !== void 0) {
        let data1 = data.accessKey;
        if (typeof data1 === "string") {
          if (func2(data1) > 8192) {
            const err6 = {
              instancePath: instancePath + "/accessKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err6);
            errors++;
          }
          if (func2(data1) < 1) {
            const err7 = {
              instancePath: instancePath + "/accessKey",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err7);
            errors++;
          }
        } else {
          const err8 = {
            instancePath: instancePath + "/accessKey",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err8);
          errors++;
        }
      }
      if (data.secretKey !== void 0) {
        let data2 = data.secretKey;
        if (typeof data2 === "string") {
          if (func2(data2) > 8192) {
            const err9 = {
              instancePath: instancePath + "/secretKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err9);
            errors++;
          }
          if (func2(data2) < 1) {
            const err10 = {
              instancePath: instancePath + "/secretKey",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
        } else {
          const err11 = {
            instancePath: instancePath + "/secretKey",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err11);
          errors++;
        }
      }
      if (data.fileNamePrefix !== void 0) {
        if (!validate74(data.fileNamePrefix, { instancePath: instancePath + "/fileNamePrefix" })) {
          vErrors = addAll(vErrors, validate74.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err12 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err12);
      errors++;
    }
    validate73.errors = vErrors;
    return errors === 0;
  }
  var obj6 = /* @__PURE__ */ new Set([
    "accessKey",
    "bucket",
    "fileNamePrefix",
    "region",
    "secretKey",
    "vendor",
  ]);
  function validate72(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.vendor === void 0 && (missing0 = "vendor")) {
        const err0 = {};
        vErrors = add(vErrors, err0);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 0)) {
            const err1 = {};
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
      }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
    if (_valid0) {
      const _errs5 = errors;
      if (!validate73(data, { instancePath })) {
        vErrors = addAll(vErrors, validate73.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err2 = { instancePath, keyword: "required", params: { missingProperty: "vendor" } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data.region === void 0) {
          const err3 = { instancePath, keyword: "required", params: { missingProperty: "region" } };
          vErrors = add(vErrors, err3);
          errors++;
        }
        if (data.region !== void 0) {
          let data1 = data.region;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err4 = {
              instancePath: instancePath + "/region",
              keyword: "type",
              params: { type: "integer" },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
          const _errs10 = errors;
          let valid5 = true;
          const _errs11 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            const err5 = {};
            vErrors = add(vErrors, err5);
            errors++;
          }
          var _valid1 = _errs11 === errors;
          errors = _errs10;
          if (vErrors !== null) {
            if (_errs10) {
              vErrors.length = _errs10;
            } else {
              vErrors = null;
            }
          }
          if (_valid1) {
            const _errs13 = errors;
            if (typeof data1 == "number" && isFinite(data1)) {
              if (![0, 1, 2, 3, 4].includes(data1)) {
                const err6 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: { values: [0, 1, 2, 3, 4], severity: "error" },
                };
                vErrors = add(vErrors, err6);
                errors++;
              }
            }
            if (typeof data1 === "string") {
              if (![0, 1, 2, 3, 4].includes(data1)) {
                const err7 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: { values: [0, 1, 2, 3, 4], severity: "error" },
                };
                vErrors = add(vErrors, err7);
                errors++;
              }
            }
            var _valid1 = _errs13 === errors;
            valid5 = _valid1;
          }
          if (!valid5) {
            const err8 = {
              instancePath: instancePath + "/region",
              keyword: "if",
              params: { failingKeyword: "then" },
            };
            vErrors = add(vErrors, err8);
            errors++;
          }
        }
      } else {
        const err9 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err9);
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err10 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err10);
      errors++;
    }
    const _errs15 = errors;
    let valid6 = true;
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.vendor === void 0 && (missing1 = "vendor")) {
        const err11 = {};
        vErrors = add(vErrors, err11);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 1)) {
            const err12 = {};
            vErrors = add(vErrors, err12);
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs16 === errors;
    errors = _errs15;
    if (vErrors !== null) {
      if (_errs15) {
        vErrors.length = _errs15;
      } else {
        vErrors = null;
      }
    }
    if (_valid2) {
      const _errs18 = errors;
      if (!validate73(data, { instancePath })) {
        vErrors = addAll(vErrors, validate73.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err13 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err13);
          errors++;
        }
        if (data.region === void 0) {
          const err14 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "region" },
          };
          vErrors = add(vErrors, err14);
          errors++;
        }
        if (data.region !== void 0) {
          let data3 = data.region;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err15 = {
              instancePath: instancePath + "/region",
              keyword: "type",
              params: { type: "integer" },
            };
            vErrors = add(vErrors, err15);
            errors++;
          }
          const _errs23 = errors;
          let valid10 = true;
          const _errs24 = errors;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err16 = {};
            vErrors = add(vErrors, err16);
            errors++;
          }
          var _valid3 = _errs24 === errors;
          errors = _errs23;
          if (vErrors !== null) {
            if (_errs23) {
              vErrors.length = _errs23;
            } else {
              vErrors = null;
            }
          }
          if (_valid3) {
            const _errs26 = errors;
            if (typeof data3 == "number" && isFinite(data3)) {
              if (![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17].includes(data3)) {
                const err17 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: {
                    values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17],
                    severity: "error",
                  },
                };
                vErrors = add(vErrors, err17);
                errors++;
              }
            }
            if (typeof data3 === "string") {
              if (![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17].includes(data3)) {
                const err18 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: {
                    values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17],
                    severity: "error",
                  },
                };
                vErrors = add(vErrors, err18);
                errors++;
              }
            }
            var _valid3 = _errs26 === errors;
            valid10 = _valid3;
          }
          if (!valid10) {
            const err19 = {
              instancePath: instancePath + "/region",
              keyword: "if",
              params: { failingKeyword: "then" },
            };
            vErrors = add(vErrors, err19);
            errors++;
          }
        }
      } else {
        const err20 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err20);
        errors++;
      }
      var _valid2 = _errs18 === errors;
      valid6 = _valid2;
    }
    if (!valid6) {
      const err21 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err21);
      errors++;
    }
    const _errs28 = errors;
    let valid11 = true;
    const _errs29 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.vendor === void 0 && (missing2 = "vendor")) {
        const err22 = {};
        vErrors = add(vErrors, err22);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 2)) {
            const err23 = {};
            vErrors = add(vErrors, err23);
            errors++;
          }
        }
      }
    }
    var _valid4 = _errs29 === errors;
    errors = _errs28;
    if (vErrors !== null) {
      if (_errs28) {
        vErrors.length = _errs28;
      } else {
        vErrors = null;
      }
    }
    if (_valid4) {
      const _errs31 = errors;
      if (!validate73(data, { instancePath })) {
        vErrors = addAll(vErrors, validate73.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err24 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err24);
          errors++;
        }
        if (data.region === void 0) {
          const err25 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "region" },
          };
          vErrors = add(vErrors, err25);
          errors++;
        }
        if (data.region !== void 0) {
          let data5 = data.region;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err26 = {
              instancePath: instancePath + "/region",
              keyword: "type",
              params: { type: "integer" },
            };
            vErrors = add(vErrors, err26);
            errors++;
          }
          const _errs36 = errors;
          let valid15 = true;
          const _errs37 = errors;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err27 = {};
            vErrors = add(vErrors, err27);
            errors++;
          }
          var _valid5 = _errs37 === errors;
          errors = _errs36;
          if (vErrors !== null) {
            if (_errs36) {
              vErrors.length = _errs36;
            } else {
              vErrors = null;
            }
          }
          if (_valid5) {
            const _errs39 = errors;
            if (typeof data5 == "number" && isFinite(data5)) {
              if (
                ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].includes(data5)
              ) {
                const err28 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: {
                    values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
                    severity: "error",
                  },
                };
                vErrors = add(vErrors, err28);
                errors++;
              }
            }
            if (typeof data5 === "string") {
              if (
                ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].includes(data5)
              ) {
                const err29 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: {
                    values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
                    severity: "error",
                  },
                };
                vErrors = add(vErrors, err29);
                errors++;
              }
            }
            var _valid5 = _errs39 === errors;
            valid15 = _valid5;
          }
          if (!valid15) {
            const err30 = {
              instancePath: instancePath + "/region",
              keyword: "if",
              params: { failingKeyword: "then" },
            };
            vErrors = add(vErrors, err30);
            errors++;
          }
        }
      } else {
        const err31 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err31);
        errors++;
      }
      var _valid4 = _errs31 === errors;
      valid11 = _valid4;
    }
    if (!valid11) {
      const err32 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err32);
      errors++;
    }
    const _errs41 = errors;
    let valid16 = true;
    const _errs42 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.vendor === void 0 && (missing3 = "vendor")) {
        const err33 = {};
        vErrors = add(vErrors, err33);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 3)) {
            const err34 = {};
            vErrors = add(vErrors, err34);
            errors++;
          }
        }
      }
    }
    var _valid6 = _errs42 === errors;
    errors = _errs41;
    if (vErrors !== null) {
      if (_errs41) {
        vErrors.length = _errs41;
      } else {
        vErrors = null;
      }
    }
    if (_valid6) {
      const _errs44 = errors;
      if (!validate73(data, { instancePath })) {
        vErrors = addAll(vErrors, validate73.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err35 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err35);
          errors++;
        }
        if (data.region === void 0) {
          const err36 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "region" },
          };
          vErrors = add(vErrors, err36);
          errors++;
        }
        if (data.region !== void 0) {
          let data7 = data.region;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err37 = {
              instancePath: instancePath + "/region",
              keyword: "type",
              params: { type: "integer" },
            };
            vErrors = add(vErrors, err37);
            errors++;
          }
          const _errs49 = errors;
          let valid20 = true;
          const _errs50 = errors;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err38 = {};
            vErrors = add(vErrors, err38);
            errors++;
          }
          var _valid7 = _errs50 === errors;
          errors = _errs49;
          if (vErrors !== null) {
            if (_errs49) {
              vErrors.length = _errs49;
            } else {
              vErrors = null;
            }
          }
          if (_valid7) {
            const _errs52 = errors;
            if (typeof data7 == "number" && isFinite(data7)) {
              if (
                ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].includes(
                  data7,
                )
              ) {
                const err39 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: {
                    values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
                    severity: "error",
                  },
                };
                vErrors = add(vErrors, err39);
                errors++;
              }
            }
            if (typeof data7 === "string") {
              if (
                ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].includes(
                  data7,
                )
              ) {
                const err40 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: {
                    values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
                    severity: "error",
                  },
                };
                vErrors = add(vErrors, err40);
                errors++;
              }
            }
            var _valid7 = _errs52 === errors;
            valid20 = _valid7;
          }
          if (!valid20) {
            const err41 = {
              instancePath: instancePath + "/region",
              keyword: "if",
              params: { failingKeyword: "then" },
            };
            vErrors = add(vErrors, err41);
            errors++;
          }
        }
      } else {
        const err42 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err42);
        errors++;
      }
      var _valid6 = _errs44 === errors;
      valid16 = _valid6;
    }
    if (!valid16) {
      const err43 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err43);
      errors++;
    }
    const _errs54 = errors;
    let valid21 = true;
    const _errs55 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.vendor === void 0 && (missing4 = "vendor")) {
        const err44 = {};
        vErrors = add(vErrors, err44);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 4)) {
            const err45 = {};
            vErrors = add(vErrors, err45);
            errors++;
          }
        }
      }
    }
    var _valid8 = _errs55 === errors;
    errors = _errs54;
    if (vErrors !== null) {
      if (_errs54) {
        vErrors.length = _errs54;
      } else {
        vErrors = null;
      }
    }
    if (_valid8) {
      const _errs57 = errors;
      if (!validate73(data, { instancePath })) {
        vErrors = addAll(vErrors, validate73.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err46 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err46);
          errors++;
        }
        if (data.region === void 0) {
          const err47 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "region" },
          };
          vErrors = add(vErrors, err47);
          errors++;
        }
        if (data.region !== void 0) {
          let data9 = data.region;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err48 = {
              instancePath: instancePath + "/region",
              keyword: "type",
              params: { type: "integer" },
            };
            vErrors = add(vErrors, err48);
            errors++;
          }
          const _errs62 = errors;
          let valid25 = true;
          const _errs63 = errors;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err49 = {};
            vErrors = add(vErrors, err49);
            errors++;
          }
          var _valid9 = _errs63 === errors;
          errors = _errs62;
          if (vErrors !== null) {
            if (_errs62) {
              vErrors.length = _errs62;
            } else {
              vErrors = null;
            }
          }
          if (_valid9) {
            const _errs65 = errors;
            if (typeof data9 == "number" && isFinite(data9)) {
              if (![0, 1, 2, 3, 4, 5, 6, 7, 8, 9].includes(data9)) {
                const err50 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], severity: "error" },
                };
                vErrors = add(vErrors, err50);
                errors++;
              }
            }
            if (typeof data9 === "string") {
              if (![0, 1, 2, 3, 4, 5, 6, 7, 8, 9].includes(data9)) {
                const err51 = {
                  instancePath: instancePath + "/region",
                  keyword: "x-known",
                  params: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], severity: "error" },
                };
                vErrors = add(vErrors, err51);
                errors++;
              }
            }
            var _valid9 = _errs65 === errors;
            valid25 = _valid9;
          }
          if (!valid25) {
            const err52 = {
              instancePath: instancePath + "/region",
              keyword: "if",
              params: { failingKeyword: "then" },
            };
            vErrors = add(vErrors, err52);
            errors++;
          }
        }
      } else {
        const err53 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err53);
        errors++;
      }
      var _valid8 = _errs57 === errors;
      valid21 = _valid8;
    }
    if (!valid21) {
      const err54 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err54);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.vendor === void 0) {
        const err55 = { instancePath, keyword: "required", params: { missingProperty: "vendor" } };
        vErrors = add(vErrors, err55);
        errors++;
      }
      if (data.vendor !== void 0) {
        let data10 = data.vendor;
        if (!(data10 === 0 || data10 === 1 || data10 === 2 || data10 === 3 || data10 === 4)) {
          const err56 = {
            instancePath: instancePath + "/vendor",
            keyword: "enum",
            params: { allowedValues: schema29.properties.vendor.enum },
          };
          vErrors = add(vErrors, err56);
          errors++;
        }
      }
      for (const name0 of func6(data, obj6)) {
        const err57 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj6, severity: "warning" },
        };
        vErrors = add(vErrors, err57);
        errors++;
      }
    } else {
      const err58 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err58);
      errors++;
    }
    validate72.errors = vErrors;
    return errors === 0;
  }
  var schema32 = {
    type: "object",
    properties: {
      errorHandlePolicy: { enum: ["error_abort"] },
      extensionServices: {
        type: "array",
        minItems: 1,
        maxItems: 32,
        items: { $ref: "#/$defs/AliyunVodService" },
      },
    },
    required: ["extensionServices"],
    "x-closed": { known: ["errorHandlePolicy", "extensionServices"], severity: "warning" },
  };
  var schema33 = {
    type: "object",
    properties: {
      serviceName: { enum: ["aliyun_vod_service"] },
      errorHandlePolicy: { enum: ["error_abort"] },
      serviceParam: { $ref: "#/$defs/AliyunVodParameters" },
    },
    required: ["serviceName", "serviceParam"],
    "x-closed": {
      known: ["errorHandlePolicy", "serviceName", "serviceParam"],
      severity: "warning",
    },
  };
  var obj7 = /* @__PURE__ */ new Set([
    "cateId",
    "coverUrl",
    "description",
    "storageLocation",
    "tags",
    "templateGroupId",
    "title",
    "userData",
    "workflowId",
  ]);
  function validate89(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "title" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.title !== void 0) {
        let data0 = data.title;
        if (typeof data0 === "string") {
          if (func2(data0) > 8192) {
            const err1 = {
              instancePath: instancePath + "/title",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
          if (func2(data0) < 1) {
            const err2 = {
              instancePath: instancePath + "/title",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        } else {
          const err3 = {
            instancePath: instancePath + "/title",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
      if (data.description !== void 0) {
        let data1 = data.description;
        if (typeof data1 === "string") {
          if (func2(data1) > 8192) {
            const err4 = {
              instancePath: instancePath + "/description",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
        } else {
          const err5 = {
            instancePath: instancePath + "/description",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err5);
          errors++;
        }
      }
      if (data.coverUrl !== void 0) {
        let data2 = data.coverUrl;
        if (typeof data2 === "string") {
          if (func2(data2) > 8192) {
            const err6 = {
              instancePath: instancePath + "/coverUrl",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err6);
            errors++;
          }
        } else {
          const err7 = {
            instancePath: instancePath + "/coverUrl",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err7);
          errors++;
        }
      }
      if (data.cateId !== void 0) {
        let data3 = data.cateId;
        if (typeof data3 === "string") {
          if (func2(data3) > 8192) {
            const err8 = {
              instancePath: instancePath + "/cateId",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err8);
            errors++;
          }
        } else {
          const err9 = {
            instancePath: instancePath + "/cateId",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err9);
          errors++;
        }
      }
      if (data.tags !== void 0) {
        let data4 = data.tags;
        if (typeof data4 === "string") {
          if (func2(data4) > 8192) {
            const err10 = {
              instancePath: instancePath + "/tags",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
        } else {
          const err11 = {
            instancePath: instancePath + "/tags",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err11);
          errors++;
        }
      }
      if (data.templateGroupId !== void 0) {
        let data5 = data.templateGroupId;
        if (typeof data5 === "string") {
          if (func2(data5) > 8192) {
            const err12 = {
              instancePath: instancePath + "/templateGroupId",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err12);
            errors++;
          }
        } else {
          const err13 = {
            instancePath: instancePath + "/templateGroupId",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err13);
          errors++;
        }
      }
      if (data.userData !== void 0) {
        let data6 = data.userData;
        if (typeof data6 === "string") {
          if (func2(data6) > 8192) {
            const err14 = {
              instancePath: instancePath + "/userData",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err14);
            errors++;
          }
        } else {
          const err15 = {
            instancePath: instancePath + "/userData",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err15);
          errors++;
        }
      }
      if (data.storageLocation !== void 0) {
        let data7 = data.storageLocation;
        if (typeof data7 === "string") {
          if (func2(data7) > 8192) {
            const err16 = {
              instancePath: instancePath + "/storageLocation",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err16);
            errors++;
          }
        } else {
          const err17 = {
            instancePath: instancePath + "/storageLocation",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err17);
          errors++;
        }
      }
      if (data.workflowId !== void 0) {
        let data8 = data.workflowId;
        if (typeof data8 === "string") {
          if (func2(data8) > 8192) {
            const err18 = {
              instancePath: instancePath + "/workflowId",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err18);
            errors++;
          }
        } else {
          const err19 = {
            instancePath: instancePath + "/workflowId",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err19);
          errors++;
        }
      }
      for (const name0 of func6(data, obj7)) {
        const err20 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj7, severity: "warning" },
        };
        vErrors = add(vErrors, err20);
        errors++;
      }
    } else {
      const err21 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err21);
      errors++;
    }
    validate89.errors = vErrors;
    return errors === 0;
  }
  var obj8 = /* @__PURE__ */ new Set(["videoData"]);
  function validate88(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.videoData === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "videoData" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.videoData !== void 0) {
        if (!validate89(data.videoData, { instancePath: instancePath + "/videoData" })) {
          vErrors = addAll(vErrors, validate89.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj8)) {
        const err1 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj8, severity: "warning" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate88.errors = vErrors;
    return errors === 0;
  }
  var obj9 = /* @__PURE__ */ new Set(["accessKey", "apiData", "regionId", "secretKey"]);
  function validate87(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.accessKey === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "accessKey" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.secretKey === void 0) {
        const err1 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "secretKey" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.regionId === void 0) {
        const err2 = { instancePath, keyword: "required", params: { missingProperty: "regionId" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.apiData === void 0) {
        const err3 = { instancePath, keyword: "required", params: { missingProperty: "apiData" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (data.accessKey !== void 0) {
        let data0 = data.accessKey;
        if (typeof data0 === "string") {
          if (func2(data0) > 8192) {
            const err4 = {
              instancePath: instancePath + "/accessKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
          if (func2(data0) < 1) {
            const err5 = {
              instancePath: instancePath + "/accessKey",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err5);
            errors++;
          }
        } else {
          const err6 = {
            instancePath: instancePath + "/accessKey",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
      if (data.secretKey !== void 0) {
        let data1 = data.secretKey;
        if (typeof data1 === "string") {
          if (func2(data1) > 8192) {
            const err7 = {
              instancePath: instancePath + "/secretKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err7);
            errors++;
          }
          if (func2(data1) < 1) {
            const err8 = {
              instancePath: instancePath + "/secretKey",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err8);
            errors++;
          }
        } else {
          const err9 = {
            instancePath: instancePath + "/secretKey",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err9);
          errors++;
        }
      }
      if (data.regionId !== void 0) {
        let data2 = data.regionId;
        if (typeof data2 === "string") {
          if (func2(data2) > 8192) {
            const err10 = {
              instancePath: instancePath + "/regionId",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
          if (func2(data2) < 1) {
            const err11 = {
              instancePath: instancePath + "/regionId",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err11);
            errors++;
          }
        } else {
          const err12 = {
            instancePath: instancePath + "/regionId",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err12);
          errors++;
        }
      }
      if (data.apiData !== void 0) {
        if (!validate88(data.apiData, { instancePath: instancePath + "/apiData" })) {
          vErrors = addAll(vErrors, validate88.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj9)) {
        const err13 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj9, severity: "warning" },
        };
        vErrors = add(vErrors, err13);
        errors++;
      }
    } else {
      const err14 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err14);
      errors++;
    }
    validate87.errors = vErrors;
    return errors === 0;
  }
  var obj10 = /* @__PURE__ */ new Set(["errorHandlePolicy", "serviceName", "serviceParam"]);
  function validate86(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.serviceName === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "serviceName" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.serviceParam === void 0) {
        const err1 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "serviceParam" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.serviceName !== void 0) {
        if (!(data.serviceName === "aliyun_vod_service")) {
          const err2 = {
            instancePath: instancePath + "/serviceName",
            keyword: "enum",
            params: { allowedValues: schema33.properties.serviceName.enum },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
      }
      if (data.errorHandlePolicy !== void 0) {
        if (!(data.errorHandlePolicy === "error_abort")) {
          const err3 = {
            instancePath: instancePath + "/errorHandlePolicy",
            keyword: "enum",
            params: { allowedValues: schema33.properties.errorHandlePolicy.enum },
          };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
      if (data.serviceParam !== void 0) {
        if (!validate87(data.serviceParam, { instancePath: instancePath + "/serviceParam" })) {
          vErrors = addAll(vErrors, validate87.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj10)) {
        const err4 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj10, severity: "warning" },
        };
        vErrors = add(vErrors, err4);
        errors++;
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err5);
      errors++;
    }
    validate86.errors = vErrors;
    return errors === 0;
  }
  var obj11 = /* @__PURE__ */ new Set(["errorHandlePolicy", "extensionServices"]);
  function validate85(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.extensionServices === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "extensionServices" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.errorHandlePolicy !== void 0) {
        if (!(data.errorHandlePolicy === "error_abort")) {
          const err1 = {
            instancePath: instancePath + "/errorHandlePolicy",
            keyword: "enum",
            params: { allowedValues: schema32.properties.errorHandlePolicy.enum },
          };
          vErrors = add(vErrors, err1);
          errors++;
        }
      }
      if (data.extensionServices !== void 0) {
        let data1 = data.extensionServices;
        if (Array.isArray(data1)) {
          if (data1.length > 32) {
            const err2 = {
              instancePath: instancePath + "/extensionServices",
              keyword: "maxItems",
              params: { limit: 32 },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
          if (data1.length < 1) {
            const err3 = {
              instancePath: instancePath + "/extensionServices",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          const end0 = data1.length > 32 ? 0 : data1.length;
          for (let index0 = 0; index0 < end0; index0++) {
            if (
              !validate86(data1[index0], {
                instancePath: instancePath + "/extensionServices/" + index0,
              })
            ) {
              vErrors = addAll(vErrors, validate86.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err4 = {
            instancePath: instancePath + "/extensionServices",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err4);
          errors++;
        }
      }
      for (const name0 of func6(data, obj11)) {
        const err5 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj11, severity: "warning" },
        };
        vErrors = add(vErrors, err5);
        errors++;
      }
    } else {
      const err6 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err6);
      errors++;
    }
    validate85.errors = vErrors;
    return errors === 0;
  }
  var obj12 = /* @__PURE__ */ new Set([
    "extensionServiceConfig",
    "recordingConfig",
    "recordingFileConfig",
    "snapshotConfig",
    "storageConfig",
    "token",
  ]);
  function validate32(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    const _errs4 = errors;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.extensionServiceConfig === void 0 && (missing0 = "extensionServiceConfig")) {
        const err0 = {};
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    var valid2 = _errs5 === errors;
    if (valid2) {
      const err1 = {};
      vErrors = add(vErrors, err1);
      errors++;
    } else {
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
    if (_valid0) {
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          const err2 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "recordingConfig" },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data.token !== void 0) {
          if (!validate33(data.token, { instancePath: instancePath + "/token" })) {
            vErrors = addAll(vErrors, validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingConfig !== void 0) {
          if (
            !validate35(data.recordingConfig, { instancePath: instancePath + "/recordingConfig" })
          ) {
            vErrors = addAll(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingFileConfig !== void 0) {
          if (
            !validate70(data.recordingFileConfig, {
              instancePath: instancePath + "/recordingFileConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            const err3 = {
              instancePath: instancePath + "/snapshotConfig",
              keyword: "x-forbidden",
              params: { reason: 7, severity: "error" },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
        }
        if (data.storageConfig !== void 0) {
          if (!validate72(data.storageConfig, { instancePath: instancePath + "/storageConfig" })) {
            vErrors = addAll(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            const err4 = {
              instancePath: instancePath + "/extensionServiceConfig",
              keyword: "x-forbidden",
              params: { reason: 9, severity: "error" },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err6 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err6);
      errors++;
    }
    const _errs15 = errors;
    let valid4 = true;
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.extensionServiceConfig === void 0 && (missing1 = "extensionServiceConfig")) {
        const err7 = {};
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    var _valid1 = _errs16 === errors;
    errors = _errs15;
    if (vErrors !== null) {
      if (_errs15) {
        vErrors.length = _errs15;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          const err8 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "recordingConfig" },
          };
          vErrors = add(vErrors, err8);
          errors++;
        }
        if (data.extensionServiceConfig === void 0) {
          const err9 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "extensionServiceConfig" },
          };
          vErrors = add(vErrors, err9);
          errors++;
        }
        if (data.token !== void 0) {
          if (!validate33(data.token, { instancePath: instancePath + "/token" })) {
            vErrors = addAll(vErrors, validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingConfig !== void 0) {
          if (
            !validate35(data.recordingConfig, { instancePath: instancePath + "/recordingConfig" })
          ) {
            vErrors = addAll(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingFileConfig !== void 0) {
          if (
            !validate70(data.recordingFileConfig, {
              instancePath: instancePath + "/recordingFileConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            const err10 = {
              instancePath: instancePath + "/snapshotConfig",
              keyword: "x-forbidden",
              params: { reason: 8, severity: "error" },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (
            !validate85(data.extensionServiceConfig, {
              instancePath: instancePath + "/extensionServiceConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate85.errors);
            errors = vErrors.length;
          }
        }
        if (data.storageConfig !== void 0) {
          if (true) {
            const err11 = {
              instancePath: instancePath + "/storageConfig",
              keyword: "x-forbidden",
              params: { reason: 9, severity: "error" },
            };
            vErrors = add(vErrors, err11);
            errors++;
          }
        }
      } else {
        const err12 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err12);
        errors++;
      }
      var _valid1 = _errs17 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err13 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err13);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func6(data, obj12)) {
        const err14 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj12, severity: "warning" },
        };
        vErrors = add(vErrors, err14);
        errors++;
      }
    } else {
      const err15 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err15);
      errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
  }
  function validate29(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "cname" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.uid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "uid" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.clientRequest === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "clientRequest" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.cname !== void 0) {
        if (!validate23(data.cname, { instancePath: instancePath + "/cname" })) {
          vErrors = addAll(vErrors, validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.uid !== void 0) {
        if (!validate25(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate25.errors);
          errors = vErrors.length;
        }
      }
      if (data.clientRequest !== void 0) {
        if (!validate32(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate32.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj1)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
  }
  var StartIndividualRequest = validate96;
  function validate103(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioProfile !== void 0) {
        if (true) {
          const err0 = {
            instancePath: instancePath + "/audioProfile",
            keyword: "x-forbidden",
            params: { reason: 10, severity: "error" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
      }
      if (data.transcodingConfig !== void 0) {
        if (true) {
          const err1 = {
            instancePath: instancePath + "/transcodingConfig",
            keyword: "x-forbidden",
            params: { reason: 10, severity: "error" },
          };
          vErrors = add(vErrors, err1);
          errors++;
        }
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate103.errors = vErrors;
    return errors === 0;
  }
  function validate101(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate36(data, { instancePath })) {
      vErrors = addAll(vErrors, validate36.errors);
      errors = vErrors.length;
    }
    if (!validate103(data, { instancePath })) {
      vErrors = addAll(vErrors, validate103.errors);
      errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeUidGroup === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "subscribeUidGroup" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      for (const name0 of func6(data, obj4)) {
        const err1 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj4, severity: "warning" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate101.errors = vErrors;
    return errors === 0;
  }
  var schema41 = {
    type: "object",
    properties: { streamTypes: { enum: [1, 2] } },
    required: ["subscribeUidGroup"],
    allOf: [{ $ref: "#/$defs/RecordingConfigBase" }, { $ref: "#/$defs/MixOnlyMembers" }],
    dependencies: { subscribeAudioUids: ["subscribeVideoUids"] },
    "x-closed": {
      known: [
        "audioProfile",
        "channelType",
        "decryptionMode",
        "maxIdleTime",
        "secret",
        "streamTypes",
        "subscribeAudioUids",
        "subscribeUidGroup",
        "subscribeVideoUids",
        "transcodingConfig",
        "unSubscribeAudioUids",
        "unSubscribeVideoUids",
        "videoStreamType",
      ],
      severity: "warning",
    },
  };
  function validate109(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate36(data, { instancePath })) {
      vErrors = addAll(vErrors, validate36.errors);
      errors = vErrors.length;
    }
    if (!validate103(data, { instancePath })) {
      vErrors = addAll(vErrors, validate103.errors);
      errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeUidGroup === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "subscribeUidGroup" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.subscribeAudioUids !== void 0) {
        if (data.subscribeVideoUids === void 0) {
          const err1 = {
            instancePath,
            keyword: "dependencies",
            params: {
              property: "subscribeAudioUids",
              missingProperty: "subscribeVideoUids",
              depsCount: 1,
              deps: "subscribeVideoUids",
            },
          };
          vErrors = add(vErrors, err1);
          errors++;
        }
      }
      if (data.streamTypes !== void 0) {
        let data0 = data.streamTypes;
        if (!(data0 === 1 || data0 === 2)) {
          const err2 = {
            instancePath: instancePath + "/streamTypes",
            keyword: "enum",
            params: { allowedValues: schema41.properties.streamTypes.enum },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
      }
      for (const name0 of func6(data, obj4)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj4, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    validate109.errors = vErrors;
    return errors === 0;
  }
  var schema42 = {
    type: "object",
    properties: {
      captureInterval: { type: "integer", minimum: 5, maximum: 3600 },
      fileType: { type: "array", minItems: 1, maxItems: 1, items: { enum: ["jpg"] } },
    },
    "x-closed": { known: ["captureInterval", "fileType"], severity: "warning" },
  };
  var obj16 = /* @__PURE__ */ new Set(["captureInterval", "fileType"]);
  function validate113(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.captureInterval !== void 0) {
        let data0 = data.captureInterval;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          const err0 = {
            instancePath: instancePath + "/captureInterval",
            keyword: "type",
            params: { type: "integer" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 3600 || isNaN(data0)) {
            const err1 = {
              instancePath: instancePath + "/captureInterval",
              keyword: "maximum",
              params: { comparison: "<=", limit: 3600 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
          if (data0 < 5 || isNaN(data0)) {
            const err2 = {
              instancePath: instancePath + "/captureInterval",
              keyword: "minimum",
              params: { comparison: ">=", limit: 5 },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      }
      if (data.fileType !== void 0) {
        let data1 = data.fileType;
        if (Array.isArray(data1)) {
          if (data1.length > 1) {
            const err3 = {
              instancePath: instancePath + "/fileType",
              keyword: "maxItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          if (data1.length < 1) {
            const err4 = {
              instancePath: instancePath + "/fileType",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
          const end0 = data1.length > 1 ? 0 : data1.length;
          for (let index0 = 0; index0 < end0; index0++) {
            if (!(data1[index0] === "jpg")) {
              const err5 = {
                instancePath: instancePath + "/fileType/" + index0,
                keyword: "enum",
                params: { allowedValues: schema42.properties.fileType.items.enum },
              };
              vErrors = add(vErrors, err5);
              errors++;
            }
          }
        } else {
          const err6 = {
            instancePath: instancePath + "/fileType",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
      for (const name0 of func6(data, obj16)) {
        const err7 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj16, severity: "warning" },
        };
        vErrors = add(vErrors, err7);
        errors++;
      }
    } else {
      const err8 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err8);
      errors++;
    }
    validate113.errors = vErrors;
    return errors === 0;
  }
  function validate99(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    const _errs4 = errors;
    const _errs5 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.snapshotConfig === void 0 && (missing0 = "snapshotConfig")) {
        const err0 = {};
        vErrors = add(vErrors, err0);
        errors++;
      }
    }
    var valid2 = _errs5 === errors;
    if (valid2) {
      const err1 = {};
      vErrors = add(vErrors, err1);
      errors++;
    } else {
      errors = _errs4;
      if (vErrors !== null) {
        if (_errs4) {
          vErrors.length = _errs4;
        } else {
          vErrors = null;
        }
      }
    }
    var _valid0 = _errs3 === errors;
    errors = _errs2;
    if (vErrors !== null) {
      if (_errs2) {
        vErrors.length = _errs2;
      } else {
        vErrors = null;
      }
    }
    if (_valid0) {
      const _errs6 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          const err2 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "recordingConfig" },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data.token !== void 0) {
          if (!validate33(data.token, { instancePath: instancePath + "/token" })) {
            vErrors = addAll(vErrors, validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingConfig !== void 0) {
          if (
            !validate101(data.recordingConfig, { instancePath: instancePath + "/recordingConfig" })
          ) {
            vErrors = addAll(vErrors, validate101.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingFileConfig !== void 0) {
          if (
            !validate70(data.recordingFileConfig, {
              instancePath: instancePath + "/recordingFileConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data.storageConfig !== void 0) {
          if (!validate72(data.storageConfig, { instancePath: instancePath + "/storageConfig" })) {
            vErrors = addAll(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            const err3 = {
              instancePath: instancePath + "/extensionServiceConfig",
              keyword: "x-forbidden",
              params: { reason: 11, severity: "error" },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            const err4 = {
              instancePath: instancePath + "/snapshotConfig",
              keyword: "x-forbidden",
              params: { reason: 13, severity: "error" },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
        }
      } else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err6 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err6);
      errors++;
    }
    const _errs15 = errors;
    let valid4 = true;
    const _errs16 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.snapshotConfig === void 0 && (missing1 = "snapshotConfig")) {
        const err7 = {};
        vErrors = add(vErrors, err7);
        errors++;
      }
    }
    var _valid1 = _errs16 === errors;
    errors = _errs15;
    if (vErrors !== null) {
      if (_errs15) {
        vErrors.length = _errs15;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          const err8 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "recordingConfig" },
          };
          vErrors = add(vErrors, err8);
          errors++;
        }
        if (data.snapshotConfig === void 0) {
          const err9 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "snapshotConfig" },
          };
          vErrors = add(vErrors, err9);
          errors++;
        }
        if (data.token !== void 0) {
          if (!validate33(data.token, { instancePath: instancePath + "/token" })) {
            vErrors = addAll(vErrors, validate33.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingConfig !== void 0) {
          if (
            !validate109(data.recordingConfig, { instancePath: instancePath + "/recordingConfig" })
          ) {
            vErrors = addAll(vErrors, validate109.errors);
            errors = vErrors.length;
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (
            !validate113(data.snapshotConfig, { instancePath: instancePath + "/snapshotConfig" })
          ) {
            vErrors = addAll(vErrors, validate113.errors);
            errors = vErrors.length;
          }
        }
        if (data.storageConfig !== void 0) {
          if (!validate72(data.storageConfig, { instancePath: instancePath + "/storageConfig" })) {
            vErrors = addAll(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            const err10 = {
              instancePath: instancePath + "/extensionServiceConfig",
              keyword: "x-forbidden",
              params: { reason: 12, severity: "error" },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
        }
        if (data.recordingFileConfig !== void 0) {
          if (true) {
            const err11 = {
              instancePath: instancePath + "/recordingFileConfig",
              keyword: "x-forbidden",
              params: { reason: 13, severity: "error" },
            };
            vErrors = add(vErrors, err11);
            errors++;
          }
        }
      } else {
        const err12 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err12);
        errors++;
      }
      var _valid1 = _errs17 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err13 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err13);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func6(data, obj12)) {
        const err14 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj12, severity: "warning" },
        };
        vErrors = add(vErrors, err14);
        errors++;
      }
    } else {
      const err15 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err15);
      errors++;
    }
    validate99.errors = vErrors;
    return errors === 0;
  }
  function validate96(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "cname" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.uid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "uid" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.clientRequest === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "clientRequest" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.cname !== void 0) {
        if (!validate23(data.cname, { instancePath: instancePath + "/cname" })) {
          vErrors = addAll(vErrors, validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.uid !== void 0) {
        if (!validate25(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate25.errors);
          errors = vErrors.length;
        }
      }
      if (data.clientRequest !== void 0) {
        if (!validate99(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate99.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj1)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    validate96.errors = vErrors;
    return errors === 0;
  }
  var UpdateRequest = validate117;
  var func58 = rules["lists-fit-started-stream-types"];
  var func60 = memberCount;
  function validate123(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    let valid0 = true;
    const _errs2 = errors;
    if (Array.isArray(data)) {
      const _errs3 = errors;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs4 = errors;
        if ("#allstream#" !== data[i0]) {
          const err0 = {};
          vErrors = add(vErrors, err0);
          errors++;
        }
        var valid1 = _errs4 === errors;
        if (valid1) {
          break;
        }
      }
      if (!valid1) {
        const err1 = {};
        vErrors = add(vErrors, err1);
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
    var _valid0 = _errs2 === errors;
    errors = _errs1;
    if (vErrors !== null) {
      if (_errs1) {
        vErrors.length = _errs1;
      } else {
        vErrors = null;
      }
    }
    if (_valid0) {
      const _errs5 = errors;
      if (Array.isArray(data)) {
        if (data.length > 1) {
          const err2 = { instancePath, keyword: "maxItems", params: { limit: 1 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
      }
      var _valid0 = _errs5 === errors;
      valid0 = _valid0;
    }
    if (!valid0) {
      const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    if (Array.isArray(data)) {
      if (data.length > 32) {
        const err4 = { instancePath, keyword: "maxItems", params: { limit: 32 } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (data.length < 1) {
        const err5 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors = add(vErrors, err5);
        errors++;
      }
      const end0 = data.length > 32 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        if (!validate47(data[index0], { instancePath: instancePath + "/" + index0 })) {
          vErrors = addAll(vErrors, validate47.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err6 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors = add(vErrors, err6);
      errors++;
    }
    validate123.errors = vErrors;
    return errors === 0;
  }
  function validate126(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs1 = errors;
    const _errs2 = errors;
    if (errors === _errs2) {
      if (Array.isArray(data)) {
        const _errs4 = errors;
        const len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs5 = errors;
          if ("#allstream#" !== data[i0]) {
            const err0 = {};
            vErrors = add(vErrors, err0);
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (valid1) {
            break;
          }
        }
        if (!valid1) {
          const err1 = {};
          vErrors = add(vErrors, err1);
          errors++;
        } else {
          errors = _errs4;
          if (vErrors !== null) {
            if (_errs4) {
              vErrors.length = _errs4;
            } else {
              vErrors = null;
            }
          }
        }
      } else {
        const err2 = {};
        vErrors = add(vErrors, err2);
        errors++;
      }
    }
    var valid0 = _errs2 === errors;
    if (valid0) {
      const err3 = { instancePath, keyword: "not", params: {} };
      vErrors = add(vErrors, err3);
      errors++;
    } else {
      errors = _errs1;
      if (vErrors !== null) {
        if (_errs1) {
          vErrors.length = _errs1;
        } else {
          vErrors = null;
        }
      }
    }
    if (Array.isArray(data)) {
      if (data.length > 32) {
        const err4 = { instancePath, keyword: "maxItems", params: { limit: 32 } };
        vErrors = add(vErrors, err4);
        errors++;
      }
      if (data.length < 1) {
        const err5 = { instancePath, keyword: "minItems", params: { limit: 1 } };
        vErrors = add(vErrors, err5);
        errors++;
      }
      const end0 = data.length > 32 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        if (!validate47(data[index0], { instancePath: instancePath + "/" + index0 })) {
          vErrors = addAll(vErrors, validate47.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err6 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors = add(vErrors, err6);
      errors++;
    }
    validate126.errors = vErrors;
    return errors === 0;
  }
  var obj19 = /* @__PURE__ */ new Set(["subscribeAudioUids", "unSubscribeAudioUids"]);
  function validate122(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeAudioUids !== void 0) {
        if (
          !validate123(data.subscribeAudioUids, {
            instancePath: instancePath + "/subscribeAudioUids",
          })
        ) {
          vErrors = addAll(vErrors, validate123.errors);
          errors = vErrors.length;
        }
      }
      if (data.unSubscribeAudioUids !== void 0) {
        if (
          !validate126(data.unSubscribeAudioUids, {
            instancePath: instancePath + "/unSubscribeAudioUids",
          })
        ) {
          vErrors = addAll(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj19)) {
        const err0 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj19, severity: "warning" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func60(data) < 1) {
        const err1 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (func60(data) > 1) {
        const err2 = { instancePath, keyword: "maxProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    validate122.errors = vErrors;
    return errors === 0;
  }
  var obj20 = /* @__PURE__ */ new Set(["subscribeVideoUids", "unSubscribeVideoUids"]);
  function validate130(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeVideoUids !== void 0) {
        if (
          !validate123(data.subscribeVideoUids, {
            instancePath: instancePath + "/subscribeVideoUids",
          })
        ) {
          vErrors = addAll(vErrors, validate123.errors);
          errors = vErrors.length;
        }
      }
      if (data.unSubscribeVideoUids !== void 0) {
        if (
          !validate126(data.unSubscribeVideoUids, {
            instancePath: instancePath + "/unSubscribeVideoUids",
          })
        ) {
          vErrors = addAll(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj20)) {
        const err0 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj20, severity: "warning" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func60(data) < 1) {
        const err1 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (func60(data) > 1) {
        const err2 = { instancePath, keyword: "maxProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    validate130.errors = vErrors;
    return errors === 0;
  }
  var obj21 = /* @__PURE__ */ new Set(["audioUidList", "videoUidList"]);
  function validate121(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const finding0 = typeof data == "object" && data && func58(data, recording);
    if (finding0) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: {
          id: "lists-fit-started-stream-types",
          text: 14,
          at: finding0.at,
          severity: "error",
        },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioUidList !== void 0) {
        if (!validate122(data.audioUidList, { instancePath: instancePath + "/audioUidList" })) {
          vErrors = addAll(vErrors, validate122.errors);
          errors = vErrors.length;
        }
      }
      if (data.videoUidList !== void 0) {
        if (!validate130(data.videoUidList, { instancePath: instancePath + "/videoUidList" })) {
          vErrors = addAll(vErrors, validate130.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj21)) {
        const err1 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj21, severity: "warning" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (func60(data) < 1) {
        const err2 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    validate121.errors = vErrors;
    return errors === 0;
  }
  var obj22 = /* @__PURE__ */ new Set(["streamSubscribe"]);
  function validate120(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.streamSubscribe === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "streamSubscribe" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.streamSubscribe !== void 0) {
        if (
          !validate121(data.streamSubscribe, { instancePath: instancePath + "/streamSubscribe" })
        ) {
          vErrors = addAll(vErrors, validate121.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj22)) {
        const err1 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj22, severity: "warning" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate120.errors = vErrors;
    return errors === 0;
  }
  function validate117(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "cname" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.uid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "uid" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.clientRequest === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "clientRequest" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.cname !== void 0) {
        if (!validate23(data.cname, { instancePath: instancePath + "/cname" })) {
          vErrors = addAll(vErrors, validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.uid !== void 0) {
        if (!validate25(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate25.errors);
          errors = vErrors.length;
        }
      }
      if (data.clientRequest !== void 0) {
        if (!validate120(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate120.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj1)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    validate117.errors = vErrors;
    return errors === 0;
  }
  var UpdateLayoutRequest = validate136;
  var obj24 = /* @__PURE__ */ new Set([
    "backgroundColor",
    "layoutConfig",
    "maxResolutionUid",
    "mixedVideoLayout",
  ]);
  function validate139(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate58(data, { instancePath })) {
      vErrors = addAll(vErrors, validate58.errors);
      errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func6(data, obj24)) {
        const err0 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj24, severity: "warning" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    validate139.errors = vErrors;
    return errors === 0;
  }
  function validate136(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "cname" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.uid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "uid" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.clientRequest === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "clientRequest" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data.cname !== void 0) {
        if (!validate23(data.cname, { instancePath: instancePath + "/cname" })) {
          vErrors = addAll(vErrors, validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.uid !== void 0) {
        if (!validate25(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate25.errors);
          errors = vErrors.length;
        }
      }
      if (data.clientRequest !== void 0) {
        if (!validate139(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate139.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj1)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    validate136.errors = vErrors;
    return errors === 0;
  }
  var StopRequest = validate142;
  var obj26 = /* @__PURE__ */ new Set([]);
  function validate145(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func6(data, obj26)) {
        const err0 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj26, severity: "warning" },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    validate145.errors = vErrors;
    return errors === 0;
  }
  function validate142(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "cname" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (data.uid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "uid" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (data.cname !== void 0) {
        if (!validate23(data.cname, { instancePath: instancePath + "/cname" })) {
          vErrors = addAll(vErrors, validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.uid !== void 0) {
        if (!validate25(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate25.errors);
          errors = vErrors.length;
        }
      }
      if (data.clientRequest !== void 0) {
        if (!validate145(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate145.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func6(data, obj1)) {
        const err2 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    validate142.errors = vErrors;
    return errors === 0;
  }
  var printable = /* @__PURE__ */ new Set([
    "Code",
    "alpha",
    "audioProfile",
    "avFileType",
    "bitrate",
    "captureInterval",
    "channelType",
    "code",
    "decryptionMode",
    "errorHandlePolicy",
    "fileListMode",
    "fileType",
    "fps",
    "height",
    "isPlayable",
    "maxIdleTime",
    "mixedAllUser",
    "mixedVideoLayout",
    "region",
    "render_mode",
    "resourceExpiredHour",
    "serviceName",
    "streamTypes",
    "subscribeUidGroup",
    "vendor",
    "videoStreamType",
    "width",
    "x_axis",
    "y_axis",
  ]);
  var create = (words) => {
    const check = (validate) => (body, known) => {
      recording = known;
      return validate(body) ? [] : report(validate.errors, body, printable, words);
    };
    return {
      acquireResource: check(AcquireRequest),
      startMixRecording: check(StartMixRequest),
      startIndividualRecording: check(StartIndividualRequest),
      updateSubscription: check(UpdateRequest),
      updateLayout: check(UpdateLayoutRequest),
      stopRecording: check(StopRequest),
    };
  };
  var validateRequest = create({
    ...english,
    texts: [
      "It is not allowed together with `subscribeAudioUids`.",
      "It is not allowed together with `subscribeVideoUids`.",
      "Do not set an audio subscription list if `streamTypes` is 1 (video only), or a video subscription list if it is 0 (audio only).",
      "Use it only with `mixedVideoLayout` 2.",
      "Use it only with `mixedVideoLayout` 3.",
      "`width` × `height` must not exceed 2073600 (1920 × 1080).",
      "The prefix, with one slash after each element, must not exceed 128 characters.",
      "Snapshots are available in individual mode only.",
      "Snapshots are available in individual mode only, and must not be set together with Alibaba Cloud VoD.",
      "It is not allowed together with `extensionServiceConfig`.",
      "Available in mix mode only.",
      "Alibaba Cloud VoD is available in mix mode only.",
      "Alibaba Cloud VoD is available in mix mode only, and must not be set together with snapshots.",
      "It is not allowed together with `snapshotConfig`.",
      "Do not set `audioUidList` if the recording was started with `streamTypes` 1 (subscribes to video only), or `videoUidList` if it was started with 0 (subscribes to audio only).",
    ],
  });
  return validateRequest;
})();
