import { step } from "../reader/pointer.ts";

/** Origins of what the reference document does not say. */
export const originKinds = ["inferred", "observed", "later"] as const;

/** A mark on what the reference document does not say, as `x-origin` has it in the sources. */
export interface Origin {
  /** A choice of this project, seen in responses of the service, or in use after this edition of the document. */
  readonly kind: (typeof originKinds)[number];
  /** A sentence for readers. */
  readonly reason: string;
}

/** Words before the reason of a mark, by its kind. */
export interface OriginWords extends Readonly<Record<Origin["kind"], string>> {}

export const originWords: { readonly [language in "en" | "zh-CN"]: OriginWords } = {
  en: { inferred: "Inferred: ", observed: "Observed: ", later: "Later: " },
  "zh-CN": { inferred: "推断：", observed: "实际情况：", later: "后续版本：" },
};

/** A mark with its place, a JSON Pointer. */
export interface PlacedOrigin extends Origin {
  readonly at: string;
}

/** Texts that take the sentences of a mark beside them. */
const texts = ["description", "cause"] as const;

/**
 * Ends the text beside every `x-origin` with a sentence for each of its reasons.
 * Only the kinds stay in the extension.
 *
 * @throws {Error} if a mark has no text beside it
 */
export function tellOrigins<Node>(node: Node, words: OriginWords): Node {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((item) => tellOrigins(item, words)) as Node;
  const entries = Object.entries(node).map(([name, member]) => [name, tellOrigins(member, words)]);
  const told = Object.fromEntries(entries);
  const origins = originsAt(node);
  if (origins.length === 0) return told;
  const name = texts.find((text) => typeof told[text] === "string");
  if (name === undefined) throw new Error(`No text beside x-origin: ${origins[0]?.reason}`);
  const kinds = originKinds.filter((kind) => origins.some((origin) => origin.kind === kind));
  const sentences = kinds.map((kind) => {
    const reasons = origins.filter((origin) => origin.kind === kind).map(({ reason }) => reason);
    return `${words[kind]}${reasons.join("\n")}`;
  });
  told[name] = [told[name].trimEnd(), ...sentences].join("\n");
  told["x-origin"] = kinds;
  return told;
}

/** Every mark in a document of the sources, in its order. */
export function originsOf(node: unknown, at = ""): PlacedOrigin[] {
  if (typeof node !== "object" || node === null) return [];
  const own = originsAt(node).map((origin) => ({ at, ...origin }));
  const inner = Object.entries(node).flatMap(([name, member]) =>
    name === "x-origin" ? [] : originsOf(member, step(at, name)),
  );
  return [...own, ...inner];
}

function originsAt(node: object): Origin[] {
  const origins = "x-origin" in node ? node["x-origin"] : [];
  return [origins].flat() as Origin[];
}
