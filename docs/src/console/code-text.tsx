interface CodeTextProps {
  readonly text: string;
}

/** Code with long words, such as addresses, which may go on in the next line between their parts. */
export function CodeText({ text }: CodeTextProps) {
  const parts = text.split(/(?<=\w[/:&?])(?=[\w$])/);
  return (
    <code>
      {parts.flatMap((part, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name, and no state
        index === 0 ? [part] : [<wbr key={index} />, part],
      )}
    </code>
  );
}
