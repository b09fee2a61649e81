/** What one does, and what two do. */
type Verb = readonly [singular: string, plural: string];

/** The words around what the description says of an operation. */
export const texts = {
  en: {
    description:
      "Request, response, every property with its range and default, and the errors of this call.",
    variants: "Variants",
    parameters: "Path parameters",
    request: "Request body",
    noRequest: "The request has no body.",
    response: "Response",
    next: "Next calls",
    errors: "Errors",
    authorization: "Authorization",
    hosts: "Hosts",
    reference: "On one page with all operations",
    console: "Try it in the console",
    copyMarkdown: "Copy as Markdown",
    copied: "Copied",
    required: "required",
    optional: "optional",
    forbidden: "not allowed here",
    default: "Default",
    values: "Values",
    meaning: "Meaning",
    status: "Status",
    code: "Code or message",
    cause: "Cause",
    remedy: "What to do",
    choices: "One of:",
    onlyWith: (property: string, values: string) =>
      `Has an effect only if \`${property}\` is ${values}.`,
    separator: ", ",
    arrayOf: "array of ",
    elements: "each: ",
    reactions: {
      refuse: ["refuses it", "refuse it"],
      warn: ["warns", "warn"],
      accept: ["accepts it", "accept it"],
    },
    reaction: ([client, both]: Verb, [service]: Verb) =>
      client === service
        ? `The client and the emulator ${both}.`
        : `The client ${client}, the emulator ${service}.`,
    limits: {
      between: (low: number, high: number) => `${low} to ${high}`,
      minimum: (value: number) => `at least ${value}`,
      maximum: (value: number) => `at most ${value}`,
      characters: "characters",
      items: "elements",
      properties: "of its properties",
      pattern: "pattern",
      unique: "no duplicates",
      format: "format",
      without: "except",
      contains: "contains",
    },
  },
  "zh-CN": {
    description: "请求、响应、每个字段的取值范围和默认值，以及该方法的错误。",
    variants: "用法",
    parameters: "路径参数",
    request: "请求包体",
    noRequest: "该请求没有包体。",
    response: "响应",
    next: "后续调用",
    errors: "错误",
    authorization: "身份验证",
    hosts: "服务地址",
    reference: "在一页中查看所有方法",
    console: "在控制台中试用",
    copyMarkdown: "复制为 Markdown",
    copied: "已复制",
    required: "必填",
    optional: "选填",
    forbidden: "此处不可设置",
    default: "默认值",
    values: "取值",
    meaning: "含义",
    status: "状态码",
    code: "错误码或信息",
    cause: "原因",
    remedy: "处理方法",
    choices: "以下之一：",
    onlyWith: (property: string, values: string) => `仅在 \`${property}\` 为 ${values} 时有效。`,
    separator: "、",
    arrayOf: "数组：",
    elements: "每个元素：",
    reactions: {
      refuse: ["拒绝", "拒绝"],
      warn: ["警告", "警告"],
      accept: ["接受", "接受"],
    },
    reaction: ([client, both]: Verb, [service]: Verb) =>
      client === service
        ? `客户端和模拟服务都会${both}。`
        : `客户端${client}，模拟服务${service}。`,
    limits: {
      between: (low: number, high: number) => `${low} 到 ${high}`,
      minimum: (value: number) => `至少 ${value}`,
      maximum: (value: number) => `最多 ${value}`,
      characters: "个字符",
      items: "个元素",
      properties: "个字段",
      pattern: "格式",
      unique: "不可重复",
      format: "格式",
      without: "不包括",
      contains: "包含",
    },
  },
} as const;

export type Texts = (typeof texts)[keyof typeof texts];

export function textsIn(language: string): Texts {
  return texts[language === "zh-CN" ? "zh-CN" : "en"];
}
