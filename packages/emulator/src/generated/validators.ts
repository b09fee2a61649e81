// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import type { Validate, Words } from "./violation.ts";

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

/** Makes the checks, which tell violations in a language. */
export const createRequestValidators: (words: Words) => RequestValidators = /* @__PURE__ */ (() => {
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
  function hasRepeats(list) {
    const scalars = list.filter((element) => typeof element !== "object");
    return new Set(scalars).size < scalars.length;
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
        allowedValues === void 0
          ? ["type", finders.type?.({ type }, value, words)]
          : ["enum", oneOf(allowedValues, value, words)];
      const hint = finding?.hint ?? nameHint(value, names, words);
      return { expected: String(finding?.expected), hint, rule };
    },
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
    "lists-fit-started-stream-types": (lists2, recording2) => {
      const excluded = { 0: "videoUidList", 1: "audioUidList" }[Number(recording2?.streamTypes)];
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
    "mp4-is-not-documented": (types) =>
      Array.isArray(types)
        ? types.flatMap((type, index) => (type === "mp4" ? [{ at: String(index) }] : []))
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
  var func3 = require_ucs2length().default;
  var pattern0 = new RegExp("^[A-Za-z0-9 !#$%&()+\\-:;<=.>?@[\\]^_{}|~,]*$", "u");
  function validate23(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func3(data) > 64) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 64 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func3(data) < 1) {
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
      if (func3(data) > 48) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 48 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func3(data) < 1) {
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
  var func7 = unknownMembers;
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
      for (const name0 of func7(data, obj0)) {
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
      for (const name0 of func7(data, obj1)) {
        const err2 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data["clientRequest"] === void 0) {
        const err3 = {
          instancePath,
          keyword: "x-missing",
          params: { missingProperty: "clientRequest", text: 0, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
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
      if (func3(data) > 8192) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 8192 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, err1);
      errors++;
    }
    validate33.errors = vErrors;
    return errors === 0;
  }
  var func10 = rules["secret-has-decryption-mode"];
  var func11 = rules["lists-are-not-empty"];
  var func12 = rules["one-list-for-each-medium"];
  function validate37(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (![0, 1].includes(data)) {
      const err0 = {
        instancePath,
        keyword: "x-named",
        params: {
          type: "integer",
          allowedValues: [0, 1],
          names: { Communication: 0, LiveBroadcast: 1 },
        },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
  }
  function validate39(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (![0, 1, 2].includes(data)) {
      const err0 = {
        instancePath,
        keyword: "x-named",
        params: {
          type: "integer",
          allowedValues: [0, 1, 2],
          names: { Audio: 0, Video: 1, AudioAndVideo: 2 },
        },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
  }
  function validate41(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (![0, 1, 2, 3].includes(data)) {
      const err0 = {
        instancePath,
        keyword: "x-named",
        params: {
          type: "integer",
          allowedValues: [0, 1, 2, 3],
          names: { None: 0, Aes128Xts: 1, Aes128Ecb: 2, Aes256Xts: 3 },
        },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
  }
  function validate43(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (![0, 1].includes(data)) {
      const err0 = {
        instancePath,
        keyword: "x-named",
        params: { type: "integer", allowedValues: [0, 1], names: { Large: 0, Small: 1 } },
      };
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
  function validate48(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func3(data) > 48) {
        const err0 = { instancePath, keyword: "maxLength", params: { limit: 48 } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (func3(data) < 1) {
        const err1 = { instancePath, keyword: "minLength", params: { limit: 1 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "string" } };
      vErrors = add(vErrors, err2);
      errors++;
    }
    validate48.errors = vErrors;
    return errors === 0;
  }
  function validate47(data, { instancePath = "" } = {}) {
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
      const end0 = data.length > 32 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        if (!validate48(data[index0], { instancePath: instancePath + "/" + index0 })) {
          vErrors = addAll(vErrors, validate48.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors = add(vErrors, err5);
      errors++;
    }
    validate47.errors = vErrors;
    return errors === 0;
  }
  function validate51(data, { instancePath = "" } = {}) {
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
      const end0 = data.length > 32 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        if (!validate48(data[index0], { instancePath: instancePath + "/" + index0 })) {
          vErrors = addAll(vErrors, validate48.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "array" } };
      vErrors = add(vErrors, err5);
      errors++;
    }
    validate51.errors = vErrors;
    return errors === 0;
  }
  function validate56(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (![0, 1, 2, 3].includes(data)) {
      const err0 = {
        instancePath,
        keyword: "x-named",
        params: {
          type: "integer",
          allowedValues: [0, 1, 2, 3],
          names: { UpTo2: 0, UpTo7: 1, UpTo12: 2, UpTo17: 3 },
        },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate56.errors = vErrors;
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
      if (data.streamTypes === void 0 && (missing0 = "streamTypes")) {
        const err0 = {};
        vErrors = add(vErrors, err0);
        errors++;
      } else {
        if (data.streamTypes !== void 0) {
          if (1 !== data.streamTypes) {
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.subscribeAudioUids !== void 0) {
          if (true) {
            const err2 = {
              instancePath: instancePath + "/subscribeAudioUids",
              keyword: "x-forbidden",
              params: { reason: 1, severity: "warning" },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      }
      var _valid0 = _errs5 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err3 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    const _errs8 = errors;
    let valid4 = true;
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.streamTypes === void 0 && (missing1 = "streamTypes")) {
        const err4 = {};
        vErrors = add(vErrors, err4);
        errors++;
      } else {
        if (data.streamTypes !== void 0) {
          if (1 !== data.streamTypes) {
            const err5 = {};
            vErrors = add(vErrors, err5);
            errors++;
          }
        }
      }
    }
    var _valid1 = _errs9 === errors;
    errors = _errs8;
    if (vErrors !== null) {
      if (_errs8) {
        vErrors.length = _errs8;
      } else {
        vErrors = null;
      }
    }
    if (_valid1) {
      const _errs11 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unSubscribeAudioUids !== void 0) {
          if (true) {
            const err6 = {
              instancePath: instancePath + "/unSubscribeAudioUids",
              keyword: "x-forbidden",
              params: { reason: 1, severity: "warning" },
            };
            vErrors = add(vErrors, err6);
            errors++;
          }
        }
      }
      var _valid1 = _errs11 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err7 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err7);
      errors++;
    }
    const _errs14 = errors;
    let valid7 = true;
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.streamTypes === void 0 && (missing2 = "streamTypes")) {
        const err8 = {};
        vErrors = add(vErrors, err8);
        errors++;
      } else {
        if (data.streamTypes !== void 0) {
          if (0 !== data.streamTypes) {
            const err9 = {};
            vErrors = add(vErrors, err9);
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs15 === errors;
    errors = _errs14;
    if (vErrors !== null) {
      if (_errs14) {
        vErrors.length = _errs14;
      } else {
        vErrors = null;
      }
    }
    if (_valid2) {
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.subscribeVideoUids !== void 0) {
          if (true) {
            const err10 = {
              instancePath: instancePath + "/subscribeVideoUids",
              keyword: "x-forbidden",
              params: { reason: 2, severity: "warning" },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
        }
      }
      var _valid2 = _errs17 === errors;
      valid7 = _valid2;
    }
    if (!valid7) {
      const err11 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err11);
      errors++;
    }
    const _errs20 = errors;
    let valid10 = true;
    const _errs21 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.streamTypes === void 0 && (missing3 = "streamTypes")) {
        const err12 = {};
        vErrors = add(vErrors, err12);
        errors++;
      } else {
        if (data.streamTypes !== void 0) {
          if (0 !== data.streamTypes) {
            const err13 = {};
            vErrors = add(vErrors, err13);
            errors++;
          }
        }
      }
    }
    var _valid3 = _errs21 === errors;
    errors = _errs20;
    if (vErrors !== null) {
      if (_errs20) {
        vErrors.length = _errs20;
      } else {
        vErrors = null;
      }
    }
    if (_valid3) {
      const _errs23 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unSubscribeVideoUids !== void 0) {
          if (true) {
            const err14 = {
              instancePath: instancePath + "/unSubscribeVideoUids",
              keyword: "x-forbidden",
              params: { reason: 2, severity: "warning" },
            };
            vErrors = add(vErrors, err14);
            errors++;
          }
        }
      }
      var _valid3 = _errs23 === errors;
      valid10 = _valid3;
    }
    if (!valid10) {
      const err15 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err15);
      errors++;
    }
    for (const finding0 of typeof data == "object" && data ? func10(data, recording) : []) {
      const err16 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "secret-has-decryption-mode", text: 3, at: finding0.at, severity: "warning" },
      };
      vErrors = add(vErrors, err16);
      errors++;
    }
    for (const finding1 of typeof data == "object" && data ? func11(data, recording) : []) {
      const err17 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "lists-are-not-empty", text: 4, at: finding1.at, severity: "warning" },
      };
      vErrors = add(vErrors, err17);
      errors++;
    }
    for (const finding2 of typeof data == "object" && data ? func12(data, recording) : []) {
      const err18 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "one-list-for-each-medium", text: 5, at: finding2.at, severity: "warning" },
      };
      vErrors = add(vErrors, err18);
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
        let data11 = data.secret;
        if (typeof data11 === "string") {
          if (func3(data11) > 8192) {
            const err19 = {
              instancePath: instancePath + "/secret",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err19);
            errors++;
          }
          if (func3(data11) < 1) {
            const err20 = {
              instancePath: instancePath + "/secret",
              keyword: "minLength",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err20);
            errors++;
          }
        } else {
          const err21 = {
            instancePath: instancePath + "/secret",
            keyword: "type",
            params: { type: "string" },
          };
          vErrors = add(vErrors, err21);
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
        if (
          !validate47(data.subscribeAudioUids, {
            instancePath: instancePath + "/subscribeAudioUids",
          })
        ) {
          vErrors = addAll(vErrors, validate47.errors);
          errors = vErrors.length;
        }
      }
      if (data.unSubscribeAudioUids !== void 0) {
        if (
          !validate51(data.unSubscribeAudioUids, {
            instancePath: instancePath + "/unSubscribeAudioUids",
          })
        ) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
      }
      if (data.subscribeVideoUids !== void 0) {
        if (
          !validate47(data.subscribeVideoUids, {
            instancePath: instancePath + "/subscribeVideoUids",
          })
        ) {
          vErrors = addAll(vErrors, validate47.errors);
          errors = vErrors.length;
        }
      }
      if (data.unSubscribeVideoUids !== void 0) {
        if (
          !validate51(data.unSubscribeVideoUids, {
            instancePath: instancePath + "/unSubscribeVideoUids",
          })
        ) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
      }
      if (data.subscribeUidGroup !== void 0) {
        if (
          !validate56(data.subscribeUidGroup, { instancePath: instancePath + "/subscribeUidGroup" })
        ) {
          vErrors = addAll(vErrors, validate56.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err22 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err22);
      errors++;
    }
    validate36.errors = vErrors;
    return errors === 0;
  }
  function validate59(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (![0, 1, 2].includes(data)) {
      const err0 = {
        instancePath,
        keyword: "x-named",
        params: {
          type: "integer",
          allowedValues: [0, 1, 2],
          names: { Mono48Kbps: 0, Mono128Kbps: 1, Stereo192Kbps: 2 },
        },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
  }
  var pattern1 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
  function validate63(data, { instancePath = "" } = {}) {
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
    validate63.errors = vErrors;
    return errors === 0;
  }
  var obj2 = /* @__PURE__ */ new Set([
    "alpha",
    "height",
    "render_mode",
    "uid",
    "width",
    "x_axis",
    "y_axis",
  ]);
  function validate66(data, { instancePath = "" } = {}) {
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
        if (!validate48(data.uid, { instancePath: instancePath + "/uid" })) {
          vErrors = addAll(vErrors, validate48.errors);
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
        if (![0, 1].includes(data.render_mode)) {
          const err19 = {
            instancePath: instancePath + "/render_mode",
            keyword: "x-named",
            params: { type: "integer", allowedValues: [0, 1], names: { Crop: 0, Fit: 1 } },
          };
          vErrors = add(vErrors, err19);
          errors++;
        }
      }
      for (const name0 of func7(data, obj2)) {
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
    validate66.errors = vErrors;
    return errors === 0;
  }
  function validate62(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    const _errs2 = errors;
    let valid1 = true;
    const _errs3 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.mixedVideoLayout === void 0 && (missing0 = "mixedVideoLayout")) {
        const err0 = {};
        vErrors = add(vErrors, err0);
        errors++;
      } else {
        if (data.mixedVideoLayout !== void 0) {
          if (3 !== data.mixedVideoLayout) {
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
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.layoutConfig === void 0) {
          const err2 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "layoutConfig" },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data.layoutConfig !== void 0) {
          let data1 = data.layoutConfig;
          if (Array.isArray(data1)) {
            if (data1.length < 1) {
              const err3 = {
                instancePath: instancePath + "/layoutConfig",
                keyword: "minItems",
                params: { limit: 1 },
              };
              vErrors = add(vErrors, err3);
              errors++;
            }
          }
        }
      }
      var _valid0 = _errs5 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err4 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    const _errs8 = errors;
    let valid4 = true;
    const _errs9 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.mixedVideoLayout === void 0 && (missing1 = "mixedVideoLayout")) {
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
    var _valid1 = _errs9 === errors;
    errors = _errs8;
    if (vErrors !== null) {
      if (_errs8) {
        vErrors.length = _errs8;
      } else {
        vErrors = null;
      }
    }
    if (!_valid1) {
      const _errs11 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.maxResolutionUid !== void 0) {
          if (true) {
            const err7 = {
              instancePath: instancePath + "/maxResolutionUid",
              keyword: "x-forbidden",
              params: { reason: 6, severity: "warning" },
            };
            vErrors = add(vErrors, err7);
            errors++;
          }
        }
      }
      var _valid1 = _errs11 === errors;
      valid4 = _valid1;
    }
    if (!valid4) {
      const err8 = { instancePath, keyword: "if", params: { failingKeyword: "else" } };
      vErrors = add(vErrors, err8);
      errors++;
    }
    const _errs14 = errors;
    let valid7 = true;
    const _errs15 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.mixedVideoLayout === void 0 && (missing2 = "mixedVideoLayout")) {
        const err9 = {};
        vErrors = add(vErrors, err9);
        errors++;
      } else {
        if (data.mixedVideoLayout !== void 0) {
          if (!(data.mixedVideoLayout === 3)) {
            const err10 = {};
            vErrors = add(vErrors, err10);
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs15 === errors;
    errors = _errs14;
    if (vErrors !== null) {
      if (_errs14) {
        vErrors.length = _errs14;
      } else {
        vErrors = null;
      }
    }
    if (!_valid2) {
      const _errs17 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.layoutConfig !== void 0) {
          if (true) {
            const err11 = {
              instancePath: instancePath + "/layoutConfig",
              keyword: "x-forbidden",
              params: { reason: 7, severity: "warning" },
            };
            vErrors = add(vErrors, err11);
            errors++;
          }
        }
      }
      var _valid2 = _errs17 === errors;
      valid7 = _valid2;
    }
    if (!valid7) {
      const err12 = { instancePath, keyword: "if", params: { failingKeyword: "else" } };
      vErrors = add(vErrors, err12);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mixedVideoLayout !== void 0) {
        if (![0, 1, 2, 3].includes(data.mixedVideoLayout)) {
          const err13 = {
            instancePath: instancePath + "/mixedVideoLayout",
            keyword: "x-named",
            params: {
              type: "integer",
              allowedValues: [0, 1, 2, 3],
              names: { Floating: 0, Adaptive: 1, Vertical: 2, Custom: 3 },
            },
          };
          vErrors = add(vErrors, err13);
          errors++;
        }
      }
      if (data.backgroundColor !== void 0) {
        if (
          !validate63(data.backgroundColor, { instancePath: instancePath + "/backgroundColor" })
        ) {
          vErrors = addAll(vErrors, validate63.errors);
          errors = vErrors.length;
        }
      }
      if (data.maxResolutionUid !== void 0) {
        if (
          !validate48(data.maxResolutionUid, { instancePath: instancePath + "/maxResolutionUid" })
        ) {
          vErrors = addAll(vErrors, validate48.errors);
          errors = vErrors.length;
        }
      }
      if (data.layoutConfig !== void 0) {
        let data9 = data.layoutConfig;
        if (Array.isArray(data9)) {
          if (data9.length > 17) {
            const err14 = {
              instancePath: instancePath + "/layoutConfig",
              keyword: "maxItems",
              params: { limit: 17 },
            };
            vErrors = add(vErrors, err14);
            errors++;
          }
          const end0 = data9.length > 17 ? 0 : data9.length;
          for (let index0 = 0; index0 < end0; index0++) {
            if (
              !validate66(data9[index0], { instancePath: instancePath + "/layoutConfig/" + index0 })
            ) {
              vErrors = addAll(vErrors, validate66.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err15 = {
            instancePath: instancePath + "/layoutConfig",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err15);
          errors++;
        }
      }
    } else {
      const err16 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err16);
      errors++;
    }
    validate62.errors = vErrors;
    return errors === 0;
  }
  var func18 = rules["canvas-area"];
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
  function validate61(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate62(data, { instancePath })) {
      vErrors = addAll(vErrors, validate62.errors);
      errors = vErrors.length;
    }
    for (const finding0 of typeof data == "object" && data ? func18(data, recording) : []) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "canvas-area", text: 8, at: finding0.at, severity: "error" },
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
      for (const name0 of func7(data, obj3)) {
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
    validate61.errors = vErrors;
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
        if (!validate59(data.audioProfile, { instancePath: instancePath + "/audioProfile" })) {
          vErrors = addAll(vErrors, validate59.errors);
          errors = vErrors.length;
        }
      }
      if (data.transcodingConfig !== void 0) {
        if (
          !validate61(data.transcodingConfig, { instancePath: instancePath + "/transcodingConfig" })
        ) {
          vErrors = addAll(vErrors, validate61.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj4)) {
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
  var schema30 = {
    type: "object",
    properties: {
      avFileType: {
        type: "array",
        minItems: 1,
        maxItems: 2,
        uniqueItems: true,
        items: { enum: ["hls", "mp4"] },
        "x-contains": "hls",
        "x-rule": [{ id: "mp4-is-not-documented", text: 9, severity: "warning" }],
      },
    },
    "x-closed": { known: ["avFileType"], severity: "warning" },
  };
  var func21 = rules["mp4-is-not-documented"];
  var func0 = hasRepeats;
  var obj5 = /* @__PURE__ */ new Set(["avFileType"]);
  function validate72(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.avFileType !== void 0) {
        let data0 = data.avFileType;
        for (const finding0 of typeof data0 == "object" && data0 ? func21(data0, recording) : []) {
          const err0 = {
            instancePath: instancePath + "/avFileType",
            keyword: "x-rule",
            params: { id: "mp4-is-not-documented", text: 9, at: finding0.at, severity: "warning" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (Array.isArray(data0)) {
          if (data0.length > 2) {
            const err1 = {
              instancePath: instancePath + "/avFileType",
              keyword: "maxItems",
              params: { limit: 2 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
          if (data0.length < 1) {
            const err2 = {
              instancePath: instancePath + "/avFileType",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
          if (
            data0.length > 0 &&
            data0.length <= 2 &&
            data0.every((element) => ["hls", "mp4"].includes(element)) &&
            !data0.includes("hls")
          ) {
            const err3 = {
              instancePath: instancePath + "/avFileType",
              keyword: "x-contains",
              params: { allowedValue: "hls" },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          const end0 = data0.length > 2 ? 0 : data0.length;
          for (let index0 = 0; index0 < end0; index0++) {
            let data1 = data0[index0];
            if (!(data1 === "hls" || data1 === "mp4")) {
              const err4 = {
                instancePath: instancePath + "/avFileType/" + index0,
                keyword: "enum",
                params: { allowedValues: schema30.properties.avFileType.items.enum },
              };
              vErrors = add(vErrors, err4);
              errors++;
            }
          }
          if (data0.length <= 2 && func0(data0)) {
            const err5 = {
              instancePath: instancePath + "/avFileType",
              keyword: "uniqueItems",
              params: {},
            };
            vErrors = add(vErrors, err5);
            errors++;
          }
        } else {
          const err6 = {
            instancePath: instancePath + "/avFileType",
            keyword: "type",
            params: { type: "array" },
          };
          vErrors = add(vErrors, err6);
          errors++;
        }
      }
      for (const name0 of func7(data, obj5)) {
        const err7 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj5, severity: "warning" },
        };
        vErrors = add(vErrors, err7);
        errors++;
      }
    } else {
      const err8 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err8);
      errors++;
    }
    validate72.errors = vErrors;
    return errors === 0;
  }
  var func30 = rules["prefix-length"];
  var func31 = rules["prefix-is-not-empty"];
  var pattern2 = new RegExp("^[A-Za-z0-9]*$", "u");
  function validate76(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    for (const finding0 of typeof data == "object" && data ? func30(data, recording) : []) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "prefix-length", text: 10, at: finding0.at, severity: "error" },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    for (const finding1 of typeof data == "object" && data ? func31(data, recording) : []) {
      const err1 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "prefix-is-not-empty", text: 11, at: finding1.at, severity: "warning" },
      };
      vErrors = add(vErrors, err1);
      errors++;
    }
    if (Array.isArray(data)) {
      if (data.length > 64) {
        const err2 = { instancePath, keyword: "maxItems", params: { limit: 64 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      const end0 = data.length > 64 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        let data0 = data[index0];
        if (typeof data0 === "string") {
          if (func3(data0) > 127) {
            const err3 = {
              instancePath: instancePath + "/" + index0,
              keyword: "maxLength",
              params: { limit: 127 },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          if (func3(data0) < 1) {
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
    validate76.errors = vErrors;
    return errors === 0;
  }
  function validate75(data, { instancePath = "" } = {}) {
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
          if (func3(data0) > 8192) {
            const err3 = {
              instancePath: instancePath + "/bucket",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          if (func3(data0) < 1) {
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
          if (func3(data1) > 8192) {
            const err6 = {
              instancePath: instancePath + "/accessKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err6);
            errors++;
          }
          if (func3(data1) < 1) {
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
          if (func3(data2) > 8192) {
            const err9 = {
              instancePath: instancePath + "/secretKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err9);
            errors++;
          }
          if (func3(data2) < 1) {
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
        if (!validate76(data.fileNamePrefix, { instancePath: instancePath + "/fileNamePrefix" })) {
          vErrors = addAll(vErrors, validate76.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err12 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err12);
      errors++;
    }
    validate75.errors = vErrors;
    return errors === 0;
  }
  var func34 = rules["vendor-is-not-documented"];
  var pattern3 = new RegExp("^https?://\\S+$", "u");
  var obj6 = /* @__PURE__ */ new Set([
    "accessKey",
    "bucket",
    "fileNamePrefix",
    "region",
    "secretKey",
    "vendor",
  ]);
  function validate74(data, { instancePath = "" } = {}) {
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
      if (!validate75(data, { instancePath })) {
        vErrors = addAll(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err2 = { instancePath, keyword: "required", params: { missingProperty: "vendor" } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data.region !== void 0) {
          let data1 = data.region;
          if (!Number.isInteger(data1)) {
            const err3 = {
              instancePath: instancePath + "/region",
              keyword: "x-named",
              params: {
                type: "integer",
                allowedValues: void 0,
                names: { Huadong: 0, Huabei: 1, Huanan: 2, Beimei: 3, Dongnanya: 4 },
              },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              const err4 = {
                instancePath: instancePath + "/region",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
              };
              vErrors = add(vErrors, err4);
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err5 = {
                instancePath: instancePath + "/region",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
              };
              vErrors = add(vErrors, err5);
              errors++;
            }
            if (
              Number.isInteger(data1) &&
              data1 >= 0 &&
              data1 <= 2147483647 &&
              ![0, 1, 2, 3, 4].includes(data1)
            ) {
              const err6 = {
                instancePath: instancePath + "/region",
                keyword: "x-known",
                params: { values: [0, 1, 2, 3, 4], severity: "warning" },
              };
              vErrors = add(vErrors, err6);
              errors++;
            }
          }
        }
        if (data["region"] === void 0) {
          const err7 = {
            instancePath,
            keyword: "x-missing",
            params: { missingProperty: "region", text: 12, severity: "warning" },
          };
          vErrors = add(vErrors, err7);
          errors++;
        }
      } else {
        const err8 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err8);
        errors++;
      }
      var _valid0 = _errs5 === errors;
      valid1 = _valid0;
    }
    if (!valid1) {
      const err9 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err9);
      errors++;
    }
    const _errs10 = errors;
    let valid5 = true;
    const _errs11 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.vendor === void 0 && (missing1 = "vendor")) {
        const err10 = {};
        vErrors = add(vErrors, err10);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 1)) {
            const err11 = {};
            vErrors = add(vErrors, err11);
            errors++;
          }
        }
      }
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
      if (!validate75(data, { instancePath })) {
        vErrors = addAll(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err12 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err12);
          errors++;
        }
        if (data.region !== void 0) {
          let data3 = data.region;
          if (!Number.isInteger(data3)) {
            const err13 = {
              instancePath: instancePath + "/region",
              keyword: "x-named",
              params: {
                type: "integer",
                allowedValues: void 0,
                names: {
                  US_EAST_1: 0,
                  US_EAST_2: 1,
                  US_WEST_1: 2,
                  US_WEST_2: 3,
                  EU_WEST_1: 4,
                  EU_WEST_2: 5,
                  EU_WEST_3: 6,
                  EU_CENTRAL_1: 7,
                  AP_SOUTHEAST_1: 8,
                  AP_SOUTHEAST_2: 9,
                  AP_NORTHEAST_1: 10,
                  AP_NORTHEAST_2: 11,
                  SA_EAST_1: 12,
                  CA_CENTRAL_1: 13,
                  AP_SOUTH_1: 14,
                  CN_NORTH_1: 15,
                  US_GOV_WEST_1: 17,
                },
              },
            };
            vErrors = add(vErrors, err13);
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 2147483647 || isNaN(data3)) {
              const err14 = {
                instancePath: instancePath + "/region",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
              };
              vErrors = add(vErrors, err14);
              errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              const err15 = {
                instancePath: instancePath + "/region",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
              };
              vErrors = add(vErrors, err15);
              errors++;
            }
            if (
              Number.isInteger(data3) &&
              data3 >= 0 &&
              data3 <= 2147483647 &&
              ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17].includes(data3)
            ) {
              const err16 = {
                instancePath: instancePath + "/region",
                keyword: "x-known",
                params: {
                  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17],
                  severity: "warning",
                },
              };
              vErrors = add(vErrors, err16);
              errors++;
            }
          }
        }
        if (data["region"] === void 0) {
          const err17 = {
            instancePath,
            keyword: "x-missing",
            params: { missingProperty: "region", text: 12, severity: "warning" },
          };
          vErrors = add(vErrors, err17);
          errors++;
        }
      } else {
        const err18 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err18);
        errors++;
      }
      var _valid1 = _errs13 === errors;
      valid5 = _valid1;
    }
    if (!valid5) {
      const err19 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err19);
      errors++;
    }
    const _errs18 = errors;
    let valid9 = true;
    const _errs19 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing2;
      if (data.vendor === void 0 && (missing2 = "vendor")) {
        const err20 = {};
        vErrors = add(vErrors, err20);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 2)) {
            const err21 = {};
            vErrors = add(vErrors, err21);
            errors++;
          }
        }
      }
    }
    var _valid2 = _errs19 === errors;
    errors = _errs18;
    if (vErrors !== null) {
      if (_errs18) {
        vErrors.length = _errs18;
      } else {
        vErrors = null;
      }
    }
    if (_valid2) {
      const _errs21 = errors;
      if (!validate75(data, { instancePath })) {
        vErrors = addAll(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err22 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err22);
          errors++;
        }
        if (data.region !== void 0) {
          let data5 = data.region;
          if (!Number.isInteger(data5)) {
            const err23 = {
              instancePath: instancePath + "/region",
              keyword: "x-named",
              params: {
                type: "integer",
                allowedValues: void 0,
                names: {
                  CN_Hangzhou: 0,
                  CN_Shanghai: 1,
                  CN_Qingdao: 2,
                  CN_Beijin: 3,
                  CN_Zhangjiakou: 4,
                  CN_Huhehaote: 5,
                  CN_Shenzhen: 6,
                  CN_Hongkong: 7,
                  US_West_1: 8,
                  US_East_1: 9,
                  AP_Southeast_1: 10,
                  AP_Southeast_2: 11,
                  AP_Southeast_3: 12,
                  AP_Southeast_5: 13,
                  AP_Northeast_1: 14,
                  AP_South_1: 15,
                  EU_Central_1: 16,
                  EU_West_1: 17,
                  EU_East_1: 18,
                },
              },
            };
            vErrors = add(vErrors, err23);
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 2147483647 || isNaN(data5)) {
              const err24 = {
                instancePath: instancePath + "/region",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
              };
              vErrors = add(vErrors, err24);
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err25 = {
                instancePath: instancePath + "/region",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
              };
              vErrors = add(vErrors, err25);
              errors++;
            }
            if (
              Number.isInteger(data5) &&
              data5 >= 0 &&
              data5 <= 2147483647 &&
              ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18].includes(data5)
            ) {
              const err26 = {
                instancePath: instancePath + "/region",
                keyword: "x-known",
                params: {
                  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
                  severity: "warning",
                },
              };
              vErrors = add(vErrors, err26);
              errors++;
            }
          }
        }
        if (data["region"] === void 0) {
          const err27 = {
            instancePath,
            keyword: "x-missing",
            params: { missingProperty: "region", text: 12, severity: "warning" },
          };
          vErrors = add(vErrors, err27);
          errors++;
        }
      } else {
        const err28 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err28);
        errors++;
      }
      var _valid2 = _errs21 === errors;
      valid9 = _valid2;
    }
    if (!valid9) {
      const err29 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err29);
      errors++;
    }
    const _errs26 = errors;
    let valid13 = true;
    const _errs27 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing3;
      if (data.vendor === void 0 && (missing3 = "vendor")) {
        const err30 = {};
        vErrors = add(vErrors, err30);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 3)) {
            const err31 = {};
            vErrors = add(vErrors, err31);
            errors++;
          }
        }
      }
    }
    var _valid3 = _errs27 === errors;
    errors = _errs26;
    if (vErrors !== null) {
      if (_errs26) {
        vErrors.length = _errs26;
      } else {
        vErrors = null;
      }
    }
    if (_valid3) {
      const _errs29 = errors;
      if (!validate75(data, { instancePath })) {
        vErrors = addAll(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err32 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err32);
          errors++;
        }
        if (data.region !== void 0) {
          let data7 = data.region;
          if (!Number.isInteger(data7)) {
            const err33 = {
              instancePath: instancePath + "/region",
              keyword: "x-named",
              params: {
                type: "integer",
                allowedValues: void 0,
                names: {
                  AP_Beijing_1: 0,
                  AP_Beijing: 1,
                  AP_Shanghai: 2,
                  AP_Guangzhou: 3,
                  AP_Chengdu: 4,
                  AP_Chongqing: 5,
                  AP_Shenzhen_FSI: 6,
                  AP_Shanghai_FSI: 7,
                  AP_Beijing_FSI: 8,
                  AP_Hongkong: 9,
                  AP_Singapore: 10,
                  AP_Mumbai: 11,
                  AP_Seoul: 12,
                  AP_Bangkok: 13,
                  AP_Tokyo: 14,
                  NA_Siliconvalley: 15,
                  NA_Ashburn: 16,
                  NA_Toronto: 17,
                  EU_Frankfurt: 18,
                  EU_Moscow: 19,
                },
              },
            };
            vErrors = add(vErrors, err33);
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 2147483647 || isNaN(data7)) {
              const err34 = {
                instancePath: instancePath + "/region",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
              };
              vErrors = add(vErrors, err34);
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err35 = {
                instancePath: instancePath + "/region",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
              };
              vErrors = add(vErrors, err35);
              errors++;
            }
            if (
              Number.isInteger(data7) &&
              data7 >= 0 &&
              data7 <= 2147483647 &&
              ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].includes(
                data7,
              )
            ) {
              const err36 = {
                instancePath: instancePath + "/region",
                keyword: "x-known",
                params: {
                  values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
                  severity: "warning",
                },
              };
              vErrors = add(vErrors, err36);
              errors++;
            }
          }
        }
        if (data["region"] === void 0) {
          const err37 = {
            instancePath,
            keyword: "x-missing",
            params: { missingProperty: "region", text: 12, severity: "warning" },
          };
          vErrors = add(vErrors, err37);
          errors++;
        }
      } else {
        const err38 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err38);
        errors++;
      }
      var _valid3 = _errs29 === errors;
      valid13 = _valid3;
    }
    if (!valid13) {
      const err39 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err39);
      errors++;
    }
    const _errs34 = errors;
    let valid17 = true;
    const _errs35 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing4;
      if (data.vendor === void 0 && (missing4 = "vendor")) {
        const err40 = {};
        vErrors = add(vErrors, err40);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 4)) {
            const err41 = {};
            vErrors = add(vErrors, err41);
            errors++;
          }
        }
      }
    }
    var _valid4 = _errs35 === errors;
    errors = _errs34;
    if (vErrors !== null) {
      if (_errs34) {
        vErrors.length = _errs34;
      } else {
        vErrors = null;
      }
    }
    if (_valid4) {
      const _errs37 = errors;
      if (!validate75(data, { instancePath })) {
        vErrors = addAll(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err42 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err42);
          errors++;
        }
        if (data.region !== void 0) {
          let data9 = data.region;
          if (!Number.isInteger(data9)) {
            const err43 = {
              instancePath: instancePath + "/region",
              keyword: "x-named",
              params: {
                type: "integer",
                allowedValues: void 0,
                names: {
                  CN_Hangzhou: 0,
                  CN_Shanghai: 1,
                  CN_Qingdao: 2,
                  CN_Beijing: 3,
                  CN_Guangzhou: 4,
                  CN_Hongkong: 5,
                  JR_Beijing: 6,
                  JR_Shanghai: 7,
                  NA_Russia_1: 8,
                  NA_Singapore_1: 9,
                },
              },
            };
            vErrors = add(vErrors, err43);
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 2147483647 || isNaN(data9)) {
              const err44 = {
                instancePath: instancePath + "/region",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
              };
              vErrors = add(vErrors, err44);
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err45 = {
                instancePath: instancePath + "/region",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
              };
              vErrors = add(vErrors, err45);
              errors++;
            }
            if (
              Number.isInteger(data9) &&
              data9 >= 0 &&
              data9 <= 2147483647 &&
              ![0, 1, 2, 3, 4, 5, 6, 7, 8, 9].includes(data9)
            ) {
              const err46 = {
                instancePath: instancePath + "/region",
                keyword: "x-known",
                params: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], severity: "warning" },
              };
              vErrors = add(vErrors, err46);
              errors++;
            }
          }
        }
        if (data["region"] === void 0) {
          const err47 = {
            instancePath,
            keyword: "x-missing",
            params: { missingProperty: "region", text: 12, severity: "warning" },
          };
          vErrors = add(vErrors, err47);
          errors++;
        }
      } else {
        const err48 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err48);
        errors++;
      }
      var _valid4 = _errs37 === errors;
      valid17 = _valid4;
    }
    if (!valid17) {
      const err49 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err49);
      errors++;
    }
    const _errs42 = errors;
    let valid21 = true;
    const _errs43 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing5;
      if (data.vendor === void 0 && (missing5 = "vendor")) {
        const err50 = {};
        vErrors = add(vErrors, err50);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          if (!(data.vendor === 100)) {
            const err51 = {};
            vErrors = add(vErrors, err51);
            errors++;
          }
        }
      }
    }
    var _valid5 = _errs43 === errors;
    errors = _errs42;
    if (vErrors !== null) {
      if (_errs42) {
        vErrors.length = _errs42;
      } else {
        vErrors = null;
      }
    }
    if (_valid5) {
      const _errs45 = errors;
      for (const finding0 of typeof data == "object" && data ? func34(data, recording) : []) {
        const err52 = {
          instancePath,
          keyword: "x-rule",
          params: {
            id: "vendor-is-not-documented",
            text: 13,
            at: finding0.at,
            severity: "warning",
          },
        };
        vErrors = add(vErrors, err52);
        errors++;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err53 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err53);
          errors++;
        }
        if (data.bucket === void 0) {
          const err54 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "bucket" },
          };
          vErrors = add(vErrors, err54);
          errors++;
        }
        if (data.region !== void 0) {
          let data11 = data.region;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            const err55 = {
              instancePath: instancePath + "/region",
              keyword: "type",
              params: { type: "integer" },
            };
            vErrors = add(vErrors, err55);
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 2147483647 || isNaN(data11)) {
              const err56 = {
                instancePath: instancePath + "/region",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
              };
              vErrors = add(vErrors, err56);
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err57 = {
                instancePath: instancePath + "/region",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
              };
              vErrors = add(vErrors, err57);
              errors++;
            }
          }
        }
        if (data.bucket !== void 0) {
          let data12 = data.bucket;
          if (typeof data12 === "string") {
            if (func3(data12) > 8192) {
              const err58 = {
                instancePath: instancePath + "/bucket",
                keyword: "maxLength",
                params: { limit: 8192 },
              };
              vErrors = add(vErrors, err58);
              errors++;
            }
            if (!pattern3.test(data12)) {
              const err59 = {
                instancePath: instancePath + "/bucket",
                keyword: "pattern",
                params: { pattern: "^https?://\\S+$" },
              };
              vErrors = add(vErrors, err59);
              errors++;
            }
          } else {
            const err60 = {
              instancePath: instancePath + "/bucket",
              keyword: "type",
              params: { type: "string" },
            };
            vErrors = add(vErrors, err60);
            errors++;
          }
        }
        if (data.accessKey !== void 0) {
          let data13 = data.accessKey;
          if (typeof data13 === "string") {
            if (func3(data13) > 8192) {
              const err61 = {
                instancePath: instancePath + "/accessKey",
                keyword: "maxLength",
                params: { limit: 8192 },
              };
              vErrors = add(vErrors, err61);
              errors++;
            }
          } else {
            const err62 = {
              instancePath: instancePath + "/accessKey",
              keyword: "type",
              params: { type: "string" },
            };
            vErrors = add(vErrors, err62);
            errors++;
          }
        }
        if (data.secretKey !== void 0) {
          let data14 = data.secretKey;
          if (typeof data14 === "string") {
            if (func3(data14) > 8192) {
              const err63 = {
                instancePath: instancePath + "/secretKey",
                keyword: "maxLength",
                params: { limit: 8192 },
              };
              vErrors = add(vErrors, err63);
              errors++;
            }
          } else {
            const err64 = {
              instancePath: instancePath + "/secretKey",
              keyword: "type",
              params: { type: "string" },
            };
            vErrors = add(vErrors, err64);
            errors++;
          }
        }
        if (data.fileNamePrefix !== void 0) {
          if (
            !validate76(data.fileNamePrefix, { instancePath: instancePath + "/fileNamePrefix" })
          ) {
            vErrors = addAll(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err65 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err65);
        errors++;
      }
      var _valid5 = _errs45 === errors;
      valid21 = _valid5;
    }
    if (!valid21) {
      const err66 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err66);
      errors++;
    }
    const _errs57 = errors;
    let valid24 = true;
    const _errs58 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing6;
      if (data.vendor === void 0 && (missing6 = "vendor")) {
        const err67 = {};
        vErrors = add(vErrors, err67);
        errors++;
      } else {
        if (data.vendor !== void 0) {
          let data16 = data.vendor;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err68 = {};
            vErrors = add(vErrors, err68);
            errors++;
          }
          const _errs61 = errors;
          const _errs62 = errors;
          if (
            !(
              data16 === 0 ||
              data16 === 1 ||
              data16 === 2 ||
              data16 === 3 ||
              data16 === 4 ||
              data16 === 100
            )
          ) {
            const err69 = {};
            vErrors = add(vErrors, err69);
            errors++;
          }
          var valid26 = _errs62 === errors;
          if (valid26) {
            const err70 = {};
            vErrors = add(vErrors, err70);
            errors++;
          } else {
            errors = _errs61;
            if (vErrors !== null) {
              if (_errs61) {
                vErrors.length = _errs61;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    var _valid6 = _errs58 === errors;
    errors = _errs57;
    if (vErrors !== null) {
      if (_errs57) {
        vErrors.length = _errs57;
      } else {
        vErrors = null;
      }
    }
    if (_valid6) {
      const _errs63 = errors;
      if (!validate75(data, { instancePath })) {
        vErrors = addAll(vErrors, validate75.errors);
        errors = vErrors.length;
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.vendor === void 0) {
          const err71 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "vendor" },
          };
          vErrors = add(vErrors, err71);
          errors++;
        }
        if (data.region === void 0) {
          const err72 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "region" },
          };
          vErrors = add(vErrors, err72);
          errors++;
        }
        if (data.region !== void 0) {
          let data17 = data.region;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err73 = {
              instancePath: instancePath + "/region",
              keyword: "type",
              params: { type: "integer" },
            };
            vErrors = add(vErrors, err73);
            errors++;
          }
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 2147483647 || isNaN(data17)) {
              const err74 = {
                instancePath: instancePath + "/region",
                keyword: "maximum",
                params: { comparison: "<=", limit: 2147483647 },
              };
              vErrors = add(vErrors, err74);
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err75 = {
                instancePath: instancePath + "/region",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
              };
              vErrors = add(vErrors, err75);
              errors++;
            }
          }
        }
      } else {
        const err76 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err76);
        errors++;
      }
      var _valid6 = _errs63 === errors;
      valid24 = _valid6;
    }
    if (!valid24) {
      const err77 = { instancePath, keyword: "if", params: { failingKeyword: "then" } };
      vErrors = add(vErrors, err77);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.vendor === void 0) {
        const err78 = { instancePath, keyword: "required", params: { missingProperty: "vendor" } };
        vErrors = add(vErrors, err78);
        errors++;
      }
      if (data.vendor !== void 0) {
        let data18 = data.vendor;
        if (!Number.isInteger(data18)) {
          const err79 = {
            instancePath: instancePath + "/vendor",
            keyword: "x-named",
            params: {
              type: "integer",
              allowedValues: void 0,
              names: { qiniu: 0, aws: 1, aliyun: 2, tencent: 3, kingsoft: 4 },
            },
          };
          vErrors = add(vErrors, err79);
          errors++;
        }
        if (typeof data18 == "number" && isFinite(data18)) {
          if (data18 > 2147483647 || isNaN(data18)) {
            const err80 = {
              instancePath: instancePath + "/vendor",
              keyword: "maximum",
              params: { comparison: "<=", limit: 2147483647 },
            };
            vErrors = add(vErrors, err80);
            errors++;
          }
          if (data18 < 0 || isNaN(data18)) {
            const err81 = {
              instancePath: instancePath + "/vendor",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
            };
            vErrors = add(vErrors, err81);
            errors++;
          }
          if (
            Number.isInteger(data18) &&
            data18 >= 0 &&
            data18 <= 2147483647 &&
            ![0, 1, 2, 3, 4, 100].includes(data18)
          ) {
            const err82 = {
              instancePath: instancePath + "/vendor",
              keyword: "x-known",
              params: { values: [0, 1, 2, 3, 4, 100], severity: "warning" },
            };
            vErrors = add(vErrors, err82);
            errors++;
          }
        }
      }
      for (const name0 of func7(data, obj6)) {
        const err83 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj6, severity: "warning" },
        };
        vErrors = add(vErrors, err83);
        errors++;
      }
    } else {
      const err84 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err84);
      errors++;
    }
    validate74.errors = vErrors;
    return errors === 0;
  }
  var schema34 = {
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
  var schema35 = {
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
  function validate93(data, { instancePath = "" } = {}) {
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
          if (func3(data0) > 8192) {
            const err1 = {
              instancePath: instancePath + "/title",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
          if (func3(data0) < 1) {
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
          if (func3(data1) > 8192) {
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
          if (func3(data2) > 8192) {
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
          if (func3(data3) > 8192) {
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
          if (func3(data4) > 8192) {
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
          if (func3(data5) > 8192) {
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
          if (func3(data6) > 8192) {
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
          if (func3(data7) > 8192) {
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
          if (func3(data8) > 8192) {
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
      for (const name0 of func7(data, obj7)) {
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
    validate93.errors = vErrors;
    return errors === 0;
  }
  var obj8 = /* @__PURE__ */ new Set(["videoData"]);
  function validate92(data, { instancePath = "" } = {}) {
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
        if (!validate93(data.videoData, { instancePath: instancePath + "/videoData" })) {
          vErrors = addAll(vErrors, validate93.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj8)) {
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
    validate92.errors = vErrors;
    return errors === 0;
  }
  var obj9 = /* @__PURE__ */ new Set(["accessKey", "apiData", "regionId", "secretKey"]);
  function validate91(data, { instancePath = "" } = {}) {
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
          if (func3(data0) > 8192) {
            const err4 = {
              instancePath: instancePath + "/accessKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
          if (func3(data0) < 1) {
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
          if (func3(data1) > 8192) {
            const err7 = {
              instancePath: instancePath + "/secretKey",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err7);
            errors++;
          }
          if (func3(data1) < 1) {
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
          if (func3(data2) > 8192) {
            const err10 = {
              instancePath: instancePath + "/regionId",
              keyword: "maxLength",
              params: { limit: 8192 },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
          if (func3(data2) < 1) {
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
        if (!validate92(data.apiData, { instancePath: instancePath + "/apiData" })) {
          vErrors = addAll(vErrors, validate92.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj9)) {
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
    validate91.errors = vErrors;
    return errors === 0;
  }
  var obj10 = /* @__PURE__ */ new Set(["errorHandlePolicy", "serviceName", "serviceParam"]);
  function validate90(data, { instancePath = "" } = {}) {
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
            params: { allowedValues: schema35.properties.serviceName.enum },
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
            params: { allowedValues: schema35.properties.errorHandlePolicy.enum },
          };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
      if (data.serviceParam !== void 0) {
        if (!validate91(data.serviceParam, { instancePath: instancePath + "/serviceParam" })) {
          vErrors = addAll(vErrors, validate91.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj10)) {
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
    validate90.errors = vErrors;
    return errors === 0;
  }
  var obj11 = /* @__PURE__ */ new Set(["errorHandlePolicy", "extensionServices"]);
  function validate89(data, { instancePath = "" } = {}) {
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
            params: { allowedValues: schema34.properties.errorHandlePolicy.enum },
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
              !validate90(data1[index0], {
                instancePath: instancePath + "/extensionServices/" + index0,
              })
            ) {
              vErrors = addAll(vErrors, validate90.errors);
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
      for (const name0 of func7(data, obj11)) {
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
    validate89.errors = vErrors;
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
            !validate72(data.recordingFileConfig, {
              instancePath: instancePath + "/recordingFileConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            const err3 = {
              instancePath: instancePath + "/snapshotConfig",
              keyword: "x-forbidden",
              params: { reason: 14, severity: "error" },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
        }
        if (data.storageConfig !== void 0) {
          if (!validate74(data.storageConfig, { instancePath: instancePath + "/storageConfig" })) {
            vErrors = addAll(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            const err4 = {
              instancePath: instancePath + "/extensionServiceConfig",
              keyword: "x-forbidden",
              params: { reason: 16, severity: "error" },
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
            !validate72(data.recordingFileConfig, {
              instancePath: instancePath + "/recordingFileConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            const err10 = {
              instancePath: instancePath + "/snapshotConfig",
              keyword: "x-forbidden",
              params: { reason: 15, severity: "error" },
            };
            vErrors = add(vErrors, err10);
            errors++;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (
            !validate89(data.extensionServiceConfig, {
              instancePath: instancePath + "/extensionServiceConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate89.errors);
            errors = vErrors.length;
          }
        }
        if (data.storageConfig !== void 0) {
          if (true) {
            const err11 = {
              instancePath: instancePath + "/storageConfig",
              keyword: "x-forbidden",
              params: { reason: 16, severity: "error" },
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
      for (const name0 of func7(data, obj12)) {
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
      for (const name0 of func7(data, obj1)) {
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
  var StartIndividualRequest = validate100;
  function validate107(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioProfile !== void 0) {
        if (true) {
          const err0 = {
            instancePath: instancePath + "/audioProfile",
            keyword: "x-forbidden",
            params: { reason: 17, severity: "error" },
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
            params: { reason: 17, severity: "error" },
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
    validate107.errors = vErrors;
    return errors === 0;
  }
  function validate105(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate36(data, { instancePath })) {
      vErrors = addAll(vErrors, validate36.errors);
      errors = vErrors.length;
    }
    if (!validate107(data, { instancePath })) {
      vErrors = addAll(vErrors, validate107.errors);
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
      if (data.subscribeUidGroup !== void 0) {
        if (
          !validate56(data.subscribeUidGroup, { instancePath: instancePath + "/subscribeUidGroup" })
        ) {
          vErrors = addAll(vErrors, validate56.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj4)) {
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
    validate105.errors = vErrors;
    return errors === 0;
  }
  var schema43 = {
    type: "object",
    properties: {
      subscribeUidGroup: { $ref: "#/$defs/SubscribeUidGroup" },
      streamTypes: { enum: [1, 2] },
    },
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
  function validate114(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate36(data, { instancePath })) {
      vErrors = addAll(vErrors, validate36.errors);
      errors = vErrors.length;
    }
    if (!validate107(data, { instancePath })) {
      vErrors = addAll(vErrors, validate107.errors);
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
      if (data.subscribeUidGroup !== void 0) {
        if (
          !validate56(data.subscribeUidGroup, { instancePath: instancePath + "/subscribeUidGroup" })
        ) {
          vErrors = addAll(vErrors, validate56.errors);
          errors = vErrors.length;
        }
      }
      if (data.streamTypes !== void 0) {
        let data1 = data.streamTypes;
        if (!(data1 === 1 || data1 === 2)) {
          const err2 = {
            instancePath: instancePath + "/streamTypes",
            keyword: "enum",
            params: { allowedValues: schema43.properties.streamTypes.enum },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
      }
      for (const name0 of func7(data, obj4)) {
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
    validate114.errors = vErrors;
    return errors === 0;
  }
  var schema44 = {
    type: "object",
    properties: {
      captureInterval: { type: "integer", minimum: 5, maximum: 3600 },
      fileType: { type: "array", minItems: 1, maxItems: 1, items: { enum: ["jpg"] } },
    },
    "x-closed": { known: ["captureInterval", "fileType"], severity: "warning" },
  };
  var obj16 = /* @__PURE__ */ new Set(["captureInterval", "fileType"]);
  function validate119(data, { instancePath = "" } = {}) {
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
                params: { allowedValues: schema44.properties.fileType.items.enum },
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
      for (const name0 of func7(data, obj16)) {
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
    validate119.errors = vErrors;
    return errors === 0;
  }
  function validate103(data, { instancePath = "" } = {}) {
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
            !validate105(data.recordingConfig, { instancePath: instancePath + "/recordingConfig" })
          ) {
            vErrors = addAll(vErrors, validate105.errors);
            errors = vErrors.length;
          }
        }
        if (data.recordingFileConfig !== void 0) {
          if (
            !validate72(data.recordingFileConfig, {
              instancePath: instancePath + "/recordingFileConfig",
            })
          ) {
            vErrors = addAll(vErrors, validate72.errors);
            errors = vErrors.length;
          }
        }
        if (data.storageConfig !== void 0) {
          if (!validate74(data.storageConfig, { instancePath: instancePath + "/storageConfig" })) {
            vErrors = addAll(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            const err3 = {
              instancePath: instancePath + "/extensionServiceConfig",
              keyword: "x-forbidden",
              params: { reason: 18, severity: "error" },
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
              params: { reason: 20, severity: "error" },
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
            !validate114(data.recordingConfig, { instancePath: instancePath + "/recordingConfig" })
          ) {
            vErrors = addAll(vErrors, validate114.errors);
            errors = vErrors.length;
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (
            !validate119(data.snapshotConfig, { instancePath: instancePath + "/snapshotConfig" })
          ) {
            vErrors = addAll(vErrors, validate119.errors);
            errors = vErrors.length;
          }
        }
        if (data.storageConfig !== void 0) {
          if (!validate74(data.storageConfig, { instancePath: instancePath + "/storageConfig" })) {
            vErrors = addAll(vErrors, validate74.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            const err10 = {
              instancePath: instancePath + "/extensionServiceConfig",
              keyword: "x-forbidden",
              params: { reason: 19, severity: "error" },
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
              params: { reason: 20, severity: "error" },
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
      for (const name0 of func7(data, obj12)) {
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
    validate103.errors = vErrors;
    return errors === 0;
  }
  function validate100(data, { instancePath = "" } = {}) {
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
        if (!validate103(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate103.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj1)) {
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
    validate100.errors = vErrors;
    return errors === 0;
  }
  var UpdateRequest = validate123;
  var func67 = rules["lists-fit-started-stream-types"];
  var func70 = memberCount;
  var obj19 = /* @__PURE__ */ new Set(["subscribeAudioUids", "unSubscribeAudioUids"]);
  function validate128(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    for (const finding0 of typeof data == "object" && data ? func12(data, recording) : []) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "one-list-for-each-medium", text: 21, at: finding0.at, severity: "warning" },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeAudioUids !== void 0) {
        let data0 = data.subscribeAudioUids;
        if (!validate47(data0, { instancePath: instancePath + "/subscribeAudioUids" })) {
          vErrors = addAll(vErrors, validate47.errors);
          errors = vErrors.length;
        }
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err1 = {
              instancePath: instancePath + "/subscribeAudioUids",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
      }
      if (data.unSubscribeAudioUids !== void 0) {
        let data1 = data.unSubscribeAudioUids;
        if (!validate51(data1, { instancePath: instancePath + "/unSubscribeAudioUids" })) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            const err2 = {
              instancePath: instancePath + "/unSubscribeAudioUids",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      }
      for (const name0 of func7(data, obj19)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj19, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (func70(data) < 1) {
        const err4 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err5);
      errors++;
    }
    validate128.errors = vErrors;
    return errors === 0;
  }
  var obj20 = /* @__PURE__ */ new Set(["subscribeVideoUids", "unSubscribeVideoUids"]);
  function validate132(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    for (const finding0 of typeof data == "object" && data ? func12(data, recording) : []) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: { id: "one-list-for-each-medium", text: 21, at: finding0.at, severity: "warning" },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeVideoUids !== void 0) {
        let data0 = data.subscribeVideoUids;
        if (!validate47(data0, { instancePath: instancePath + "/subscribeVideoUids" })) {
          vErrors = addAll(vErrors, validate47.errors);
          errors = vErrors.length;
        }
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            const err1 = {
              instancePath: instancePath + "/subscribeVideoUids",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
      }
      if (data.unSubscribeVideoUids !== void 0) {
        let data1 = data.unSubscribeVideoUids;
        if (!validate51(data1, { instancePath: instancePath + "/unSubscribeVideoUids" })) {
          vErrors = addAll(vErrors, validate51.errors);
          errors = vErrors.length;
        }
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            const err2 = {
              instancePath: instancePath + "/unSubscribeVideoUids",
              keyword: "minItems",
              params: { limit: 1 },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
      }
      for (const name0 of func7(data, obj20)) {
        const err3 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj20, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
      if (func70(data) < 1) {
        const err4 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err4);
        errors++;
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err5);
      errors++;
    }
    validate132.errors = vErrors;
    return errors === 0;
  }
  var obj21 = /* @__PURE__ */ new Set(["audioUidList", "videoUidList"]);
  function validate127(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    for (const finding0 of typeof data == "object" && data ? func67(data, recording) : []) {
      const err0 = {
        instancePath,
        keyword: "x-rule",
        params: {
          id: "lists-fit-started-stream-types",
          text: 22,
          at: finding0.at,
          severity: "error",
        },
      };
      vErrors = add(vErrors, err0);
      errors++;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioUidList !== void 0) {
        if (!validate128(data.audioUidList, { instancePath: instancePath + "/audioUidList" })) {
          vErrors = addAll(vErrors, validate128.errors);
          errors = vErrors.length;
        }
      }
      if (data.videoUidList !== void 0) {
        if (!validate132(data.videoUidList, { instancePath: instancePath + "/videoUidList" })) {
          vErrors = addAll(vErrors, validate132.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj21)) {
        const err1 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj21, severity: "warning" },
        };
        vErrors = add(vErrors, err1);
        errors++;
      }
      if (func70(data) < 1) {
        const err2 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
        vErrors = add(vErrors, err2);
        errors++;
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err3);
      errors++;
    }
    validate127.errors = vErrors;
    return errors === 0;
  }
  var obj22 = /* @__PURE__ */ new Set(["streamSubscribe"]);
  function validate126(data, { instancePath = "" } = {}) {
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
          !validate127(data.streamSubscribe, { instancePath: instancePath + "/streamSubscribe" })
        ) {
          vErrors = addAll(vErrors, validate127.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj22)) {
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
    validate126.errors = vErrors;
    return errors === 0;
  }
  function validate123(data, { instancePath = "" } = {}) {
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
        if (!validate126(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate126.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj1)) {
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
    validate123.errors = vErrors;
    return errors === 0;
  }
  var UpdateLayoutRequest = validate138;
  var obj24 = /* @__PURE__ */ new Set([
    "backgroundColor",
    "layoutConfig",
    "maxResolutionUid",
    "mixedVideoLayout",
  ]);
  function validate141(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (!validate62(data, { instancePath })) {
      vErrors = addAll(vErrors, validate62.errors);
      errors = vErrors.length;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func7(data, obj24)) {
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
    validate141.errors = vErrors;
    return errors === 0;
  }
  function validate138(data, { instancePath = "" } = {}) {
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
        if (!validate141(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate141.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj1)) {
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
    validate138.errors = vErrors;
    return errors === 0;
  }
  var StopRequest = validate144;
  var obj26 = /* @__PURE__ */ new Set([]);
  function validate147(data, { instancePath = "" } = {}) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func7(data, obj26)) {
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
    validate147.errors = vErrors;
    return errors === 0;
  }
  function validate144(data, { instancePath = "" } = {}) {
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
        if (!validate147(data.clientRequest, { instancePath: instancePath + "/clientRequest" })) {
          vErrors = addAll(vErrors, validate147.errors);
          errors = vErrors.length;
        }
      }
      for (const name0 of func7(data, obj1)) {
        const err2 = {
          instancePath,
          keyword: "x-closed",
          params: { unknown: name0, known: obj1, severity: "warning" },
        };
        vErrors = add(vErrors, err2);
        errors++;
      }
      if (data["clientRequest"] === void 0) {
        const err3 = {
          instancePath,
          keyword: "x-missing",
          params: { missingProperty: "clientRequest", text: 0, severity: "warning" },
        };
        vErrors = add(vErrors, err3);
        errors++;
      }
    } else {
      const err4 = { instancePath, keyword: "type", params: { type: "object" } };
      vErrors = add(vErrors, err4);
      errors++;
    }
    validate144.errors = vErrors;
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
  var createRequestValidators = create;
  return createRequestValidators;
})();
