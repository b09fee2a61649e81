import { type Description, resolve, type Schema } from "../reader/reader.ts";

/** A storage vendor that has a name, and its regions. */
interface Vendor {
  readonly name: string;
  readonly title: string | undefined;
  readonly number: unknown;
  /** Numbers of the regions by name. */
  readonly regions: { readonly [name: string]: unknown };
}

/** The storage vendors that have names; private storage and other vendors have none. */
export function vendorsOf(description: Description): Vendor[] {
  return (description.components.schemas.StorageConfig?.anyOf ?? []).flatMap((variant) => {
    const { title, allOf } = resolve(variant, description);
    const { vendor, region } = allOf?.[0]?.properties ?? {};
    const name = vendor?.["x-enum-varnames"]?.[0];
    if (name === undefined || region === undefined) return [];
    return { name, title, number: vendor?.const, regions: regionsOf(region) };
  });
}

/** Names of the storage vendors and their regions, for people who do not want to write numbers. */
export function generateVendors(description: Description): string {
  const vendors = vendorsOf(description).map(({ name, title, number, regions }) => {
    return `/** ${title}. */\n${name}: { vendor: ${number}, regions: ${JSON.stringify(regions)} },`;
  });
  return `
/** The storage vendors by name, each with its number and the numbers of its regions, as the reference document labels them. */
export const vendors = {
${vendors.join("\n")}
} as const;
`;
}

function regionsOf(region: Schema): Vendor["regions"] {
  const numbers = region["x-extensible-enum"] ?? [];
  const names = region["x-enum-varnames"] ?? [];
  return Object.fromEntries(names.map((name, index) => [name, numbers[index]]));
}
