import type { EditorState } from "./edited-layout.ts";

/** States before and after the present one. */
export interface History {
  readonly past: readonly EditorState[];
  readonly present: EditorState;
  readonly future: readonly EditorState[];
  /** Step that led to the present state, such as one drag; changes of the same step are undone together. */
  readonly step?: object | undefined;
}

/** Number of steps that can be undone. */
const limit = 100;

export function historyOf(present: EditorState): History {
  return { past: [], present, future: [] };
}

/** Goes on to a state. A selection alone is nothing to be undone. */
export function changed(history: History, next: EditorState, step?: object): History {
  const { past, present } = history;
  if (isSameLayout(present, next)) return { ...history, present: next };
  const isSameStep = step !== undefined && step === history.step;
  return {
    past: isSameStep ? past : [...past, present].slice(-limit),
    present: next,
    future: [],
    step,
  };
}

/** Goes back by one step; stays where nothing is to be undone. */
export function undone({ past, present, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** Makes again what was undone last; stays where nothing was. */
export function redone({ past, present, future }: History): History {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: rest };
}

function isSameLayout(one: EditorState, other: EditorState): boolean {
  const withoutSelection = (state: EditorState) => JSON.stringify({ ...state, selected: 0 });
  return withoutSelection(one) === withoutSelection(other);
}
