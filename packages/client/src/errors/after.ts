/** A text after a mark, or nothing if there is no text. */
export function after(mark: string, text: string | undefined): string {
  return text ? mark + text : "";
}
