import {
  createLayoutEditor,
  type LayoutEditor,
  layoutOf,
  stateOf,
} from "@cloud-recording/layout-editor";
import type { Layout, Size } from "@cloud-recording/layouts";
import { useContext, useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { SessionSnapshot } from "../../src/control/snapshot.ts";
import { Form } from "./action.tsx";
import { callRecording } from "./calls.ts";
import { LanguageContext, useTexts } from "./texts.ts";

interface LayoutPanelProps {
  readonly session: SessionSnapshot;
  /** Users of the channel, in the order of joining. */
  readonly uids: readonly string[];
  readonly canvas: Size;
}

/** The windows of a mix, to be laid out anew. */
export function LayoutPanel({ session, uids, canvas }: LayoutPanelProps) {
  const texts = useTexts();
  const language = useContext(LanguageContext);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<LayoutEditor>(undefined);
  const viewed = uids.filter((uid) => session.tracks.some((track) => isOpen(track, uid)));
  const layout = JSON.stringify(session.layout);
  const users = viewed.join();
  const { width, height } = canvas;

  useLayoutEffect(() => {
    const state = stateOf(session.layout as Layout, viewed, canvas);
    editor.current = createLayoutEditor({ language, state, isRecording: true });
    place.current?.replaceChildren(editor.current.root);
  }, [language]);
  // The recording has got another layout, here or elsewhere.
  useEffect(() => {
    editor.current?.reset(stateOf(JSON.parse(layout), viewed, canvas));
  }, [layout, width, height]);
  useEffect(() => editor.current?.setUsers(viewed), [users]);

  return (
    <Form
      label={texts.updateLayout}
      submit={texts.updateLayout}
      onSubmit={async () => {
        const { current } = editor;
        if (current !== undefined) {
          await callRecording(session, "updateLayout", layoutOf(current.state));
        }
      }}
    >
      {viewed.length === 0 && <p class="note">{texts.noVideo}</p>}
      <div ref={place} class="layout" />
    </Form>
  );
}

function isOpen({ uid, medium, spans }: SessionSnapshot["tracks"][number], wanted: string) {
  return uid === wanted && medium === "video" && spans.at(-1)?.until === undefined;
}
