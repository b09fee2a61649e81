import { createLayoutEditor, type LayoutEditor, stateOf } from "@cloud-recording/layout-editor";
import type { Layout, Size } from "@cloud-recording/layouts";
import { useContext, useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { LanguageContext, useTexts } from "./texts.ts";

interface LayoutFieldProps {
  /** Layout to begin with; another one begins again. */
  readonly layout: Layout;
  /** Users who are seen, in the order of joining. */
  readonly uids: readonly string[];
  /** Names that stand for users while there are none. */
  readonly placeholders?: readonly string[] | undefined;
  readonly canvas: Size;
  /** Gets the editor, which knows what is set. */
  readonly editor: { current: LayoutEditor | undefined };
}

/** The layout editor, as a field of a form. */
export function LayoutField({ layout, uids, placeholders, canvas, editor }: LayoutFieldProps) {
  const texts = useTexts();
  const language = useContext(LanguageContext);
  const place = useRef<HTMLFieldSetElement>(null);
  const begun = useRef<string>(undefined);
  const wanted = JSON.stringify(layout);
  const { width, height } = canvas;

  useLayoutEffect(() => {
    const begin = editor.current?.state ?? stateOf(layout, uids, canvas);
    const state = { ...begin, placeholders };
    editor.current = createLayoutEditor({ language, state, isRecording: true });
    place.current?.replaceChildren(editor.current.root);
  }, [language]);
  useEffect(() => {
    const { current } = editor;
    const isOther = begun.current !== undefined && begun.current !== wanted;
    begun.current = wanted;
    if (isOther) current?.reset({ ...stateOf(layout, uids, canvas), placeholders });
    else if (current) current.reset({ ...current.state, canvas });
  }, [wanted, width, height]);
  useEffect(() => {
    const { current } = editor;
    if (current) current.setPlaceholders(placeholders);
  }, [placeholders?.join()]);
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
