/** Parses a text as JSON; undefined if it is not JSON. */
export function parsed(text: string | undefined): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text ?? "") };
  } catch {
    return undefined;
  }
}
