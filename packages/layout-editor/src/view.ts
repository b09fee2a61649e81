import type { EditorState } from "./edited-layout.ts";

/** A part of the editor: its element, and what brings it up to date. */
export interface View {
  readonly root: HTMLElement;
  show(state: EditorState): void;
}

/** Changes the state, and shows it. @param step the same object for changes that are undone together */
export type Change = (change: (state: EditorState) => EditorState, step?: object) => void;
