import { originKinds } from "../generate/origins.ts";

const texts = ["description", "cause"];

/**
 * Every `x-origin` has a known kind, a reason that is a sentence, and a text beside it.
 *
 * @param options `technicalLimit`: a `maxLength` that is not in the reference document, and needs an `x-origin`
 */
export const origins = ({ technicalLimit } = {}) => ({
  any: {
    enter(node, { report, location }) {
      for (const { owner, path } of marksIn(node)) {
        const at = location.child([...path, "x-origin"]);
        for (const message of faultsOf(owner)) report({ message, location: at });
      }
    },
  },
  Schema(schema, { report, location }) {
    if (technicalLimit === undefined || schema.maxLength !== technicalLimit) return;
    if (schema["x-origin"] !== undefined) return;
    const message = `A \`maxLength\` of ${technicalLimit} is not documented; say so in \`x-origin\`.`;
    report({ message, location: location.child("maxLength") });
  },
});

function* faultsOf(owner) {
  if (!texts.some((name) => typeof owner[name] === "string")) {
    yield `\`x-origin\` stands beside ${texts.map((name) => `\`${name}\``).join(" or ")}.`;
  }
  for (const mark of [owner["x-origin"]].flat()) {
    if (!originKinds.includes(mark?.kind)) yield `\`kind\` is one of ${originKinds.join(", ")}.`;
    if (!/^\S[^\n]*\.$/.test(mark?.reason))
      yield "`reason` is one line that ends with a full stop.";
  }
}

/** Carriers of an `x-origin`: a node, and the parts of its extensions, which Redocly does not visit on its own. */
function marksIn(node, path = []) {
  if (typeof node !== "object" || node === null) return [];
  const own = Object.hasOwn(node, "x-origin") ? [{ owner: node, path }] : [];
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (key === "x-origin") return [];
    const inExtension = path.length > 0 || key.startsWith("x-");
    return inExtension ? marksIn(value, [...path, key]) : [];
  });
  return [...own, ...inner];
}
