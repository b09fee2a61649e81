export {
  createLayoutEditor,
  type LayoutEditor,
  type LayoutEditorOptions,
} from "./create-layout-editor.ts";
export { button, choice, labelled, make } from "./dom.ts";
export type { EditedWindow, EditorState } from "./edited-layout.ts";
export {
  arrangementOf,
  initialState,
  stateOf,
  withChange,
  withLayout,
  withoutWindow,
} from "./editor-state.ts";
export { layoutOf } from "./layout-of.ts";
export type { View } from "./view.ts";
