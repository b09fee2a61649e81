import { controls } from "./controls.ts";
import { make } from "./dom.ts";
import type { EditorState } from "./edited-layout.ts";
import { changed, type History, historyOf, redone, undone } from "./history.ts";
import { historyBar } from "./history-bar.ts";
import { stage } from "./stage.ts";
import { textsFor } from "./texts.ts";
import type { Change, View } from "./view.ts";
import { windowTable } from "./window-table.ts";

/** Settings of an editor. */
export interface LayoutEditorOptions {
  /** Tag of the language; English unless it is Chinese. */
  readonly language: string;
  readonly state: EditorState;
  /**
   * True if the users and the canvas are those of a recording, and not to be changed.
   *
   * @default false
   */
  readonly isRecording?: boolean | undefined;
  /**
   * Parts below the others.
   *
   * @default none
   */
  readonly more?: (() => View) | undefined;
  /** Called with every state. */
  readonly onChange?: ((state: EditorState) => void) | undefined;
}

/** An editor on a page. */
export interface LayoutEditor {
  readonly root: HTMLElement;
  readonly state: EditorState;
  /** Takes over who is in the channel, in the order of joining. */
  setUsers(users: readonly string[]): void;
  /** Takes over names that stand for users while nobody is in the channel. */
  setPlaceholders(placeholders: readonly string[] | undefined): void;
  /** Goes on with another state, which can be undone. */
  change(state: EditorState): void;
  /** Begins again with a state: nothing is left to be undone. */
  reset(state: EditorState): void;
}

/** Makes an editor: choose a layout, or place its windows by mouse, touch, keys or numbers, and undo. */
export function createLayoutEditor(options: LayoutEditorOptions): LayoutEditor {
  const texts = textsFor(options.language);
  let history: History = historyOf(options.state);
  const show = (next: History) => {
    history = next;
    for (const view of views) view.show(history.present);
    bar.show(history);
    options.onChange?.(history.present);
  };
  const change: Change = (next, step) => show(changed(history, next(history.present), step));
  const undo = () => show(undone(history));
  const redo = () => show(redone(history));
  const bar = historyBar(texts, { undo, redo });
  const views = [
    controls(texts, change, options.isRecording === true),
    stage(texts, change),
    windowTable(texts, change),
    ...(options.more === undefined ? [] : [options.more()]),
  ];
  const [head, ...rest] = views.map(({ root }) => root);
  const root = make("div", { className: "layout-editor" }, head as HTMLElement, bar.root, ...rest);
  root.addEventListener("keydown", (event) => {
    const key = historyKey(event);
    if (key === undefined) return;
    event.preventDefault();
    if (key === "undo") undo();
    else redo();
  });
  show(history);
  return {
    root,
    get state() {
      return history.present;
    },
    setUsers: (users) => show({ ...history, present: { ...history.present, users } }),
    setPlaceholders: (placeholders) =>
      show({ ...history, present: { ...history.present, placeholders } }),
    change: (state) => change(() => state),
    reset: (state) => show(historyOf(state)),
  };
}

/** The meaning of a key; a field for texts undoes by itself. */
function historyKey(event: KeyboardEvent): "undo" | "redo" | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const isField = target instanceof HTMLInputElement && /^(text|number)$/.test(target.type);
  if (!(ctrlKey || metaKey) || altKey || isField) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" ? "redo" : undefined;
}
