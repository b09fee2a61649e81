import { CodeText } from "./code-text.tsx";
import { CopyButton } from "./copy-button.tsx";
import type { Answer } from "./request.ts";
import type { Texts } from "./texts.ts";

interface AnswerViewProps {
  readonly answer: Answer;
  readonly texts: Texts;
  readonly errors: string;
}

/** The response as it came, with links to its explanation. */
export function AnswerView({ answer, texts, errors }: AnswerViewProps) {
  const { status, statusText, durationMs, headers, text, json } = answer;
  const { code, message } = (json ?? {}) as { code?: number; message?: string };
  const shown = json === undefined ? text : JSON.stringify(json, undefined, 2);
  const anchor =
    code !== undefined ? `code-${code}` : message !== undefined ? `gateway-${status}` : undefined;
  return (
    <>
      <p>
        <b data-status={status}>
          {status} {statusText}
        </b>{" "}
        · {durationMs.toFixed(0)} {texts.milliseconds}
        {anchor && (
          <>
            {" · "}
            <a href={`${errors}#${anchor}`}>{texts.whatItMeans}</a>
          </>
        )}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard */}
      <pre tabIndex={0}>
        <CodeText text={shown} />
      </pre>
      <CopyButton text={shown} texts={texts} />
      <details>
        <summary>{texts.headers}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <pre tabIndex={0}>
          <code>{headers.map(([name, value]) => `${name}: ${value}`).join("\n")}</code>
        </pre>
      </details>
    </>
  );
}
