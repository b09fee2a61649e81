import { styleText } from "node:util";

/** Puts a colour on a text, or does not. */
export type Paint = (colour: "green" | "yellow" | "red" | "dim" | "bold", text: string) => string;

/** Colours for a terminal whose user has not asked for none with `NO_COLOR`. */
export function paintFor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: { readonly NO_COLOR?: string | undefined },
): Paint {
  return stream.isTTY && !environment.NO_COLOR
    ? (colour, text) => styleText(colour, text)
    : (_colour, text) => text;
}
