// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import type { Validate } from "./violation.ts";

/** The check of a callback, and of its details after they are parsed. */
export type CallbackValidators = { readonly body: Validate; readonly details: Validate };

/** The check of a callback, and of its details after they are parsed. */
export const validateCallback: CallbackValidators = /* @__PURE__ */ (() => {
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
      minProperties: (limit) => `an object with at least ${limit} properties`,
      maxProperties: (limit) => `an object with at most ${limit} properties`,
      pattern: (pattern) => `a string that matches ${pattern}`,
    },
    present: "present",
    absent: "absent",
    lawful: "as the rules say",
    singleUids: "a list of single UIDs",
    unique: "a list without repeated elements",
    listWith: (value) => `a list with ${value}`,
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
    numberOf: (name, value) => `${name} is ${value}.`,
    didYouMean: (name) => `Did you mean ${name}?`,
    namesAreCaseSensitive: "Names are case-sensitive.",
    valuesAreCaseSensitive: "Values are case-sensitive.",
    known: (names) =>
      names.length === 0 ? "No property is known here." : `Known here: ${names.join(", ")}.`,
    more: {
      error: (limit) => `The first ${limit} errors are listed. There are more.`,
      warning: (limit) => `The first ${limit} warnings are listed. There are more.`,
    },
  };

  // runtime/violation-limit.ts
  var violationLimit = 100;

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

  // <stdin>
  var recording;
  var found;
  var fail = (instancePath, keyword, params) => found.push({ instancePath, keyword, params });
  var Callback = validate22;
  function validate23(data, instancePath) {
    if (!Number.isInteger(data)) {
      fail(instancePath, "x-named", {
        type: "integer",
        names: { Uploaded: 31, RecorderStarted: 40, RecorderLeft: 41 },
      });
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
      if (data.cname === void 0) {
        fail(instancePath, "required", { missingProperty: "cname" });
      }
      if (data.uid === void 0) {
        fail(instancePath, "required", { missingProperty: "uid" });
      }
      if (data.sid === void 0) {
        fail(instancePath, "required", { missingProperty: "sid" });
      }
      if (data.details === void 0) {
        fail(instancePath, "required", { missingProperty: "details" });
      }
      if (data.cname !== void 0) {
        if (typeof data.cname !== "string") {
          fail(instancePath + "/cname", "type", { type: "string" });
        }
      }
      if (data.uid !== void 0) {
        if (typeof data.uid !== "string") {
          fail(instancePath + "/uid", "type", { type: "string" });
        }
      }
      if (data.sid !== void 0) {
        validate26(data.sid, instancePath + "/sid");
      }
      if (data.sequence !== void 0) {
        let data3 = data.sequence;
        if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
          fail(instancePath + "/sequence", "type", { type: "integer" });
        }
      }
      if (data.sendts !== void 0) {
        let data4 = data.sendts;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          fail(instancePath + "/sendts", "type", { type: "integer" });
        }
      }
      if (data.serviceType !== void 0) {
        let data5 = data.serviceType;
        if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
          fail(instancePath + "/serviceType", "type", { type: "integer" });
        }
      }
      if (data.details !== void 0) {
        if (typeof data.details !== "string") {
          fail(instancePath + "/details", "type", { type: "string" });
        }
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate22(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.productId === void 0) {
        fail(instancePath, "required", { missingProperty: "productId" });
      }
      if (data.eventType === void 0) {
        fail(instancePath, "required", { missingProperty: "eventType" });
      }
      if (data.notifyMs === void 0) {
        fail(instancePath, "required", { missingProperty: "notifyMs" });
      }
      if (data.payload === void 0) {
        fail(instancePath, "required", { missingProperty: "payload" });
      }
      if (data.noticeID !== void 0) {
        if (typeof data.noticeID !== "string") {
          fail(instancePath + "/noticeID", "type", { type: "string" });
        }
      }
      if (data.noticeId !== void 0) {
        if (typeof data.noticeId !== "string") {
          fail(instancePath + "/noticeId", "type", { type: "string" });
        }
      }
      if (data.productId !== void 0) {
        let data2 = data.productId;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          fail(instancePath + "/productId", "type", { type: "integer" });
        }
      }
      if (data.eventType !== void 0) {
        validate23(data.eventType, instancePath + "/eventType");
      }
      if (data.notifyMs !== void 0) {
        let data4 = data.notifyMs;
        if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          fail(instancePath + "/notifyMs", "type", { type: "integer" });
        }
      }
      if (data.payload !== void 0) {
        validate25(data.payload, instancePath + "/payload");
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var CallbackDetails = validate29;
  function validate32(data, instancePath) {
    if (typeof data !== "string") {
      fail(instancePath, "type", { type: "string" });
    }
  }
  var schema14 = {
    type: ["integer", "string", "null"],
    minimum: 0,
    maxLength: 19,
    pattern: "^\\d+$",
  };
  var pattern0 = new RegExp("^\\d+$", "u");
  function validate34(data, instancePath) {
    if (
      !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) &&
      typeof data !== "string" &&
      data !== null
    ) {
      fail(instancePath, "type", { type: schema14.type });
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
  function validate31(data, instancePath) {
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
        validate32(data.trackType, instancePath + "/trackType");
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
        validate34(data.sliceStartTime, instancePath + "/sliceStartTime");
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  function validate29(data, instancePath) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.eventType !== void 0) {
        validate23(data.eventType, instancePath + "/eventType");
      }
      if (data.msgName !== void 0) {
        if (typeof data.msgName !== "string") {
          fail(instancePath + "/msgName", "type", { type: "string" });
        }
      }
      if (data.status !== void 0) {
        let data2 = data.status;
        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
          fail(instancePath + "/status", "type", { type: "integer" });
        }
      }
      if (data.fileList !== void 0) {
        let data3 = data.fileList;
        if (Array.isArray(data3)) {
          const end0 = data3.length;
          for (let index0 = 0; index0 < end0; index0++) {
            validate31(data3[index0], instancePath + "/fileList/" + index0);
          }
        } else {
          fail(instancePath + "/fileList", "type", { type: "array" });
        }
      }
    } else {
      fail(instancePath, "type", { type: "object" });
    }
  }
  var printable = /* @__PURE__ */ new Set([
    "eventType",
    "isPlayable",
    "mixedAllUser",
    "notifyMs",
    "productId",
    "sendts",
    "sequence",
    "serviceType",
    "status",
  ]);
  var create = (words) => {
    const check = (validate) => (body, known) => {
      recording = known;
      found = [];
      validate(body, "");
      return found.length === 0 ? [] : report(found, body, printable, words);
    };
    return { body: check(Callback), details: check(CallbackDetails) };
  };
  var validateCallback = create({ ...english, texts: [] });
  return validateCallback;
})();

