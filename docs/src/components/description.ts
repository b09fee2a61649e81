import english from "@cloud-recording/openapi/annotated.json";
import chinese from "@cloud-recording/openapi/annotated.zh-CN.json";
import { originKinds, originWords } from "@cloud-recording/openapi/origins";
import { valueAt } from "@cloud-recording/openapi/reader";

/** A schema of the description, as far as the components of pages read it. */
export interface DescribedSchema {
  readonly title?: string;
  readonly description?: string;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly "x-extensible-enum"?: readonly (string | number)[];
  readonly "x-enum-varnames"?: readonly string[];
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
}

/** The value at a JSON Pointer of the description, in the language of a page. */
export function described(language: string, pointer: string): unknown {
  const found = valueAt(language === "zh-CN" ? chinese : english, pointer);
  if (found === undefined) throw new Error(`The description has nothing at ${pointer}`);
  return found;
}

/** A text without the sentences at its end that say what goes beyond the reference document. */
export function withoutOrigins(language: string, text: string): string {
  const words = originWords[language === "zh-CN" ? "zh-CN" : "en"];
  const ends = originKinds.map((kind) => text.indexOf(words[kind])).filter((at) => at >= 0);
  return text.slice(0, Math.min(text.length, ...ends)).trim();
}

/** A value of an enumeration, with its name if it has one, and what it means. */
export interface DescribedValue {
  readonly value: string | number;
  readonly name: string | undefined;
  readonly meaning: string;
}

/** The values of the enumeration at a JSON Pointer. */
export function valuesAt(language: string, pointer: string): DescribedValue[] {
  const schema = described(language, pointer) as DescribedSchema;
  const values =
    schema.enum ??
    schema["x-extensible-enum"] ??
    (schema.const === undefined ? [] : [schema.const]);
  return values.map((value, index) => ({
    value,
    name: schema["x-enum-varnames"]?.[index],
    meaning: schema["x-enumDescriptions"]?.[String(value)] ?? "",
  }));
}

/** A piece of a text: plain, code, or a link. */
export interface Piece {
  readonly text: string;
  readonly isCode?: boolean;
  readonly href?: string;
}

/** The pieces of a text, of which the backticks and the links of Markdown are read. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(``.*?``|`[^`]*`|\[[^\]]*\]\([^)]*\))/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece.startsWith("`")) return { text: piece.replace(/^`+|`+$/g, ""), isCode: true };
      const [, title = "", href] = /^\[(.*)\]\((.*)\)$/.exec(piece) ?? [];
      return href === undefined ? { text: piece } : { text: title, href };
    });
}
