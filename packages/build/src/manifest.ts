import { documentation, repository } from "./repository.ts";
import type { Manifest } from "./workspaces.ts";

/** Words that any of the packages may be found by. */
const keywords: readonly string[] = ["anyrtc", "cloud-recording", "recording", "webrtc"];

/** What the manifests of all published packages say alike. The folder is a path from the root of the repository. */
export function sharedFields(folder: string): Partial<Manifest> & Record<string, unknown> {
  return {
    homepage: documentation,
    bugs: `${repository}/issues`,
    repository: { type: "git", url: `git+${repository}.git`, directory: folder },
    license: "MIT",
    author: "The cloud-recording contributors",
    publishConfig: { access: "public", provenance: true },
  };
}

/**
 * A manifest with the shared fields: each stays where it is, and those that are not there yet follow the description.
 */
export function withSharedFields(manifest: Manifest, folder: string): Manifest {
  const shared = sharedFields(folder);
  const added = Object.entries({ keywords, ...shared }).filter(([name]) => !(name in manifest));
  const entries = Object.entries(manifest).flatMap(([name, value]): [string, unknown][] => {
    const own: [string, unknown] = [name, shared[name] ?? value];
    if (name === "files") own[1] = withChangelog(value as readonly string[]);
    return name === "description" ? [own, ...added] : [own];
  });
  return Object.fromEntries(entries) as unknown as Manifest;
}

/** npm takes README and LICENSE along by itself, and the changelog only if it is named. */
function withChangelog(files: readonly string[]): readonly string[] {
  return files.includes("CHANGELOG.md") ? files : ["CHANGELOG.md", ...files];
}
