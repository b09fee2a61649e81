import { mask } from "./difference.ts";

/** The part of a URL that requests are compared by: without the host and the App ID, which differ between accounts. */
export interface Target {
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** The target of a URL; undefined if it cannot be parsed. */
export function targetOf(url: string): Target | undefined {
  if (!URL.canParse(url)) return undefined;
  const { pathname, searchParams } = new URL(url);
  return {
    path: pathname.replace(/^(\/v1\/apps\/)[^/]+/, "$1…"),
    query: [...searchParams],
  };
}

/** True if a request to one target is the captured request to the other. A mask stands for any value of the query. */
export function fits(captured: Target, sent: Target): boolean {
  return (
    captured.path === sent.path &&
    captured.query.length === sent.query.length &&
    captured.query.every(([name, value], index) => {
      const [sentName, sentValue] = sent.query[index] ?? [];
      return name === sentName && (value === sentValue || value === mask);
    })
  );
}

/** A target for people. There may be secrets among the values of a query, so they are left out. */
export function printed(target: Target | undefined): string {
  if (target === undefined) return "a URL that cannot be parsed";
  const { path, query } = target;
  // A name without a value may be the value of something.
  const parts = query.map(([name, value]) => (value === "" ? "…" : `${name}=…`));
  return parts.length === 0 ? path : `${path}?${parts.join("&")}`;
}