export type paths = Record<string, never>;
export interface webhooks {
  readonly recordingEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Receive a recording event
     * @description Check the signature, return 200 at once, and process the event afterwards.
     *     If the request fails, it is sent again after 10 seconds, at most 3 times in total.
     */
    readonly post: operations["receiveRecordingEvent"];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
/** What the methods have in common. */
export interface components {
  /** Bodies and their parts. */
  schemas: {
    /**
     * Callback
     * @description An event of a recording.
     */
    readonly Callback: {
      /**
       * @description ID of the notification, which identifies one event.
       *     Observed: The page about callbacks spells `noticeId`.
       * @example 4eb720f0-8da7-11e9-a43e-53f411c2761f
       */
      readonly noticeID?: string | undefined;
      /**
       * @description ID of the notification, with the letter case of the page about callbacks.
       * @example 4eb720f0-8da7-11e9-a43e-53f411c2761f
       */
      readonly noticeId?: string | undefined;
      /**
       * Format: int32
       * @description The product, 3 for Cloud Recording.
       *     - `3`: Cloud Recording.
       * @example 3
       */
      readonly productId: 3 | (number & {});
      /**
       * @description The event.
       *     Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
       *     - `31`: All recorded files have been uploaded to your object storage.
       *     - `40`: The recorder has started.
       *     - `41`: The recorder is no longer in the channel.
       */
      readonly eventType: components["schemas"]["CallbackEventType"];
      /**
       * Format: int64
       * @description Time at which the request was sent, Unix time in milliseconds.
       * @example 1611566412672
       */
      readonly notifyMs: number;
      /** @description The recording and what happened to it. */
      readonly payload: components["schemas"]["CallbackPayload"];
    };
    /**
     * Event type of a callback
     * Format: int32
     * @description The event.
     *     Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
     *     - `31`: All recorded files have been uploaded to your object storage.
     *     - `40`: The recorder has started.
     *     - `41`: The recorder is no longer in the channel.
     * @example 31
     */
    readonly CallbackEventType: 31 | 40 | 41 | (number & {});
    /**
     * Payload of a callback
     * @description The recording and what happened to it.
     */
    readonly CallbackPayload: {
      /**
       * @description Channel name of the recording.
       * @example httpClient463224
       */
      readonly cname: string;
      /**
       * @description UID of the recording in the channel.
       * @example 527841
       */
      readonly uid: string;
      /**
       * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
       *     Inferred: The document does not specify a format.
       */
      readonly sid: components["schemas"]["Sid"];
      /**
       * Format: int32
       * @description Sequence number of the event.
       * @example 2
       */
      readonly sequence?: number | undefined;
      /**
       * Format: int64
       * @description Time of the event, Unix time in milliseconds.
       * @example 1611566412670
       */
      readonly sendts?: number | undefined;
      /**
       * Format: int32
       * @description The module of the service that has sent the event.
       *     Inferred: The values are those of Agora's Cloud Recording. Other values may appear.
       *     - `0`: Cloud recording service.
       *     - `1`: Recorder.
       *     - `2`: Upload to object storage.
       *     - `3`: Extension service.
       * @example 2
       */
      readonly serviceType?: 0 | 1 | 2 | 3 | (number & {}) | undefined;
      /**
       * @description Details of the event, a JSON text.
       * @example {"msgName":"recorder_started","status":0}
       */
      readonly details: string;
    };
    /**
     * Details of a callback
     * @description The content of `details`, parsed.
     */
    readonly CallbackDetails: {
      /**
       * @description The event.
       *     Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
       *     - `31`: All recorded files have been uploaded to your object storage.
       *     - `40`: The recorder has started.
       *     - `41`: The recorder is no longer in the channel.
       */
      readonly eventType?: components["schemas"]["CallbackEventType"] | undefined;
      /**
       * @description Name of the event.
       * @example uploaded
       */
      readonly msgName?: string | undefined;
      /**
       * Format: int32
       * @description 0 if there is no error.
       *     Inferred: It is so at Agora.
       * @example 0
       */
      readonly status?: number | undefined;
      /** @description The recorded files, for event 31 only. */
      readonly fileList?: readonly components["schemas"]["RecordedFile"][] | undefined;
    };
    /**
     * Receipt
     * @description Any JSON object.
     */
    readonly Receipt: {
      readonly [key: string]: unknown;
    };
    /**
     * Recording ID (sid)
     * @description Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
     *     Inferred: The document does not specify a format.
     * @example 38f8e3cfdc474cd56fc1ceba380d7e1a
     */
    readonly Sid: string;
    /**
     * Track type of a recorded file
     * @description Type of the recorded file.
     *     Inferred: Other values may appear.
     *     - `audio`: Audio-only file.
     *     - `video`: Video-only file.
     *     - `audio_and_video`: Audio-video file.
     * @example audio_and_video
     */
    readonly TrackType: "audio" | "video" | "audio_and_video" | (string & {});
    /**
     * Unix time in milliseconds
     * @description Unix time in milliseconds.
     *     Observed: It may be a string, and it is `0` before the first file.
     * @example 1562724971626
     */
    readonly UnixMilliseconds: number | string | null;
    /**
     * Recorded file
     * @description Details of one recorded file.
     */
    readonly RecordedFile: {
      /**
       * @description File name of the M3U8 file.
       * @example xxx.m3u8
       */
      readonly filename: string;
      /**
       * @description Type of the recorded file.
       *     Inferred: Other values may appear.
       *     - `audio`: Audio-only file.
       *     - `video`: Video-only file.
       *     - `audio_and_video`: Audio-video file.
       */
      readonly trackType?: components["schemas"]["TrackType"] | undefined;
      /**
       * @description UID of the user whose audio or video stream is recorded.
       *     Inferred: It may be empty.
       * @example 123
       */
      readonly uid?: string | undefined;
      /**
       * @description `true` if all users are merged in one file, `false` if each user is recorded separately.
       *     Inferred: The document describes the property as the opposite of its values. The values are followed.
       * @example true
       */
      readonly mixedAllUser?: boolean | undefined;
      /**
       * @description `true` if the file can be played online, `false` if it cannot.
       * @example true
       */
      readonly isPlayable?: boolean | undefined;
      /** @description Start time of the recording of this file, Unix time in milliseconds. */
      readonly sliceStartTime?: components["schemas"]["UnixMilliseconds"] | undefined;
    };
  };
}
/**
 * An event of a recording.
 */
export type Callback = components["schemas"]["Callback"];
/**
 * The event.
 * Inferred: The meanings are those of Agora's Cloud Recording, which has the same numbers. Other values may appear.
 */
export type CallbackEventType = components["schemas"]["CallbackEventType"];
/**
 * The recording and what happened to it.
 */
export type CallbackPayload = components["schemas"]["CallbackPayload"];
/**
 * The content of `details`, parsed.
 */
export type CallbackDetails = components["schemas"]["CallbackDetails"];
/**
 * Any JSON object.
 */
export type Receipt = components["schemas"]["Receipt"];
/**
 * Recording ID, returned when cloud recording has started successfully. It identifies one recording cycle uniquely.
 * Inferred: The document does not specify a format.
 */
export type Sid = components["schemas"]["Sid"];
/**
 * Type of the recorded file.
 * Inferred: Other values may appear.
 */
export type TrackType = components["schemas"]["TrackType"];
/**
 * Unix time in milliseconds.
 * Observed: It may be a string, and it is `0` before the first file.
 */
export type UnixMilliseconds = components["schemas"]["UnixMilliseconds"];
/**
 * Details of one recorded file.
 */
export type RecordedFile = components["schemas"]["RecordedFile"];
/** The methods of the service, by operation id. */
export interface operations {
  readonly receiveRecordingEvent: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /**
         * @description HMAC-SHA1 of the raw request body with your secret, in hexadecimal digits.
         * @example e1ab41bcb785c92ed0f73516559af2b986cc5e2c
         */
        readonly "Ar-Signature": string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    /**
     * @description A JSON object in UTF-8.
     *     Observed: The media type is `application/octet-stream`, although the page about callbacks states `application/json`.
     */
    readonly requestBody: {
      readonly content: {
        readonly "application/octet-stream": components["schemas"]["Callback"];
        readonly "application/json": components["schemas"]["Callback"];
      };
    };
    readonly responses: {
      /** @description The callback was received. The response body must be JSON. */
      readonly 200: {
        headers: {
          readonly [name: string]: string;
        };
        content: {
          readonly "application/json": components["schemas"]["Receipt"];
        };
      };
    };
  };
}
