import { segmentsOf, valueAt } from "../../reader/reader.ts";
import { codeIn, numbersIn } from "./glossary.ts";
import { type Text, type Texts, textMembers } from "./texts.ts";

/** What the texts of a description must agree with: its own structure. */
export class Facts {
  readonly #description: unknown;
  readonly #texts: Texts;
  /** Every word of the description outside of its texts: names, values, media types. */
  readonly #words: ReadonlySet<string>;

  constructor(description: unknown, texts: Texts) {
    this.#description = description;
    this.#texts = texts;
    this.#words = new Set(wordsOf(description));
  }

  /** Everything in which a text disagrees with the structure around it. */
  problems(pointer: string, text: Text): string[] {
    const segments = segmentsOf(pointer);
    return [
      ...this.#unknownNames(text),
      ...this.#title(segments, text),
      ...this.#uniqueness(pointer, segments, text),
      ...this.#default(pointer, segments, text),
      ...this.#example(segments, text),
      ...this.#vendor(segments, text),
      ...this.#link(pointer, segments, text),
    ];
  }

  /** Names in code that the description does not have. */
  #unknownNames({ en, zh }: Text): string[] {
    const words = [...codeIn(en), ...codeIn(zh)].flatMap((code) => code.match(word) ?? []);
    const unknown = words.filter((name) => !this.#words.has(name) && !knownNames.has(name));
    return unknown.map((name) => `names \`${name}\`, which the description does not have`);
  }

  /** A title that has no word of the name of its component. */
  #title([root, kind, name = "", member, ...rest]: string[], { en }: Text): string[] {
    if (root !== "components" || kind !== "schemas" || member !== "title" || rest.length > 0)
      return [];
    const parts = name.split(/(?=[A-Z])/).map((part) => part.toLowerCase());
    const title = en.toLowerCase();
    const has = parts.some(
      (part) => part.length > 2 && title.includes(part.slice(0, 6).replace(/s$/, "")),
    );
    return has ? [] : [`has no word of the name ${name}`];
  }

  /** A title or a summary that another component of the same kind has, too. */
  #uniqueness(pointer: string, segments: string[], { en, zh }: Text): string[] {
    const [root, kind, , member, ...rest] = segments;
    if (root !== "components" || rest.length > 0) return [];
    if (member !== "title" && (kind !== "examples" || member !== "summary")) return [];
    const twin = [...this.#texts].find(([other, text]) => {
      const isPeer = other.startsWith(`/components/${kind}/`) && other.split("/").length === 5;
      if (!isPeer || other === pointer || !other.endsWith(`/${member}`)) return false;
      return text.en === en || text.zh === zh;
    });
    return twin === undefined ? [] : [`is the same as ${twin[0]}`];
  }

  /** The mark of the default in the meaning of a value. */
  #default(pointer: string, segments: string[], { en, zh }: Text): string[] {
    if (segments.at(-2) !== "x-enumDescriptions") return [];
    const schema = valueAt(this.#description, pointer.replace(/\/x-enumDescriptions\/.*$/, ""));
    if (typeof schema !== "object" || schema === null || !("default" in schema)) return [];
    const isDefault = String(schema.default) === segments.at(-1);
    const says = en.includes("(default)") && zh.includes("（默认）");
    const mentions = en.includes("default") || zh.includes("默认");
    if (isDefault ? says : !mentions) return [];
    return [isDefault ? "does not say that it is the default" : "says that it is the default"];
  }

  /** The summary of an example: that of an error has its meaning, the numbers of others are in the value. */
  #example(segments: string[], text: Text): string[] {
    if (segments[1] !== "examples" || segments.at(-1) !== "summary") return [];
    const value = valueAt(this.#description, `/components/examples/${segments[2]}/value`);
    const { code, message } = value as { code?: number; message?: string };
    const catalogue = "/components/schemas";
    const meaning =
      this.#texts.get(`${catalogue}/ErrorCode/x-enumDescriptions/${code}`) ??
      this.#texts.get(`${catalogue}/GatewayMessage/x-enumDescriptions/${message}`);
    if (meaning !== undefined) {
      const same = meaning.en === `${text.en}.` && meaning.zh === `${text.zh}。`;
      return same ? [] : ["is not the meaning of its error"];
    }
    const numbers = numbersOf(value);
    return [...numbersIn(text.en), ...numbersIn(text.zh)]
      .filter((number) => !numbers.has(Number(number)))
      .map((number) => `has ${number}, which its value does not have`);
  }

  /** A vendor that is not the one of its component. */
  #vendor([root, kind, name = "", ...rest]: string[], { en, zh }: Text): string[] {
    if (root !== "components" || kind !== "schemas" || !name.endsWith("Storage")) return [];
    if (rest.includes("x-missing")) return [];
    const title = this.#texts.get(`/components/schemas/${name}/title`);
    if (title === undefined || !/Cloud$|^Amazon/.test(title.en)) return [];
    const same = en.includes(title.en) && zh.includes(title.zh);
    return same || /spells/.test(en) ? [] : [`does not name ${title.en}`];
  }

  /** Descriptions of one URL that differ. */
  #link(pointer: string, segments: string[], { en, zh }: Text): string[] {
    if (segments.at(-2) !== "externalDocs") return [];
    const url = valueAt(this.#description, pointer.replace(/description$/, "url"));
    const others = [...this.#texts].filter(
      ([other]) =>
        other.endsWith("/externalDocs/description") &&
        valueAt(this.#description, other.replace(/description$/, "url")) === url,
    );
    const differs = others.some(([, other]) => other.en !== en || other.zh !== zh);
    return differs ? ["differs from another description of its URL"] : [];
  }
}

const word = /[A-Za-z_][\w-]*/g;

/** Names of HTTP and of other editions, which texts may have although the structure does not. */
const knownNames = new Set([
  ...["Authorization", "Basic", "Content-type", "base64", "mp4", "ts", "a-z", "A-Z"],
  // As the reference document spells them.
  ...["streamType", "subscribeAudioUid"],
]);

/** The words of keys and values, without those of texts. */
function* wordsOf(node: unknown): Generator<string> {
  if (typeof node === "string") yield* node.match(word) ?? [];
  if (typeof node === "boolean") yield String(node);
  if (typeof node !== "object" || node === null) return;
  for (const [name, member] of Object.entries(node)) {
    yield* name.match(word) ?? [];
    if (typeof member !== "string" || !textMembers.has(name)) yield* wordsOf(member);
  }
}

/** Every number in a value, and the length of every list. */
function numbersOf(value: unknown): Set<number> {
  const numbers = new Set<number>();
  const walk = (node: unknown): void => {
    if (typeof node === "number") numbers.add(node);
    if (Array.isArray(node)) numbers.add(node.length);
    if (typeof node === "object" && node !== null) Object.values(node).forEach(walk);
  };
  walk(value);
  return numbers;
}
