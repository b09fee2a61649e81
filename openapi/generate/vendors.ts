import { type Description, resolve, type Schema } from "../reader/reader.ts";

/** Names of the storage vendors and their regions, for people who do not want to write numbers. */
export function generateVendors(description: Description): string {
  const { schemas } = description.components;
  const vendors = (schemas.StorageConfig?.anyOf ?? []).flatMap((variant) => {
    const { title, allOf } = resolve(variant, description);
    const { vendor, region } = allOf?.[0]?.properties ?? {};
    const name = vendor?.["x-enum-varnames"]?.[0];
    // Private storage and other vendors have no names.
    if (name === undefined || region === undefined) return [];
    return `/** ${title}. */\n${name}: { vendor: ${vendor?.const}, regions: { ${regionsOf(region)} } },`;
  });
  return `
/** The storage vendors by name, each with its number and the numbers of its regions, as the reference document labels them. */
export const vendors = {
${vendors.join("\n")}
} as const;
`;
}

function regionsOf(region: Schema): string {
  return (region["x-extensible-enum"] ?? [])
    .map((value, index) => `${region["x-enum-varnames"]?.[index]}: ${value}`)
    .join(", ");
}
