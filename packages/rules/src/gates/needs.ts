import { type Manifest, publishedPackages } from "@cloud-recording/build/workspaces";
import { subset } from "semver";
import type { Change } from "./change.ts";

/** Ranges of what users have to bring along, by names such as `engines.node`. */
export type Needs = Readonly<Record<string, string>>;

/** What each published package needs of its users: engines, and peers that are not optional or are there anyway. */
export async function publishedNeeds(): Promise<Readonly<Record<string, Needs>>> {
  const published = await publishedPackages();
  return Object.fromEntries(published.map(({ manifest }) => [manifest.name, needsOf(manifest)]));
}

function needsOf({
  engines = {},
  peerDependencies = {},
  peerDependenciesMeta = {},
}: Manifest): Needs {
  const all = [
    ...Object.entries(engines).map(([name, range]) => [`engines.${name}`, range]),
    ...Object.entries(peerDependencies).map(([name, range]) => {
      const isOptional = peerDependenciesMeta[name]?.optional === true;
      return [`${isOptional ? "optional peer" : "peer"} ${name}`, range];
    }),
  ];
  return Object.fromEntries(all);
}

/** Changes of what packages need since the last release. A range that takes less than before breaks who had what is left out. */
export function needChanges(
  released: Readonly<Record<string, Needs>>,
  current: Readonly<Record<string, Needs>>,
): Change[] {
  return Object.entries(released).flatMap(([name, before]) => {
    const now = current[name];
    if (now === undefined) return [];
    return Object.entries(now).flatMap(([need, range]): Change[] => {
      // A peer that was optional may be missing; one that was required is there.
      const old = before[need] ?? before[need.replace(/^optional /, "")];
      if (old === range) return [];
      const isNewOption = old === undefined && need.startsWith("optional ");
      const isWider = isNewOption || (old !== undefined && subset(old, range));
      const text = `It needs ${range}, and needed ${old ?? "nothing"}. For who has ${need}`;
      return [{ package: name, impact: isWider ? "addition" : "break", text }];
    });
  });
}
