import { type LayoutEditor, layoutOf } from "@cloud-recording/layout-editor";
import type { Layout, Size } from "@cloud-recording/layouts";
import { useRef } from "preact/hooks";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import { Form } from "./action.tsx";
import { callRecording } from "./calls.ts";
import { LayoutField } from "./layout-field.tsx";
import { useTexts } from "./texts.ts";

interface LayoutPanelProps {
  readonly session: SessionSnapshot;
  /** Users of the channel, in the order of joining. */
  readonly uids: readonly string[];
  readonly canvas: Size;
}

/** The windows of a mix, to be laid out anew. */
export function LayoutPanel({ session, uids, canvas }: LayoutPanelProps) {
  const texts = useTexts();
  const editor = useRef<LayoutEditor>(undefined);
  const viewed = uids.filter((uid) => session.tracks.some((track) => isOpen(track, uid)));
  const update = async () => {
    const { current } = editor;
    if (current !== undefined) {
      await callRecording(session, "updateLayout", layoutOf(current.state));
    }
  };
  return (
    <Form label={texts.updateLayout} submit={texts.updateLayout} onSubmit={update}>
      {viewed.length === 0 && <p class="note">{texts.noVideo}</p>}
      <LayoutField
        layout={session.layout as Layout}
        uids={viewed}
        canvas={canvas}
        editor={editor}
      />
    </Form>
  );
}

function isOpen({ uid, medium, spans }: SessionSnapshot["tracks"][number], wanted: string) {
  return uid === wanted && medium === "video" && spans.at(-1)?.until === undefined;
}
