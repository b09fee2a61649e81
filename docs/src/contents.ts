import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { gatewayRows, serviceRows } from "./catalogue/catalogue.ts";
import { vendors } from "./catalogue/vendors.ts";

/** Headings that components make, which Starlight does not know, by the page and the heading above them. */
const headings: Readonly<Record<string, readonly ((lang: string) => Heading[])[]>> = {
  // After the overview.
  errors: [() => [], errorHeadings(serviceRows), errorHeadings(gatewayRows)],
  // After the access.
  storage: [
    () => [],
    (lang) => vendors(lang).map(({ title, value }) => ({ slug: `vendor-${value}`, text: title })),
  ],
};

interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** Adds errors and vendors to the table of contents of their page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, id, lang } = locals.starlightRoute;
  const added = headings[id.replace(/^zh-cn\//, "")];
  if (toc === undefined || added === undefined) return;
  // The first item is the top of the page.
  for (const [index, item] of toc.items.slice(1).entries()) {
    const children = added[index]?.(lang) ?? [];
    item.children.push(...children.map((heading) => ({ ...heading, depth: 3, children: [] })));
  }
});

function errorHeadings(rows: typeof serviceRows): (lang: string) => Heading[] {
  return (lang) => rows(lang).map(({ anchor, key }) => ({ slug: anchor, text: key }));
}
