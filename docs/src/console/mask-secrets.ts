import type { Draft } from "./request.ts";

/** The body of a call with dots in place of what nobody should read over a shoulder. */
export function maskSecrets({ operation: { secrets }, body }: Draft): unknown {
  const mask = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mask);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        secrets.includes(name) && typeof member === "string" ? "••••••" : mask(member),
      ]),
    );
  };
  return mask(body);
}
