import { controls } from "./controls.ts";
import type { EditorState } from "./edited-layout.ts";
import { initialState } from "./editor-state.ts";
import { result } from "./result.ts";
import { stage } from "./stage.ts";
import { textsFor } from "./texts.ts";
import type { Change } from "./view.ts";
import { windowTable } from "./window-table.ts";

/**
 * `<layout-editor>`: choose a layout or place its windows, and take the JSON.
 * It speaks the language of the nearest `lang` attribute.
 */
export class LayoutEditor extends HTMLElement {
  #state: EditorState = initialState;

  connectedCallback(): void {
    const texts = textsFor(this.closest<HTMLElement>("[lang]")?.lang ?? "");
    const change: Change = (next) => {
      this.#state = next(this.#state);
      for (const view of views) view.show(this.#state);
    };
    const views = [
      controls(texts, change),
      stage(texts, change),
      windowTable(texts, change),
      result(texts),
    ];
    this.replaceChildren(...views.map(({ root }) => root));
    change((state) => state);
  }
}

customElements.define("layout-editor", LayoutEditor);
