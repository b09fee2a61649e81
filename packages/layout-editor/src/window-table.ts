import { MixedVideoLayout, type RenderMode } from "@cloud-recording/layouts";
import { button, choice, make, numberField, show } from "./dom.ts";
import type { EditedWindow } from "./edited-layout.ts";
import { maxWindows, withChange, withOrder, withoutWindow, withWindow } from "./editor-state.ts";
import type { Texts } from "./texts.ts";
import type { Change, View } from "./view.ts";

/** The windows of a custom layout as a table of form fields, one row each. */
export function windowTable(texts: Texts, change: Change): View {
  const body = make("tbody");
  const add = button(texts.add, () => change(withWindow));
  const headings = [
    texts.number,
    texts.uid,
    texts.left,
    texts.top,
    texts.width,
    texts.height,
    texts.alpha,
    texts.mode,
    texts.actions,
  ];
  const head = headings.map((heading) => make("th", { scope: "col", textContent: heading }));
  const table = make(
    "table",
    {},
    make("caption", { textContent: texts.windows }),
    make("thead", {}, make("tr", {}, ...head)),
    body,
  );
  const rows: ReturnType<typeof row>[] = [];
  const root = make(
    "div",
    { className: "layout-editor-windows" },
    make("div", { className: "layout-editor-scroll" }, table),
    add,
  );
  return {
    root,
    show(state) {
      root.hidden = state.mixedVideoLayout !== MixedVideoLayout.Custom;
      while (rows.length > state.windows.length) rows.pop()?.root.remove();
      while (rows.length < state.windows.length) {
        const added = row(texts, rows.length, change);
        rows.push(added);
        body.append(added.root);
      }
      for (const [index, window] of state.windows.entries()) {
        rows[index]?.show(window, index === state.selected, state.windows.length);
      }
      add.disabled = state.windows.length >= maxWindows;
    },
  };
}

function row(texts: Texts, index: number, change: Change) {
  const set = (part: Partial<EditedWindow>) => change((state) => withChange(state, index, part));
  const named = <Control extends HTMLElement>(label: string, control: Control): Control => {
    control.ariaLabel = texts.windowOf(label, index + 1);
    return control;
  };
  const fraction = (name: "x_axis" | "y_axis" | "width" | "height" | "alpha") =>
    named(
      texts[fractionTexts[name]],
      numberField({ min: 0, max: 1, step: 0.05 }, (value) => set({ [name]: value })),
    );
  const uid = named(
    texts.uid,
    make("input", { type: "text", placeholder: texts.anybody, size: 6 }),
  );
  uid.addEventListener("input", () => set({ uid: uid.value }));
  const fields = {
    x_axis: fraction("x_axis"),
    y_axis: fraction("y_axis"),
    width: fraction("width"),
    height: fraction("height"),
    alpha: fraction("alpha"),
    render_mode: named(
      texts.mode,
      choice(
        texts.modes.map((label, value) => [String(value), label]),
        (value) => set({ render_mode: Number(value) as RenderMode }),
      ),
    ),
  };
  const raise = named(
    texts.raise,
    button("↑", () => change((state) => withOrder(state, index, 1))),
  );
  const lower = named(
    texts.lower,
    button("↓", () => change((state) => withOrder(state, index, -1))),
  );
  const remove = named(
    texts.remove,
    button("×", () => change((state) => withoutWindow(state, index))),
  );
  // A phone has no room for the headings, so each cell has its own.
  const cell = (heading: string, ...controls: HTMLElement[]) => {
    const made = make("td", {}, ...controls);
    made.dataset.heading = heading;
    return made;
  };
  const root = make(
    "tr",
    {},
    make("th", { scope: "row", textContent: String(index + 1) }),
    cell(texts.uid, uid),
    ...Object.entries(fields).map(([name, control]) => cell(name, control)),
    cell(texts.actions, raise, lower, remove),
  );
  root.addEventListener("focusin", () => change((state) => ({ ...state, selected: index })));
  return {
    root,
    show(window: EditedWindow, isSelected: boolean, count: number): void {
      root.classList.toggle("is-selected", isSelected);
      show(uid, window.uid);
      for (const [name, control] of Object.entries(fields)) {
        show(control, window[name as keyof typeof fields]);
      }
      raise.disabled = index === count - 1;
      lower.disabled = index === 0;
    },
  };
}

const fractionTexts = {
  x_axis: "left",
  y_axis: "top",
  width: "width",
  height: "height",
  alpha: "alpha",
} as const;
