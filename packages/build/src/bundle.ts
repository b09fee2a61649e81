/**
 * Makes what Node loads of a package, as its `package.json` names it: a file for each export, and a few that they share.
 *
 * - `dist/bundled`, ES modules: on old versions of Node most of a first call is the import, and that costs by file.
 *   Bundlers get the code file by file, so that they can leave out what nobody uses.
 * - `dist/program`, the same for a command, by itself: it would leave the library in more pieces.
 * - `dist/cjs`, CommonJS, with declarations of its own: for test runners that cannot `require()` an ES module. Node
 *   itself never loads it, because the condition `module-sync` stands before it, so that there is one copy of each class.
 */
import { cp, glob, readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { type OutputOptions, rolldown } from "rolldown";

const [out = "dist"] = process.argv.slice(2);
const manifest = await readFile("package.json", "utf8");

/** Bundles the sources of what the manifest names in a folder. */
async function bundle(
  folder: string,
  extension: string,
  options: OutputOptions,
  define: Record<string, string> = {},
): Promise<void> {
  const named = new RegExp(`(?<="\\./dist/${folder}/)[\\w/-]+(?=\\.${extension}")`, "g");
  const published = new Set(manifest.match(named));
  if (published.size === 0) return;
  const built = await rolldown({
    input: Object.fromEntries([...published].map((name) => [name, `./src/${name}.ts`])),
    // Packages and modules of Node.
    external: /^[@a-z]/,
    platform: "neutral",
    transform: { define },
    // A module that nobody uses anything of does nothing.
    treeshake: { moduleSideEffects: false },
    preserveEntrySignatures: "allow-extension",
    logLevel: "warn",
  });
  await built.write({
    dir: `${out}/${folder}`,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `shared-[hash].${extension}`,
    minifyInternalExports: false,
    // The declarations have them.
    comments: { jsdoc: false },
    sourcemap: true,
    sourcemapExcludeSources: true,
    ...options,
  });
}

/** Takes the default export of a package by its name, as CommonJS does, where rolldown would do as Node does. */
function importDefaultsByName(code: string): { code: string; map: null } {
  return { code: code.replace(/(?<=__toESM\((?!node_)\w+), 1\)/g, ")"), map: null };
}

for (const folder of ["bundled", "program"]) await bundle(folder, "js", { format: "es" });
await bundle(
  "cjs",
  "cjs",
  {
    format: "cjs",
    exports: "named",
    plugins: [{ name: "default-exports", renderChunk: importDefaultsByName }],
  },
  // CommonJS knows the file of a module by its path only.
  { "import.meta.url": "__filename" },
);

if (manifest.includes('"./dist/cjs/')) {
  // The same text is a declaration of CommonJS below a manifest that says so.
  for await (const file of glob("**/*.d.ts", { cwd: out, exclude: ["cjs"] })) {
    await cp(`${out}/${file}`, `${out}/cjs/types/${file}`);
  }
  await writeFile(`${out}/cjs/package.json`, '{ "type": "commonjs" }\n');
}
