import { useState } from "react";
import type { Texts } from "./texts.ts";

interface CopyButtonProps {
  readonly text: string;
  readonly texts: Texts;
}

/** Copies a text, and says so. */
export function CopyButton({ text, texts }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return (
    <button type="button" className="btn copy" onClick={() => void copy().catch(() => {})}>
      {isCopied ? texts.copied : texts.copy}
    </button>
  );
}
