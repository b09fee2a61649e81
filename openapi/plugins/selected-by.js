import { followed } from "./schemas.js";

/**
 * The member that `x-selected-by` names tells the variants apart:
 * either each variant lists values of its own for it, and one may exclude the values of all others,
 * or one variant requires it and the others do not know it.
 */
export const selectedBy = () => ({
  Schema(schema, { report, location, resolve }) {
    const name = schema["x-selected-by"];
    if (name === undefined) return;
    const variants = (schema.oneOf ?? schema.anyOf ?? []).map((variant) =>
      memberOf({ schema: variant, location }, name, resolve),
    );
    if (!byValue(variants) && !byPresence(variants)) {
      report({
        message: `\`${name}\` does not tell the variants apart.`,
        location: location.child("x-selected-by"),
      });
    }
  },
});

function byValue(variants) {
  const values = variants.flatMap((member) => member?.values ?? []);
  const everyOne = variants.every(
    (member) => member?.values.length > 0 || String(member?.excluded) === String(values),
  );
  return values.length > 0 && everyOne && new Set(values).size === values.length;
}

function byPresence(variants) {
  const known = variants.filter((member) => member !== undefined);
  return variants.length > 1 && known.length === 1 && known[0].required;
}

/** What a variant says about a member, through references and `allOf`; undefined if it does not know it. */
function memberOf(variant, name, resolve) {
  const parts = partsOf(variant, resolve);
  const properties = parts
    .filter(({ schema }) => schema.properties?.[name] !== undefined)
    .map(({ schema, location }) =>
      followed({ schema: schema.properties[name], location }, resolve),
    );
  if (properties.length === 0) return undefined;
  const values = properties.flatMap(({ schema }) => schema.enum ?? schema.const ?? []);
  const excluded = properties.flatMap(({ schema }) => schema.not?.enum ?? []);
  const required = parts.some(({ schema }) => schema.required?.includes(name));
  return { values: [...new Set(values)], excluded, required };
}

function partsOf(place, resolve) {
  const { schema, location } = followed(place, resolve);
  const parts = (schema.allOf ?? []).map((part) => ({ schema: part, location }));
  return [{ schema, location }, ...parts.flatMap((part) => partsOf(part, resolve))];
}
