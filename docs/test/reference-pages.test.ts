import { readFile } from "node:fs/promises";
import english from "@cloud-recording/openapi/annotated.json" with { type: "json" };
import chinese from "@cloud-recording/openapi/annotated.zh-CN.json" with { type: "json" };
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { parsePage } from "../finish/page.ts";
import { operationPages } from "../src/operations/operation-pages.ts";
import { folder } from "./site.ts";
import { type Json, plain, type Statement, statements, values } from "./statements.ts";

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
