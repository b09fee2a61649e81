import { posix } from "node:path";
import { repository } from "./repository.ts";

/** A place of the repository that READMEs are read apart from. */
export interface Place {
  /** Folder of the README, from the root of the repository. */
  readonly folder: string;
  /** A branch, a tag or a commit. */
  readonly ref: string;
}

/** Links and pictures of Markdown whose target is neither an address nor a heading of the same page. */
const relativeLink = /(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\((?!\w+:|#|\/\/)([^)\s]+)\)/g;

/** Markdown whose links lead into the repository from everywhere, as on npm and JSR. Code is left as it is. */
export function withAbsoluteLinks(markdown: string, { folder, ref }: Place): string {
  return outsideOfCode(markdown, (text) =>
    text.replaceAll(relativeLink, (_, picture: string, label: string, target: string) => {
      const path = posix.normalize(posix.join(folder, target));
      if (path.startsWith(".."))
        throw new Error(`${folder}: ${target} leads out of the repository`);
      return `${picture}[${label}](${repository}/${picture ? "raw" : "blob"}/${ref}/${path})`;
    }),
  );
}

/** Targets of the links of a page that are relative. */
export function relativeLinks(markdown: string): string[] {
  const targets: string[] = [];
  outsideOfCode(markdown, (text) => {
    targets.push(...[...text.matchAll(relativeLink)].map(([, , , target = ""]) => target));
    return text;
  });
  return targets;
}

function outsideOfCode(markdown: string, change: (text: string) => string): string {
  // With a group around the separator, split() keeps it, at odd places.
  return markdown
    .split(/(^```.*?^```$|`[^`\n]*`(?!\]))/ms)
    .map((text, index) => (index % 2 === 0 ? change(text) : text))
    .join("");
}
