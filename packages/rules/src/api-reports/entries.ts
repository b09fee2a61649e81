import { publishedPackages } from "@cloud-recording/build/workspaces";

/** An entry of a published package that has types. */
export interface Entry {
  /** Name of the package. */
  readonly package: string;
  /** Folder of the package, from the root of the repository. */
  readonly folder: string;
  /** What users import, such as `@cloud-recording/client/calls`. */
  readonly specifier: string;
  /** The declarations, from the folder of the package. */
  readonly types: string;
  /** File of its report, from the folder of all reports. */
  readonly report: string;
}

/** All entries with types, as the `exports` of the packages name them. */
export async function apiEntries(): Promise<Entry[]> {
  const published = await publishedPackages();
  return published.flatMap(({ folder, manifest }) =>
    Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
      const types = typesOf(target);
      if (types === undefined) return [];
      const name = path === "." ? "index" : path.slice(2).replaceAll("/", "-").toLowerCase();
      return {
        package: manifest.name,
        folder,
        specifier: manifest.name + path.slice(1),
        types,
        report: `${manifest.name.replace("@cloud-recording/", "")}/${name}.api.md`,
      };
    }),
  );
}

/** The declarations of an export for ES modules. */
function typesOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null) return undefined;
  const { types } = target as Readonly<Record<string, unknown>>;
  return typeof types === "string" ? types : undefined;
}
