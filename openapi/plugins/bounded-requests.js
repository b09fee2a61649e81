import { followed } from "./schemas.js";

/**
 * Every string and every array that a caller sends has a limit.
 * Answers have none of ours: a limit that we invent would make a reader refuse what the service really sends.
 *
 * @param options `except`: names of the parameters that have none on purpose
 */
export const boundedRequests = ({ except = [] }) => {
  const seen = new Set();
  const check = (place, { report, resolve }) => {
    const { schema, location } = followed(place, resolve);
    if (seen.has(location.absolutePointer)) return;
    seen.add(location.absolutePointer);
    const types = [schema.type].flat();
    if (types.includes("string") && !isBoundedString(schema)) {
      report({ message: "A string in a request has a `maxLength`.", location });
    }
    if (types.includes("array") && schema.maxItems === undefined) {
      report({ message: "An array in a request has a `maxItems`.", location });
    }
    for (const [path, part] of partsOf(schema)) {
      check({ schema: part, location: location.child(path) }, { report, resolve });
    }
  };
  return {
    Parameter({ name, schema }, context) {
      if (except.includes(name) || schema === undefined) return;
      check({ schema, location: context.location.child("schema") }, context);
    },
    RequestBody({ content = {} }, context) {
      for (const [type, { schema }] of Object.entries(content)) {
        if (schema === undefined) continue;
        check({ schema, location: context.location.child(["content", type, "schema"]) }, context);
      }
    },
  };
};

function isBoundedString({ maxLength, enum: values, const: value, pattern }) {
  // A pattern of fixed length says it already; a `maxLength` beside it would report one slip twice.
  const fixed = pattern !== undefined && /^\^[^*+]*\$$/.test(pattern) && !/,\}/.test(pattern);
  return maxLength !== undefined || values !== undefined || value !== undefined || fixed;
}

/** The schemas that a value must fit, with the way to each; conditions (`not`, `if`) only look. */
function partsOf(schema) {
  const lists = ["allOf", "oneOf", "anyOf"].flatMap((keyword) =>
    (schema[keyword] ?? []).map((part, index) => [[keyword, index], part]),
  );
  const members = Object.entries(schema.properties ?? {}).map(([name, part]) => [
    ["properties", name],
    part,
  ]);
  const single = ["items", "then", "else"]
    .filter((keyword) => typeof schema[keyword] === "object")
    .map((keyword) => [[keyword], schema[keyword]]);
  return [...lists, ...members, ...single];
}
