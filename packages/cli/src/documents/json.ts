import { type AnyNode, evaluate, parse, type ValueNode } from "@humanwhocodes/momoa";
import type { Texts } from "../texts/texts.ts";
import { type Document, type Place, SyntaxProblem, segmentsOf } from "./document.ts";

/** Reads JSON5, of which JSON and JSON with comments are parts. */
export function readJson(name: string, source: string, texts: Texts): Document {
  const { body } = parsed(name, source, texts);
  return {
    name,
    value: evaluate(body),
    locate(pointer) {
      let node: ValueNode = body;
      let place: Place = body.loc.start;
      for (const segment of segmentsOf(pointer)) {
        const child = childOf(node, segment);
        if (child === undefined) break;
        node = child.value;
        place = child.place;
      }
      return { line: place.line, column: place.column };
    },
  };
}

function parsed(name: string, source: string, texts: Texts) {
  try {
    return parse(source, { mode: "json5", allowTrailingCommas: true });
  } catch (error) {
    const { message, line = 1, column = 1 } = error as Error & Partial<Place>;
    // For the end of a text the parser names its beginning at times.
    const place = message.startsWith("Unexpected end") ? endOf(source) : { line, column };
    throw new SyntaxProblem(name, place, texts.notJson);
  }
}

/** The place behind a text. */
function endOf(source: string): Place {
  const lines = source.trimEnd().split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

/** A value, and the place where it begins: that of its name in an object. */
function childOf(
  node: ValueNode,
  segment: string,
): { readonly value: ValueNode; readonly place: Place } | undefined {
  if (node.type === "Object") {
    const member = node.members.findLast(({ name }) => nameOf(name) === segment);
    return member && { value: member.value, place: member.loc.start };
  }
  if (node.type !== "Array") return undefined;
  const element = node.elements[Number(segment)];
  return element && { value: element.value, place: element.value.loc.start };
}

function nameOf(node: AnyNode): string | undefined {
  if (node.type === "String") return node.value;
  return node.type === "Identifier" ? node.name : undefined;
}
