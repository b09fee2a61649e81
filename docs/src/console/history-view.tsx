import type { Answer, Draft } from "./request.ts";
import type { Texts } from "./texts.ts";

/** A call that was made from this page, without the credentials. */
export interface PastCall {
  readonly draft: Draft;
  readonly answer: Answer;
}

interface HistoryProps {
  readonly calls: readonly PastCall[];
  readonly open: (call: PastCall) => void;
  readonly texts: Texts;
}

/** The calls of this session, the last one first. They are forgotten with the page. */
export function History({ calls, open, texts }: HistoryProps) {
  if (calls.length === 0) return null;
  return (
    <details className="history">
      <summary>
        {texts.history} ({calls.length})
      </summary>
      <ol reversed>
        {calls.toReversed().map((call) => (
          <li key={calls.indexOf(call)}>
            <button type="button" className="btn" onClick={() => open(call)}>
              {call.draft.operation.summary} · {call.answer.status}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
