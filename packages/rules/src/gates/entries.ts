import { readFile } from "node:fs/promises";
import {
  jsrPackages,
  type Manifest,
  publishedPackages,
  root,
} from "@cloud-recording/build/workspaces";
import type { Change } from "./change.ts";

/** Everything that can be imported or run, by the package that has it. */
export type Entries = Readonly<Record<string, readonly string[]>>;

/** Exports and commands of all published packages, those that only JSR gets included. */
export async function publishedEntries(): Promise<Entries> {
  const onlyOnJsr = (await jsrPackages()).filter(({ manifest }) => manifest.private === true);
  const ofDeno = onlyOnJsr.map(async ({ folder, manifest }) => {
    const { exports } = JSON.parse(await readFile(`${root}${folder}/deno.json`, "utf8"));
    return { ...manifest, exports } satisfies Manifest;
  });
  const ofNpm = (await publishedPackages()).map(({ manifest }) => manifest);
  const manifests: Manifest[] = [...ofNpm, ...(await Promise.all(ofDeno))];
  return Object.fromEntries(manifests.map((manifest) => [manifest.name, entriesOf(manifest)]));
}

/** Changes of the entries of packages since the last release. */
export function entryChanges(released: Entries, current: Entries): Change[] {
  return Object.entries(released).flatMap(([name, before]) => {
    const now = current[name] ?? [];
    const change = (impact: Change["impact"], text: string): Change => {
      return { package: name, impact, text };
    };
    return [
      ...before
        .filter((entry) => !now.includes(entry))
        .map((entry) => change("break", `It is gone. For who uses ${entry}`)),
      ...now
        .filter((entry) => !before.includes(entry))
        .map((entry) => change("addition", `It is new. For who uses ${entry}`)),
    ];
  });
}

function entriesOf({ name, exports = {}, bin = {} }: Manifest): string[] {
  const paths = Object.entries(exports).filter(([, target]) => isPublished(target));
  const commands = typeof bin === "string" ? [name] : Object.keys(bin);
  return [
    ...paths.flatMap(([path, target]) => [
      name + path.slice(1),
      ...conditionsOf(target).map((condition) => `${name}${path.slice(1)} by ${condition}`),
    ]),
    ...commands.map((command) => `the command ${command}`),
  ];
}

/** Conditions of an entry: a program that loads it by one of them breaks without it. */
function conditionsOf(target: unknown): string[] {
  if (typeof target !== "object" || target === null) return [];
  return Object.entries(target).flatMap(([condition, inner]) =>
    condition === "@cloud-recording/source"
      ? []
      : [condition, ...conditionsOf(inner).map((one) => `${condition}, ${one}`)],
  );
}

/** False for what only this repository sees, by the condition of its sources. */
function isPublished(target: unknown): boolean {
  const conditions = Object.keys(Object(target));
  return typeof target === "string" || conditions.some((one) => one !== "@cloud-recording/source");
}
