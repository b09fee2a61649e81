/**
 * Lines of the changelogs, named by `.changeset/config.json`: each links to the commit that brought the change.
 *
 * `@changesets/changelog-github` does that too, but asks the network for the pull requests, with a token.
 */
import type { ChangelogFunctions } from "@changesets/types";
import { repository } from "./repository.ts";

const changelog: ChangelogFunctions = {
  async getReleaseLine({ summary, commit }) {
    const [first = "", ...rest] = summary.split("\n").map((line) => line.trimEnd());
    const link = commit && ` ([${commit.slice(0, 7)}](${repository}/commit/${commit}))`;
    return [`- ${first}${link ?? ""}`, ...rest.map((line) => `  ${line}`)].join("\n");
  },

  // The changelog of a dependency has its changes; a list of their commits would say nothing.
  async getDependencyReleaseLine(_changesets, dependencies) {
    if (dependencies.length === 0) return "";
    const updated = dependencies.map(({ name, newVersion }) => {
      const tag = encodeURIComponent(`${name}@${newVersion}`);
      return `  - [${name}@${newVersion}](${repository}/releases/tag/${tag})`;
    });
    return ["- Updated dependencies", ...updated].join("\n");
  },
};

export default changelog;
