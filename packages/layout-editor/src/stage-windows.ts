import {
  type Arrangement,
  type PlacedWindow,
  placeVideo,
  type Size,
} from "@cloud-recording/layouts";
import { make } from "./dom.ts";
import type { EditedWindow, EditorState } from "./edited-layout.ts";
import { withChange } from "./editor-state.ts";
import { moved, type Place, resized } from "./fractions.ts";
import { changeFor } from "./keyboard.ts";
import type { Texts } from "./texts.ts";
import type { Change } from "./view.ts";

const videoSize: Size = { width: 1920, height: 1080 };

/** The element of one window, and its parts. */
interface WindowElement {
  readonly button: HTMLButtonElement;
  readonly video: HTMLElement;
  readonly label: HTMLElement;
}

/** The windows of a custom layout on the canvas: buttons that are dragged, or moved with keys. */
export function stageWindows(
  texts: Texts,
  canvas: HTMLElement,
  change: Change,
): { show(state: EditorState, arrangement: Arrangement | undefined): void; clear(): void } {
  const elements: WindowElement[] = [];
  let shown: EditorState | undefined;

  function element(index: number): WindowElement {
    const video = make("span", { className: "layout-editor-video" });
    const label = make("span", { className: "layout-editor-label" });
    const corner = make("span", { className: "layout-editor-corner" });
    const className = "layout-editor-window";
    const button = make("button", { type: "button", className }, video, label, corner);
    button.addEventListener("focus", () => change((state) => ({ ...state, selected: index })));
    button.addEventListener("keydown", (event) => {
      const next = shown && changeFor(event, shown, index);
      if (next === undefined) return;
      event.preventDefault();
      change(() => next);
      // The element stands for a place in the list; the focus goes where the window went.
      elements[next.selected]?.button.focus();
    });
    button.addEventListener("pointerdown", (event) => {
      drag(button, event, index, event.target === corner ? resized : moved);
    });
    return { button, video, label };
  }

  function drag(
    button: HTMLButtonElement,
    start: PointerEvent,
    index: number,
    placed: typeof moved,
  ): void {
    const origin = shown?.windows[index];
    if (origin === undefined || start.button !== 0) return;
    const { width, height } = canvas.getBoundingClientRect();
    const step = {};
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      const across = (clientX - start.clientX) / width;
      const down = (clientY - start.clientY) / height;
      change(
        (state) => withChange(state, index, placed(placeOf(origin), across, down, state.grid)),
        step,
      );
    };
    const released = new AbortController();
    const { signal } = released;
    button.setPointerCapture(start.pointerId);
    button.addEventListener("pointermove", follow, { signal });
    for (const end of ["pointerup", "pointercancel"]) {
      button.addEventListener(end, () => released.abort(), { signal });
    }
  }

  return {
    show(state, arrangement) {
      shown = state;
      if (arrangement === undefined) return;
      while (elements.length > state.windows.length) elements.pop()?.button.remove();
      while (elements.length < state.windows.length) elements.push(element(elements.length));
      for (const [index, element] of elements.entries()) {
        const [edited, placed] = [state.windows[index], arrangement.windows[index]];
        if (edited === undefined || placed === undefined) continue;
        const { button } = element;
        if (button.parentElement !== canvas) canvas.append(button);
        put(button, edited);
        fill(element, placed);
        const place = ["x_axis", "y_axis", "width", "height"] as const;
        const told = place.map((name) => `${name} ${edited[name]}`).join(", ");
        button.ariaLabel = texts.windowName(index + 1, placed.uid, told);
        button.ariaPressed = String(index === state.selected);
      }
    },
    clear() {
      for (const { button } of elements.splice(0)) button.remove();
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
function fill({ button, video, label }: WindowElement, window: PlacedWindow): void {
  button.classList.toggle("is-empty", window.uid === undefined);
  button.style.setProperty("--window-opacity", String(window.alpha));
  label.textContent = window.uid ?? "";
  if (window.width === 0 || window.height === 0) return;
  const { target } = placeVideo(window, videoSize, window.renderMode);
  put(video, {
    x_axis: target.x / window.width,
    y_axis: target.y / window.height,
    width: target.width / window.width,
    height: target.height / window.height,
  });
}
