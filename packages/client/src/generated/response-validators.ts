// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import type { Validate, Words } from "./violation.ts";

/** The check of each documented answer, by operation id and HTTP status. */
export type ResponseValidators = {
  readonly acquireResource: {
    readonly [status in 200 | 201 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly startMixRecording: {
    readonly [status in 200 | 201 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly startIndividualRecording: {
    readonly [status in 200 | 201 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly updateSubscription: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly updateLayout: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly queryRecording: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
  readonly stopRecording: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
  };
};

/** Makes the checks, which tell violations in a language. */
export const createResponseValidators: (words: Words) => ResponseValidators =
  /* @__PURE__ */ (() => {
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
        if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
          return void 0;
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
            : words.didYouMean(JSON.stringify(otherCase)) +
              words.gap +
              words.valuesAreCaseSensitive,
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
        const harmless =
          harmlessTexts.has(name) || (printable2.has(name) && /^\d{1,4}$/.test(value));
        return harmless && value.length <= 80 ? JSON.stringify(value) : words.text(value.length);
      }
      return printable2.has(name) ? String(value) : String(words.types[typeof value]);
    }
    function lastName(pointer) {
      return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
    }

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
    var ResourceEnvelope = validate22;
    function validate23(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
        const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data > 299 || isNaN(data)) {
          const err1 = {
            instancePath,
            keyword: "maximum",
            params: { comparison: "<=", limit: 299 },
          };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data < 200 || isNaN(data)) {
          const err2 = {
            instancePath,
            keyword: "minimum",
            params: { comparison: ">=", limit: 200 },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
      }
      validate23.errors = vErrors;
      return errors === 0;
    }
    var func3 = require_ucs2length().default;
    function validate26(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func3(data) < 1) {
          const err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
          vErrors = add(vErrors, err0);
          errors++;
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate26.errors = vErrors;
      return errors === 0;
    }
    function validate25(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          const err0 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "resourceId" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.resourceId !== void 0) {
          if (!validate26(data.resourceId, { instancePath: instancePath + "/resourceId" })) {
            vErrors = addAll(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate25.errors = vErrors;
      return errors === 0;
    }
    function validate22(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.Body === void 0) {
          const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data.Code !== void 0) {
          if (!validate23(data.Code, { instancePath: instancePath + "/Code" })) {
            vErrors = addAll(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data.Body !== void 0) {
          if (!validate25(data.Body, { instancePath: instancePath + "/Body" })) {
            vErrors = addAll(vErrors, validate25.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      validate22.errors = vErrors;
      return errors === 0;
    }
    var ServiceError = validate29;
    function validate30(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!Number.isInteger(data)) {
        const err0 = {
          instancePath,
          keyword: "x-named",
          params: {
            type: "integer",
            allowedValues: void 0,
            names: {
              invalidParameter: 2,
              alreadyStarted: 7,
              malformedRequest: 8,
              alreadyStopped: 49,
              uidInUse: 53,
              recordingNotEnabled: 62,
              networkJitter: 65,
              sessionNotFound: 404,
              resourceMismatch: 432,
              resourceExpired: 433,
              noRecordedFile: 435,
              exiting: 501,
              invalidResource: 1001,
              sessionMismatch: 1003,
              invalidChannelName: 1013,
              invalidLayout: 1028,
            },
          },
        };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate30.errors = vErrors;
      return errors === 0;
    }
    function validate32(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate32.errors = vErrors;
      return errors === 0;
    }
    function validate29(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code === void 0) {
          const err0 = { instancePath, keyword: "required", params: { missingProperty: "code" } };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.code !== void 0) {
          if (!validate30(data.code, { instancePath: instancePath + "/code" })) {
            vErrors = addAll(vErrors, validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data.reason !== void 0) {
          if (!validate32(data.reason, { instancePath: instancePath + "/reason" })) {
            vErrors = addAll(vErrors, validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data.Body !== void 0) {
          if (data.Body !== null) {
            const err1 = {
              instancePath: instancePath + "/Body",
              keyword: "type",
              params: { type: "null" },
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
      validate29.errors = vErrors;
      return errors === 0;
    }
    var ErrorAnswer = validate34;
    function validate37(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate37.errors = vErrors;
      return errors === 0;
    }
    var func4 = memberCount;
    function validate34(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0) {
          if (!validate30(data.code, { instancePath: instancePath + "/code" })) {
            vErrors = addAll(vErrors, validate30.errors);
            errors = vErrors.length;
          }
        }
        if (data.reason !== void 0) {
          if (!validate32(data.reason, { instancePath: instancePath + "/reason" })) {
            vErrors = addAll(vErrors, validate32.errors);
            errors = vErrors.length;
          }
        }
        if (data.message !== void 0) {
          if (!validate37(data.message, { instancePath: instancePath + "/message" })) {
            vErrors = addAll(vErrors, validate37.errors);
            errors = vErrors.length;
          }
        }
        if (func4(data) < 1) {
          const err0 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
          vErrors = add(vErrors, err0);
          errors++;
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate34.errors = vErrors;
      return errors === 0;
    }
    var SessionEnvelope = validate39;
    function validate43(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data === "string") {
        if (func3(data) < 1) {
          const err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
          vErrors = add(vErrors, err0);
          errors++;
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate43.errors = vErrors;
      return errors === 0;
    }
    function validate41(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          const err0 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "resourceId" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.sid === void 0) {
          const err1 = { instancePath, keyword: "required", params: { missingProperty: "sid" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data.resourceId !== void 0) {
          if (!validate26(data.resourceId, { instancePath: instancePath + "/resourceId" })) {
            vErrors = addAll(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data.sid !== void 0) {
          if (!validate43(data.sid, { instancePath: instancePath + "/sid" })) {
            vErrors = addAll(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      validate41.errors = vErrors;
      return errors === 0;
    }
    function validate39(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.Body === void 0) {
          const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data.Code !== void 0) {
          if (!validate23(data.Code, { instancePath: instancePath + "/Code" })) {
            vErrors = addAll(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data.Body !== void 0) {
          if (!validate41(data.Body, { instancePath: instancePath + "/Body" })) {
            vErrors = addAll(vErrors, validate41.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      validate39.errors = vErrors;
      return errors === 0;
    }
    var StartCreated = validate46;
    function validate46(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = true;
      const _errs1 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.Code === void 0 && (missing0 = "Code")) ||
          (data.Body === void 0 && (missing0 = "Body"))
        ) {
          const err0 = {};
          vErrors = add(vErrors, err0);
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      errors = _errs0;
      if (vErrors !== null) {
        if (_errs0) {
          vErrors.length = _errs0;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs2 = errors;
        if (!validate39(data, { instancePath })) {
          vErrors = addAll(vErrors, validate39.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs2 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs3 = errors;
        if (!validate29(data, { instancePath })) {
          vErrors = addAll(vErrors, validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "else";
      }
      if (!valid0) {
        const err1 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate46.errors = vErrors;
      return errors === 0;
    }
    var QueryEnvelope = validate49;
    var schema23 = { enum: ["string", "json"] };
    function validate55(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (!(data === "string" || data === "json")) {
        const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema23.enum } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate55.errors = vErrors;
      return errors === 0;
    }
    var schema24 = { type: ["string", "array"], items: { $ref: "#/$defs/RecordedFile" } };
    function validate59(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate59.errors = vErrors;
      return errors === 0;
    }
    var schema27 = {
      type: ["integer", "string", "null"],
      minimum: 0,
      maxLength: 19,
      pattern: "^\\d+$",
    };
    var pattern0 = new RegExp("^\\d+$", "u");
    function validate61(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (
        !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) &&
        typeof data !== "string" &&
        data !== null
      ) {
        const err0 = { instancePath, keyword: "type", params: { type: schema27.type } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data < 0 || isNaN(data)) {
          const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err1);
          errors++;
        }
      }
      if (typeof data === "string") {
        if (func3(data) > 19) {
          const err2 = { instancePath, keyword: "maxLength", params: { limit: 19 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (!pattern0.test(data)) {
          const err3 = { instancePath, keyword: "pattern", params: { pattern: "^\\d+$" } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
      validate61.errors = vErrors;
      return errors === 0;
    }
    function validate58(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.filename === void 0) {
          const err0 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "filename" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.filename !== void 0) {
          if (typeof data.filename !== "string") {
            const err1 = {
              instancePath: instancePath + "/filename",
              keyword: "type",
              params: { type: "string" },
            };
            vErrors = add(vErrors, err1);
            errors++;
          }
        }
        if (data.trackType !== void 0) {
          if (!validate59(data.trackType, { instancePath: instancePath + "/trackType" })) {
            vErrors = addAll(vErrors, validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data.uid !== void 0) {
          if (typeof data.uid !== "string") {
            const err2 = {
              instancePath: instancePath + "/uid",
              keyword: "type",
              params: { type: "string" },
            };
            vErrors = add(vErrors, err2);
            errors++;
          }
        }
        if (data.mixedAllUser !== void 0) {
          if (typeof data.mixedAllUser !== "boolean") {
            const err3 = {
              instancePath: instancePath + "/mixedAllUser",
              keyword: "type",
              params: { type: "boolean" },
            };
            vErrors = add(vErrors, err3);
            errors++;
          }
        }
        if (data.isPlayable !== void 0) {
          if (typeof data.isPlayable !== "boolean") {
            const err4 = {
              instancePath: instancePath + "/isPlayable",
              keyword: "type",
              params: { type: "boolean" },
            };
            vErrors = add(vErrors, err4);
            errors++;
          }
        }
        if (data.sliceStartTime !== void 0) {
          if (
            !validate61(data.sliceStartTime, { instancePath: instancePath + "/sliceStartTime" })
          ) {
            vErrors = addAll(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err5);
        errors++;
      }
      validate58.errors = vErrors;
      return errors === 0;
    }
    function validate57(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string" && !Array.isArray(data)) {
        const err0 = { instancePath, keyword: "type", params: { type: schema24.type } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (Array.isArray(data)) {
        const end0 = data.length;
        for (let index0 = 0; index0 < end0; index0++) {
          if (!validate58(data[index0], { instancePath: instancePath + "/" + index0 })) {
            vErrors = addAll(vErrors, validate58.errors);
            errors = vErrors.length;
          }
        }
      }
      validate57.errors = vErrors;
      return errors === 0;
    }
    var schema28 = { type: ["integer", "string"], minimum: 0, maxLength: 3, pattern: "^\\d+$" };
    function validate65(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (
        !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) &&
        typeof data !== "string"
      ) {
        const err0 = { instancePath, keyword: "type", params: { type: schema28.type } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data < 0 || isNaN(data)) {
          const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          vErrors = add(vErrors, err1);
          errors++;
        }
      }
      if (typeof data === "string") {
        if (func3(data) > 3) {
          const err2 = { instancePath, keyword: "maxLength", params: { limit: 3 } };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (!pattern0.test(data)) {
          const err3 = { instancePath, keyword: "pattern", params: { pattern: "^\\d+$" } };
          vErrors = add(vErrors, err3);
          errors++;
        }
      }
      validate65.errors = vErrors;
      return errors === 0;
    }
    function validate70(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate70.errors = vErrors;
      return errors === 0;
    }
    function validate72(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fileName !== void 0) {
          if (typeof data.fileName !== "string") {
            const err0 = {
              instancePath: instancePath + "/fileName",
              keyword: "type",
              params: { type: "string" },
            };
            vErrors = add(vErrors, err0);
            errors++;
          }
        }
        if (data.videoId !== void 0) {
          if (typeof data.videoId !== "string") {
            const err1 = {
              instancePath: instancePath + "/videoId",
              keyword: "type",
              params: { type: "string" },
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
      validate72.errors = vErrors;
      return errors === 0;
    }
    function validate69(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state !== void 0) {
          if (!validate70(data.state, { instancePath: instancePath + "/state" })) {
            vErrors = addAll(vErrors, validate70.errors);
            errors = vErrors.length;
          }
        }
        if (data.videoInfo !== void 0) {
          let data1 = data.videoInfo;
          if (Array.isArray(data1)) {
            const end0 = data1.length;
            for (let index0 = 0; index0 < end0; index0++) {
              if (
                !validate72(data1[index0], { instancePath: instancePath + "/videoInfo/" + index0 })
              ) {
                vErrors = addAll(vErrors, validate72.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err0 = {
              instancePath: instancePath + "/videoInfo",
              keyword: "type",
              params: { type: "array" },
            };
            vErrors = add(vErrors, err0);
            errors++;
          }
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate69.errors = vErrors;
      return errors === 0;
    }
    function validate68(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.serviceName !== void 0) {
          if (typeof data.serviceName !== "string") {
            const err0 = {
              instancePath: instancePath + "/serviceName",
              keyword: "type",
              params: { type: "string" },
            };
            vErrors = add(vErrors, err0);
            errors++;
          }
        }
        if (data.payload !== void 0) {
          if (!validate69(data.payload, { instancePath: instancePath + "/payload" })) {
            vErrors = addAll(vErrors, validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate68.errors = vErrors;
      return errors === 0;
    }
    function validate77(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate77.errors = vErrors;
      return errors === 0;
    }
    function validate76(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingService !== void 0) {
          if (
            !validate77(data.recordingService, { instancePath: instancePath + "/recordingService" })
          ) {
            vErrors = addAll(vErrors, validate77.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err0 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate76.errors = vErrors;
      return errors === 0;
    }
    function validate54(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fileListMode !== void 0) {
          if (!validate55(data.fileListMode, { instancePath: instancePath + "/fileListMode" })) {
            vErrors = addAll(vErrors, validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data.fileList !== void 0) {
          if (!validate57(data.fileList, { instancePath: instancePath + "/fileList" })) {
            vErrors = addAll(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data.status !== void 0) {
          if (!validate65(data.status, { instancePath: instancePath + "/status" })) {
            vErrors = addAll(vErrors, validate65.errors);
            errors = vErrors.length;
          }
        }
        if (data.sliceStartTime !== void 0) {
          if (
            !validate61(data.sliceStartTime, { instancePath: instancePath + "/sliceStartTime" })
          ) {
            vErrors = addAll(vErrors, validate61.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceState !== void 0) {
          let data4 = data.extensionServiceState;
          if (Array.isArray(data4)) {
            const end0 = data4.length;
            for (let index0 = 0; index0 < end0; index0++) {
              if (
                !validate68(data4[index0], {
                  instancePath: instancePath + "/extensionServiceState/" + index0,
                })
              ) {
                vErrors = addAll(vErrors, validate68.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err0 = {
              instancePath: instancePath + "/extensionServiceState",
              keyword: "type",
              params: { type: "array" },
            };
            vErrors = add(vErrors, err0);
            errors++;
          }
        }
        if (data.subServiceStatus !== void 0) {
          if (
            !validate76(data.subServiceStatus, { instancePath: instancePath + "/subServiceStatus" })
          ) {
            vErrors = addAll(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate54.errors = vErrors;
      return errors === 0;
    }
    function validate51(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          const err0 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "resourceId" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.sid === void 0) {
          const err1 = { instancePath, keyword: "required", params: { missingProperty: "sid" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data.serverResponse === void 0) {
          const err2 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "serverResponse" },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data.resourceId !== void 0) {
          if (!validate26(data.resourceId, { instancePath: instancePath + "/resourceId" })) {
            vErrors = addAll(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data.sid !== void 0) {
          if (!validate43(data.sid, { instancePath: instancePath + "/sid" })) {
            vErrors = addAll(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data.serverResponse !== void 0) {
          if (
            !validate54(data.serverResponse, { instancePath: instancePath + "/serverResponse" })
          ) {
            vErrors = addAll(vErrors, validate54.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      validate51.errors = vErrors;
      return errors === 0;
    }
    function validate49(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.Body === void 0) {
          const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data.Code !== void 0) {
          if (!validate23(data.Code, { instancePath: instancePath + "/Code" })) {
            vErrors = addAll(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data.Body !== void 0) {
          if (!validate51(data.Body, { instancePath: instancePath + "/Body" })) {
            vErrors = addAll(vErrors, validate51.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      validate49.errors = vErrors;
      return errors === 0;
    }
    var StopEnvelope = validate82;
    function validate90(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (typeof data !== "string") {
        const err0 = { instancePath, keyword: "type", params: { type: "string" } };
        vErrors = add(vErrors, err0);
        errors++;
      }
      validate90.errors = vErrors;
      return errors === 0;
    }
    function validate87(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fileListMode !== void 0) {
          if (!validate55(data.fileListMode, { instancePath: instancePath + "/fileListMode" })) {
            vErrors = addAll(vErrors, validate55.errors);
            errors = vErrors.length;
          }
        }
        if (data.fileList !== void 0) {
          if (!validate57(data.fileList, { instancePath: instancePath + "/fileList" })) {
            vErrors = addAll(vErrors, validate57.errors);
            errors = vErrors.length;
          }
        }
        if (data.uploadingStatus !== void 0) {
          if (
            !validate90(data.uploadingStatus, { instancePath: instancePath + "/uploadingStatus" })
          ) {
            vErrors = addAll(vErrors, validate90.errors);
            errors = vErrors.length;
          }
        }
        if (data.extensionServiceState !== void 0) {
          let data3 = data.extensionServiceState;
          if (Array.isArray(data3)) {
            const end0 = data3.length;
            for (let index0 = 0; index0 < end0; index0++) {
              if (
                !validate68(data3[index0], {
                  instancePath: instancePath + "/extensionServiceState/" + index0,
                })
              ) {
                vErrors = addAll(vErrors, validate68.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err0 = {
              instancePath: instancePath + "/extensionServiceState",
              keyword: "type",
              params: { type: "array" },
            };
            vErrors = add(vErrors, err0);
            errors++;
          }
        }
        if (data.subServiceStatus !== void 0) {
          if (
            !validate76(data.subServiceStatus, { instancePath: instancePath + "/subServiceStatus" })
          ) {
            vErrors = addAll(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate87.errors = vErrors;
      return errors === 0;
    }
    function validate84(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          const err0 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "resourceId" },
          };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.sid === void 0) {
          const err1 = { instancePath, keyword: "required", params: { missingProperty: "sid" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data.serverResponse === void 0) {
          const err2 = {
            instancePath,
            keyword: "required",
            params: { missingProperty: "serverResponse" },
          };
          vErrors = add(vErrors, err2);
          errors++;
        }
        if (data.resourceId !== void 0) {
          if (!validate26(data.resourceId, { instancePath: instancePath + "/resourceId" })) {
            vErrors = addAll(vErrors, validate26.errors);
            errors = vErrors.length;
          }
        }
        if (data.sid !== void 0) {
          if (!validate43(data.sid, { instancePath: instancePath + "/sid" })) {
            vErrors = addAll(vErrors, validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data.serverResponse !== void 0) {
          if (
            !validate87(data.serverResponse, { instancePath: instancePath + "/serverResponse" })
          ) {
            vErrors = addAll(vErrors, validate87.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err3);
        errors++;
      }
      validate84.errors = vErrors;
      return errors === 0;
    }
    function validate82(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
          vErrors = add(vErrors, err0);
          errors++;
        }
        if (data.Body === void 0) {
          const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
          vErrors = add(vErrors, err1);
          errors++;
        }
        if (data.Code !== void 0) {
          if (!validate23(data.Code, { instancePath: instancePath + "/Code" })) {
            vErrors = addAll(vErrors, validate23.errors);
            errors = vErrors.length;
          }
        }
        if (data.Body !== void 0) {
          if (!validate84(data.Body, { instancePath: instancePath + "/Body" })) {
            vErrors = addAll(vErrors, validate84.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err2 = { instancePath, keyword: "type", params: { type: "object" } };
        vErrors = add(vErrors, err2);
        errors++;
      }
      validate82.errors = vErrors;
      return errors === 0;
    }
    var StopIncomplete = validate96;
    function validate96(data, { instancePath = "" } = {}) {
      let vErrors = null;
      let errors = 0;
      const _errs0 = errors;
      let valid0 = true;
      const _errs1 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (
          (data.Code === void 0 && (missing0 = "Code")) ||
          (data.Body === void 0 && (missing0 = "Body"))
        ) {
          const err0 = {};
          vErrors = add(vErrors, err0);
          errors++;
        }
      }
      var _valid0 = _errs1 === errors;
      errors = _errs0;
      if (vErrors !== null) {
        if (_errs0) {
          vErrors.length = _errs0;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs2 = errors;
        if (!validate82(data, { instancePath })) {
          vErrors = addAll(vErrors, validate82.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs2 === errors;
        valid0 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs3 = errors;
        if (!validate29(data, { instancePath })) {
          vErrors = addAll(vErrors, validate29.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs3 === errors;
        valid0 = _valid0;
        ifClause0 = "else";
      }
      if (!valid0) {
        const err1 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
        vErrors = add(vErrors, err1);
        errors++;
      }
      validate96.errors = vErrors;
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
        acquireResource: {
          200: check(ResourceEnvelope),
          201: check(ResourceEnvelope),
          206: check(ServiceError),
          400: check(ErrorAnswer),
          401: check(ErrorAnswer),
          404: check(ErrorAnswer),
          429: check(ErrorAnswer),
          500: check(ErrorAnswer),
          504: check(ErrorAnswer),
        },
        startMixRecording: {
          200: check(SessionEnvelope),
          201: check(StartCreated),
          206: check(ServiceError),
          400: check(ErrorAnswer),
          401: check(ErrorAnswer),
          404: check(ErrorAnswer),
          429: check(ErrorAnswer),
          500: check(ErrorAnswer),
          504: check(ErrorAnswer),
        },
        startIndividualRecording: {
          200: check(SessionEnvelope),
          201: check(StartCreated),
          206: check(ServiceError),
          400: check(ErrorAnswer),
          401: check(ErrorAnswer),
          404: check(ErrorAnswer),
          429: check(ErrorAnswer),
          500: check(ErrorAnswer),
          504: check(ErrorAnswer),
        },
        updateSubscription: {
          200: check(SessionEnvelope),
          206: check(ServiceError),
          400: check(ErrorAnswer),
          401: check(ErrorAnswer),
          404: check(ErrorAnswer),
          429: check(ErrorAnswer),
          500: check(ErrorAnswer),
          504: check(ErrorAnswer),
        },
        updateLayout: {
          200: check(SessionEnvelope),
          206: check(ServiceError),
          400: check(ErrorAnswer),
          401: check(ErrorAnswer),
          404: check(ErrorAnswer),
          429: check(ErrorAnswer),
          500: check(ErrorAnswer),
          504: check(ErrorAnswer),
        },
        queryRecording: {
          200: check(QueryEnvelope),
          206: check(ServiceError),
          400: check(ErrorAnswer),
          401: check(ErrorAnswer),
          404: check(ErrorAnswer),
          429: check(ErrorAnswer),
          500: check(ErrorAnswer),
          504: check(ErrorAnswer),
        },
        stopRecording: {
          200: check(StopEnvelope),
          206: check(StopIncomplete),
          400: check(ErrorAnswer),
          401: check(ErrorAnswer),
          404: check(ErrorAnswer),
          429: check(ErrorAnswer),
          500: check(ErrorAnswer),
          504: check(ErrorAnswer),
        },
      };
    };
    var createResponseValidators = create;
    return createResponseValidators;
  })();
