import { getRssString } from "@astrojs/rss";
import type { Change, History } from "./changelog.ts";

/** The changelog as RSS: every release, and every change of the next one. */
export function feed({ changes, releases }: History, site: string): Promise<string> {
  const changelog = new URL("changelog/", site).href;
  const items = [
    ...releases.map(({ id, package: name, version, text, date }) => ({
      link: `${changelog}#${id}`,
      title: `${name} ${version}`,
      description: text,
      ...published(date),
    })),
    ...changes.map((change) => ({
      link: `${changelog}#${change.id}`,
      title: titleOf(change),
      description: change.text,
      categories: [...change.packages],
      ...published(change.date),
    })),
  ];
  return getRssString({
    title: "Cloud Recording",
    description: "Changes of the packages for anyRTC Cloud Recording.",
    site,
    items,
  });
}

function published(date: string | undefined): { pubDate?: Date } {
  return date === undefined ? {} : { pubDate: new Date(date) };
}

/** The first sentence of a change, without the marks of code. */
function titleOf({ text }: Change): string {
  return (/^.*?(?=[.:](\s|$))/s.exec(text)?.[0] ?? text).replaceAll(/`|\s*\n\s*/g, (mark) =>
    mark === "`" ? "" : " ",
  );
}
