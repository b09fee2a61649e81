/** A text of the emulator, with what stands between backticks as code. */
export function Words({ text }: { readonly text: string }) {
  const parts = text.split("`");
  // A backtick that is alone is one of the text.
  if (parts.length % 2 === 0) return <>{text}</>;
  return (
    <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  );
}
