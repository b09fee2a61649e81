import { readFile } from "node:fs/promises";
import { jsrPackages, publishedPackages, root } from "@cloud-recording/build/workspaces";

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
  /** True if it is made for Deno, and uses what Deno declares. */
  readonly isOfDeno: boolean;
  /** File of its report, from the folder of all reports. */
  readonly report: string;
}

/** All entries with types, as the `exports` of the packages name them: for npm, and of those that only JSR gets. */
export async function apiEntries(): Promise<Entry[]> {
  const published = (await publishedPackages()).map(({ folder, manifest }) => ({
    folder,
    manifest,
    exports: manifest.exports ?? {},
  }));
  const onlyOnJsr = (await jsrPackages()).filter(({ manifest }) => manifest.private === true);
  const sources = onlyOnJsr.map(async ({ folder, manifest }) => {
    const { exports } = JSON.parse(await readFile(`${root}${folder}/deno.json`, "utf8"));
    return { folder, manifest, exports: exports as Readonly<Record<string, unknown>> };
  });
  return [...published, ...(await Promise.all(sources))].flatMap(({ folder, manifest, exports }) =>
    Object.entries(exports).flatMap(([path, target]) => {
      const types = typesOf(target);
      if (types === undefined) return [];
      const name = path === "." ? "index" : path.slice(2).replaceAll("/", "-").toLowerCase();
      return {
        package: manifest.name,
        folder,
        specifier: manifest.name + path.slice(1),
        types,
        isOfDeno: typeof target === "string",
        report: `${manifest.name.replace("@cloud-recording/", "")}/${name}.api.md`,
      };
    }),
  );
}

/** The declarations of an export for ES modules; those of a source are built beside it, in `dist`. */
function typesOf(target: unknown): string | undefined {
  if (typeof target === "string" && /(?<!\.d)\.ts$/.test(target)) {
    return target.replace(/^\.\//, "dist/").replace(/\.ts$/, ".d.ts");
  }
  if (typeof target !== "object" || target === null) return undefined;
  const { types } = target as Readonly<Record<string, unknown>>;
  return typeof types === "string" ? types : undefined;
}
