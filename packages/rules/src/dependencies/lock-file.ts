/** What a lock file of npm says of the packages that are installed, by their paths. */
export type Locked = Readonly<Record<string, LockedPackage>>;

/** A package in a lock file. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  /** The systems that it is for; absent if it is for all. */
  readonly os?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Paths of what a package needs at run time, with what that needs. */
export function closureOf(locked: Locked, folder: string): string[] {
  const found = new Set<string>();
  const look = (path: string) => {
    const { dependencies, optionalDependencies } = locked[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const target = resolve(locked, path, name);
      if (target === undefined || found.has(target)) continue;
      found.add(target);
      look(target);
    }
  };
  look(folder);
  return [...found];
}

/** Path of a package as Node finds it: in the nearest `node_modules` upward. */
export function resolve(locked: Locked, from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.replace(/\/?[^/]*$/, "")) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (locked[path] !== undefined) return path;
    if (folder === "") return undefined;
  }
}

/** Name of the package at a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
