import { step } from "@cloud-recording/openapi/reader";

/** Members that hold a text for people. */
const texts = new Set(["title", "summary", "description", "cause", "remedy", "text"]);

/** Members that hold data as it is on the wire; a text in it belongs to the contract. */
const data = new Set(["value", "example", "examples", "default", "enum", "const"]);

/**
 * The places in which two versions of a description differ in more than their texts: their contracts.
 *
 * @returns JSON Pointers
 */
export function contractDifferences(one: unknown, other: unknown, at = ""): string[] {
  if (!isNode(one) || !isNode(other) || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? [] : [at];
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => {
    const place = step(at, name);
    const [mine, theirs] = [one[name], other[name]];
    return isText(at, name, mine, theirs) ? [] : contractDifferences(mine, theirs, place);
  });
}

/** True if a property is a text for people, in both versions. A property called `title` may be one of the wire, too. */
function isText(at: string, name: string, one: unknown, other: unknown): boolean {
  if (/\/tags\/\d+$/.test(at) && name === "x-displayName") return true;
  if (typeof one !== "string" || typeof other !== "string") return false;
  if (at.split("/").some((part, index, parts) => data.has(part) && isKeyword(parts, index))) {
    return false;
  }
  if (at.endsWith("/x-enumDescriptions")) return true;
  return texts.has(name) || `${at}/${name}` === "/info/contact/name";
}

/** True if a part of a pointer is a keyword, and not the name of a property or of an example. */
function isKeyword(parts: readonly string[], index: number): boolean {
  if (parts[index - 1] === "properties") return false;
  // `examples` of a body are named, and have summaries; those of a schema are values.
  return parts[index] !== "examples" || parts[index - 1] !== "components";
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
