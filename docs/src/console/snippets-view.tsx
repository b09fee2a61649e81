import { useState } from "react";
import { CodeText } from "./code-text.tsx";
import { CopyButton } from "./copy-button.tsx";
import { maskSecrets } from "./mask-secrets.ts";
import type { Draft } from "./request.ts";
import { curlOf, typeScriptOf } from "./snippets.ts";
import { Tabs } from "./tabs.tsx";
import type { Texts } from "./texts.ts";

interface SnippetsProps {
  readonly baseUrl: string;
  readonly draft: Draft;
  readonly texts: Texts;
}

/** The same call from elsewhere. */
export function Snippets({ baseUrl, draft, texts }: SnippetsProps) {
  const [areShown, setShown] = useState(false);
  const draftToShow = areShown ? draft : { ...draft, body: maskSecrets(draft) };
  const shown = [
    ["curl", curlOf],
    ["TypeScript", typeScriptOf],
  ] as const;
  return (
    <section aria-label={texts.request} className="request">
      <h2>{texts.request}</h2>
      {draft.operation.secrets.length > 0 && (
        <label className="secrets">
          <input
            type="checkbox"
            checked={areShown}
            onChange={({ target: { checked } }) => setShown(checked)}
          />{" "}
          {texts.showSecrets}
        </label>
      )}
      <Tabs
        name="request"
        tabs={shown.map(([title, write]) => ({
          title,
          content: (
            <>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by the keyboard */}
              <pre tabIndex={0}>
                <CodeText text={write(baseUrl, draftToShow)} />
              </pre>
              <CopyButton text={write(baseUrl, draftToShow)} texts={texts} />
            </>
          ),
        }))}
      />
    </section>
  );
}
