import { useEffect, useState } from "preact/hooks";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import { Badge, kindOf } from "./badge.tsx";
import { clockOf } from "./clock.tsx";
import { Recording } from "./recording.tsx";
import { StartForm } from "./start-form.tsx";
import type { LivePicture, State } from "./state.ts";
import { useTexts } from "./texts.ts";

interface RecordingsProps {
  readonly state: State;
  readonly picture: LivePicture | undefined;
  /** In milliseconds since the epoch. */
  readonly now: number;
  readonly appId: string;
  /** Gets the `sid` of the mix that is watched. */
  readonly onWatch: (sid: string | undefined) => void;
}

/** Recordings, the newest first, and one of them in full. */
export function Recordings({ state, picture, now, appId, onWatch }: RecordingsProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useChosen();
  const { recordings, channels, media } = state;
  const newestFirst = [...recordings].reverse();
  const shown = recordings.find(({ sid }) => sid === chosen) ?? newestFirst[0];
  const isWatched = media.isMade && shown?.mode === "mix" && shown.state === "recording";
  const watched = isWatched ? shown.sid : undefined;
  useEffect(() => onWatch(watched), [watched, onWatch]);
  return (
    <>
      <section aria-labelledby="recordings">
        <h2 id="recordings" tabIndex={-1}>
          {texts.recordings}
        </h2>
        {shown === undefined && <p class="note">{texts.noRecordings}</p>}
        {recordings.length > 1 && (
          <ul class="list" aria-labelledby="recordings">
            {newestFirst.map((session) => (
              <Row
                key={session.sid}
                session={session}
                isShown={session === shown}
                onChoose={setChosen}
              />
            ))}
          </ul>
        )}
        <details class="action" open={recordings.length === 0}>
          <summary>{texts.startRecording}</summary>
          <StartForm
            appId={appId}
            channels={channels}
            recordings={recordings}
            onStart={setChosen}
          />
        </details>
      </section>
      {shown && (
        <Recording
          key={shown.sid}
          session={shown}
          picture={picture?.sid === shown.sid ? picture : undefined}
          state={state}
          now={now}
        />
      )}
    </>
  );
}

/** The `sid` of the recording that is chosen. It stands in the address, so that a link can name it. */
function useChosen(): readonly [string, (sid: string) => void] {
  const [chosen, setChosen] = useState(location.hash.slice(1));
  useEffect(() => {
    const follow = () => setChosen(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const choose = (sid: string) => {
    location.hash = sid;
  };
  return [chosen, choose];
}

interface RowProps {
  readonly session: SessionSnapshot;
  readonly isShown: boolean;
  readonly onChoose: (sid: string) => void;
}

function Row({ session, isShown, onChoose }: RowProps) {
  const { sid, cname, startedAt } = session;
  const texts = useTexts();
  return (
    <li>
      <button type="button" aria-current={isShown} onClick={() => onChoose(sid)}>
        <strong>{cname}</strong>
        <span class="note">{texts[kindOf(session)]}</span>
        <time class="note" dateTime={new Date(startedAt).toISOString()}>
          {clockOf(startedAt).slice(11)}
        </time>
        <Badge session={session} />
      </button>
    </li>
  );
}
