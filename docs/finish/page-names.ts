import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsOf, hasClass } from "./elements.ts";

/** Texts of a page that name what it is the place of. */
export interface PageNames {
  readonly titles: readonly string[];
  /** Headings of its sections, but not those of errors and properties. */
  readonly headings: readonly string[];
  /** Headings of errors, whole, and in their parts: the code and the message. */
  readonly errors: readonly string[];
  readonly errorParts: readonly string[];
  /** Names in tables, such as those of regions. */
  readonly marked: readonly string[];
  readonly properties: readonly string[];
}

/** Reads the names of a page, or of a part of it. */
export function pageNames(content: Element): PageNames {
  const names = {
    titles: [] as string[],
    headings: [] as string[],
    errors: [] as string[],
    errorParts: [] as string[],
    marked: [] as string[],
    properties: [] as string[],
  };
  elementsOf(content, (element, around) => {
    const { tagName, properties } = element;
    const isIn = (attribute: string) => around.some((one) => attribute in one.properties);
    if (tagName === "h1") names.titles.push(textOf(element));
    else if (tagName === "h2" && isInContent(around)) names.headings.push(textOf(element));
    else if (tagName === "h3" && isIn("dataError")) {
      names.errors.push(textOf(element));
      for (const part of element.children) {
        if (part.type === "element") names.errorParts.push(textOf(part));
      }
    } else if (tagName === "h3" && !isIn("dataProperty") && isInContent(around)) {
      names.headings.push(textOf(element));
    } else if ("dataSearchName" in properties) names.marked.push(textOf(element));
    else if (tagName === "code" && isIn("dataProperty") && isLinkOfHeading(around)) {
      names.properties.push(textOf(element));
    }
    return false;
  });
  return names;
}

function isInContent(around: readonly Element[]): boolean {
  return around.some((one) => hasClass(one, "sl-markdown-content"));
}

function isLinkOfHeading(around: readonly Element[]): boolean {
  const heading = around.findIndex(({ tagName }) => tagName === "h3");
  return heading >= 0 && around.slice(heading).some(({ tagName }) => tagName === "a");
}
