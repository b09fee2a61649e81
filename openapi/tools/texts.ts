import { type Column, columns } from "./tool.ts";

/** Words of the page in a language. */
export interface Texts {
  readonly title: string;
  readonly introduction: string;
  readonly tool: string;
  readonly version: string;
  readonly columns: Readonly<Record<Column, string>>;
  readonly seeBelow: string;
  readonly limits: string;
  readonly aboutLimits: string;
  /** A sentence about a tool: its name, what it cannot do, and why. */
  limit(name: string, what: readonly string[], why: string): string;
  /** What a check says, in this language. */
  translated(text: string): string;
}

export const english: Texts = {
  title: "The description in the tools of others",
  introduction: `\`npm run tools -w openapi\` installs the tools, tries the published \`openapi.json\` in each, and writes this page.
It compiles programs against the types they generate, feeds every example and a list of wrong bodies to their schemas and servers, and fails if a tool behaves differently from what this page says.`,
  tool: "Tool",
  version: "Version",
  columns,
  seeBelow: ", see below",
  limits: "What they cannot do",
  aboutLimits: "The run above has found each of these; it fails if one of them changes.",
  limit: (name, what, why) => `${name}: ${what.join(", ")}; ${why}.`,
  translated: (text) => text,
};

export const chinese: Texts = {
  title: "在其他工具中使用描述",
  introduction: `\`npm run tools -w openapi\` 安装这些工具，在每个工具中试用已发布的 \`openapi.json\`，并生成本页。
它针对各工具生成的类型编译程序，将所有示例和一组错误的包体交给各工具的模式和服务器检查；如果某个工具的表现与本页不同，则失败。`,
  tool: "工具",
  version: "版本",
  columns: { reads: "读取描述", right: "接受正确的内容", wrong: "拒绝错误的内容" },
  seeBelow: "，见下文",
  limits: "工具的局限",
  aboutLimits: "以下各项均由上述运行得到；如有变化，则运行失败。",
  limit: (name, what, why) => `${name}：${what.join("、")}；${why}。`,
  translated: inChinese,
};

/** Chinese for what the checks say; `{}` stands for a number. */
const translations: Readonly<Record<string, string>> = {
  "{} problems": "{} 个问题",
  compiles: "可以编译",
  loads: "可以加载",
  resolves: "可以解析",
  valid: "有效",
  "bodies fit": "包体符合描述",
  "{} of {}": "{} / {}",
  "{} requests": "{} 个请求",
  "{} requests, and `data.Body` of every operation": "{} 个请求，以及每个方法的 `data.Body`",
  "{} examples": "{} 个示例",
  "{} models": "{} 个模型",
  "mocks {} operations": "模拟 {} 个方法",
  "meanings of {} enumerations": "{} 个枚举的含义",
  "a number as a text": "写成字符串的数字",
  "UIDs as numbers": "写成数字的 UID",
  "a region by name": "以名称表示的地区",
  "too many hours": "小时数超过上限",
  "a channel name with an umlaut": "包含变音字母的频道名",
  "{} UIDs": "{} 个 UID",
  "pixels for fractions": "以像素代替比例",
  "layout {}": "布局 {}",
  "no UID of the recorder": "缺少录制服务的 UID",
  "no group": "缺少 `subscribeUidGroup`",
  "storage without keys": "没有密钥的第三方云存储",
  "a name in the wrong case": "大小写错误的字段名",
  "transcoding in individual mode": "单流模式下的转码设置",
  "VoD beside storage": "同时设置阿里视频点播和第三方云存储",
  "a custom layout without windows": "没有画面的自定义布局",
  "encryption without a secret": "没有 `secret` 的加密",
  "requests without the option `--default-non-nullable=false`":
    "未使用选项 `--default-non-nullable=false` 时的请求",
  "a property that has a default is then required": "此时有默认值的字段为必填",
  "bodies without the setting `parametersResolution=Example`":
    "未使用设置 `parametersResolution=Example` 时的包体",
  "Postman then writes placeholders such as `<string>`": "此时 Postman 写入 `<string>` 等占位符",
  "a type has no limits": "类型无法表达限制",
  "a type has no `not`": "类型无法表达 `not`",
  "TypeScript lets a value have the properties of all variants of a union":
    "TypeScript 允许一个值同时具有联合类型所有变体的字段",
  "`z.object` strips unknown names": "`z.object` 会去掉未知的字段",
  "the generator does not read `not`": "生成器不读取 `not`",
  "`unevaluatedProperties` is not read in OpenAPI {}.{}":
    "不读取 OpenAPI {}.{} 的 `unevaluatedProperties`",
};

function inChinese(text: string): string {
  const [, words = text, link] = /^(.*) \((\[.*\))\)$/.exec(text) ?? [];
  const found = translations[words.replaceAll(/\d+/g, "{}")];
  if (found === undefined) throw new Error(`There is no Chinese for “${words}” in texts.ts`);
  const numbers = [...words.matchAll(/\d+/g)];
  const translated = found.replaceAll("{}", () => numbers.shift()?.[0] ?? "");
  return link === undefined ? translated : `${translated}（${link}）`;
}
