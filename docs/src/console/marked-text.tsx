interface MarkedTextProps {
  readonly text: string;
}

/** A text in which backticks mark code. */
export function MarkedText({ text }: MarkedTextProps) {
  return text.split("`").map((piece, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no other name, and no state
    index % 2 === 1 ? <code key={index}>{piece}</code> : piece,
  );
}
