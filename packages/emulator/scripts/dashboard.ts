/** Bundles the dashboard into `dist/dashboard`, from where the emulator serves it. */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const [out = fileURLToPath(new URL("../dist/dashboard", import.meta.url))] = process.argv.slice(2);
const source = (name: string) => fileURLToPath(new URL(`../dashboard/${name}`, import.meta.url));

/** Packages whose code is in the bundle, and their licences. */
const bundled = ["preact/LICENSE", "hls.js/LICENSE"];

await mkdir(out, { recursive: true });
const built = await rolldown({
  input: { dashboard: source("src/main.tsx") },
  platform: "browser",
  resolve: { conditionNames: ["@cloud-recording/source", "import", "browser", "default"] },
  tsconfig: source("tsconfig.json"),
  logLevel: "warn",
});
await built.write({
  dir: out,
  format: "es",
  entryFileNames: "[name].js",
  // The player is the only part that is loaded later.
  chunkFileNames: "hls.js",
  minify: true,
});
await copyFile(source("index.html"), `${out}/index.html`);
const editor = import.meta.resolve("@cloud-recording/layout-editor/layout-editor.css");
const styles = [source("dashboard.css"), fileURLToPath(editor)].map((file) =>
  readFile(file, "utf8"),
);
await writeFile(`${out}/dashboard.css`, (await Promise.all(styles)).join("\n"));
const notices = bundled.map(async (file) => {
  const url = new URL(`../../../node_modules/${file}`, import.meta.url);
  return `${file.split("/")[0]}\n\n${await readFile(url, "utf8")}`;
});
await writeFile(`${out}/notices.txt`, (await Promise.all(notices)).join("\n\n"));
