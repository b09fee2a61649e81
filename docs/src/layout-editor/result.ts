import {
  button,
  choice,
  type EditorState,
  labelled,
  make,
  type View,
} from "@cloud-recording/layout-editor";
import { bodyOf, jsonOf, type Target, violationsOf } from "./request-body.ts";
import type { ResultTexts } from "./result-texts.ts";
import { linkOf } from "./shared-layout.ts";

/**
 * The JSON of what is set, to be copied, shared by a link or replaced by another one, and what is wrong with it.
 *
 * @param take takes over the layout in a text; false if it has none
 */
export function result(texts: ResultTexts, take: (text: string) => boolean): View {
  let target: Target = "updateLayout";
  let shown: EditorState | undefined;
  const code = make("code");
  const status = make("p", { role: "status", className: "layout-editor-status" });
  const mistakes = make("ul", { className: "layout-editor-mistakes" });
  const choose = choice(Object.entries(texts.targets), (value) => {
    target = value as Target;
    if (shown !== undefined) showJson(shown);
  });
  const copied = make("span", { role: "status" });
  const write = async (text: string) => {
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    copied.textContent = isCopied ? texts.copied : texts.notCopied;
  };
  const paste = (text: string) => {
    // Showing another state clears what is said here.
    const isTaken = take(text);
    copied.textContent = isTaken ? texts.pasted : texts.notPasted;
  };
  const actions = [
    button(texts.copy, () => void write(code.textContent)),
    button(texts.share, () => shown && void write(linkOf(shown, location.href))),
    button(texts.paste, async () => {
      const text = await navigator.clipboard?.readText?.().catch(() => undefined);
      if (text === undefined) copied.textContent = texts.pasteByKey;
      else paste(text);
    }),
  ];

  function showJson(state: EditorState): void {
    code.textContent = jsonOf(bodyOf(state, target));
    copied.textContent = "";
  }

  const root = make(
    "div",
    { className: "layout-editor-result" },
    make(
      "div",
      { className: "layout-editor-bar" },
      labelled(texts.target, choose),
      ...actions,
      copied,
    ),
    make("pre", { tabIndex: 0 }, code),
    status,
    mistakes,
  );
  root.addEventListener("paste", (event) => {
    event.preventDefault();
    paste(event.clipboardData?.getData("text/plain") ?? "");
  });

  return {
    root,
    show(state) {
      shown = state;
      showJson(state);
      const violations = violationsOf(state);
      const text = violations.length === 0 ? texts.accepted : texts.refused(violations.length);
      if (status.textContent !== text) status.textContent = text;
      mistakes.replaceChildren(
        ...violations.map((violation) => make("li", { textContent: texts.violation(violation) })),
      );
    },
  };
}
