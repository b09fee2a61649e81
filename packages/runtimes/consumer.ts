import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { publishedPackages, root } from "@cloud-recording/build/workspaces";
import { npm } from "./execute.ts";

/** An app outside of the repository that has installed the packed packages. It is removed by `await using`. */
export interface Consumer extends AsyncDisposable {
  /** Path of its folder, with a slash at the end. */
  readonly folder: string;
  /** The tarballs by name of the package. */
  readonly tarballs: ReadonlyMap<string, string>;
}

/** Packs every published package, and installs the tarballs, as npm would from the registry. */
export async function createConsumer(): Promise<Consumer> {
  const folder = `${await mkdtemp(`${tmpdir()}/cloud-recording-consumer-`)}/`;
  const workspaces = (await publishedPackages()).flatMap(({ folder: source }) => ["-w", source]);
  const packed = await npm(["pack", "--json", "--pack-destination", folder, ...workspaces], root);
  const tarballs = new Map(
    Object.values<Packed>(JSON.parse(packed)).map(({ name, filename }) => [
      name,
      folder + filename,
    ]),
  );
  const versions = {
    ...(await devDependenciesOf("package.json")),
    ...(await devDependenciesOf("packages/redis/package.json")),
  };
  const manifest = {
    private: true,
    type: "module",
    dependencies: Object.fromEntries([...tarballs].map(([id, file]) => [id, `file:${file}`])),
    devDependencies: {
      "@types/node": versions["@types/node"],
      "@redis/client": versions["@redis/client"],
    },
  };
  await writeFile(`${folder}package.json`, JSON.stringify(manifest));
  const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await npm(["install", ...flags], folder);
  await cp(new URL("programs", import.meta.url), folder, { recursive: true });
  const remove = () => rm(folder, { recursive: true, force: true });
  return { folder, tarballs, [Symbol.asyncDispose]: remove };
}

async function devDependenciesOf(path: string): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile(root + path, "utf8")).devDependencies;
}

interface Packed {
  readonly name: string;
  readonly filename: string;
}
