import { segmentsOf } from "../reader/reader.ts";

/** Applies a JSON Merge Patch (RFC 7396): objects are merged, `null` removes, everything else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return structuredClone(patch);
  const merged = isObject(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete merged[name];
    else merged[name] = mergePatch(merged[name], value);
  }
  return merged;
}

/** Applies a JSON Merge Patch to what stands at a JSON Pointer of a copy of the document. */
export function mergePatchAt(document: unknown, pointer: string, patch: unknown): unknown {
  const [first, ...rest] = segmentsOf(pointer);
  if (first === undefined) return mergePatch(document, patch);
  const copy = Array.isArray(document) ? [...document] : { ...(document as object) };
  const members = copy as Record<string, unknown>;
  const inner = rest.map((segment) => `/${segment}`).join("");
  members[first] = mergePatchAt(members[first], inner, patch);
  return copy;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
