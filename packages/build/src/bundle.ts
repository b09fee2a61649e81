/**
 * Makes what Node loads of a package: a file for each of its exports, and a few that they share.
 *
 * On old versions of Node most of a first call is the import, and that costs by file. Bundlers get the code file by
 * file, so that they can leave out what nobody uses.
 */
import { readFile } from "node:fs/promises";
import { rolldown } from "rolldown";

const manifest = await readFile("package.json", "utf8");
const published = new Set(manifest.match(/(?<="\.\/dist\/bundled\/)[\w-]+(?=\.js")/g));

const bundle = await rolldown({
  input: Object.fromEntries([...published].map((name) => [name, `./src/${name}.ts`])),
  // Packages and modules of Node.
  external: /^[@a-z]/,
  platform: "neutral",
  // A module that nobody uses anything of does nothing.
  treeshake: { moduleSideEffects: false },
  preserveEntrySignatures: "allow-extension",
  logLevel: "warn",
});
await bundle.write({
  dir: "dist/bundled",
  format: "es",
  chunkFileNames: "shared-[hash].js",
  minifyInternalExports: false,
  // The declarations have them.
  comments: { jsdoc: false },
  sourcemap: true,
  sourcemapExcludeSources: true,
});
