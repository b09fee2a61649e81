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
    function isObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
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
    var found;
    var fail = (instancePath, keyword, params) => found.push({ instancePath, keyword, params });
    var ResourceEnvelope = validate22;
    function validate23(data, instancePath) {
      if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
        fail(instancePath, "type", { type: "integer" });
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data > 299 || isNaN(data)) {
          fail(instancePath, "maximum", { comparison: "<=", limit: 299 });
        }
        if (data < 200 || isNaN(data)) {
          fail(instancePath, "minimum", { comparison: ">=", limit: 200 });
        }
      }
    }
    var func3 = require_ucs2length().default;
    function validate26(data, instancePath) {
      if (typeof data === "string") {
        if (func3(data) < 1) {
          fail(instancePath, "minLength", { limit: 1 });
        }
      } else {
        fail(instancePath, "type", { type: "string" });
      }
    }
    function validate25(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          fail(instancePath, "required", { missingProperty: "resourceId" });
        }
        if (data.resourceId !== void 0) {
          validate26(data.resourceId, instancePath + "/resourceId");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate22(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          fail(instancePath, "required", { missingProperty: "Code" });
        }
        if (data.Body === void 0) {
          fail(instancePath, "required", { missingProperty: "Body" });
        }
        if (data.Code !== void 0) {
          validate23(data.Code, instancePath + "/Code");
        }
        if (data.Body !== void 0) {
          validate25(data.Body, instancePath + "/Body");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    var ServiceError = validate29;
    function validate30(data, instancePath) {
      if (!Number.isInteger(data)) {
        fail(instancePath, "x-named", {
          type: "integer",
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
        });
      }
    }
    function validate32(data, instancePath) {
      if (typeof data !== "string") {
        fail(instancePath, "type", { type: "string" });
      }
    }
    function validate29(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code === void 0) {
          fail(instancePath, "required", { missingProperty: "code" });
        }
        if (data.code !== void 0) {
          validate30(data.code, instancePath + "/code");
        }
        if (data.reason !== void 0) {
          validate32(data.reason, instancePath + "/reason");
        }
        if (data.Body !== void 0) {
          if (data.Body !== null) {
            fail(instancePath + "/Body", "type", { type: "null" });
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    var ErrorAnswer = validate34;
    function validate37(data, instancePath) {
      if (typeof data !== "string") {
        fail(instancePath, "type", { type: "string" });
      }
    }
    var func4 = memberCount;
    function validate34(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.code !== void 0) {
          validate30(data.code, instancePath + "/code");
        }
        if (data.reason !== void 0) {
          validate32(data.reason, instancePath + "/reason");
        }
        if (data.message !== void 0) {
          validate37(data.message, instancePath + "/message");
        }
        if (func4(data) < 1) {
          fail(instancePath, "minProperties", { limit: 1 });
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    var SessionEnvelope = validate39;
    function validate43(data, instancePath) {
      if (typeof data === "string") {
        if (func3(data) < 1) {
          fail(instancePath, "minLength", { limit: 1 });
        }
      } else {
        fail(instancePath, "type", { type: "string" });
      }
    }
    function validate41(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          fail(instancePath, "required", { missingProperty: "resourceId" });
        }
        if (data.sid === void 0) {
          fail(instancePath, "required", { missingProperty: "sid" });
        }
        if (data.resourceId !== void 0) {
          validate26(data.resourceId, instancePath + "/resourceId");
        }
        if (data.sid !== void 0) {
          validate43(data.sid, instancePath + "/sid");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate39(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          fail(instancePath, "required", { missingProperty: "Code" });
        }
        if (data.Body === void 0) {
          fail(instancePath, "required", { missingProperty: "Body" });
        }
        if (data.Code !== void 0) {
          validate23(data.Code, instancePath + "/Code");
        }
        if (data.Body !== void 0) {
          validate41(data.Body, instancePath + "/Body");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    var StartCreated = validate46;
    function validate46(data, instancePath) {
      if (isObject(data) && data["Code"] !== void 0 && data["Body"] !== void 0) {
        validate39(data, instancePath);
      } else {
        validate29(data, instancePath);
      }
    }
    var QueryEnvelope = validate49;
    var schema23 = { enum: ["string", "json"] };
    function validate55(data, instancePath) {
      if (!(data === "string" || data === "json")) {
        fail(instancePath, "enum", { allowedValues: schema23.enum });
      }
    }
    var schema24 = { type: ["string", "array"], items: { $ref: "#/$defs/RecordedFile" } };
    function validate59(data, instancePath) {
      if (typeof data !== "string") {
        fail(instancePath, "type", { type: "string" });
      }
    }
    var schema27 = {
      type: ["integer", "string", "null"],
      minimum: 0,
      maxLength: 19,
      pattern: "^\\d+$",
    };
    var pattern0 = new RegExp("^\\d+$", "u");
    function validate61(data, instancePath) {
      if (
        !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) &&
        typeof data !== "string" &&
        data !== null
      ) {
        fail(instancePath, "type", { type: schema27.type });
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data < 0 || isNaN(data)) {
          fail(instancePath, "minimum", { comparison: ">=", limit: 0 });
        }
      }
      if (typeof data === "string") {
        if (func3(data) > 19) {
          fail(instancePath, "maxLength", { limit: 19 });
        }
        if (!pattern0.test(data)) {
          fail(instancePath, "pattern", { pattern: "^\\d+$" });
        }
      }
    }
    function validate58(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.filename === void 0) {
          fail(instancePath, "required", { missingProperty: "filename" });
        }
        if (data.filename !== void 0) {
          if (typeof data.filename !== "string") {
            fail(instancePath + "/filename", "type", { type: "string" });
          }
        }
        if (data.trackType !== void 0) {
          validate59(data.trackType, instancePath + "/trackType");
        }
        if (data.uid !== void 0) {
          if (typeof data.uid !== "string") {
            fail(instancePath + "/uid", "type", { type: "string" });
          }
        }
        if (data.mixedAllUser !== void 0) {
          if (typeof data.mixedAllUser !== "boolean") {
            fail(instancePath + "/mixedAllUser", "type", { type: "boolean" });
          }
        }
        if (data.isPlayable !== void 0) {
          if (typeof data.isPlayable !== "boolean") {
            fail(instancePath + "/isPlayable", "type", { type: "boolean" });
          }
        }
        if (data.sliceStartTime !== void 0) {
          validate61(data.sliceStartTime, instancePath + "/sliceStartTime");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate57(data, instancePath) {
      if (typeof data !== "string" && !Array.isArray(data)) {
        fail(instancePath, "type", { type: schema24.type });
      }
      if (Array.isArray(data)) {
        const end0 = data.length;
        for (let index0 = 0; index0 < end0; index0++) {
          validate58(data[index0], instancePath + "/" + index0);
        }
      }
    }
    var schema28 = { type: ["integer", "string"], minimum: 0, maxLength: 3, pattern: "^\\d+$" };
    function validate65(data, instancePath) {
      if (
        !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) &&
        typeof data !== "string"
      ) {
        fail(instancePath, "type", { type: schema28.type });
      }
      if (typeof data == "number" && isFinite(data)) {
        if (data < 0 || isNaN(data)) {
          fail(instancePath, "minimum", { comparison: ">=", limit: 0 });
        }
      }
      if (typeof data === "string") {
        if (func3(data) > 3) {
          fail(instancePath, "maxLength", { limit: 3 });
        }
        if (!pattern0.test(data)) {
          fail(instancePath, "pattern", { pattern: "^\\d+$" });
        }
      }
    }
    function validate70(data, instancePath) {
      if (typeof data !== "string") {
        fail(instancePath, "type", { type: "string" });
      }
    }
    function validate72(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fileName !== void 0) {
          if (typeof data.fileName !== "string") {
            fail(instancePath + "/fileName", "type", { type: "string" });
          }
        }
        if (data.videoId !== void 0) {
          if (typeof data.videoId !== "string") {
            fail(instancePath + "/videoId", "type", { type: "string" });
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate69(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.state !== void 0) {
          validate70(data.state, instancePath + "/state");
        }
        if (data.videoInfo !== void 0) {
          let data1 = data.videoInfo;
          if (Array.isArray(data1)) {
            const end0 = data1.length;
            for (let index0 = 0; index0 < end0; index0++) {
              validate72(data1[index0], instancePath + "/videoInfo/" + index0);
            }
          } else {
            fail(instancePath + "/videoInfo", "type", { type: "array" });
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate68(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.serviceName !== void 0) {
          if (typeof data.serviceName !== "string") {
            fail(instancePath + "/serviceName", "type", { type: "string" });
          }
        }
        if (data.payload !== void 0) {
          validate69(data.payload, instancePath + "/payload");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate77(data, instancePath) {
      if (typeof data !== "string") {
        fail(instancePath, "type", { type: "string" });
      }
    }
    function validate76(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingService !== void 0) {
          validate77(data.recordingService, instancePath + "/recordingService");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate54(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fileListMode !== void 0) {
          validate55(data.fileListMode, instancePath + "/fileListMode");
        }
        if (data.fileList !== void 0) {
          validate57(data.fileList, instancePath + "/fileList");
        }
        if (data.status !== void 0) {
          validate65(data.status, instancePath + "/status");
        }
        if (data.sliceStartTime !== void 0) {
          validate61(data.sliceStartTime, instancePath + "/sliceStartTime");
        }
        if (data.extensionServiceState !== void 0) {
          let data4 = data.extensionServiceState;
          if (Array.isArray(data4)) {
            const end0 = data4.length;
            for (let index0 = 0; index0 < end0; index0++) {
              validate68(data4[index0], instancePath + "/extensionServiceState/" + index0);
            }
          } else {
            fail(instancePath + "/extensionServiceState", "type", { type: "array" });
          }
        }
        if (data.subServiceStatus !== void 0) {
          validate76(data.subServiceStatus, instancePath + "/subServiceStatus");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate51(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          fail(instancePath, "required", { missingProperty: "resourceId" });
        }
        if (data.sid === void 0) {
          fail(instancePath, "required", { missingProperty: "sid" });
        }
        if (data.serverResponse === void 0) {
          fail(instancePath, "required", { missingProperty: "serverResponse" });
        }
        if (data.resourceId !== void 0) {
          validate26(data.resourceId, instancePath + "/resourceId");
        }
        if (data.sid !== void 0) {
          validate43(data.sid, instancePath + "/sid");
        }
        if (data.serverResponse !== void 0) {
          validate54(data.serverResponse, instancePath + "/serverResponse");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate49(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          fail(instancePath, "required", { missingProperty: "Code" });
        }
        if (data.Body === void 0) {
          fail(instancePath, "required", { missingProperty: "Body" });
        }
        if (data.Code !== void 0) {
          validate23(data.Code, instancePath + "/Code");
        }
        if (data.Body !== void 0) {
          validate51(data.Body, instancePath + "/Body");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    var StopEnvelope = validate82;
    function validate90(data, instancePath) {
      if (typeof data !== "string") {
        fail(instancePath, "type", { type: "string" });
      }
    }
    function validate87(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.fileListMode !== void 0) {
          validate55(data.fileListMode, instancePath + "/fileListMode");
        }
        if (data.fileList !== void 0) {
          validate57(data.fileList, instancePath + "/fileList");
        }
        if (data.uploadingStatus !== void 0) {
          validate90(data.uploadingStatus, instancePath + "/uploadingStatus");
        }
        if (data.extensionServiceState !== void 0) {
          let data3 = data.extensionServiceState;
          if (Array.isArray(data3)) {
            const end0 = data3.length;
            for (let index0 = 0; index0 < end0; index0++) {
              validate68(data3[index0], instancePath + "/extensionServiceState/" + index0);
            }
          } else {
            fail(instancePath + "/extensionServiceState", "type", { type: "array" });
          }
        }
        if (data.subServiceStatus !== void 0) {
          validate76(data.subServiceStatus, instancePath + "/subServiceStatus");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate84(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.resourceId === void 0) {
          fail(instancePath, "required", { missingProperty: "resourceId" });
        }
        if (data.sid === void 0) {
          fail(instancePath, "required", { missingProperty: "sid" });
        }
        if (data.serverResponse === void 0) {
          fail(instancePath, "required", { missingProperty: "serverResponse" });
        }
        if (data.resourceId !== void 0) {
          validate26(data.resourceId, instancePath + "/resourceId");
        }
        if (data.sid !== void 0) {
          validate43(data.sid, instancePath + "/sid");
        }
        if (data.serverResponse !== void 0) {
          validate87(data.serverResponse, instancePath + "/serverResponse");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    function validate82(data, instancePath) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.Code === void 0) {
          fail(instancePath, "required", { missingProperty: "Code" });
        }
        if (data.Body === void 0) {
          fail(instancePath, "required", { missingProperty: "Body" });
        }
        if (data.Code !== void 0) {
          validate23(data.Code, instancePath + "/Code");
        }
        if (data.Body !== void 0) {
          validate84(data.Body, instancePath + "/Body");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    var StopIncomplete = validate96;
    function validate96(data, instancePath) {
      if (isObject(data) && data["Code"] !== void 0 && data["Body"] !== void 0) {
        validate82(data, instancePath);
      } else {
        validate29(data, instancePath);
      }
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
        found = [];
        validate(body, "");
        return found.length === 0 ? [] : report(found, body, printable, words);
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
