import { useEffect, useState } from "preact/hooks";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import type { ListedFile } from "../../src/media/media.ts";
import { Button, Form } from "./action.tsx";
import { api, control, pathOf } from "./calls.ts";
import { clockOf } from "./clock.tsx";
import { Composition } from "./composition.tsx";
import { Files } from "./files.tsx";
import { LayoutFields, layoutOf } from "./layout-fields.tsx";
import { Player } from "./player.tsx";
import type { State } from "./state.ts";
import { useTexts } from "./texts.ts";

interface RecordingProps {
  readonly session: SessionSnapshot;
  readonly state: State;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** One recording: its state, its picture, its files, and what can be done to it. */
export function Recording({ session, state, now }: RecordingProps) {
  const texts = useTexts();
  const { sid, appId, cname, uid, startedAt, endedAt, layout } = session;
  const files = useFiles(session);
  const channel = state.channels.find((one) => one.appId === appId && one.cname === cname);
  const uids = channel?.participants.map((user) => user.uid) ?? [];
  const playlists = files.filter(({ path }) => path.endsWith(".m3u8"));
  const [chosen, setChosen] = useState<string>();
  const [canvas, setCanvas] = useState(defaultCanvas);
  const played = playlists.find(({ path }) => path === chosen)?.path ?? playlists[0]?.path;
  const isAtWork = session.state === "recording";
  const isStarting = isAtWork && session.status < 5;
  const call = (method: string, clientRequest: object) =>
    api(appId, pathOf(session, method), { cname, uid, clientRequest });
  return (
    <article aria-label={`${cname} ${sid}`} data-sid={sid} data-state={session.state}>
      <h3>{cname}</h3>
      <dl>
        <dt>{texts.state}</dt>
        <dd>
          <span class={`badge ${session.state}`}>
            {isStarting ? texts.starting : texts[session.state]} ({session.status})
          </span>
          {session.failure}
        </dd>
        <dt>sid</dt>
        <dd>
          <code>{sid}</code>
        </dd>
        <dt>{texts.begun}</dt>
        <dd>{clockOf(startedAt)}</dd>
        <dt>{texts.duration}</dt>
        <dd>{durationOf((endedAt ?? now) - startedAt)}</dd>
      </dl>
      {isAtWork && (
        <div class="buttons">
          {layout && (
            <Form
              label={texts.updateLayout}
              submit={texts.updateLayout}
              onSubmit={(values) => call("updateLayout", layoutOf(values))}
            >
              <LayoutFields uids={uids} layout={layout} />
            </Form>
          )}
          <Button onPress={() => call("stop", {})}>{texts.stop}</Button>
        </div>
      )}
      <div class="pictures">
        {played && <Player key={played} path={played} isLive={isAtWork} onSize={setCanvas} />}
        {isAtWork && layout && canvas.width > 0 && (
          <Composition session={session} uids={uids} layout={layout} canvas={canvas} />
        )}
      </div>
      <Files
        files={files}
        session={session}
        media={state.media}
        played={played}
        onPlay={setChosen}
      />
    </article>
  );
}

/** Canvas of a mix, until its first picture says more. */
const defaultCanvas = { width: 360, height: 640 };

/** Files of a recording, listed again when there are more of them. */
function useFiles({ sid, media, state }: SessionSnapshot): readonly ListedFile[] {
  const [files, setFiles] = useState<readonly ListedFile[]>([]);
  const signs = `${media?.files} ${media?.pending} ${state}`;
  useEffect(() => {
    let isLeft = false;
    control("GET", `sessions/${sid}/files`)
      .then((answer) => {
        if (!isLeft) setFiles((answer as { readonly files: readonly ListedFile[] }).files);
      })
      .catch(() => {});
    return () => {
      isLeft = true;
    };
  }, [sid, signs]);
  return files;
}

function durationOf(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}
