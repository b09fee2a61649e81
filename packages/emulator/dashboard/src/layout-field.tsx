import { createLayoutEditor, type LayoutEditor, stateOf } from "@cloud-recording/layout-editor";
import type { Layout, Size } from "@cloud-recording/layouts";
import { useContext, useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { LanguageContext, useTexts } from "./texts.ts";

interface LayoutFieldProps {
  /** Layout to begin with; another one begins again. */
  readonly layout: Layout;
  /** Users who are seen, in the order of joining. */
  readonly uids: readonly string[];
  readonly canvas: Size;
  /** Gets the editor, which knows what is set. */
  readonly editor: { current: LayoutEditor | undefined };
}

/** The layout editor, as a field of a form. */
export function LayoutField({ layout, uids, canvas, editor }: LayoutFieldProps) {
  const texts = useTexts();
  const language = useContext(LanguageContext);
  const place = useRef<HTMLFieldSetElement>(null);
  const begun = useRef<string>(undefined);
  const wanted = JSON.stringify(layout);
  const { width, height } = canvas;

  useLayoutEffect(() => {
    const state = editor.current?.state ?? stateOf(layout, uids, canvas);
    editor.current = createLayoutEditor({ language, state, isRecording: true });
    place.current?.replaceChildren(editor.current.root);
  }, [language]);
  useEffect(() => {
    const { current } = editor;
    const isOther = begun.current !== undefined && begun.current !== wanted;
    begun.current = wanted;
    if (isOther) current?.reset(stateOf(layout, uids, canvas));
    else if (current) current.reset({ ...current.state, canvas });
  }, [wanted, width, height]);
  useEffect(() => editor.current?.setUsers(uids), [uids.join()]);

  // Its name is that of the property that a refusal is about, and leads there.
  return (
    <fieldset
      ref={place}
      class="layout"
      name="layoutConfig"
      tabIndex={-1}
      aria-label={texts.layout}
    />
  );
}
