import { useState } from "preact/hooks";
import { Recording } from "./recording.tsx";
import { StartForm } from "./start-form.tsx";
import type { State } from "./state.ts";
import { useTexts } from "./texts.ts";

interface RecordingsProps {
  readonly state: State;
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly appId: string;
}

/** Recordings, the newest first, and one of them in full. */
export function Recordings({ state, now, appId }: RecordingsProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useState<string>();
  const { recordings, channels } = state;
  const newestFirst = [...recordings].reverse();
  const shown = recordings.find(({ sid }) => sid === chosen) ?? newestFirst[0];
  return (
    <section aria-labelledby="recordings">
      <h2 id="recordings" tabIndex={-1}>
        {texts.recordings}
      </h2>
      <StartForm appId={appId} channels={channels} onStart={setChosen} />
      {shown === undefined && <p class="note">{texts.noRecordings}</p>}
      {recordings.length > 1 && (
        <label>
          {texts.show}
          <select
            value={shown?.sid}
            onChange={({ currentTarget }) => setChosen(currentTarget.value)}
          >
            {newestFirst.map(({ sid, cname, state: one }) => (
              <option key={sid} value={sid}>
                {`${cname}, ${texts[one]}, ${sid}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {shown && <Recording key={shown.sid} session={shown} state={state} now={now} />}
    </section>
  );
}
