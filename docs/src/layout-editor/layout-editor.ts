import { createLayoutEditor, initialState } from "@cloud-recording/layout-editor";
import { result } from "./result.ts";
import { resultTextsFor } from "./result-texts.ts";

/**
 * `<layout-editor>`: choose a layout or place its windows, and take the JSON.
 * It speaks the language of the nearest `lang` attribute.
 */
export class LayoutEditor extends HTMLElement {
  connectedCallback(): void {
    const language = this.closest<HTMLElement>("[lang]")?.lang ?? "";
    const more = () => result(resultTextsFor(language));
    this.replaceChildren(createLayoutEditor({ language, state: initialState, more }).root);
  }
}

customElements.define("layout-editor", LayoutEditor);
