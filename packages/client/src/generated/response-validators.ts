// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import type { Validate } from "./request-validators.ts";

/** The check of each documented answer, by operation id and HTTP status. */
export const validateResponse: {
  readonly acquireResource: {
    readonly [status in 200 | 206 | 400 | 401 | 404 | 429 | 500 | 504]: Validate;
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
} = /* @__PURE__ */ (() => {
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

  // scripts/validation/report.ts
  function report(errors, body, printable2) {
    const reported = /* @__PURE__ */ new Set();
    return errors.flatMap((error) => {
      const find = finders[error.keyword];
      if (find === void 0) return [];
      const finding = find(error.params, at(body, error.instancePath));
      const pointer =
        finding.member === void 0
          ? error.instancePath
          : `${error.instancePath}/${finding.member.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      const value = at(body, pointer);
      const got = show(value, lastName(pointer), printable2);
      const place = pointer === "" ? "The body" : `\`${pointer}\``;
      const hint = finding.hint;
      const message = `${place} must be ${finding.expected}, got ${got}.${hint === void 0 ? "" : ` ${hint}`}`;
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
          ...(hint !== void 0 && { hint }),
        },
      ];
    });
  }
  var finders = {
    type: ({ type }, value) => ({ expected: typeName(type), hint: typeHint(String(type), value) }),
    required: ({ missingProperty }) => ({
      expected: "present",
      member: String(missingProperty),
      hint: "It is required.",
    }),
    enum: ({ allowedValues }, value) => oneOf(allowedValues, value),
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
      severity,
    }),
    "x-closed": ({ unknown, known, severity }) => ({
      expected: "absent",
      hint: suggestion(String(unknown), [...known]),
      member: String(unknown),
      severity,
    }),
    "x-known": ({ values, severity }, value) => ({
      ...oneOf(values, value),
      severity,
    }),
    "x-rule": ({ id, text, at: member, severity }) => ({
      expected: "as the rules say",
      hint: String(text),
      member,
      rule: String(id),
      severity,
    }),
  };
  function oneOf(values, value) {
    const numeric = typeof value === "string" && values.includes(Number(value));
    const otherCase = values.find(
      (known) => typeof value === "string" && String(known).toLowerCase() === value.toLowerCase(),
    );
    const listed = values.map((known) => JSON.stringify(known)).join(", ");
    return {
      expected: values.length === 1 ? listed : `one of ${listed}`,
      hint: numeric
        ? "Send a number, without quotes."
        : otherCase === void 0
          ? void 0
          : `Did you mean ${JSON.stringify(otherCase)}? Values are case-sensitive.`,
    };
  }
  function typeName(type) {
    const names = {
      integer: "an integer",
      array: "an array",
      object: "an object",
    };
    return names[String(type)] ?? `a ${type}`;
  }
  function typeHint(type, value) {
    const wantsNumber = type === "integer" || type === "number";
    if (
      wantsNumber &&
      typeof value === "string" &&
      value.trim() !== "" &&
      !Number.isNaN(Number(value))
    )
      return "Send a number, without quotes.";
    if (type === "string" && typeof value === "number") return "Send a string, in quotes.";
    return void 0;
  }
  function suggestion(unknown, known) {
    const sameLetters = known.find((name) => name.toLowerCase() === unknown.toLowerCase());
    if (sameLetters !== void 0) return `Did you mean \`${sameLetters}\`? Names are case-sensitive.`;
    const close = (unknown.length > 64 ? [] : known)
      .map((name) => ({ name, distance: distance(name.toLowerCase(), unknown.toLowerCase()) }))
      .sort((one, other) => one.distance - other.distance)[0];
    if (close !== void 0 && close.distance <= Math.min(3, unknown.length / 2))
      return `Did you mean \`${close.name}\`?`;
    return known.length === 0 ? "No member is known here." : `Known here: ${known.join(", ")}.`;
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
  function show(value, name, printable2) {
    if (value === void 0) return "nothing";
    if (value === null) return "null";
    if (Array.isArray(value)) return `an array of ${value.length}`;
    if (typeof value === "object") return "an object";
    if (typeof value === "string") {
      const harmless = harmlessTexts.has(name) || (printable2.has(name) && /^\d{1,4}$/.test(value));
      return harmless && value.length <= 80 ? JSON.stringify(value) : `a string of ${value.length}`;
    }
    return printable2.has(name) ? String(value) : `a ${typeof value}`;
  }
  function at(body, pointer) {
    let value = body;
    for (const segment of pointer.split("/").slice(1)) {
      if (typeof value !== "object" || value === null) return void 0;
      const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
      value = Object.hasOwn(value, name) ? value[name] : void 0;
    }
    return value;
  }
  function lastName(pointer) {
    return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
  }

  // <stdin>
  var ResourceEnvelope = validate22;
  function validate23(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data > 299 || isNaN(data)) {
        const err1 = { instancePath, keyword: "maximum", params: { comparison: "<=", limit: 299 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data < 200 || isNaN(data)) {
        const err2 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 200 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    validate23.errors = vErrors;
    return errors === 0;
  }
  var func2 = require_ucs2length().default;
  function validate26(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func2(data) < 1) {
        const err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate26.errors = vErrors;
    return errors === 0;
  }
  function validate25(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resourceId === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "resourceId" },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.resourceId !== void 0) {
        if (
          !validate26(data.resourceId, {
            instancePath: instancePath + "/resourceId",
            parentData: data,
            parentDataProperty: "resourceId",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate25.errors = vErrors;
    return errors === 0;
  }
  function validate22(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Code === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.Body === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.Code !== void 0) {
        if (
          !validate23(data.Code, {
            instancePath: instancePath + "/Code",
            parentData: data,
            parentDataProperty: "Code",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.Body !== void 0) {
        if (
          !validate25(data.Body, {
            instancePath: instancePath + "/Body",
            parentData: data,
            parentDataProperty: "Body",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    validate22.errors = vErrors;
    return errors === 0;
  }
  var ServiceError = validate29;
  function validate30(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
      const err0 = { instancePath, keyword: "type", params: { type: "integer" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate30.errors = vErrors;
    return errors === 0;
  }
  function validate32(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
      const err0 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate32.errors = vErrors;
    return errors === 0;
  }
  function validate29(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.code === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "code" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.code !== void 0) {
        if (
          !validate30(data.code, {
            instancePath: instancePath + "/code",
            parentData: data,
            parentDataProperty: "code",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
      }
      if (data.reason !== void 0) {
        if (
          !validate32(data.reason, {
            instancePath: instancePath + "/reason",
            parentData: data,
            parentDataProperty: "reason",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate29.errors = vErrors;
    return errors === 0;
  }
  var ErrorAnswer = validate34;
  function validate37(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
      const err0 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate37.errors = vErrors;
    return errors === 0;
  }
  function validate34(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length < 1) {
        const err0 = { instancePath, keyword: "minProperties", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.code !== void 0) {
        if (
          !validate30(data.code, {
            instancePath: instancePath + "/code",
            parentData: data,
            parentDataProperty: "code",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
          errors = vErrors.length;
        }
      }
      if (data.reason !== void 0) {
        if (
          !validate32(data.reason, {
            instancePath: instancePath + "/reason",
            parentData: data,
            parentDataProperty: "reason",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
          errors = vErrors.length;
        }
      }
      if (data.message !== void 0) {
        if (
          !validate37(data.message, {
            instancePath: instancePath + "/message",
            parentData: data,
            parentDataProperty: "message",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate34.errors = vErrors;
    return errors === 0;
  }
  var GatewayError = validate39;
  function validate39(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.message === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "message" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.message !== void 0) {
        if (
          !validate37(data.message, {
            instancePath: instancePath + "/message",
            parentData: data,
            parentDataProperty: "message",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate39.errors = vErrors;
    return errors === 0;
  }
  var SessionEnvelope = validate41;
  function validate45(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data === "string") {
      if (func2(data) < 1) {
        const err0 = { instancePath, keyword: "minLength", params: { limit: 1 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate45.errors = vErrors;
    return errors === 0;
  }
  function validate43(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resourceId === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "resourceId" },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.sid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "sid" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.resourceId !== void 0) {
        if (
          !validate26(data.resourceId, {
            instancePath: instancePath + "/resourceId",
            parentData: data,
            parentDataProperty: "resourceId",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
      }
      if (data.sid !== void 0) {
        if (
          !validate45(data.sid, {
            instancePath: instancePath + "/sid",
            parentData: data,
            parentDataProperty: "sid",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    validate43.errors = vErrors;
    return errors === 0;
  }
  function validate41(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Code === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.Body === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.Code !== void 0) {
        if (
          !validate23(data.Code, {
            instancePath: instancePath + "/Code",
            parentData: data,
            parentDataProperty: "Code",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.Body !== void 0) {
        if (
          !validate43(data.Body, {
            instancePath: instancePath + "/Body",
            parentData: data,
            parentDataProperty: "Body",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    validate41.errors = vErrors;
    return errors === 0;
  }
  var QueryEnvelope = validate48;
  var schema23 = { enum: ["string", "json"] };
  function validate54(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (!(data === "string" || data === "json")) {
      const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema23.enum } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate54.errors = vErrors;
    return errors === 0;
  }
  var schema24 = { type: ["string", "array"], items: { $ref: "#/$defs/RecordedFile" } };
  function validate58(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
      const err0 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate58.errors = vErrors;
    return errors === 0;
  }
  var schema27 = {
    type: ["integer", "string", "null"],
    minimum: 0,
    maxLength: 19,
    pattern: "^\\d+$",
  };
  var pattern0 = new RegExp("^\\d+$", "u");
  function validate60(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (
      !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) &&
      typeof data !== "string" &&
      data !== null
    ) {
      const err0 = { instancePath, keyword: "type", params: { type: schema27.type } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (typeof data === "string") {
      if (func2(data) > 19) {
        const err2 = { instancePath, keyword: "maxLength", params: { limit: 19 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!pattern0.test(data)) {
        const err3 = { instancePath, keyword: "pattern", params: { pattern: "^\\d+$" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    validate60.errors = vErrors;
    return errors === 0;
  }
  function validate57(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.filename === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "filename" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.filename !== void 0) {
        if (typeof data.filename !== "string") {
          const err1 = {
            instancePath: instancePath + "/filename",
            keyword: "type",
            params: { type: "string" },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
      if (data.trackType !== void 0) {
        if (
          !validate58(data.trackType, {
            instancePath: instancePath + "/trackType",
            parentData: data,
            parentDataProperty: "trackType",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
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
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
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
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
      if (data.sliceStartTime !== void 0) {
        if (
          !validate60(data.sliceStartTime, {
            instancePath: instancePath + "/sliceStartTime",
            parentData: data,
            parentDataProperty: "sliceStartTime",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err5 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
  }
  function validate56(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string" && !Array.isArray(data)) {
      const err0 = { instancePath, keyword: "type", params: { type: schema24.type } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (Array.isArray(data)) {
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (
          !validate57(data[i0], {
            instancePath: instancePath + "/" + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
          errors = vErrors.length;
        }
      }
    }
    validate56.errors = vErrors;
    return errors === 0;
  }
  var schema28 = { type: ["integer", "string"], minimum: 0, maxLength: 3, pattern: "^\\d+$" };
  function validate64(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (
      !(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)) &&
      typeof data !== "string"
    ) {
      const err0 = { instancePath, keyword: "type", params: { type: schema28.type } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (typeof data == "number" && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        const err1 = { instancePath, keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (typeof data === "string") {
      if (func2(data) > 3) {
        const err2 = { instancePath, keyword: "maxLength", params: { limit: 3 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!pattern0.test(data)) {
        const err3 = { instancePath, keyword: "pattern", params: { pattern: "^\\d+$" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    validate64.errors = vErrors;
    return errors === 0;
  }
  function validate69(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
      const err0 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate69.errors = vErrors;
    return errors === 0;
  }
  function validate71(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
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
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
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
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    validate71.errors = vErrors;
    return errors === 0;
  }
  function validate68(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.state !== void 0) {
        if (
          !validate69(data.state, {
            instancePath: instancePath + "/state",
            parentData: data,
            parentDataProperty: "state",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
          errors = vErrors.length;
        }
      }
      if (data.videoInfo !== void 0) {
        let data1 = data.videoInfo;
        if (Array.isArray(data1)) {
          const len0 = data1.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (
              !validate71(data1[i0], {
                instancePath: instancePath + "/videoInfo/" + i0,
                parentData: data1,
                parentDataProperty: i0,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err0 = {
            instancePath: instancePath + "/videoInfo",
            keyword: "type",
            params: { type: "array" },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate68.errors = vErrors;
    return errors === 0;
  }
  function validate67(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
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
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      if (data.payload !== void 0) {
        if (
          !validate68(data.payload, {
            instancePath: instancePath + "/payload",
            parentData: data,
            parentDataProperty: "payload",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate67.errors = vErrors;
    return errors === 0;
  }
  function validate76(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
      const err0 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate76.errors = vErrors;
    return errors === 0;
  }
  function validate75(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.recordingService !== void 0) {
        if (
          !validate76(data.recordingService, {
            instancePath: instancePath + "/recordingService",
            parentData: data,
            parentDataProperty: "recordingService",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err0 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate75.errors = vErrors;
    return errors === 0;
  }
  function validate53(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.fileListMode !== void 0) {
        if (
          !validate54(data.fileListMode, {
            instancePath: instancePath + "/fileListMode",
            parentData: data,
            parentDataProperty: "fileListMode",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
          errors = vErrors.length;
        }
      }
      if (data.fileList !== void 0) {
        if (
          !validate56(data.fileList, {
            instancePath: instancePath + "/fileList",
            parentData: data,
            parentDataProperty: "fileList",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
          errors = vErrors.length;
        }
      }
      if (data.status !== void 0) {
        if (
          !validate64(data.status, {
            instancePath: instancePath + "/status",
            parentData: data,
            parentDataProperty: "status",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
          errors = vErrors.length;
        }
      }
      if (data.sliceStartTime !== void 0) {
        if (
          !validate60(data.sliceStartTime, {
            instancePath: instancePath + "/sliceStartTime",
            parentData: data,
            parentDataProperty: "sliceStartTime",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
          errors = vErrors.length;
        }
      }
      if (data.extensionServiceState !== void 0) {
        let data4 = data.extensionServiceState;
        if (Array.isArray(data4)) {
          const len0 = data4.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (
              !validate67(data4[i0], {
                instancePath: instancePath + "/extensionServiceState/" + i0,
                parentData: data4,
                parentDataProperty: i0,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err0 = {
            instancePath: instancePath + "/extensionServiceState",
            keyword: "type",
            params: { type: "array" },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      if (data.subServiceStatus !== void 0) {
        if (
          !validate75(data.subServiceStatus, {
            instancePath: instancePath + "/subServiceStatus",
            parentData: data,
            parentDataProperty: "subServiceStatus",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
  }
  function validate50(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resourceId === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "resourceId" },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.sid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "sid" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.serverResponse === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "serverResponse" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.resourceId !== void 0) {
        if (
          !validate26(data.resourceId, {
            instancePath: instancePath + "/resourceId",
            parentData: data,
            parentDataProperty: "resourceId",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
      }
      if (data.sid !== void 0) {
        if (
          !validate45(data.sid, {
            instancePath: instancePath + "/sid",
            parentData: data,
            parentDataProperty: "sid",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
          errors = vErrors.length;
        }
      }
      if (data.serverResponse !== void 0) {
        if (
          !validate53(data.serverResponse, {
            instancePath: instancePath + "/serverResponse",
            parentData: data,
            parentDataProperty: "serverResponse",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    validate50.errors = vErrors;
    return errors === 0;
  }
  function validate48(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Code === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.Body === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.Code !== void 0) {
        if (
          !validate23(data.Code, {
            instancePath: instancePath + "/Code",
            parentData: data,
            parentDataProperty: "Code",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.Body !== void 0) {
        if (
          !validate50(data.Body, {
            instancePath: instancePath + "/Body",
            parentData: data,
            parentDataProperty: "Body",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    validate48.errors = vErrors;
    return errors === 0;
  }
  var StopEnvelope = validate81;
  function validate89(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (typeof data !== "string") {
      const err0 = { instancePath, keyword: "type", params: { type: "string" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    validate89.errors = vErrors;
    return errors === 0;
  }
  function validate86(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.fileListMode !== void 0) {
        if (
          !validate54(data.fileListMode, {
            instancePath: instancePath + "/fileListMode",
            parentData: data,
            parentDataProperty: "fileListMode",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
          errors = vErrors.length;
        }
      }
      if (data.fileList !== void 0) {
        if (
          !validate56(data.fileList, {
            instancePath: instancePath + "/fileList",
            parentData: data,
            parentDataProperty: "fileList",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
          errors = vErrors.length;
        }
      }
      if (data.uploadingStatus !== void 0) {
        if (
          !validate89(data.uploadingStatus, {
            instancePath: instancePath + "/uploadingStatus",
            parentData: data,
            parentDataProperty: "uploadingStatus",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
          errors = vErrors.length;
        }
      }
      if (data.extensionServiceState !== void 0) {
        let data3 = data.extensionServiceState;
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            if (
              !validate67(data3[i0], {
                instancePath: instancePath + "/extensionServiceState/" + i0,
                parentData: data3,
                parentDataProperty: i0,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
              errors = vErrors.length;
            }
          }
        } else {
          const err0 = {
            instancePath: instancePath + "/extensionServiceState",
            keyword: "type",
            params: { type: "array" },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      }
      if (data.subServiceStatus !== void 0) {
        if (
          !validate75(data.subServiceStatus, {
            instancePath: instancePath + "/subServiceStatus",
            parentData: data,
            parentDataProperty: "subServiceStatus",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err1 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate86.errors = vErrors;
    return errors === 0;
  }
  function validate83(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.resourceId === void 0) {
        const err0 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "resourceId" },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.sid === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "sid" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.serverResponse === void 0) {
        const err2 = {
          instancePath,
          keyword: "required",
          params: { missingProperty: "serverResponse" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (data.resourceId !== void 0) {
        if (
          !validate26(data.resourceId, {
            instancePath: instancePath + "/resourceId",
            parentData: data,
            parentDataProperty: "resourceId",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
          errors = vErrors.length;
        }
      }
      if (data.sid !== void 0) {
        if (
          !validate45(data.sid, {
            instancePath: instancePath + "/sid",
            parentData: data,
            parentDataProperty: "sid",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
          errors = vErrors.length;
        }
      }
      if (data.serverResponse !== void 0) {
        if (
          !validate86(data.serverResponse, {
            instancePath: instancePath + "/serverResponse",
            parentData: data,
            parentDataProperty: "serverResponse",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err3 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    validate83.errors = vErrors;
    return errors === 0;
  }
  function validate81(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
    let vErrors = null;
    let errors = 0;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.Code === void 0) {
        const err0 = { instancePath, keyword: "required", params: { missingProperty: "Code" } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (data.Body === void 0) {
        const err1 = { instancePath, keyword: "required", params: { missingProperty: "Body" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data.Code !== void 0) {
        if (
          !validate23(data.Code, {
            instancePath: instancePath + "/Code",
            parentData: data,
            parentDataProperty: "Code",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
          errors = vErrors.length;
        }
      }
      if (data.Body !== void 0) {
        if (
          !validate83(data.Body, {
            instancePath: instancePath + "/Body",
            parentData: data,
            parentDataProperty: "Body",
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
          errors = vErrors.length;
        }
      }
    } else {
      const err2 = { instancePath, keyword: "type", params: { type: "object" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    validate81.errors = vErrors;
    return errors === 0;
  }
  var StopIncomplete = validate95;
  function validate95(
    data,
    { instancePath = "", parentData, parentDataProperty, rootData = data } = {},
  ) {
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
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
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
      if (!validate81(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs2 === errors;
      valid0 = _valid0;
      ifClause0 = "then";
    } else {
      const _errs3 = errors;
      if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
      var _valid0 = _errs3 === errors;
      valid0 = _valid0;
      ifClause0 = "else";
    }
    if (!valid0) {
      const err1 = { instancePath, keyword: "if", params: { failingKeyword: ifClause0 } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    validate95.errors = vErrors;
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
  var check = (validate) => (body) =>
    validate(body) ? [] : report(validate.errors, body, printable);
  var validateResponse = {
    acquireResource: {
      200: check(ResourceEnvelope),
      206: check(ServiceError),
      400: check(ErrorAnswer),
      401: check(GatewayError),
      404: check(GatewayError),
      429: check(GatewayError),
      500: check(ServiceError),
      504: check(ServiceError),
    },
    startMixRecording: {
      200: check(SessionEnvelope),
      201: check(ServiceError),
      206: check(ServiceError),
      400: check(ErrorAnswer),
      401: check(GatewayError),
      404: check(GatewayError),
      429: check(GatewayError),
      500: check(ServiceError),
      504: check(ServiceError),
    },
    startIndividualRecording: {
      200: check(SessionEnvelope),
      201: check(ServiceError),
      206: check(ServiceError),
      400: check(ErrorAnswer),
      401: check(GatewayError),
      404: check(GatewayError),
      429: check(GatewayError),
      500: check(ServiceError),
      504: check(ServiceError),
    },
    updateSubscription: {
      200: check(SessionEnvelope),
      206: check(ServiceError),
      400: check(ErrorAnswer),
      401: check(GatewayError),
      404: check(ErrorAnswer),
      429: check(GatewayError),
      500: check(ServiceError),
      504: check(ServiceError),
    },
    updateLayout: {
      200: check(SessionEnvelope),
      206: check(ServiceError),
      400: check(ErrorAnswer),
      401: check(GatewayError),
      404: check(ErrorAnswer),
      429: check(GatewayError),
      500: check(ServiceError),
      504: check(ServiceError),
    },
    queryRecording: {
      200: check(QueryEnvelope),
      206: check(ServiceError),
      400: check(ErrorAnswer),
      401: check(GatewayError),
      404: check(ErrorAnswer),
      429: check(GatewayError),
      500: check(ServiceError),
      504: check(ServiceError),
    },
    stopRecording: {
      200: check(StopEnvelope),
      206: check(StopIncomplete),
      400: check(ErrorAnswer),
      401: check(GatewayError),
      404: check(ErrorAnswer),
      429: check(GatewayError),
      500: check(ServiceError),
      504: check(ServiceError),
    },
  };
  return validateResponse;
})();
