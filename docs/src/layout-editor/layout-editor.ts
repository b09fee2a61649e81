import { createLayoutEditor, type EditorState, initialState } from "@cloud-recording/layout-editor";
import { result } from "./result.ts";
import { resultTextsFor } from "./result-texts.ts";
import { stateInLink, stateInText } from "./shared-layout.ts";

/**
 * `<layout-editor>`: choose a layout or place its windows, and take the JSON, or a link to it.
 * It speaks the language of the nearest `lang` attribute.
 */
export class LayoutEditor extends HTMLElement {
  connectedCallback(): void {
    const language = this.closest<HTMLElement>("[lang]")?.lang ?? "";
    const shared = stateInLink(location.hash);
    const go = (state: EditorState | undefined) => {
      if (state !== undefined) editor.change(state);
      return state !== undefined;
    };
    const editor = createLayoutEditor({
      language,
      state: shared ?? initialState,
      more: () => result(resultTextsFor(language), (text) => go(stateInText(text, editor.state))),
    });
    this.replaceChildren(editor.root);
    if (shared !== undefined) this.scrollIntoView();
    window.addEventListener("hashchange", () => go(stateInLink(location.hash)));
  }
}

customElements.define("layout-editor", LayoutEditor);
