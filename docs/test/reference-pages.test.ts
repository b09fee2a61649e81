import { readFile } from "node:fs/promises";
import english from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import chinese from "@cloud-recording/openapi/annotated.zh-CN.json" with { type: "json" };
import { valueAt } from "@cloud-recording/openapi/reader";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { parsePage } from "../finish/page.ts";
import { operationPages } from "../src/operations/operation-pages.ts";
import { folder } from "./site.ts";

type Json = Readonly<Record<string, unknown>>;

/** Something that the description says of a property, or of an operation. */
interface Statement {
  /** Where the page has to say it: the path of a property, or undefined for anywhere. */
  readonly property: string | undefined;
  readonly kind: string;
  readonly text: string;
}

/** Keywords whose value is a text for readers. */
const texts = new Set(["description", "text", "cause", "remedy"]);
/** Keywords whose value limits or replaces the value of a property. */
const values = new Set([
  ...["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties"],
  ...["pattern", "default", "const"],
]);
/** Samples stand beside the text; ids are for the maintainers. */
const unread = new Set(["x-codeSamples", "examples", "example", "x-requirements", "x-guides"]);
/** Conditions, which a page says in the words of their description. */
const conditions = new Set(["if", "then", "not", "contains", "dependentRequired"]);

describe.each([
  ["en", english, ""],
  ["zh-CN", chinese, "zh-cn/"],
] as const)("the pages of operations in %s", (language, description, prefix) => {
  test("have every description, rule, limit and default", async () => {
    let count = 0;
    const lost: string[] = [];
    for (const { slug, operation, variant } of operationPages(language)) {
      const html = await readFile(`${folder}${prefix}operations/${slug}/index.html`, "utf8");
      const said = readPage(html);
      const found = statements(description as Json, { ...operation.definition }, variant?.$ref);
      count += found.length;
      const missing = found.filter((statement) => !isSaid(statement, said));
      lost.push(
        ...missing.map(({ property, kind, text }) => `${slug} ${property}: ${kind} ${text}`),
      );
    }
    console.log(`reference pages (${language}): ${count - lost.length} of ${count} statements`);
    expect(lost).toEqual([]);
    expect(count).toBeGreaterThan(1700);
  });

  test("begin with a page that has what holds for all operations", async () => {
    const html = await readFile(`${folder}${prefix}operations/index.html`, "utf8");
    const { text } = readPage(html).all;
    const { info, tags, servers, components } = description;
    const schemes = Object.values(components.securitySchemes);
    const said = [info, ...tags, ...servers, ...schemes].map((one) => one.description);
    expect(said.filter((one) => !text.includes(plain(one)))).toEqual([]);
    expect(servers.filter(({ url }) => !text.includes(url))).toEqual([]);
  });

  test("lead to a page with the causes and remedies of all errors", async () => {
    const html = await readFile(`${folder}${prefix}errors/index.html`, "utf8");
    const { text } = readPage(html).all;
    const { ErrorCode, GatewayMessage } = description.components.schemas;
    const rows = [ErrorCode, GatewayMessage].flatMap((schema) => Object.values(schema["x-errors"]));
    const said = rows.flatMap(({ cause, remedy }) => [cause, remedy]);
    expect(said.filter((one) => !text.includes(plain(one)))).toEqual([]);
  });
});

test("a statement that a page lacks is found", () => {
  const row = '<main><section data-property="cname"><p>A <code>b</code>.</p></section>C.</main>';
  const page = readPage(row);
  const said = [
    { property: "cname", kind: "description", text: "A `b`." },
    { property: undefined, kind: "description", text: "C." },
    { property: "cname", kind: "description", text: "C." },
    { property: "uid", kind: "description", text: "A `b`." },
    { property: "cname", kind: "default", text: "0" },
  ].map((statement) => isSaid(statement, page));
  expect(said).toEqual([true, true, false, false, false]);
});

/**
 * Everything that the description says of an operation, found by walking through it with no knowledge of its pages.
 *
 * @param chosen the variant that the page shows
 */
