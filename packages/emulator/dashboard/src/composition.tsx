import { arrangeWindows, type Layout, type Size } from "@cloud-recording/layouts";
import { drawArrangement } from "@cloud-recording/layouts/svg";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import { useTexts } from "./texts.ts";

interface CompositionProps {
  readonly session: SessionSnapshot;
  /** Users of the channel, in the order of joining. */
  readonly uids: readonly string[];
  readonly layout: object;
  readonly canvas: Size;
}

/** The windows of a mix as they are now. */
export function Composition({ session, uids, layout, canvas }: CompositionProps) {
  const texts = useTexts();
  const viewed = uids.filter((uid) => session.tracks.some((track) => isOpen(track, uid)));
  if (viewed.length === 0) return <p class="note">{texts.noVideo}</p>;
  const participants = viewed.map((uid) => ({ uid }));
  const arrangement = arrangeWindows(layout as Layout, participants, canvas);
  const picture = drawArrangement(arrangement, { title: `${texts.composition}: ${viewed}` });
  return (
    <figure class="composition">
      <div dangerouslySetInnerHTML={{ __html: picture }} />
      <figcaption>{texts.composition}</figcaption>
    </figure>
  );
}

function isOpen({ uid, medium, spans }: SessionSnapshot["tracks"][number], wanted: string) {
  return uid === wanted && medium === "video" && spans.at(-1)?.until === undefined;
}
