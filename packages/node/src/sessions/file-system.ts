// An import would load these modules before the first call of everybody, whether a store is used or not.

/** Loads node:fs. */
export function fs(): typeof import("node:fs") {
  return process.getBuiltinModule("node:fs");
}

/** Makes a path one that stays the same if the process changes its folder. */
export function resolve(path: string): string {
  return process.getBuiltinModule("node:path").resolve(path);
}

/** Joins the parts of a path. */
export function join(...parts: readonly string[]): string {
  return process.getBuiltinModule("node:path").join(...parts);
}