function statements(document: Json, operation: Json, chosen: string | undefined): Statement[] {
  const found = new Map<string, Statement>();
  const add = (property: string | undefined, kind: string, value: unknown) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    found.set(JSON.stringify([property, kind, text]), { property, kind, text });
  };
  const resolved = ({ $ref, ...beside }: Json): Json =>
    typeof $ref === "string"
      ? { ...resolved(valueAt(document, $ref.slice(1)) as Json), ...beside }
      : beside;
  const errors = new Set(
    Object.values(operation.responses as Json).flatMap((response) =>
      Object.values(resolved(response as Json).content as Json).flatMap((content) =>
        Object.values((content as Json).examples as Json).map((example) => {
          const { code, message } = resolved(example as Json).value as Json;
          return String(code ?? message);
        }),
      ),
    ),
  );
  /** The values that all parts of an object allow, by property. */
  const allowed = new Map<string, ReadonlySet<unknown>>();
  const narrow = (parts: readonly Json[], inside: (name: string) => string) => {
    for (const part of parts.map(resolved)) {
      for (const [name, schema] of Object.entries((part.properties ?? {}) as Json)) {
        const { enum: own } = resolved(schema as Json) as { readonly enum?: unknown[] };
        if (own === undefined) continue;
        const before = allowed.get(inside(name));
        allowed.set(inside(name), new Set(before ? own.filter((value) => before.has(value)) : own));
      }
    }
  };
  const walk = (node: unknown, property: string | undefined): void => {
    if (Array.isArray(node)) {
      for (const item of node) walk(item, property);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const inside = (name: string) => (property === undefined ? name : `${property}.${name}`);
    for (const [keyword, value] of Object.entries(resolved(node as Json))) {
      if (unread.has(keyword)) continue;
      if (values.has(keyword) || (texts.has(keyword) && typeof value === "string")) {
        add(property, keyword, value);
      } else if (keyword === "x-enumDescriptions") {
        for (const [name, meaning] of Object.entries(value as Json)) {
          const some = allowed.get(property ?? "");
          if (some === undefined || [...some].some((one) => String(one) === name)) {
            add(property, keyword, meaning);
          }
        }
      } else if (keyword === "x-errors") {
        // The page of errors has all of them; this one those that the operation returns.
        for (const [code, row] of Object.entries(value as Json)) {
          if (errors.has(code)) walk(row, undefined);
        }
      } else if (keyword === "properties" || keyword === "x-missing") {
        for (const [name, schema] of Object.entries(value as Json)) walk(schema, inside(name));
      } else if (keyword === "items") walk(value, `${property ?? ""}[]`);
      else if (conditions.has(keyword))
        conditionTexts(value, (text) => add(property, keyword, text));
      else if (keyword === "oneOf" && JSON.stringify(value).includes(`"${chosen}"`)) {
        walk({ $ref: chosen }, property);
      } else {
        if (keyword === "allOf") narrow(value as Json[], inside);
        walk(value, property);
      }
    }
  };
  walk({ ...operation, security: (document.components as Json).securitySchemes }, undefined);
  return [...found.values()];
}

/** The texts of a condition, such as the `then` of an `if`. */
function conditionTexts(condition: unknown, add: (text: string) => void): void {
  const { description, anyOf = [] } = condition as { description?: string; anyOf?: unknown[] };
  if (description !== undefined) add(description);
  for (const one of anyOf) conditionTexts(one, add);
}

/** What a page says, in all and of each property. */
interface Said {
  readonly all: Place;
  readonly properties: ReadonlyMap<string, readonly Place[]>;
}

interface Place {
  readonly text: string;
  /** Items of lists and cells of tables, one by one. */
  readonly items: readonly string[];
  readonly defaults: readonly string[];
}

function readPage(html: string): Said {
  const main = select("main", parsePage("", html).tree);
  if (!main) throw new Error("The page has no content");
  const properties = new Map<string, Place[]>();
  for (const section of selectAll("[data-property]", main)) {
    const path = String(section.properties.dataProperty);
    properties.set(path, [...(properties.get(path) ?? []), readPlace(section)]);
  }
  return { all: readPlace(main), properties };
}

function readPlace(element: Element): Place {
  return {
    text: plain(textOf(element)),
    items: selectAll("li, td", element).map((item) => textOf(item)),
    defaults: selectAll("[data-default] code", element).map((code) => textOf(code)),
  };
}

/** True if the page says it, at the property that it is about. */
function isSaid({ property, kind, text }: Statement, { all, properties }: Said): boolean {
  // What holds for each element may stand at the array.
  const array = property?.replace(/(\[\])+$/, "");
  const places = [property, array].flatMap((path) => properties.get(path ?? "") ?? []);
  return (property === undefined ? [all] : places).some((place) => {
    if (kind === "default") return place.defaults.includes(text);
    if (kind === "pattern") return place.items.some((item) => item.includes(text));
    if (!values.has(kind)) return place.text.includes(plain(text));
    const number = new RegExp(`(?<![\\d.])${text}(?![\\d.]\\d)`);
    return place.items.some((item) => number.test(item));
  });
}

/** A text without its marks of Markdown and its spaces. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/^\d+\. /gm, "")
    .replaceAll(/[`\s]/g, "");
}
