/** Effect of a change on users: it may break them, it adds something, or it changes nothing but texts. */
export type Impact = "break" | "addition" | "text";

/** A change of a package since its last release. */
export interface Change {
  /** Name of the package. */
  readonly package: string;
  readonly impact: Impact;
  /** The change, and for whom it is one. */
  readonly text: string;
}

/** The parts of a version that a changeset raises, the least first. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

/**
 * The least bump that a change needs. Below 1.0.0 a minor version may break, because `^0.1.0` does not take it;
 * what is added is in a patch.
 */
export function leastBump(impact: Impact, version: string): Bump {
  const isYoung = version.startsWith("0.");
  if (impact === "break") return isYoung ? "minor" : "major";
  if (impact === "addition") return isYoung ? "patch" : "minor";
  return "patch";
}
