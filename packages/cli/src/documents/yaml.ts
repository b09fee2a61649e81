import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Texts } from "../texts/texts.ts";
import { type Document, SyntaxProblem, segmentsOf } from "./document.ts";

/** Reads YAML. */
export function readYaml(name: string, source: string, texts: Texts): Document {
  const lineCounter = new LineCounter();
  const document = parseDocument(source, { lineCounter });
  const placeOf = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    throw new SyntaxProblem(name, placeOf(error.pos[0]), texts.notYaml(error.code));
  }
  return {
    name,
    value: toValue(document, name, texts),
    locate(pointer) {
      let node: unknown = document.contents;
      let offset = startOf(node) ?? 0;
      for (const segment of segmentsOf(pointer)) {
        const child = childOf(node, segment);
        if (child === undefined) break;
        node = child.value;
        offset = child.offset ?? offset;
      }
      return placeOf(offset);
    },
  };
}

/** The value of a document. A text of some lines can stand for gigabytes by its aliases; that is refused. */
function toValue(document: ReturnType<typeof parseDocument>, name: string, texts: Texts): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new SyntaxProblem(name, { line: 1, column: 1 }, texts.notYaml("ALIAS_COUNT"));
  }
}

/** A value, and the offset where it begins: that of its name in a map. */
function childOf(
  node: unknown,
  segment: string,
): { readonly value: unknown; readonly offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(isNode(key) ? key.toJSON() : key) === segment);
    return pair && { value: pair.value, offset: startOf(pair.key) };
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(segment)];
  return item === undefined ? undefined : { value: item, offset: startOf(item) };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
