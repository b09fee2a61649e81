import { expect, test } from "vitest";
import { initialState, withChange } from "./editor-state.ts";
import { changed, historyOf, redone, undone } from "./history.ts";

const start = historyOf(initialState);
const alpha = (value: number) => withChange(initialState, 0, { alpha: value });

test("steps are undone and made again one by one, and stop at both ends", () => {
  const twice = changed(changed(start, alpha(0.5)), alpha(0.2));
  expect(undone(twice).present).toEqual(alpha(0.5));
  expect(undone(undone(twice)).present).toEqual(initialState);
  expect(undone(undone(undone(twice))).present).toEqual(initialState);
  expect(redone(undone(twice)).present).toEqual(alpha(0.2));
  expect(redone(twice)).toMatchObject({ present: alpha(0.2), future: [] });
});

test("all changes of one drag are undone together, and those of the next one are not", () => {
  const [one, other] = [{}, {}];
  const dragged = changed(changed(start, alpha(0.9), one), alpha(0.8), one);
  const again = changed(dragged, alpha(0.7), other);
  expect(undone(again).present).toEqual(alpha(0.8));
  expect(undone(undone(again)).present).toEqual(initialState);
  // A drag that was undone does not swallow what comes next.
  expect(changed(undone(dragged), alpha(0.1), one).past).toHaveLength(1);
});

test("a selection is no step, and a change after an undo ends what could be made again", () => {
  const selected = changed(start, { ...initialState, selected: 2 });
  expect(selected).toMatchObject({ past: [], present: { selected: 2 } });
  expect(changed(undone(changed(start, alpha(0.5))), alpha(0.4)).future).toEqual([]);
});
