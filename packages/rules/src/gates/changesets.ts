import { type Bump, bumps, type Change, leastBump } from "./change.ts";

/** A package as it would be released now. */
export interface Release {
  readonly name: string;
  /** Version of the last release. */
  readonly oldVersion: string;
  /** Bump by the changesets that are waiting. */
  readonly type: Bump;
}

/** What the gate says against the changesets: each package whose bump is too small, with the changes that need more. */
export function tooSmall(changes: readonly Change[], releases: readonly Release[]): string[] {
  return releases.flatMap(({ name, oldVersion, type }) => {
    const needing = changes.filter((change) => {
      const least = leastBump(change.impact, oldVersion);
      return change.package === name && bumps.indexOf(least) > bumps.indexOf(type);
    });
    if (needing.length === 0) return [];
    const least = needing
      .map(({ impact }) => leastBump(impact, oldVersion))
      .reduce((one, other) => (bumps.indexOf(one) > bumps.indexOf(other) ? one : other));
    const lines = needing.map(({ impact, text }) => `  ${impact}: ${text}`);
    const has = type === "none" ? "it has no changeset" : `its changesets say ${type}`;
    return [`${name} ${oldVersion} needs ${least}, and ${has}:\n${lines.join("\n")}`];
  });
}
