import {
  type Arrangement,
  type PlacedWindow,
  placeVideo,
  type Size,
} from "@cloud-recording/layouts";
import { make } from "./dom.ts";
import { type EditedWindow, type EditorState, withChange } from "./editor-state.ts";
import { moved, type Place, resized } from "./fractions.ts";
import { changeFor } from "./keyboard.ts";
import type { Texts } from "./texts.ts";
import type { Change } from "./view.ts";

const video: Size = { width: 1920, height: 1080 };

/** The windows of a custom layout on the canvas: buttons that are dragged, or moved with keys. */
export function stageWindows(
  texts: Texts,
  canvas: HTMLElement,
  change: Change,
): { show(state: EditorState, arrangement: Arrangement | undefined): void; clear(): void } {
  const elements: HTMLButtonElement[] = [];
  let shown: EditorState | undefined;

  function element(index: number): HTMLButtonElement {
    const window = make(
      "button",
      { type: "button", className: "layout-editor-window" },
      make("span", { className: "layout-editor-video" }),
      make("span", { className: "layout-editor-label" }),
      make("span", { className: "layout-editor-corner" }),
    );
    window.addEventListener("focus", () => change((state) => ({ ...state, selected: index })));
    window.addEventListener("keydown", (event) => {
      const next = shown && changeFor(event, shown, index);
      if (next === undefined) return;
      event.preventDefault();
      change(() => next);
      // The element stands for a place in the list; the focus goes where the window went.
      elements[next.selected]?.focus();
    });
    window.addEventListener("pointerdown", (event) => drag(window, event, index));
    return window;
  }

  function drag(window: HTMLButtonElement, start: PointerEvent, index: number): void {
    const origin = shown?.windows[index];
    if (origin === undefined || start.button !== 0) return;
    const isCorner = (start.target as Element).closest(".layout-editor-corner") !== null;
    const { width, height } = canvas.getBoundingClientRect();
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const across = (clientX - start.clientX) / width;
      const down = (clientY - start.clientY) / height;
      const placed = isCorner ? resized : moved;
      change((state) =>
        withChange(state, index, placed(placeOf(origin), across, down, state.grid)),
      );
    };
    const released = new AbortController();
    const { signal } = released;
    window.setPointerCapture(start.pointerId);
    window.addEventListener("pointermove", follow, { signal });
    for (const end of ["pointerup", "pointercancel"]) {
      window.addEventListener(end, () => released.abort(), { signal });
    }
  }

  return {
    show(state, arrangement) {
      shown = state;
      if (arrangement === undefined) return;
      while (elements.length > state.windows.length) elements.pop()?.remove();
      while (elements.length < state.windows.length) elements.push(element(elements.length));
      for (const [index, window] of elements.entries()) {
        const [edited, placed] = [state.windows[index], arrangement.windows[index]];
        if (edited === undefined || placed === undefined) continue;
        if (window.parentElement !== canvas) canvas.append(window);
        put(window, edited);
        fill(window, placed);
        const place = ["x_axis", "y_axis", "width", "height"] as const;
        const told = place.map((name) => `${name} ${edited[name]}`).join(", ");
        window.ariaLabel = texts.windowName(index + 1, placed.uid, told);
        window.ariaPressed = String(index === state.selected);
      }
    },
    clear() {
      for (const window of elements.splice(0)) window.remove();
    },
  };
}

function placeOf({ x_axis, y_axis, width, height }: EditedWindow): Place {
  return { x_axis, y_axis, width, height };
}

function put({ style }: HTMLElement, { x_axis, y_axis, width, height }: Place): void {
  style.left = `${x_axis * 100}%`;
  style.top = `${y_axis * 100}%`;
  style.width = `${width * 100}%`;
  style.height = `${height * 100}%`;
}

/** Shows who is in a window, how opaque, and where the video leaves it black. */
function fill(element: HTMLElement, window: PlacedWindow): void {
  const [picture, label] = element.children as Iterable<HTMLElement> & HTMLCollection;
  element.classList.toggle("is-empty", window.uid === undefined);
  element.style.setProperty("--window-opacity", String(window.alpha));
  if (label !== undefined) label.textContent = window.uid ?? "";
  if (!(picture instanceof HTMLElement) || window.width === 0 || window.height === 0) return;
  const { target } = placeVideo(window, video, window.renderMode);
  put(picture, {
    x_axis: target.x / window.width,
    y_axis: target.y / window.height,
    width: target.width / window.width,
    height: target.height / window.height,
  });
}
