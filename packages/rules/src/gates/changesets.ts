import { type Bump, bumps, type Change, leastBump } from "./change.ts";

/** A package as it would be released now. */
export interface Release {
  readonly name: string;
  /** Version of the last release. */
  readonly oldVersion: string;
  /** Bump by the changesets that are waiting. */
  readonly type: Bump;
  /** Changesets that name it. It is also raised by those of packages that it depends on or moves with. */
  readonly changesets: readonly string[];
}

/**
 * What the gate says against a package that is no longer published. No changeset can name it, and those who use it find no
 * newer version.
 */
export function gone(changes: readonly Change[], releases: readonly Release[]): string[] {
  const published = new Set(releases.map(({ name }) => name));
  const names = new Set(changes.map((change) => change.package));
  return [...names]
    .filter((name) => !published.has(name))
    .map(
      (name) =>
        `${name} is no longer published: deprecate it on npm, and then take it out of packages/rules/released/entries.json`,
    );
}

/** What the gate says against the changesets: each package whose bump is too small, with the changes that need more. */
export function tooSmall(changes: readonly Change[], releases: readonly Release[]): string[] {
  return releases.flatMap(({ name, oldVersion, type, changesets }) => {
    const needing = changes.filter((change) => {
      const least = leastBump(change.impact, oldVersion);
      return change.package === name && bumps.indexOf(least) > bumps.indexOf(type);
    });
    const own = changes.filter((change) => change.package === name && change.impact !== "text");
    if (needing.length === 0 && own.length > 0 && changesets.length === 0) {
      const lines = own.map(({ impact, text }) => `  ${impact}: ${text}`);
      return [
        `${name} ${oldVersion} is in no changeset, so its changelog says nothing of this:\n${lines.join("\n")}`,
      ];
    }
    if (needing.length === 0) return [];
    const least = needing
      .map(({ impact }) => leastBump(impact, oldVersion))
      .reduce((one, other) => (bumps.indexOf(one) > bumps.indexOf(other) ? one : other));
    const lines = needing.map(({ impact, text }) => `  ${impact}: ${text}`);
    const has = type === "none" ? "it has no changeset" : `its changesets say ${type}`;
    return [`${name} ${oldVersion} needs ${least}, and ${has}:\n${lines.join("\n")}`];
  });
}
