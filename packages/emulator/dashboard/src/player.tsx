import { useEffect, useRef, useState } from "preact/hooks";
import { fileUrl } from "./file-url.ts";
import { useTexts } from "./texts.ts";

interface PlayerProps {
  /** Path of a playlist. */
  readonly path: string;
  /** True while the playlist grows. */
  readonly isLive: boolean;
}

/** Plays a playlist, by hls.js or, where that does not run, by the browser. */
export function Player({ path, isLive }: PlayerProps) {
  const texts = useTexts();
  const video = useRef<HTMLVideoElement>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let close = () => {};
    let isLeft = false;
    const element = video.current;
    if (element === null) return undefined;
    open(element, fileUrl(path), setProblem)
      .then((closePlayer) => {
        close = closePlayer;
        if (isLeft) close();
      })
      .catch((error: Error) => setProblem(error.message));
    return () => {
      isLeft = true;
      close();
    };
  }, [path]);
  return (
    <figure>
      <video
        class="screen"
        ref={video}
        controls
        muted
        autoplay
        playsInline
        aria-label={texts.player}
      />
      <figcaption>
        {problem === undefined
          ? isLive
            ? texts.playerLive
            : texts.player
          : `${texts.cannotPlay} ${problem}`}
      </figcaption>
    </figure>
  );
}

/** Opens a playlist. @returns a function that closes it */
async function open(
  video: HTMLVideoElement,
  url: string,
  onProblem: (message: string) => void,
): Promise<() => void> {
  const { default: Hls } = await import("hls.js/light");
  if (!Hls.isSupported()) {
    video.src = url;
    return () => video.removeAttribute("src");
  }
  // The policy of the page allows no worker that is made of a text.
  const hls = new Hls({ enableWorker: false });
  hls.on(Hls.Events.ERROR, (_event, { fatal, details }) => {
    if (fatal) onProblem(details);
  });
  hls.loadSource(url);
  hls.attachMedia(video);
  return () => hls.destroy();
}
