/**
 * Shortens the code of Ajv to a third: what it finds goes into one list, `found`, by `fail(instancePath, keyword, params)`.
 *
 * Ajv gives each function a list of its own, hands these upwards, counts the errors, and knows the place in the schema
 * and the surroundings of a value; no check here needs any of that.
 *
 * @param code standalone code made with the options `allErrors`, `lines` and no messages
 * @throws if something of it is left, since Ajv has changed then
 */
export function conciseCode(code: string): string {
  const concise = rewritings.reduce((before, [from, to]) => before.replaceAll(from, to), code);
  const [left] = /^.*\b(vErrors|errors|_errs\d+|_?valid\d*|rootData)\b.*$/m.exec(concise) ?? [];
  if (left !== undefined) throw new Error(`Ajv writes a line that is new: ${left}`);
  return concise;
}

const rewritings: readonly (readonly [from: RegExp, to: string])[] = [
  [/^"use strict";/g, ""],
  [/^export const (\w+) = (\w+);/gm, "const $1 = $2;"],
  // The path of a value is the only thing that a function has to know of its surroundings.
  [/^function (\w+)\(data, \{instancePath="".*\}=\{\}\)\{/gm, "function $1(data, instancePath) {"],
  [
    /^if\(!\((\w+)\((.+), \{instancePath(?::(.+?))?,parentData.*\}\)\)\)\{\nvErrors = .*\nerrors = .*\n\}/gm,
    "$1($2, instancePath$3);",
  ],
  [/instancePath(?=instancePath)/g, ""],
  // An error is put into the list.
  [
    /^const (err\d+) = \{instancePath(?::(.+?))?,schemaPath:"[^"]*",keyword:("[^"]+"),params:(.*(?:\n .*)*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/gm,
    "fail(instancePath$2, $3, $4);",
  ],
  [/instancePath(?=instancePath)/g, ""],
  // Nobody counts.
  [/^let vErrors = null;\nlet errors = 0;/gm, ""],
  [/^const _errs\d+ = errors;/gm, ""],
  [/^var _?valid\d+ = _errs\d+ === errors;/gm, ""],
  [/^\w+\.errors = vErrors;\nreturn errors === 0;/gm, ""],
];
