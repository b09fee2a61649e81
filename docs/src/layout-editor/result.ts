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

/** The JSON of what is set, to be copied, and what is wrong with it. */
export function result(texts: ResultTexts): View {
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
  const copy = button(texts.copy, async () => {
    const isCopied = await navigator.clipboard?.writeText(code.textContent).then(
      () => true,
      () => false,
    );
    copied.textContent = isCopied ? texts.copied : texts.notCopied;
  });

  function showJson(state: EditorState): void {
    code.textContent = jsonOf(bodyOf(state, target));
    copied.textContent = "";
  }

  return {
    root: make(
      "div",
      { className: "layout-editor-result" },
      make("div", { className: "layout-editor-bar" }, labelled(texts.target, choose), copy, copied),
      make("pre", { tabIndex: 0 }, code),
      status,
      mistakes,
    ),
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
