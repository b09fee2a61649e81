import type { Plugin } from "vite";

/**
 * Lets scripts of the built site find its root by their own address, so that it works under any path.
 *
 * All scripts are in one folder below the root.
 */
export function runtimeBase(): Plugin {
  return {
    name: "runtime-base",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: ({ name }) => name === "client",
    transform(code) {
      if (!code.includes("import.meta.env.BASE_URL")) return;
      const root = 'new URL(import.meta.url).pathname.split("/").slice(0, -2).concat("").join("/")';
      return { code: code.replaceAll("import.meta.env.BASE_URL", `(${root})`), map: null };
    },
  };
}
