import { button, make } from "./dom.ts";
import type { History } from "./history.ts";
import type { Texts } from "./texts.ts";

/** Buttons that undo a step and make it again. They keep the focus when nothing is left to do. */
export function historyBar(
  texts: Texts,
  actions: { readonly undo: () => void; readonly redo: () => void },
): { readonly root: HTMLElement; show(history: History): void } {
  const undo = button(texts.undo, actions.undo);
  const redo = button(texts.redo, actions.redo);
  return {
    root: make("div", { className: "layout-editor-history" }, undo, redo),
    show({ past, future }) {
      undo.ariaDisabled = String(past.length === 0);
      redo.ariaDisabled = String(future.length === 0);
    },
  };
}
