import type { Limit, PropertyRow } from "./property-rows.ts";
import type { Texts } from "./texts.ts";

/** The limits of a value as short texts, such as "1 to 1920" or "at most 32 elements". */
export function limitTexts({ limits }: PropertyRow, words: Texts): string[] {
  const found = limits.flatMap((limit) => {
    const prefix = limit.isOfElements ? words.elements : "";
    return textsOf(limit, words).map((text) => `${prefix}${text}`);
  });
  return [...new Set(found)];
}

function textsOf({ schema }: Limit, { limits: words, separator }: Texts): string[] {
  const { minimum, maximum, pattern, format, uniqueItems, not, contains } = schema as {
    readonly [keyword: string]: unknown;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly not?: { readonly enum?: unknown[] };
    readonly contains?: { readonly const?: unknown };
  };
  return [
    range(minimum, maximum, "", words),
    range(schema.minLength as number, schema.maxLength as number, words.characters, words),
    range(schema.minItems, schema.maxItems, words.items, words),
    range(schema.minProperties, schema.maxProperties, words.properties, words),
    ...(pattern === undefined ? [] : [`${words.pattern} \`${pattern}\``]),
    ...(format === undefined || format === "password" ? [] : [`${words.format} ${format}`]),
    ...(uniqueItems ? [words.unique] : []),
    ...(not?.enum
      ? [`${words.without} ${not.enum.map((value) => `\`${value}\``).join(separator)}`]
      : []),
    ...(contains?.const === undefined ? [] : [`${words.contains} \`${contains.const}\``]),
  ].filter((text) => text !== "");
}

function range(
  low: number | undefined,
  high: number | undefined,
  unit: string,
  words: Texts["limits"],
): string {
  const text =
    low !== undefined && high !== undefined
      ? low === high
        ? String(low)
        : words.between(low, high)
      : low !== undefined
        ? words.minimum(low)
        : high !== undefined
          ? words.maximum(high)
          : "";
  // "1 character", and "1 of its properties".
  const counted = (high ?? low) === 1 ? unit.replace(/^(\w+)s$/, "$1") : unit;
  return text === "" ? "" : `${text} ${counted}`.trim();
}
