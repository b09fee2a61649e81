import { type DescribedSchema, described, valuesAt } from "../components/description.ts";

/** An object storage, as the tables of a page show it. */
export interface Vendor {
  readonly title: string;
  /** The value of `vendor`. */
  readonly value: string | number;
  /** The name that the clients know. */
  readonly name: string | undefined;
  readonly regions: readonly { readonly value: string | number; readonly name: string }[];
}

/** The object storages that the service uploads to. */
export function vendors(language: string): Vendor[] {
  const variants = described(language, "/components/schemas/StorageConfig/anyOf") as {
    readonly $ref: string;
  }[];
  return variants.flatMap(({ $ref }) => {
    const pointer = $ref.slice(1);
    const { title = "", allOf } = described(language, pointer) as DescribedSchema & {
      readonly allOf?: readonly object[];
    };
    // Private storage has no regions, and other vendors have no names.
    if (allOf === undefined) return [];
    const [vendor] = valuesAt(language, `${pointer}/allOf/0/properties/vendor`);
    if (vendor === undefined) return [];
    const regions = valuesAt(language, `${pointer}/allOf/0/properties/region`);
    return {
      title,
      value: vendor.value,
      name: vendor.name,
      regions: regions.map(({ value, name, meaning }) => ({ value, name: name ?? meaning })),
    };
  });
}
