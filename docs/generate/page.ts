import { posix } from "node:path";

/** A page in each language. */
export interface Texts {
  readonly en: string;
  readonly "zh-CN": string;
}

const repository = "https://github.com/cloud-recording/cloud-recording/blob/main/";

/** A page of Starlight, which nobody edits by itself. */
export function page(title: string, description: string, body: string): string {
  // A JSON string is a YAML string, too.
  const matter = [
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    "editUrl: false",
  ];
  return `---\n${matter.join("\n")}\n---\n\n${body.trim()}\n`;
}

/** A file of the repository as the body of a page: without its title, and with links that lead into the repository. */
export function bodyOf(markdown: string, folder: string): string {
  return markdown
    .replace(/^# .*\n/, "")
    .replaceAll(/\]\((?![a-z]+:|#)([^)]+)\)/g, (_, link: string) => {
      return `](${repository}${posix.normalize(posix.join(folder, link))})`;
    });
}
