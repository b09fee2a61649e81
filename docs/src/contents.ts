import { defineRouteMiddleware } from "@astrojs/starlight/route-data";
import { gatewayRows, serviceRows } from "./catalogue/catalogue.ts";
import { anchorOf, clientErrors } from "./catalogue/client-errors.ts";
import { vendors } from "./catalogue/vendors.ts";

interface Heading {
  readonly slug: string;
  readonly text: string;
}

/** Headings that a component makes, which Starlight does not know. */
interface ComponentHeadings {
  readonly page: string;
  /** Slugs, in both languages, of the heading above them. */
  readonly under: readonly [english: string, chinese: string];
  headings(lang: string): readonly Heading[];
}

const components: readonly ComponentHeadings[] = [
  {
    page: "errors",
    under: ["codes-of-the-service", "服务的错误码"],
    headings: errorHeadings(serviceRows),
  },
  {
    page: "errors",
    under: ["messages-of-the-gateway", "网关的错误信息"],
    headings: errorHeadings(gatewayRows),
  },
  {
    page: "errors",
    under: ["classes-of-the-client", "客户端的错误类"],
    headings: () => clientErrors.map(({ name }) => ({ slug: anchorOf(name), text: name })),
  },
  {
    page: "storage",
    under: ["regions", "地区"],
    headings: (lang) =>
      vendors(lang).map(({ title, value }) => ({ slug: `vendor-${value}`, text: title })),
  },
];

/** Adds errors and vendors to the table of contents of their page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { toc, id, lang } = locals.starlightRoute;
  const page = id.replace(/^zh-cn\//, "");
  for (const { under, headings } of components.filter((component) => component.page === page)) {
    const above = toc?.items.find(({ slug }) => under.includes(slug));
    const below = headings(lang).map((heading) => ({ ...heading, depth: 3, children: [] }));
    above?.children.push(...below);
  }
});

function errorHeadings(rows: typeof serviceRows): (lang: string) => Heading[] {
  return (lang) => rows(lang).map(({ anchor, key }) => ({ slug: anchor, text: key }));
}
