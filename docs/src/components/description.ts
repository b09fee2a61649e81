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

/** The first sentence of a text, which says what the described thing is. */
export function firstSentence(text: string): string {
  return /^.*?(?:\.(?=\s)|。)/s.exec(text)?.[0] ?? text;
}

/** A text without its first sentence, which says what the described thing is. */
export function withoutFirstSentence(text: string): string {
  return text.replace(/^.*?(?:\.\s+|。)/s, "");
}

/** A paragraph or a numbered list of a text. */
export interface Block {
  readonly kind: "paragraph" | "list";
  readonly lines: readonly string[];
  /** The words before a sentence that goes beyond the reference document, such as "Inferred: ". */
  readonly origin: string | undefined;
}

/** The blocks of a text of the description. */
export function blocksOf(language: string, text: string): Block[] {
  const words = originWords[language === "zh-CN" ? "zh-CN" : "en"];
  const blocks: { kind: Block["kind"]; lines: string[]; origin: string | undefined }[] = [];
  let isNew = true;
  const marked = originKinds.reduce(
    (marks, kind) => marks.replaceAll(words[kind], (word) => `\n${word}`),
    text,
  );
  for (const line of marked.trim().split(/[^\S\n]*\n/)) {
    const item = /^\d+\. (.*)$/.exec(line)?.[1];
    const origin = originKinds.map((kind) => words[kind]).find((word) => line.startsWith(word));
    const kind = item === undefined ? "paragraph" : "list";
    const last = blocks.at(-1);
    if (line === "") isNew = true;
    else if (last && !isNew && !origin && last.kind === kind) last.lines.push(item ?? line);
    else {
      blocks.push({ kind, lines: [item ?? line.slice(origin?.length ?? 0)], origin });
      isNew = false;
    }
  }
  return blocks;
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
