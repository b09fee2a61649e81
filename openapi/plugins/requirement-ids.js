import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

const wellFormed = /^[A-Z]+-\d+[a-z]?$/;

/**
 * Every id in an `x-requirements`, wherever it stands, exists in the list of ids.
 *
 * @param options `list`: the file whose `requirements` are the ids, seen from `openapi/`
 */
export const requirementIds = ({ list = "traceability.yaml" }) => {
  const known = idsIn(new URL(list, new URL("..", import.meta.url)));
  return {
    any: {
      enter(node, { report, location }) {
        for (const { ids, path } of requirementsIn(node)) {
          const at = location.child(path);
          if (!Array.isArray(ids) || ids.length === 0) {
            report({ message: "`x-requirements` is a list of ids.", location: at });
            continue;
          }
          for (const [index, id] of ids.entries()) {
            const message = faultOf(id, ids.slice(0, index), known);
            if (message !== undefined) report({ message, location: at.child(index) });
          }
        }
      },
    },
  };
};

function faultOf(id, before, known) {
  if (!wellFormed.test(id)) return `\`${id}\` is not a requirement id.`;
  if (known?.has(id) === false) return `There is no requirement \`${id}\`.`;
  if (before.includes(id)) return `\`${id}\` is named twice.`;
  return undefined;
}

/** The `x-requirements` of a node and of the extensions in it, which Redocly does not visit on its own. */
function requirementsIn(node, path = []) {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key === "x-requirements") return [{ ids: value, path: [...path, key] }];
    const inExtension = path.length > 0 || key.startsWith("x-");
    return inExtension ? requirementsIn(value, [...path, key]) : [];
  });
}

function idsIn(file) {
  // Without the list there is nothing to look an id up in; its form is checked all the same.
  if (!existsSync(file)) return undefined;
  return new Set(Object.keys(parse(readFileSync(file, "utf8")).requirements));
}
