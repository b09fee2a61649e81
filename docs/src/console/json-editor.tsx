import { useState } from "react";
import type { Json } from "./form-schema.ts";
import { placeOfMistake } from "./place-of-mistake.ts";
import type { Texts } from "./texts.ts";

interface JsonEditorProps {
  readonly body: Json;
  readonly setBody: (body: unknown) => void;
  /** What is typed as JSON and is none. */
  readonly broken: string | undefined;
  readonly setBroken: (text: string | undefined) => void;
  readonly texts: Texts;
}

/** The body of a call as JSON, with the place of a mistake below it. */
export function JsonEditor({ body, setBody, broken, setBroken, texts }: JsonEditorProps) {
  const [text, setText] = useState(() => broken ?? JSON.stringify(body, undefined, 2));
  return (
    <>
      <textarea
        className="json"
        aria-label={texts.json}
        aria-invalid={broken !== undefined}
        aria-describedby="json-mistake"
        spellCheck={false}
        rows={Math.min(30, text.split("\n").length + 1)}
        value={text}
        onChange={({ target: { value } }) => {
          setText(value);
          try {
            setBody(JSON.parse(value));
            setBroken(undefined);
          } catch {
            setBroken(value);
          }
        }}
      />
      <p id="json-mistake" className="mistake" role="status">
        {broken !== undefined && mistakeIn(broken, texts)}
      </p>
    </>
  );
}

function mistakeIn(text: string, { notJson }: Texts): string {
  const { line, column } = placeOfMistake(text);
  return notJson.replace("{line}", String(line)).replace("{column}", String(column));
}
