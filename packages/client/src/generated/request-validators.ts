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
  function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
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
  var found;
  var fail = (instancePath, keyword, params) => found.push({ instancePath, keyword, params });
  var AcquireRequest = validate22;
  var func3 = require_ucs2length().default;
  var pattern0 = new RegExp("^[A-Za-z0-9 !#$%&()+\\-:;<=.>?@[\\]^_{}|~,]*$", "u");
  function validate23(data, instancePath) {
    if (typeof data === "string") {
      if (func3(data) > 64) {
        fail(instancePath, "maxLength", { limit: 64 });
      }
      if (func3(data) < 1) {
        fail(instancePath, "minLength", { limit: 1 });
      }
      if (!pattern0.test(data)) {
        fail(instancePath, "pattern", { pattern: "^[A-Za-z0-9 !#$%&()+\\-:;<=.>?@[\\]^_{}|~,]*$" });
      }
    } else {
      fail(instancePath, "type", { type: "string" });
    }
  }
  function validate25(data, instancePath) {
    if (typeof data === "string") {
      if (func3(data) > 48) {
        fail(instancePath, "maxLength", { limit: 48 });
      }
      if (func3(data) < 1) {
        fail(instancePath, "minLength", { limit: 1 });
      }
    } else {
      fail(instancePath, "type", { type: "string" });
    }
  }
  var obj0 = /* @__PURE__ */ new Set(["resourceExpiredHour"]);
  var func7 = unknownMembers;
  function validate27(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resourceExpiredHour !== void 0) {
        let data0 = data.resourceExpiredHour;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          fail(instancePath + "/resourceExpiredHour", "type", { type: "integer" });
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 720 || isNaN(data0)) {
            fail(instancePath + "/resourceExpiredHour", "maximum", {
              comparison: "<=",
              limit: 720,
            });
          }
          if (data0 < 1 || isNaN(data0)) {
            fail(instancePath + "/resourceExpiredHour", "minimum", { comparison: ">=", limit: 1 });
          }
        }
      }
      for (const name0 of func7(data, obj0)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj0, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj1 = /* @__PURE__ */ new Set(["clientRequest", "cname", "uid"]);
  function validate22(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        fail(instancePath, "required", { missingProperty: "cname" });
      }
      if (data.uid === void 0) {
        fail(instancePath, "required", { missingProperty: "uid" });
      }
      if (data.cname !== void 0) {
        validate23(data.cname, instancePath + "/cname");
      }
      if (data.uid !== void 0) {
        validate25(data.uid, instancePath + "/uid");
      }
      if (data.clientRequest !== void 0) {
        validate27(data.clientRequest, instancePath + "/clientRequest");
      }
      for (const name0 of func7(data, obj1)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj1, severity: "error" });
      }
      if (data["clientRequest"] === void 0) {
        fail(instancePath, "x-missing", {
          missingProperty: "clientRequest",
          text: 0,
          severity: "warning",
        });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var StartMixRequest = validate29;
  var func9 = rules["files-have-a-destination"];
  function validate33(data, instancePath) {
    if (typeof data === "string") {
      if (func3(data) > 8192) {
        fail(instancePath, "maxLength", { limit: 8192 });
      }
    } else {
      fail(instancePath, "type", { type: "string" });
    }
  }
  var func11 = rules["secret-has-decryption-mode"];
  var func12 = rules["lists-are-not-empty"];
  var func13 = rules["one-list-for-each-medium"];
  var func14 = rules["lists-fit-uid-group"];
  var obj2 = [0, 1];
  function validate37(data, instancePath) {
    if (!obj2.includes(data)) {
      fail(instancePath, "x-named", {
        type: "integer",
        names: { Communication: 0, LiveBroadcast: 1 },
        allowedValues: obj2,
      });
    }
  }
  var obj4 = [0, 1, 2];
  function validate39(data, instancePath) {
    if (!obj4.includes(data)) {
      fail(instancePath, "x-named", {
        type: "integer",
        names: { Audio: 0, Video: 1, AudioAndVideo: 2 },
        allowedValues: obj4,
      });
    }
  }
  var obj6 = [0, 1, 2, 3];
  function validate41(data, instancePath) {
    if (!obj6.includes(data)) {
      fail(instancePath, "x-named", {
        type: "integer",
        names: { None: 0, Aes128Xts: 1, Aes128Ecb: 2, Aes256Xts: 3 },
        allowedValues: obj6,
      });
    }
  }
  function validate43(data, instancePath) {
    if (!obj2.includes(data)) {
      fail(instancePath, "x-named", {
        type: "integer",
        names: { Large: 0, Small: 1 },
        allowedValues: obj2,
      });
    }
  }
  function validate45(data, instancePath) {
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      fail(instancePath, "type", { type: "integer" });
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data > 4294967295 || isNaN(data)) {
        fail(instancePath, "maximum", { comparison: "<=", limit: 4294967295 });
      }
      if (data < 5 || isNaN(data)) {
        fail(instancePath, "minimum", { comparison: ">=", limit: 5 });
      }
    }
  }
  function validate48(data, instancePath) {
    if (typeof data === "string") {
      if (func3(data) > 48) {
        fail(instancePath, "maxLength", { limit: 48 });
      }
      if (func3(data) < 1) {
        fail(instancePath, "minLength", { limit: 1 });
      }
    } else {
      fail(instancePath, "type", { type: "string" });
    }
  }
  function validate47(data, instancePath) {
    if (Array.isArray(data) && data.includes("#allstream#")) {
      if (Array.isArray(data)) {
        if (data.length > 1) {
          fail(instancePath, "maxItems", { limit: 1 });
        }
      }
    }
    if (Array.isArray(data)) {
      if (data.length > 32) {
        fail(instancePath, "maxItems", { limit: 32 });
      }
      const end0 = data.length > 32 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        validate48(data[index0], instancePath + "/" + index0);
      }
    } else {
      fail(instancePath, "type", { type: "array" });
    }
  }
  function validate51(data, instancePath) {
    if (Array.isArray(data) && data.includes("#allstream#")) {
      fail(instancePath, "not", {});
    }
    if (Array.isArray(data)) {
      if (data.length > 32) {
        fail(instancePath, "maxItems", { limit: 32 });
      }
      const end0 = data.length > 32 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        validate48(data[index0], instancePath + "/" + index0);
      }
    } else {
      fail(instancePath, "type", { type: "array" });
    }
  }
  function validate56(data, instancePath) {
    if (!obj6.includes(data)) {
      fail(instancePath, "x-named", {
        type: "integer",
        names: { UpTo2: 0, UpTo7: 1, UpTo12: 2, UpTo17: 3 },
        allowedValues: obj6,
      });
    }
  }
  function validate36(data, instancePath) {
    if (
      isObject(data) &&
      data["decryptionMode"] !== void 0 &&
      (data["decryptionMode"] === void 0 || [1, 2, 3].includes(data["decryptionMode"]))
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data["secret"] === void 0) {
          fail(instancePath, "x-missing", {
            missingProperty: "secret",
            text: 1,
            severity: "error",
          });
        }
      }
    }
    if (
      isObject(data) &&
      data["streamTypes"] !== void 0 &&
      (data["streamTypes"] === void 0 || data["streamTypes"] === 1)
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.subscribeAudioUids !== void 0) {
          if (true) {
            fail(instancePath + "/subscribeAudioUids", "x-forbidden", {
              reason: 2,
              severity: "error",
            });
          }
        }
      }
    }
    if (
      isObject(data) &&
      data["streamTypes"] !== void 0 &&
      (data["streamTypes"] === void 0 || data["streamTypes"] === 1)
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unSubscribeAudioUids !== void 0) {
          if (true) {
            fail(instancePath + "/unSubscribeAudioUids", "x-forbidden", {
              reason: 2,
              severity: "error",
            });
          }
        }
      }
    }
    if (
      isObject(data) &&
      data["streamTypes"] !== void 0 &&
      (data["streamTypes"] === void 0 || data["streamTypes"] === 0)
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.subscribeVideoUids !== void 0) {
          if (true) {
            fail(instancePath + "/subscribeVideoUids", "x-forbidden", {
              reason: 3,
              severity: "error",
            });
          }
        }
      }
    }
    if (
      isObject(data) &&
      data["streamTypes"] !== void 0 &&
      (data["streamTypes"] === void 0 || data["streamTypes"] === 0)
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.unSubscribeVideoUids !== void 0) {
          if (true) {
            fail(instancePath + "/unSubscribeVideoUids", "x-forbidden", {
              reason: 3,
              severity: "error",
            });
          }
        }
      }
    }
    for (const finding0 of typeof data == "object" && data ? func11(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "secret-has-decryption-mode",
        text: 4,
        at: finding0.at,
        severity: "warning",
      });
    }
    for (const finding1 of typeof data == "object" && data ? func12(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "lists-are-not-empty",
        text: 5,
        at: finding1.at,
        severity: "warning",
      });
    }
    for (const finding2 of typeof data == "object" && data ? func13(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "one-list-for-each-medium",
        text: 6,
        at: finding2.at,
        severity: "warning",
      });
    }
    for (const finding3 of typeof data == "object" && data ? func14(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "lists-fit-uid-group",
        text: 7,
        at: finding3.at,
        severity: "warning",
      });
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.channelType !== void 0) {
        validate37(data.channelType, instancePath + "/channelType");
      }
      if (data.streamTypes !== void 0) {
        validate39(data.streamTypes, instancePath + "/streamTypes");
      }
      if (data.decryptionMode !== void 0) {
        validate41(data.decryptionMode, instancePath + "/decryptionMode");
      }
      if (data.secret !== void 0) {
        let data7 = data.secret;
        if (typeof data7 === "string") {
          if (func3(data7) > 8192) {
            fail(instancePath + "/secret", "maxLength", { limit: 8192 });
          }
          if (func3(data7) < 1) {
            fail(instancePath + "/secret", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/secret", "type", { type: "string" });
        }
      }
      if (data.videoStreamType !== void 0) {
        validate43(data.videoStreamType, instancePath + "/videoStreamType");
      }
      if (data.maxIdleTime !== void 0) {
        validate45(data.maxIdleTime, instancePath + "/maxIdleTime");
      }
      if (data.subscribeAudioUids !== void 0) {
        validate47(data.subscribeAudioUids, instancePath + "/subscribeAudioUids");
      }
      if (data.unSubscribeAudioUids !== void 0) {
        validate51(data.unSubscribeAudioUids, instancePath + "/unSubscribeAudioUids");
      }
      if (data.subscribeVideoUids !== void 0) {
        validate47(data.subscribeVideoUids, instancePath + "/subscribeVideoUids");
      }
      if (data.unSubscribeVideoUids !== void 0) {
        validate51(data.unSubscribeVideoUids, instancePath + "/unSubscribeVideoUids");
      }
      if (data.subscribeUidGroup !== void 0) {
        validate56(data.subscribeUidGroup, instancePath + "/subscribeUidGroup");
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate59(data, instancePath) {
    if (!obj4.includes(data)) {
      fail(instancePath, "x-named", {
        type: "integer",
        names: { Mono48Kbps: 0, Mono128Kbps: 1, Stereo192Kbps: 2 },
        allowedValues: obj4,
      });
    }
  }
  var pattern1 = new RegExp("^#[0-9A-Fa-f]{6}$", "u");
  function validate63(data, instancePath) {
    if (typeof data === "string") {
      if (!pattern1.test(data)) {
        fail(instancePath, "pattern", { pattern: "^#[0-9A-Fa-f]{6}$" });
      }
    } else {
      fail(instancePath, "type", { type: "string" });
    }
  }
  var obj18 = /* @__PURE__ */ new Set([
    "alpha",
    "height",
    "render_mode",
    "uid",
    "width",
    "x_axis",
    "y_axis",
  ]);
  function validate66(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.x_axis === void 0) {
        fail(instancePath, "required", { missingProperty: "x_axis" });
      }
      if (data.y_axis === void 0) {
        fail(instancePath, "required", { missingProperty: "y_axis" });
      }
      if (data.width === void 0) {
        fail(instancePath, "required", { missingProperty: "width" });
      }
      if (data.height === void 0) {
        fail(instancePath, "required", { missingProperty: "height" });
      }
      if (data.uid !== void 0) {
        validate48(data.uid, instancePath + "/uid");
      }
      if (data.x_axis !== void 0) {
        let data1 = data.x_axis;
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1 || isNaN(data1)) {
            fail(instancePath + "/x_axis", "maximum", { comparison: "<=", limit: 1 });
          }
          if (data1 < 0 || isNaN(data1)) {
            fail(instancePath + "/x_axis", "minimum", { comparison: ">=", limit: 0 });
          }
        } else {
          fail(instancePath + "/x_axis", "type", { type: "number" });
        }
      }
      if (data.y_axis !== void 0) {
        let data2 = data.y_axis;
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 > 1 || isNaN(data2)) {
            fail(instancePath + "/y_axis", "maximum", { comparison: "<=", limit: 1 });
          }
          if (data2 < 0 || isNaN(data2)) {
            fail(instancePath + "/y_axis", "minimum", { comparison: ">=", limit: 0 });
          }
        } else {
          fail(instancePath + "/y_axis", "type", { type: "number" });
        }
      }
      if (data.width !== void 0) {
        let data3 = data.width;
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 > 1 || isNaN(data3)) {
            fail(instancePath + "/width", "maximum", { comparison: "<=", limit: 1 });
          }
          if (data3 < 0 || isNaN(data3)) {
            fail(instancePath + "/width", "minimum", { comparison: ">=", limit: 0 });
          }
        } else {
          fail(instancePath + "/width", "type", { type: "number" });
        }
      }
      if (data.height !== void 0) {
        let data4 = data.height;
        if (typeof data4 == "number" && isFinite(data4)) {
          if (data4 > 1 || isNaN(data4)) {
            fail(instancePath + "/height", "maximum", { comparison: "<=", limit: 1 });
          }
          if (data4 < 0 || isNaN(data4)) {
            fail(instancePath + "/height", "minimum", { comparison: ">=", limit: 0 });
          }
        } else {
          fail(instancePath + "/height", "type", { type: "number" });
        }
      }
      if (data.alpha !== void 0) {
        let data5 = data.alpha;
        if (typeof data5 == "number" && isFinite(data5)) {
          if (data5 > 1 || isNaN(data5)) {
            fail(instancePath + "/alpha", "maximum", { comparison: "<=", limit: 1 });
          }
          if (data5 < 0 || isNaN(data5)) {
            fail(instancePath + "/alpha", "minimum", { comparison: ">=", limit: 0 });
          }
        } else {
          fail(instancePath + "/alpha", "type", { type: "number" });
        }
      }
      if (data.render_mode !== void 0) {
        if (!obj2.includes(data.render_mode)) {
          fail(instancePath + "/render_mode", "x-named", {
            type: "integer",
            names: { Crop: 0, Fit: 1 },
            allowedValues: obj2,
          });
        }
      }
      for (const name0 of func7(data, obj18)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj18, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate62(data, instancePath) {
    if (
      isObject(data) &&
      data["mixedVideoLayout"] !== void 0 &&
      (data["mixedVideoLayout"] === void 0 || data["mixedVideoLayout"] === 3)
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.layoutConfig === void 0) {
          fail(instancePath, "required", { missingProperty: "layoutConfig" });
        }
        if (data.layoutConfig !== void 0) {
          let data0 = data.layoutConfig;
          if (Array.isArray(data0)) {
            if (data0.length < 1) {
              fail(instancePath + "/layoutConfig", "minItems", { limit: 1 });
            }
          }
        }
      }
    }
    if (
      !(
        isObject(data) &&
        data["mixedVideoLayout"] !== void 0 &&
        (data["mixedVideoLayout"] === void 0 || [2].includes(data["mixedVideoLayout"]))
      )
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.maxResolutionUid !== void 0) {
          if (true) {
            fail(instancePath + "/maxResolutionUid", "x-forbidden", {
              reason: 8,
              severity: "warning",
            });
          }
        }
      }
    }
    if (
      !(
        isObject(data) &&
        data["mixedVideoLayout"] !== void 0 &&
        (data["mixedVideoLayout"] === void 0 || [3].includes(data["mixedVideoLayout"]))
      )
    ) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.layoutConfig !== void 0) {
          if (true) {
            fail(instancePath + "/layoutConfig", "x-forbidden", { reason: 9, severity: "warning" });
          }
        }
      }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mixedVideoLayout !== void 0) {
        if (!obj6.includes(data.mixedVideoLayout)) {
          fail(instancePath + "/mixedVideoLayout", "x-named", {
            type: "integer",
            names: { Floating: 0, Adaptive: 1, Vertical: 2, Custom: 3 },
            allowedValues: obj6,
          });
        }
      }
      if (data.backgroundColor !== void 0) {
        validate63(data.backgroundColor, instancePath + "/backgroundColor");
      }
      if (data.maxResolutionUid !== void 0) {
        validate48(data.maxResolutionUid, instancePath + "/maxResolutionUid");
      }
      if (data.layoutConfig !== void 0) {
        let data6 = data.layoutConfig;
        if (Array.isArray(data6)) {
          if (data6.length > 17) {
            fail(instancePath + "/layoutConfig", "maxItems", { limit: 17 });
          }
          const end0 = data6.length > 17 ? 0 : data6.length;
          for (let index0 = 0; index0 < end0; index0++) {
            validate66(data6[index0], instancePath + "/layoutConfig/" + index0);
          }
        } else {
          fail(instancePath + "/layoutConfig", "type", { type: "array" });
        }
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var func20 = rules["canvas-area"];
  var obj19 = /* @__PURE__ */ new Set([
    "backgroundColor",
    "bitrate",
    "fps",
    "height",
    "layoutConfig",
    "maxResolutionUid",
    "mixedVideoLayout",
    "width",
  ]);
  function validate61(data, instancePath) {
    validate62(data, instancePath);
    for (const finding0 of typeof data == "object" && data ? func20(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "canvas-area",
        text: 10,
        at: finding0.at,
        severity: "error",
      });
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.width === void 0) {
        fail(instancePath, "required", { missingProperty: "width" });
      }
      if (data.height === void 0) {
        fail(instancePath, "required", { missingProperty: "height" });
      }
      if (data.fps === void 0) {
        fail(instancePath, "required", { missingProperty: "fps" });
      }
      if (data.bitrate === void 0) {
        fail(instancePath, "required", { missingProperty: "bitrate" });
      }
      if (data.width !== void 0) {
        let data0 = data.width;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          fail(instancePath + "/width", "type", { type: "integer" });
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 1920 || isNaN(data0)) {
            fail(instancePath + "/width", "maximum", { comparison: "<=", limit: 1920 });
          }
          if (data0 < 1 || isNaN(data0)) {
            fail(instancePath + "/width", "minimum", { comparison: ">=", limit: 1 });
          }
        }
      }
      if (data.height !== void 0) {
        let data1 = data.height;
        if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
          fail(instancePath + "/height", "type", { type: "integer" });
        }
        if (typeof data1 == "number" && isFinite(data1)) {
          if (data1 > 1920 || isNaN(data1)) {
            fail(instancePath + "/height", "maximum", { comparison: "<=", limit: 1920 });
          }
          if (data1 < 1 || isNaN(data1)) {
            fail(instancePath + "/height", "minimum", { comparison: ">=", limit: 1 });
          }
        }
      }
      if (data.fps !== void 0) {
        let data2 = data.fps;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          fail(instancePath + "/fps", "type", { type: "integer" });
        }
        if (typeof data2 == "number" && isFinite(data2)) {
          if (data2 < 1 || isNaN(data2)) {
            fail(instancePath + "/fps", "minimum", { comparison: ">=", limit: 1 });
          }
        }
      }
      if (data.bitrate !== void 0) {
        let data3 = data.bitrate;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          fail(instancePath + "/bitrate", "type", { type: "integer" });
        }
        if (typeof data3 == "number" && isFinite(data3)) {
          if (data3 < 1 || isNaN(data3)) {
            fail(instancePath + "/bitrate", "minimum", { comparison: ">=", limit: 1 });
          }
        }
      }
      for (const name0 of func7(data, obj19)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj19, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj20 = /* @__PURE__ */ new Set([
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
  function validate35(data, instancePath) {
    validate36(data, instancePath);
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioProfile !== void 0) {
        validate59(data.audioProfile, instancePath + "/audioProfile");
      }
      if (data.transcodingConfig !== void 0) {
        validate61(data.transcodingConfig, instancePath + "/transcodingConfig");
      }
      for (const name0 of func7(data, obj20)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj20, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
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
        "x-rule": [{ id: "mp4-is-not-documented", text: 11, severity: "warning" }],
      },
    },
    "x-closed": { known: ["avFileType"], severity: "error" },
  };
  var func23 = rules["mp4-is-not-documented"];
  var func0 = hasRepeats;
  var obj21 = ["hls", "mp4"];
  var obj22 = /* @__PURE__ */ new Set(["avFileType"]);
  function validate72(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.avFileType !== void 0) {
        let data0 = data.avFileType;
        for (const finding0 of typeof data0 == "object" && data0 ? func23(data0, recording) : []) {
          fail(instancePath + "/avFileType", "x-rule", {
            id: "mp4-is-not-documented",
            text: 11,
            at: finding0.at,
            severity: "warning",
          });
        }
        if (Array.isArray(data0)) {
          if (data0.length > 2) {
            fail(instancePath + "/avFileType", "maxItems", { limit: 2 });
          }
          if (data0.length < 1) {
            fail(instancePath + "/avFileType", "minItems", { limit: 1 });
          }
          if (
            data0.length > 0 &&
            data0.length <= 2 &&
            data0.every((element) => obj21.includes(element)) &&
            !data0.includes("hls")
          ) {
            fail(instancePath + "/avFileType", "x-contains", { allowedValue: "hls" });
          }
          const end0 = data0.length > 2 ? 0 : data0.length;
          for (let index0 = 0; index0 < end0; index0++) {
            let data1 = data0[index0];
            if (!(data1 === "hls" || data1 === "mp4")) {
              fail(instancePath + "/avFileType/" + index0, "enum", {
                allowedValues: schema30.properties.avFileType.items.enum,
              });
            }
          }
          if (data0.length <= 2 && func0(data0)) {
            fail(instancePath + "/avFileType", "uniqueItems", {});
          }
        } else {
          fail(instancePath + "/avFileType", "type", { type: "array" });
        }
      }
      for (const name0 of func7(data, obj22)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj22, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var func32 = rules["prefix-length"];
  var func33 = rules["prefix-is-not-empty"];
  var pattern2 = new RegExp("^[A-Za-z0-9]*$", "u");
  function validate76(data, instancePath) {
    for (const finding0 of typeof data == "object" && data ? func32(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "prefix-length",
        text: 12,
        at: finding0.at,
        severity: "error",
      });
    }
    for (const finding1 of typeof data == "object" && data ? func33(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "prefix-is-not-empty",
        text: 13,
        at: finding1.at,
        severity: "warning",
      });
    }
    if (Array.isArray(data)) {
      if (data.length > 64) {
        fail(instancePath, "maxItems", { limit: 64 });
      }
      const end0 = data.length > 64 ? 0 : data.length;
      for (let index0 = 0; index0 < end0; index0++) {
        let data0 = data[index0];
        if (typeof data0 === "string") {
          if (func3(data0) > 127) {
            fail(instancePath + "/" + index0, "maxLength", { limit: 127 });
          }
          if (func3(data0) < 1) {
            fail(instancePath + "/" + index0, "minLength", { limit: 1 });
          }
          if (!pattern2.test(data0)) {
            fail(instancePath + "/" + index0, "pattern", { pattern: "^[A-Za-z0-9]*$" });
          }
        } else {
          fail(instancePath + "/" + index0, "type", { type: "string" });
        }
      }
    } else {
      fail(instancePath, "type", { type: "array" });
    }
  }
  function validate75(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.bucket === void 0) {
        fail(instancePath, "required", { missingProperty: "bucket" });
      }
      if (data.accessKey === void 0) {
        fail(instancePath, "required", { missingProperty: "accessKey" });
      }
      if (data.secretKey === void 0) {
        fail(instancePath, "required", { missingProperty: "secretKey" });
      }
      if (data.bucket !== void 0) {
        let data0 = data.bucket;
        if (typeof data0 === "string") {
          if (func3(data0) > 8192) {
            fail(instancePath + "/bucket", "maxLength", { limit: 8192 });
          }
          if (func3(data0) < 1) {
            fail(instancePath + "/bucket", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/bucket", "type", { type: "string" });
        }
      }
      if (data.accessKey !== void 0) {
        let data1 = data.accessKey;
        if (typeof data1 === "string") {
          if (func3(data1) > 8192) {
            fail(instancePath + "/accessKey", "maxLength", { limit: 8192 });
          }
          if (func3(data1) < 1) {
            fail(instancePath + "/accessKey", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/accessKey", "type", { type: "string" });
        }
      }
      if (data.secretKey !== void 0) {
        let data2 = data.secretKey;
        if (typeof data2 === "string") {
          if (func3(data2) > 8192) {
            fail(instancePath + "/secretKey", "maxLength", { limit: 8192 });
          }
          if (func3(data2) < 1) {
            fail(instancePath + "/secretKey", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/secretKey", "type", { type: "string" });
        }
      }
      if (data.fileNamePrefix !== void 0) {
        validate76(data.fileNamePrefix, instancePath + "/fileNamePrefix");
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj23 = [0, 1, 2, 3, 4];
  var obj25 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17];
  var obj27 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
  var obj29 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];
  var obj31 = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  var obj33 = [0, 1, 2, 3, 4, 100];
  var obj35 = /* @__PURE__ */ new Set([
    "accessKey",
    "bucket",
    "fileNamePrefix",
    "region",
    "secretKey",
    "vendor",
  ]);
  var func36 = rules["vendor-is-not-documented"];
  var pattern3 = new RegExp("^https?://\\S+$", "u");
  function validate74(data, instancePath) {
    if (
      isObject(data) &&
      data["vendor"] !== void 0 &&
      (data["vendor"] === void 0 || [0].includes(data["vendor"]))
    ) {
      validate75(data, instancePath);
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region !== void 0) {
          let data0 = data.region;
          if (!Number.isInteger(data0)) {
            fail(instancePath + "/region", "x-named", {
              type: "integer",
              names: { Huadong: 0, Huabei: 1, Huanan: 2, Beimei: 3, Dongnanya: 4 },
            });
          }
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 2147483647 || isNaN(data0)) {
              fail(instancePath + "/region", "maximum", { comparison: "<=", limit: 2147483647 });
            }
            if (data0 < 0 || isNaN(data0)) {
              fail(instancePath + "/region", "minimum", { comparison: ">=", limit: 0 });
            }
            if (
              Number.isInteger(data0) &&
              data0 >= 0 &&
              data0 <= 2147483647 &&
              !obj23.includes(data0)
            ) {
              fail(instancePath + "/region", "x-known", { values: obj23, severity: "warning" });
            }
          }
        }
        if (data["region"] === void 0) {
          fail(instancePath, "x-missing", {
            missingProperty: "region",
            text: 14,
            severity: "warning",
          });
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (
      isObject(data) &&
      data["vendor"] !== void 0 &&
      (data["vendor"] === void 0 || [1].includes(data["vendor"]))
    ) {
      validate75(data, instancePath);
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region !== void 0) {
          let data1 = data.region;
          if (!Number.isInteger(data1)) {
            fail(instancePath + "/region", "x-named", {
              type: "integer",
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
            });
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2147483647 || isNaN(data1)) {
              fail(instancePath + "/region", "maximum", { comparison: "<=", limit: 2147483647 });
            }
            if (data1 < 0 || isNaN(data1)) {
              fail(instancePath + "/region", "minimum", { comparison: ">=", limit: 0 });
            }
            if (
              Number.isInteger(data1) &&
              data1 >= 0 &&
              data1 <= 2147483647 &&
              !obj25.includes(data1)
            ) {
              fail(instancePath + "/region", "x-known", { values: obj25, severity: "warning" });
            }
          }
        }
        if (data["region"] === void 0) {
          fail(instancePath, "x-missing", {
            missingProperty: "region",
            text: 14,
            severity: "warning",
          });
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (
      isObject(data) &&
      data["vendor"] !== void 0 &&
      (data["vendor"] === void 0 || [2].includes(data["vendor"]))
    ) {
      validate75(data, instancePath);
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region !== void 0) {
          let data2 = data.region;
          if (!Number.isInteger(data2)) {
            fail(instancePath + "/region", "x-named", {
              type: "integer",
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
            });
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 2147483647 || isNaN(data2)) {
              fail(instancePath + "/region", "maximum", { comparison: "<=", limit: 2147483647 });
            }
            if (data2 < 0 || isNaN(data2)) {
              fail(instancePath + "/region", "minimum", { comparison: ">=", limit: 0 });
            }
            if (
              Number.isInteger(data2) &&
              data2 >= 0 &&
              data2 <= 2147483647 &&
              !obj27.includes(data2)
            ) {
              fail(instancePath + "/region", "x-known", { values: obj27, severity: "warning" });
            }
          }
        }
        if (data["region"] === void 0) {
          fail(instancePath, "x-missing", {
            missingProperty: "region",
            text: 14,
            severity: "warning",
          });
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (
      isObject(data) &&
      data["vendor"] !== void 0 &&
      (data["vendor"] === void 0 || [3].includes(data["vendor"]))
    ) {
      validate75(data, instancePath);
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region !== void 0) {
          let data3 = data.region;
          if (!Number.isInteger(data3)) {
            fail(instancePath + "/region", "x-named", {
              type: "integer",
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
            });
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 2147483647 || isNaN(data3)) {
              fail(instancePath + "/region", "maximum", { comparison: "<=", limit: 2147483647 });
            }
            if (data3 < 0 || isNaN(data3)) {
              fail(instancePath + "/region", "minimum", { comparison: ">=", limit: 0 });
            }
            if (
              Number.isInteger(data3) &&
              data3 >= 0 &&
              data3 <= 2147483647 &&
              !obj29.includes(data3)
            ) {
              fail(instancePath + "/region", "x-known", { values: obj29, severity: "warning" });
            }
          }
        }
        if (data["region"] === void 0) {
          fail(instancePath, "x-missing", {
            missingProperty: "region",
            text: 14,
            severity: "warning",
          });
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (
      isObject(data) &&
      data["vendor"] !== void 0 &&
      (data["vendor"] === void 0 || [4].includes(data["vendor"]))
    ) {
      validate75(data, instancePath);
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region !== void 0) {
          let data4 = data.region;
          if (!Number.isInteger(data4)) {
            fail(instancePath + "/region", "x-named", {
              type: "integer",
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
            });
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 2147483647 || isNaN(data4)) {
              fail(instancePath + "/region", "maximum", { comparison: "<=", limit: 2147483647 });
            }
            if (data4 < 0 || isNaN(data4)) {
              fail(instancePath + "/region", "minimum", { comparison: ">=", limit: 0 });
            }
            if (
              Number.isInteger(data4) &&
              data4 >= 0 &&
              data4 <= 2147483647 &&
              !obj31.includes(data4)
            ) {
              fail(instancePath + "/region", "x-known", { values: obj31, severity: "warning" });
            }
          }
        }
        if (data["region"] === void 0) {
          fail(instancePath, "x-missing", {
            missingProperty: "region",
            text: 14,
            severity: "warning",
          });
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (
      isObject(data) &&
      data["vendor"] !== void 0 &&
      (data["vendor"] === void 0 || [100].includes(data["vendor"]))
    ) {
      for (const finding0 of typeof data == "object" && data ? func36(data, recording) : []) {
        fail(instancePath, "x-rule", {
          id: "vendor-is-not-documented",
          text: 15,
          at: finding0.at,
          severity: "warning",
        });
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.bucket === void 0) {
          fail(instancePath, "required", { missingProperty: "bucket" });
        }
        if (data.region !== void 0) {
          let data5 = data.region;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            fail(instancePath + "/region", "type", { type: "integer" });
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 2147483647 || isNaN(data5)) {
              fail(instancePath + "/region", "maximum", { comparison: "<=", limit: 2147483647 });
            }
            if (data5 < 0 || isNaN(data5)) {
              fail(instancePath + "/region", "minimum", { comparison: ">=", limit: 0 });
            }
          }
        }
        if (data.bucket !== void 0) {
          let data6 = data.bucket;
          if (typeof data6 === "string") {
            if (func3(data6) > 8192) {
              fail(instancePath + "/bucket", "maxLength", { limit: 8192 });
            }
            if (!pattern3.test(data6)) {
              fail(instancePath + "/bucket", "pattern", { pattern: "^https?://\\S+$" });
            }
          } else {
            fail(instancePath + "/bucket", "type", { type: "string" });
          }
        }
        if (data.accessKey !== void 0) {
          let data7 = data.accessKey;
          if (typeof data7 === "string") {
            if (func3(data7) > 8192) {
              fail(instancePath + "/accessKey", "maxLength", { limit: 8192 });
            }
          } else {
            fail(instancePath + "/accessKey", "type", { type: "string" });
          }
        }
        if (data.secretKey !== void 0) {
          let data8 = data.secretKey;
          if (typeof data8 === "string") {
            if (func3(data8) > 8192) {
              fail(instancePath + "/secretKey", "maxLength", { limit: 8192 });
            }
          } else {
            fail(instancePath + "/secretKey", "type", { type: "string" });
          }
        }
        if (data.fileNamePrefix !== void 0) {
          validate76(data.fileNamePrefix, instancePath + "/fileNamePrefix");
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (
      isObject(data) &&
      data["vendor"] !== void 0 &&
      (data["vendor"] === void 0 ||
        (Number.isInteger(data["vendor"]) && ![0, 1, 2, 3, 4, 100].includes(data["vendor"])))
    ) {
      validate75(data, instancePath);
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.region === void 0) {
          fail(instancePath, "required", { missingProperty: "region" });
        }
        if (data.region !== void 0) {
          let data10 = data.region;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            fail(instancePath + "/region", "type", { type: "integer" });
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 2147483647 || isNaN(data10)) {
              fail(instancePath + "/region", "maximum", { comparison: "<=", limit: 2147483647 });
            }
            if (data10 < 0 || isNaN(data10)) {
              fail(instancePath + "/region", "minimum", { comparison: ">=", limit: 0 });
            }
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.vendor === void 0) {
        fail(instancePath, "required", { missingProperty: "vendor" });
      }
      if (data.vendor !== void 0) {
        let data11 = data.vendor;
        if (!Number.isInteger(data11)) {
          fail(instancePath + "/vendor", "x-named", {
            type: "integer",
            names: { qiniu: 0, aws: 1, aliyun: 2, tencent: 3, kingsoft: 4 },
          });
        }
        if (typeof data11 == "number" && isFinite(data11)) {
          if (data11 > 2147483647 || isNaN(data11)) {
            fail(instancePath + "/vendor", "maximum", { comparison: "<=", limit: 2147483647 });
          }
          if (data11 < 0 || isNaN(data11)) {
            fail(instancePath + "/vendor", "minimum", { comparison: ">=", limit: 0 });
          }
          if (
            Number.isInteger(data11) &&
            data11 >= 0 &&
            data11 <= 2147483647 &&
            !obj33.includes(data11)
          ) {
            fail(instancePath + "/vendor", "x-known", { values: obj33, severity: "warning" });
          }
        }
      }
      for (const name0 of func7(data, obj35)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj35, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
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
    "x-closed": { known: ["errorHandlePolicy", "extensionServices"], severity: "error" },
  };
  var schema35 = {
    type: "object",
    properties: {
      serviceName: { enum: ["aliyun_vod_service"] },
      errorHandlePolicy: { enum: ["error_abort"] },
      serviceParam: { $ref: "#/$defs/AliyunVodParameters" },
    },
    required: ["serviceName", "serviceParam"],
    "x-closed": { known: ["errorHandlePolicy", "serviceName", "serviceParam"], severity: "error" },
  };
  var obj36 = /* @__PURE__ */ new Set([
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
  function validate93(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title === void 0) {
        fail(instancePath, "required", { missingProperty: "title" });
      }
      if (data.title !== void 0) {
        let data0 = data.title;
        if (typeof data0 === "string") {
          if (func3(data0) > 8192) {
            fail(instancePath + "/title", "maxLength", { limit: 8192 });
          }
          if (func3(data0) < 1) {
            fail(instancePath + "/title", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/title", "type", { type: "string" });
        }
      }
      if (data.description !== void 0) {
        let data1 = data.description;
        if (typeof data1 === "string") {
          if (func3(data1) > 8192) {
            fail(instancePath + "/description", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/description", "type", { type: "string" });
        }
      }
      if (data.coverUrl !== void 0) {
        let data2 = data.coverUrl;
        if (typeof data2 === "string") {
          if (func3(data2) > 8192) {
            fail(instancePath + "/coverUrl", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/coverUrl", "type", { type: "string" });
        }
      }
      if (data.cateId !== void 0) {
        let data3 = data.cateId;
        if (typeof data3 === "string") {
          if (func3(data3) > 8192) {
            fail(instancePath + "/cateId", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/cateId", "type", { type: "string" });
        }
      }
      if (data.tags !== void 0) {
        let data4 = data.tags;
        if (typeof data4 === "string") {
          if (func3(data4) > 8192) {
            fail(instancePath + "/tags", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/tags", "type", { type: "string" });
        }
      }
      if (data.templateGroupId !== void 0) {
        let data5 = data.templateGroupId;
        if (typeof data5 === "string") {
          if (func3(data5) > 8192) {
            fail(instancePath + "/templateGroupId", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/templateGroupId", "type", { type: "string" });
        }
      }
      if (data.userData !== void 0) {
        let data6 = data.userData;
        if (typeof data6 === "string") {
          if (func3(data6) > 8192) {
            fail(instancePath + "/userData", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/userData", "type", { type: "string" });
        }
      }
      if (data.storageLocation !== void 0) {
        let data7 = data.storageLocation;
        if (typeof data7 === "string") {
          if (func3(data7) > 8192) {
            fail(instancePath + "/storageLocation", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/storageLocation", "type", { type: "string" });
        }
      }
      if (data.workflowId !== void 0) {
        let data8 = data.workflowId;
        if (typeof data8 === "string") {
          if (func3(data8) > 8192) {
            fail(instancePath + "/workflowId", "maxLength", { limit: 8192 });
          }
        } else {
          fail(instancePath + "/workflowId", "type", { type: "string" });
        }
      }
      for (const name0 of func7(data, obj36)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj36, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj37 = /* @__PURE__ */ new Set(["videoData"]);
  function validate92(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.videoData === void 0) {
        fail(instancePath, "required", { missingProperty: "videoData" });
      }
      if (data.videoData !== void 0) {
        validate93(data.videoData, instancePath + "/videoData");
      }
      for (const name0 of func7(data, obj37)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj37, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj38 = /* @__PURE__ */ new Set(["accessKey", "apiData", "regionId", "secretKey"]);
  function validate91(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.accessKey === void 0) {
        fail(instancePath, "required", { missingProperty: "accessKey" });
      }
      if (data.secretKey === void 0) {
        fail(instancePath, "required", { missingProperty: "secretKey" });
      }
      if (data.regionId === void 0) {
        fail(instancePath, "required", { missingProperty: "regionId" });
      }
      if (data.apiData === void 0) {
        fail(instancePath, "required", { missingProperty: "apiData" });
      }
      if (data.accessKey !== void 0) {
        let data0 = data.accessKey;
        if (typeof data0 === "string") {
          if (func3(data0) > 8192) {
            fail(instancePath + "/accessKey", "maxLength", { limit: 8192 });
          }
          if (func3(data0) < 1) {
            fail(instancePath + "/accessKey", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/accessKey", "type", { type: "string" });
        }
      }
      if (data.secretKey !== void 0) {
        let data1 = data.secretKey;
        if (typeof data1 === "string") {
          if (func3(data1) > 8192) {
            fail(instancePath + "/secretKey", "maxLength", { limit: 8192 });
          }
          if (func3(data1) < 1) {
            fail(instancePath + "/secretKey", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/secretKey", "type", { type: "string" });
        }
      }
      if (data.regionId !== void 0) {
        let data2 = data.regionId;
        if (typeof data2 === "string") {
          if (func3(data2) > 8192) {
            fail(instancePath + "/regionId", "maxLength", { limit: 8192 });
          }
          if (func3(data2) < 1) {
            fail(instancePath + "/regionId", "minLength", { limit: 1 });
          }
        } else {
          fail(instancePath + "/regionId", "type", { type: "string" });
        }
      }
      if (data.apiData !== void 0) {
        validate92(data.apiData, instancePath + "/apiData");
      }
      for (const name0 of func7(data, obj38)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj38, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj39 = /* @__PURE__ */ new Set(["errorHandlePolicy", "serviceName", "serviceParam"]);
  function validate90(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.serviceName === void 0) {
        fail(instancePath, "required", { missingProperty: "serviceName" });
      }
      if (data.serviceParam === void 0) {
        fail(instancePath, "required", { missingProperty: "serviceParam" });
      }
      if (data.serviceName !== void 0) {
        if (!(data.serviceName === "aliyun_vod_service")) {
          fail(instancePath + "/serviceName", "enum", {
            allowedValues: schema35.properties.serviceName.enum,
          });
        }
      }
      if (data.errorHandlePolicy !== void 0) {
        if (!(data.errorHandlePolicy === "error_abort")) {
          fail(instancePath + "/errorHandlePolicy", "enum", {
            allowedValues: schema35.properties.errorHandlePolicy.enum,
          });
        }
      }
      if (data.serviceParam !== void 0) {
        validate91(data.serviceParam, instancePath + "/serviceParam");
      }
      for (const name0 of func7(data, obj39)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj39, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj40 = /* @__PURE__ */ new Set(["errorHandlePolicy", "extensionServices"]);
  function validate89(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.extensionServices === void 0) {
        fail(instancePath, "required", { missingProperty: "extensionServices" });
      }
      if (data.errorHandlePolicy !== void 0) {
        if (!(data.errorHandlePolicy === "error_abort")) {
          fail(instancePath + "/errorHandlePolicy", "enum", {
            allowedValues: schema34.properties.errorHandlePolicy.enum,
          });
        }
      }
      if (data.extensionServices !== void 0) {
        let data1 = data.extensionServices;
        if (Array.isArray(data1)) {
          if (data1.length > 32) {
            fail(instancePath + "/extensionServices", "maxItems", { limit: 32 });
          }
          if (data1.length < 1) {
            fail(instancePath + "/extensionServices", "minItems", { limit: 1 });
          }
          const end0 = data1.length > 32 ? 0 : data1.length;
          for (let index0 = 0; index0 < end0; index0++) {
            validate90(data1[index0], instancePath + "/extensionServices/" + index0);
          }
        } else {
          fail(instancePath + "/extensionServices", "type", { type: "array" });
        }
      }
      for (const name0 of func7(data, obj40)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj40, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj41 = /* @__PURE__ */ new Set([
    "extensionServiceConfig",
    "recordingConfig",
    "recordingFileConfig",
    "snapshotConfig",
    "storageConfig",
    "token",
  ]);
  function validate32(data, instancePath) {
    if (!(isObject(data) && data["extensionServiceConfig"] !== void 0)) {
      for (const finding0 of typeof data == "object" && data ? func9(data, recording) : []) {
        fail(instancePath, "x-rule", {
          id: "files-have-a-destination",
          text: 17,
          at: finding0.at,
          severity: "warning",
        });
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          fail(instancePath, "required", { missingProperty: "recordingConfig" });
        }
        if (data.token !== void 0) {
          validate33(data.token, instancePath + "/token");
        }
        if (data.recordingConfig !== void 0) {
          validate35(data.recordingConfig, instancePath + "/recordingConfig");
        }
        if (data.recordingFileConfig !== void 0) {
          validate72(data.recordingFileConfig, instancePath + "/recordingFileConfig");
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            fail(instancePath + "/snapshotConfig", "x-forbidden", {
              reason: 16,
              severity: "error",
            });
          }
        }
        if (data.storageConfig !== void 0) {
          validate74(data.storageConfig, instancePath + "/storageConfig");
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            fail(instancePath + "/extensionServiceConfig", "x-forbidden", {
              reason: 19,
              severity: "error",
            });
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (isObject(data) && data["extensionServiceConfig"] !== void 0) {
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          fail(instancePath, "required", { missingProperty: "recordingConfig" });
        }
        if (data.token !== void 0) {
          validate33(data.token, instancePath + "/token");
        }
        if (data.recordingConfig !== void 0) {
          validate35(data.recordingConfig, instancePath + "/recordingConfig");
        }
        if (data.recordingFileConfig !== void 0) {
          validate72(data.recordingFileConfig, instancePath + "/recordingFileConfig");
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            fail(instancePath + "/snapshotConfig", "x-forbidden", {
              reason: 18,
              severity: "error",
            });
          }
        }
        if (data.extensionServiceConfig !== void 0) {
          validate89(data.extensionServiceConfig, instancePath + "/extensionServiceConfig");
        }
        if (data.storageConfig !== void 0) {
          if (true) {
            fail(instancePath + "/storageConfig", "x-forbidden", { reason: 19, severity: "error" });
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func7(data, obj41)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj41, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate29(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        fail(instancePath, "required", { missingProperty: "cname" });
      }
      if (data.uid === void 0) {
        fail(instancePath, "required", { missingProperty: "uid" });
      }
      if (data.clientRequest === void 0) {
        fail(instancePath, "required", { missingProperty: "clientRequest" });
      }
      if (data.cname !== void 0) {
        validate23(data.cname, instancePath + "/cname");
      }
      if (data.uid !== void 0) {
        validate25(data.uid, instancePath + "/uid");
      }
      if (data.clientRequest !== void 0) {
        validate32(data.clientRequest, instancePath + "/clientRequest");
      }
      for (const name0 of func7(data, obj1)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj1, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var StartIndividualRequest = validate100;
  function validate107(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioProfile !== void 0) {
        if (true) {
          fail(instancePath + "/audioProfile", "x-forbidden", { reason: 20, severity: "error" });
        }
      }
      if (data.transcodingConfig !== void 0) {
        if (true) {
          fail(instancePath + "/transcodingConfig", "x-forbidden", {
            reason: 20,
            severity: "error",
          });
        }
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate105(data, instancePath) {
    validate36(data, instancePath);
    validate107(data, instancePath);
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeUidGroup === void 0) {
        fail(instancePath, "required", { missingProperty: "subscribeUidGroup" });
      }
      if (data.subscribeUidGroup !== void 0) {
        validate56(data.subscribeUidGroup, instancePath + "/subscribeUidGroup");
      }
      for (const name0 of func7(data, obj20)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj20, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
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
      severity: "error",
    },
  };
  function validate114(data, instancePath) {
    validate36(data, instancePath);
    validate107(data, instancePath);
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeUidGroup === void 0) {
        fail(instancePath, "required", { missingProperty: "subscribeUidGroup" });
      }
      if (data.subscribeAudioUids !== void 0) {
        if (data.subscribeVideoUids === void 0) {
          fail(instancePath, "dependencies", {
            property: "subscribeAudioUids",
            missingProperty: "subscribeVideoUids",
            depsCount: 1,
            deps: "subscribeVideoUids",
          });
        }
      }
      if (data.subscribeUidGroup !== void 0) {
        validate56(data.subscribeUidGroup, instancePath + "/subscribeUidGroup");
      }
      if (data.streamTypes !== void 0) {
        let data1 = data.streamTypes;
        if (!(data1 === 1 || data1 === 2)) {
          fail(instancePath + "/streamTypes", "enum", {
            allowedValues: schema43.properties.streamTypes.enum,
          });
        }
      }
      for (const name0 of func7(data, obj20)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj20, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var schema44 = {
    type: "object",
    properties: {
      captureInterval: { type: "integer", minimum: 5, maximum: 3600 },
      fileType: { type: "array", minItems: 1, maxItems: 1, items: { enum: ["jpg"] } },
    },
    "x-missing": [{ name: "fileType", text: 23, severity: "error" }],
    "x-closed": { known: ["captureInterval", "fileType"], severity: "error" },
  };
  var obj45 = /* @__PURE__ */ new Set(["captureInterval", "fileType"]);
  function validate119(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.captureInterval !== void 0) {
        let data0 = data.captureInterval;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          fail(instancePath + "/captureInterval", "type", { type: "integer" });
        }
        if (typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 3600 || isNaN(data0)) {
            fail(instancePath + "/captureInterval", "maximum", { comparison: "<=", limit: 3600 });
          }
          if (data0 < 5 || isNaN(data0)) {
            fail(instancePath + "/captureInterval", "minimum", { comparison: ">=", limit: 5 });
          }
        }
      }
      if (data.fileType !== void 0) {
        let data1 = data.fileType;
        if (Array.isArray(data1)) {
          if (data1.length > 1) {
            fail(instancePath + "/fileType", "maxItems", { limit: 1 });
          }
          if (data1.length < 1) {
            fail(instancePath + "/fileType", "minItems", { limit: 1 });
          }
          const end0 = data1.length > 1 ? 0 : data1.length;
          for (let index0 = 0; index0 < end0; index0++) {
            if (!(data1[index0] === "jpg")) {
              fail(instancePath + "/fileType/" + index0, "enum", {
                allowedValues: schema44.properties.fileType.items.enum,
              });
            }
          }
        } else {
          fail(instancePath + "/fileType", "type", { type: "array" });
        }
      }
      for (const name0 of func7(data, obj45)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj45, severity: "error" });
      }
      if (data["fileType"] === void 0) {
        fail(instancePath, "x-missing", {
          missingProperty: "fileType",
          text: 23,
          severity: "error",
        });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate103(data, instancePath) {
    if (!(isObject(data) && data["snapshotConfig"] !== void 0)) {
      for (const finding0 of typeof data == "object" && data ? func9(data, recording) : []) {
        fail(instancePath, "x-rule", {
          id: "files-have-a-destination",
          text: 22,
          at: finding0.at,
          severity: "warning",
        });
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          fail(instancePath, "required", { missingProperty: "recordingConfig" });
        }
        if (data.token !== void 0) {
          validate33(data.token, instancePath + "/token");
        }
        if (data.recordingConfig !== void 0) {
          validate105(data.recordingConfig, instancePath + "/recordingConfig");
        }
        if (data.recordingFileConfig !== void 0) {
          validate72(data.recordingFileConfig, instancePath + "/recordingFileConfig");
        }
        if (data.storageConfig !== void 0) {
          validate74(data.storageConfig, instancePath + "/storageConfig");
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            fail(instancePath + "/extensionServiceConfig", "x-forbidden", {
              reason: 21,
              severity: "error",
            });
          }
        }
        if (data.snapshotConfig !== void 0) {
          if (true) {
            fail(instancePath + "/snapshotConfig", "x-forbidden", {
              reason: 26,
              severity: "error",
            });
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (isObject(data) && data["snapshotConfig"] !== void 0) {
      for (const finding1 of typeof data == "object" && data ? func9(data, recording) : []) {
        fail(instancePath, "x-rule", {
          id: "files-have-a-destination",
          text: 25,
          at: finding1.at,
          severity: "warning",
        });
      }
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.recordingConfig === void 0) {
          fail(instancePath, "required", { missingProperty: "recordingConfig" });
        }
        if (data.token !== void 0) {
          validate33(data.token, instancePath + "/token");
        }
        if (data.recordingConfig !== void 0) {
          validate114(data.recordingConfig, instancePath + "/recordingConfig");
        }
        if (data.snapshotConfig !== void 0) {
          validate119(data.snapshotConfig, instancePath + "/snapshotConfig");
        }
        if (data.storageConfig !== void 0) {
          validate74(data.storageConfig, instancePath + "/storageConfig");
        }
        if (data.extensionServiceConfig !== void 0) {
          if (true) {
            fail(instancePath + "/extensionServiceConfig", "x-forbidden", {
              reason: 24,
              severity: "error",
            });
          }
        }
        if (data.recordingFileConfig !== void 0) {
          if (true) {
            fail(instancePath + "/recordingFileConfig", "x-forbidden", {
              reason: 26,
              severity: "error",
            });
          }
        }
      } else {
        fail(instancePath, "type", { type: "object" });
      }
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func7(data, obj41)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj41, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate100(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        fail(instancePath, "required", { missingProperty: "cname" });
      }
      if (data.uid === void 0) {
        fail(instancePath, "required", { missingProperty: "uid" });
      }
      if (data.clientRequest === void 0) {
        fail(instancePath, "required", { missingProperty: "clientRequest" });
      }
      if (data.cname !== void 0) {
        validate23(data.cname, instancePath + "/cname");
      }
      if (data.uid !== void 0) {
        validate25(data.uid, instancePath + "/uid");
      }
      if (data.clientRequest !== void 0) {
        validate103(data.clientRequest, instancePath + "/clientRequest");
      }
      for (const name0 of func7(data, obj1)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj1, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var UpdateRequest = validate123;
  var func71 = rules["lists-fit-started-stream-types"];
  var func74 = memberCount;
  var obj48 = /* @__PURE__ */ new Set(["subscribeAudioUids", "unSubscribeAudioUids"]);
  function validate128(data, instancePath) {
    for (const finding0 of typeof data == "object" && data ? func13(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "one-list-for-each-medium",
        text: 27,
        at: finding0.at,
        severity: "warning",
      });
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeAudioUids !== void 0) {
        let data0 = data.subscribeAudioUids;
        validate47(data0, instancePath + "/subscribeAudioUids");
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            fail(instancePath + "/subscribeAudioUids", "minItems", { limit: 1 });
          }
        }
      }
      if (data.unSubscribeAudioUids !== void 0) {
        let data1 = data.unSubscribeAudioUids;
        validate51(data1, instancePath + "/unSubscribeAudioUids");
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            fail(instancePath + "/unSubscribeAudioUids", "minItems", { limit: 1 });
          }
        }
      }
      for (const name0 of func7(data, obj48)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj48, severity: "error" });
      }
      if (func74(data) < 1) {
        fail(instancePath, "minProperties", { limit: 1 });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj49 = /* @__PURE__ */ new Set(["subscribeVideoUids", "unSubscribeVideoUids"]);
  function validate132(data, instancePath) {
    for (const finding0 of typeof data == "object" && data ? func13(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "one-list-for-each-medium",
        text: 27,
        at: finding0.at,
        severity: "warning",
      });
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.subscribeVideoUids !== void 0) {
        let data0 = data.subscribeVideoUids;
        validate47(data0, instancePath + "/subscribeVideoUids");
        if (Array.isArray(data0)) {
          if (data0.length < 1) {
            fail(instancePath + "/subscribeVideoUids", "minItems", { limit: 1 });
          }
        }
      }
      if (data.unSubscribeVideoUids !== void 0) {
        let data1 = data.unSubscribeVideoUids;
        validate51(data1, instancePath + "/unSubscribeVideoUids");
        if (Array.isArray(data1)) {
          if (data1.length < 1) {
            fail(instancePath + "/unSubscribeVideoUids", "minItems", { limit: 1 });
          }
        }
      }
      for (const name0 of func7(data, obj49)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj49, severity: "error" });
      }
      if (func74(data) < 1) {
        fail(instancePath, "minProperties", { limit: 1 });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj50 = /* @__PURE__ */ new Set(["audioUidList", "videoUidList"]);
  function validate127(data, instancePath) {
    for (const finding0 of typeof data == "object" && data ? func71(data, recording) : []) {
      fail(instancePath, "x-rule", {
        id: "lists-fit-started-stream-types",
        text: 28,
        at: finding0.at,
        severity: "error",
      });
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.audioUidList !== void 0) {
        validate128(data.audioUidList, instancePath + "/audioUidList");
      }
      if (data.videoUidList !== void 0) {
        validate132(data.videoUidList, instancePath + "/videoUidList");
      }
      for (const name0 of func7(data, obj50)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj50, severity: "error" });
      }
      if (func74(data) < 1) {
        fail(instancePath, "minProperties", { limit: 1 });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var obj51 = /* @__PURE__ */ new Set(["streamSubscribe"]);
  function validate126(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.streamSubscribe === void 0) {
        fail(instancePath, "required", { missingProperty: "streamSubscribe" });
      }
      if (data.streamSubscribe !== void 0) {
        validate127(data.streamSubscribe, instancePath + "/streamSubscribe");
      }
      for (const name0 of func7(data, obj51)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj51, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate123(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        fail(instancePath, "required", { missingProperty: "cname" });
      }
      if (data.uid === void 0) {
        fail(instancePath, "required", { missingProperty: "uid" });
      }
      if (data.clientRequest === void 0) {
        fail(instancePath, "required", { missingProperty: "clientRequest" });
      }
      if (data.cname !== void 0) {
        validate23(data.cname, instancePath + "/cname");
      }
      if (data.uid !== void 0) {
        validate25(data.uid, instancePath + "/uid");
      }
      if (data.clientRequest !== void 0) {
        validate126(data.clientRequest, instancePath + "/clientRequest");
      }
      for (const name0 of func7(data, obj1)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj1, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var UpdateLayoutRequest = validate138;
  var obj53 = /* @__PURE__ */ new Set([
    "backgroundColor",
    "layoutConfig",
    "maxResolutionUid",
    "mixedVideoLayout",
  ]);
  function validate141(data, instancePath) {
    validate62(data, instancePath);
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func7(data, obj53)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj53, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate138(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        fail(instancePath, "required", { missingProperty: "cname" });
      }
      if (data.uid === void 0) {
        fail(instancePath, "required", { missingProperty: "uid" });
      }
      if (data.clientRequest === void 0) {
        fail(instancePath, "required", { missingProperty: "clientRequest" });
      }
      if (data.cname !== void 0) {
        validate23(data.cname, instancePath + "/cname");
      }
      if (data.uid !== void 0) {
        validate25(data.uid, instancePath + "/uid");
      }
      if (data.clientRequest !== void 0) {
        validate141(data.clientRequest, instancePath + "/clientRequest");
      }
      for (const name0 of func7(data, obj1)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj1, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var StopRequest = validate144;
  var obj55 = /* @__PURE__ */ new Set([]);
  function validate147(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const name0 of func7(data, obj55)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj55, severity: "error" });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate144(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.cname === void 0) {
        fail(instancePath, "required", { missingProperty: "cname" });
      }
      if (data.uid === void 0) {
        fail(instancePath, "required", { missingProperty: "uid" });
      }
      if (data.cname !== void 0) {
        validate23(data.cname, instancePath + "/cname");
      }
      if (data.uid !== void 0) {
        validate25(data.uid, instancePath + "/uid");
      }
      if (data.clientRequest !== void 0) {
        validate147(data.clientRequest, instancePath + "/clientRequest");
      }
      for (const name0 of func7(data, obj1)) {
        fail(instancePath, "x-closed", { unknown: name0, known: obj1, severity: "error" });
      }
      if (data["clientRequest"] === void 0) {
        fail(instancePath, "x-missing", {
          missingProperty: "clientRequest",
          text: 0,
          severity: "warning",
        });
      }
    } else {
      fail(instancePath, "type", { type: "object" });
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
