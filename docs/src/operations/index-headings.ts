import { descriptionIn, tagAnchor } from "./operation-pages.ts";
import type { ExternalLink } from "./property-rows.ts";
import { textsIn } from "./texts.ts";

/** Tag of the description: operations that belong together. */
export interface Tag {
  readonly name: string;
  readonly "x-displayName"?: string;
  readonly description: string;
  readonly externalDocs?: ExternalLink;
}

/** Heading in the shape that Starlight takes. */
interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** Title of a tag in the language of its description. */
export function tagTitle({ name, "x-displayName": title = name }: Tag): string {
  return title;
}

/** Headings of the list of all operations. */
export function indexHeadings(language: string): Heading[] {
  const { tags } = descriptionIn(language) as unknown as { readonly tags: readonly Tag[] };
  const { authorization, hosts } = textsIn(language);
  return [
    ...tags.map((tag) => ({ slug: tagAnchor(tag.name), text: tagTitle(tag) })),
    { slug: "authorization", text: authorization },
    { slug: "hosts", text: hosts },
  ].map((heading) => ({ depth: 2, ...heading }));
}
