/** A text of the description in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** The texts of a description by JSON Pointer. */
export type Texts = ReadonlyMap<string, Text>;

/** Members that hold a text for people. */
export const textMembers: ReadonlySet<string> = new Set([
  "title",
  "summary",
  "description",
  "cause",
  "remedy",
  "text",
  "reason",
]);

/** Members that hold data as sent over the wire, not texts. */
const dataMembers = new Set(["value", "example", "default"]);

/** Pairs the texts of a description with those of its translation. */
export function pairTexts(description: unknown, translated: unknown): Texts {
  const chinese = textsOf(translated);
  const pairs = [...textsOf(description)].map(([pointer, en]) => {
    return [pointer, { en, zh: chinese.get(pointer) ?? "" }] as const;
  });
  return new Map(pairs);
}

/** The texts of a document for people, by JSON Pointer. */
export function textsOf(node: unknown, pointer = ""): Map<string, string> {
  const texts = new Map<string, string>();
  if (typeof node !== "object" || node === null) return texts;
  const members = node as Record<string, unknown>;
  // A meaning that only repeats the name of its value is a label, not a text.
  const labels = members["x-enum-varnames"] ?? [];
  for (const [name, member] of Object.entries(members)) {
    const at = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (typeof member === "string") {
      if (textMembers.has(name) || at === "/info/contact/name") texts.set(at, member);
    } else if (name === "x-enumDescriptions") {
      for (const [value, meaning] of Object.entries(member as Record<string, string>)) {
        if (!(labels as string[]).includes(meaning)) texts.set(`${at}/${value}`, meaning);
      }
    } else if (!isData(name, member) || pointer.endsWith("/properties")) {
      for (const [inner, text] of textsOf(member, at)) texts.set(inner, text);
    }
  }
  // Operations refer to a tag by its name; readers see the display name, if there is one.
  if (/^\/tags\/\d+$/.test(pointer)) {
    texts.set(`${pointer}/x-displayName`, String(members["x-displayName"] ?? members.name));
  }
  return texts;
}

function isData(name: string, member: unknown): boolean {
  return dataMembers.has(name) || (name === "examples" && Array.isArray(member));
}
