import type { Violation } from "@cloud-recording/client/validation";

const english = {
  target: "JSON for",
  targets: { updateLayout: "updateLayout", start: "start" },
  copy: "Copy",
  copied: "Copied",
  share: "Copy a link",
  paste: "Paste JSON",
  pasteByKey: "Press Ctrl+V now; your browser does not allow reading the clipboard here",
  pasted: "Pasted",
  notPasted: "The clipboard has no layout as JSON",
  notCopied: "Your browser does not allow copying here; select the text instead",
  accepted: "The client accepts this layout.",
  refused: (count: number) => (count === 1 ? "1 mistake:" : `${count} mistakes:`),
  violation: ({ pointer, expected, got, hint }: Violation) =>
    `${pointer}: expected ${expected}, got ${got}.${hint === undefined ? "" : ` ${hint}`}`,
};

/** The words below the editor. */
export type ResultTexts = typeof english;

const broken: Record<string, string> = {
  required: "缺少必填字段",
  minimum: "小于允许的最小值",
  maximum: "大于允许的最大值",
  minLength: "太短",
  maxLength: "太长",
  minItems: "至少要有一个画面",
  maxItems: "画面太多",
  pattern: "格式不对，应为 # 加 6 位十六进制数",
  type: "类型不对",
  "canvas-area": "画布的宽 × 高太大",
};

const chinese: ResultTexts = {
  target: "生成 JSON",
  targets: { updateLayout: "updateLayout", start: "start" },
  copy: "复制",
  copied: "已复制",
  share: "复制链接",
  paste: "粘贴 JSON",
  pasteByKey: "浏览器不允许在此读取剪贴板，请按 Ctrl+V",
  pasted: "已粘贴",
  notPasted: "剪贴板中没有布局的 JSON",
  notCopied: "浏览器不允许复制，请手动选中文本",
  accepted: "该布局通过客户端校验。",
  refused: (count) => `有 ${count} 处错误：`,
  violation: ({ pointer, rule, got, message }) =>
    broken[rule] === undefined ? message : `${pointer}：${broken[rule]}（当前值：${got}）`,
};

/** The words in the language of a page, English unless it is Chinese. */
export function resultTextsFor(language: string): ResultTexts {
  return language.toLowerCase().startsWith("zh") ? chinese : english;
}
