import type { Violation } from "@cloud-recording/client/validation";

const english = {
  layout: "Layout",
  layouts: ["0, floating", "1, adaptive", "2, vertical", "3, custom"],
  users: "Users in the channel",
  canvas: "Canvas",
  canvasWidth: "Width of the canvas, pixels",
  canvasHeight: "Height of the canvas, pixels",
  background: "Background",
  large: "Large window",
  firstUser: "who joined first",
  grid: "Snap to",
  stage: "The canvas",
  help: "Drag a window or its corner. With the keyboard: arrow keys move it, Shift and arrow keys resize it, Page Up and Page Down change the order, Delete removes it.",
  windows: "Windows, from the bottom of the stack to the top",
  number: "No.",
  uid: "uid",
  anybody: "automatic",
  left: "x_axis",
  top: "y_axis",
  width: "width",
  height: "height",
  alpha: "alpha",
  mode: "render_mode",
  modes: ["0, crop", "1, fit"],
  actions: "Actions",
  add: "Add a window",
  remove: "Remove",
  raise: "Up",
  lower: "Down",
  target: "JSON for",
  targets: { updateLayout: "updateLayout", start: "start" },
  copy: "Copy",
  copied: "Copied",
  notCopied: "Your browser does not allow copying here; select the text instead",
  accepted: "The client accepts this layout.",
  refused: (count: number) => (count === 1 ? "1 mistake:" : `${count} mistakes:`),
  invalid: "The layout cannot be drawn yet, see the mistakes below.",
  picture: (layout: string, users: number) => `Layout ${layout}, ${users} users`,
  windowName: (number: number, uid: string | undefined, place: string) =>
    `Window ${number}, ${uid === undefined ? "empty" : `user ${uid}`}, ${place}`,
  windowOf: (label: string, number: number) => `${label} of window ${number}`,
  hidden: (uids: string) => `Not shown: ${uids}`,
  violation: ({ pointer, expected, got, hint }: Violation) =>
    `${pointer}: expected ${expected}, got ${got}.${hint === undefined ? "" : ` ${hint}`}`,
};

/** The words of the editor. */
export type Texts = typeof english;

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

const chinese: Texts = {
  layout: "布局",
  layouts: ["0：悬浮布局", "1：自适应布局", "2：垂直布局", "3：自定义布局"],
  users: "频道内用户数",
  canvas: "画布",
  canvasWidth: "画布宽度（像素）",
  canvasHeight: "画布高度（像素）",
  background: "背景色",
  large: "大视窗",
  firstUser: "最先加入的用户",
  grid: "对齐间距",
  stage: "画布",
  help: "拖动画面可移动，拖动右下角可缩放。键盘：方向键移动，Shift 加方向键缩放，Page Up 和 Page Down 调整叠放次序，Delete 删除。",
  windows: "画面列表（从最底层到最上层）",
  number: "序号",
  uid: "uid",
  anybody: "自动",
  left: "x_axis",
  top: "y_axis",
  width: "width",
  height: "height",
  alpha: "alpha",
  mode: "render_mode",
  modes: ["0：裁剪", "1：缩放"],
  actions: "操作",
  add: "添加画面",
  remove: "删除",
  raise: "上移",
  lower: "下移",
  target: "生成 JSON",
  targets: { updateLayout: "updateLayout", start: "start" },
  copy: "复制",
  copied: "已复制",
  notCopied: "浏览器不允许复制，请手动选中文本",
  accepted: "客户端接受这个布局。",
  refused: (count) => `有 ${count} 处错误：`,
  invalid: "布局有误，暂时无法绘制，请看下面的错误。",
  picture: (layout, users) => `布局 ${layout}，${users} 个用户`,
  windowName: (number, uid, place) =>
    `画面 ${number}，${uid === undefined ? "空" : `用户 ${uid}`}，${place}`,
  windowOf: (label, number) => `画面 ${number} 的 ${label}`,
  hidden: (uids) => `未显示的用户：${uids}`,
  violation: ({ pointer, rule, got, message }) =>
    broken[rule] === undefined ? message : `${pointer}：${broken[rule]}（当前值：${got}）`,
};

/** The words in the language of a page, English unless it is Chinese. */
export function textsFor(language: string): Texts {
  return language.toLowerCase().startsWith("zh") ? chinese : english;
}
