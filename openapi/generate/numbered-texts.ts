import type { Reasons } from "../runtime/words.ts";
import type { Reason } from "./json-schema.ts";

type Node = { readonly [member: string]: unknown };

/** A description in a language, as JSON Schema, and what the language says where the description has no words. */
export interface Version {
  readonly schemas: Node;
  readonly reasons: Reasons;
}

/** JSON Schema without texts, and the texts by number in each language. */
export interface Numbered {
  readonly schemas: Record<string, object>;
  readonly texts: readonly (readonly string[])[];
}

/**
 * Puts a number in place of every text that a violation shows, so that one validator serves all languages.
 *
 * @param versions the same description in each language
 */
export function numberTexts(versions: readonly Version[]): Numbered {
  const rows: string[][] = [];
  const numberOf = (texts: unknown[]): number => {
    const row = texts.map((text, index) => wordsOf(text as Reason, versions[index]?.reasons));
    const known = rows.findIndex((other) => other.join("\n") === row.join("\n"));
    return known === -1 ? rows.push(row) - 1 : known;
  };
  const walk = (nodes: readonly unknown[]): unknown => {
    const [node] = nodes;
    if (typeof node !== "object" || node === null) return node;
    const inner = (member: string) => nodes.map((version) => (version as Node)[member]);
    if (Array.isArray(node)) return node.map((_, index) => walk(inner(String(index))));
    return Object.fromEntries(
      Object.keys(node).map((member) => {
        const values = inner(member);
        return [member, isText(node, member) ? numberOf(values) : walk(values)];
      }),
    );
  };
  const schemas = walk(versions.map((version) => version.schemas)) as Record<string, object>;
  return { schemas, texts: versions.map((_, index) => rows.map((row) => row[index] ?? "")) };
}

/** True for the reason of `x-forbidden` and for the text of a rule. */
function isText(node: object, member: string): boolean {
  return "severity" in node && (member === "reason" || member === "text");
}

function wordsOf(reason: Reason, reasons: Reasons | undefined): string {
  if (typeof reason === "string" || reasons === undefined) return String(reason);
  return "together" in reason
    ? reasons.together(reason.together)
    : reasons.onlyWith(reason.onlyWith, reason.values);
}
