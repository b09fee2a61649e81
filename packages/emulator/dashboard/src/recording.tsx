import type { Size } from "@cloud-recording/layouts";
import { useEffect, useState } from "preact/hooks";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import type { ListedFile } from "../../src/media/media.ts";
import { Button } from "./action.tsx";
import { Badge, kindOf } from "./badge.tsx";
import { callRecording, control } from "./calls.ts";
import { clockOf } from "./clock.tsx";
import { Files } from "./files.tsx";
import { LayoutPanel } from "./layout-panel.tsx";
import { LivePicture } from "./live-picture.tsx";
import { Player } from "./player.tsx";
import type { LivePicture as Picture, State } from "./state.ts";
import { useTexts } from "./texts.ts";
import { UpdateForm } from "./update-form.tsx";

interface RecordingProps {
  readonly session: SessionSnapshot;
  readonly picture: Picture | undefined;
  readonly state: State;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** One recording: its state, its picture, its files, and what can be done to it. */
export function Recording({ session, picture, state, now }: RecordingProps) {
  const texts = useTexts();
  const { sid, appId, cname, uid, startedAt, endedAt, failure } = session;
  const files = useFiles(session);
  const channel = state.channels.find((one) => one.appId === appId && one.cname === cname);
  const uids = channel?.participants.map((user) => user.uid) ?? [];
  // Whoever looks at a page would rather see something than hear it only.
  const playlists = files
    .filter(({ path }) => path.endsWith(".m3u8"))
    .sort((one, other) => Number(isAudio(one)) - Number(isAudio(other)));
  const [chosen, setChosen] = useState<string>();
  const [canvas, setCanvas] = useState<Size>(defaultCanvas);
  const played = playlists.find(({ path }) => path === chosen)?.path ?? playlists[0]?.path;
  const isAtWork = session.state === "recording";
  const hasLayout = isAtWork && session.layout !== undefined;
  return (
    <article aria-label={`${cname} ${sid}`} data-sid={sid} data-state={session.state}>
      <div class="head">
        <h3>{cname}</h3>
        <Badge session={session} />
        {isAtWork && (
          <Button kind="danger" onPress={() => callRecording(session, "stop", {})}>
            {texts.stop}
          </Button>
        )}
      </div>
      {failure && <p class="bad">{texts.failures[failure]}</p>}
      <dl class="facts">
        <div>
          <dt>{texts.duration}</dt>
          <dd>{durationOf((endedAt ?? now) - startedAt)}</dd>
        </div>
        <div>
          <dt>{texts.mode}</dt>
          <dd>{texts[kindOf(session)]}</dd>
        </div>
        <div>
          <dt>{texts.begun}</dt>
          <dd>{clockOf(startedAt)}</dd>
        </div>
        <div>
          <dt>{texts.recorderUid}</dt>
          <dd>{uid}</dd>
        </div>
        <div>
          <dt>sid</dt>
          <dd>
            <code>{sid}</code>
          </dd>
        </div>
      </dl>
      <div class="pictures">
        {hasLayout && state.media.isMade && <LivePicture picture={picture} onSize={setCanvas} />}
        {played && <Player key={played} path={played} isLive={isAtWork} />}
      </div>
      {hasLayout && (
        <details open>
          <summary>{texts.layout}</summary>
          <LayoutPanel session={session} uids={uids} canvas={canvas} />
        </details>
      )}
      {isAtWork && (
        <details>
          <summary>{texts.subscription}</summary>
          <UpdateForm session={session} />
        </details>
      )}
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

/** True for the audio of a user in individual mode. */
function isAudio({ path }: ListedFile): boolean {
  return path.endsWith("__uid_e_audio.m3u8");
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
