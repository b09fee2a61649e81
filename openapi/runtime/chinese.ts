import type { Reasons, Words } from "./words.ts";

/** Violations in simplified Chinese. */
export const chinese: Omit<Words, "texts"> = {
  sentence: (place, expected, got) => `${place} 应为：${expected}；实际为：${got}。`,
  gap: "",
  body: "请求包体",
  types: {
    integer: "整数",
    number: "数字",
    string: "字符串",
    boolean: "布尔值",
    array: "数组",
    object: "对象",
  },
  limits: {
    minimum: (limit) => `不小于 ${limit} 的数`,
    maximum: (limit) => `不大于 ${limit} 的数`,
    minLength: (limit) => `长度不少于 ${limit} 个字符的字符串`,
    maxLength: (limit) => `长度不超过 ${limit} 个字符的字符串`,
    minItems: (limit) => `至少有 ${limit} 个元素的数组`,
    maxItems: (limit) => `至多有 ${limit} 个元素的数组`,
    minProperties: (limit) => `至少有 ${limit} 个字段的对象`,
    maxProperties: (limit) => `至多有 ${limit} 个字段的对象`,
    pattern: (pattern) => `匹配 ${pattern} 的字符串`,
  },
  present: "已设置",
  absent: "未设置",
  lawful: "符合规则的值",
  singleUids: "由单个 UID 组成的列表",
  unique: "没有重复元素的列表",
  listWith: (value) => `包含 ${value} 的列表`,
  oneOf: (values) => `以下值之一：${values}`,
  nothing: "未设置",
  array: (length) => `有 ${length} 个元素的数组`,
  text: (length) => `长度为 ${length} 的字符串`,
  isRequired: "该字段必填。",
  requiredWith: (member) => `设置了 \`${member}\` 时，该字段必填。`,
  leaveOut: "请省略该字段，不要发送空数组。",
  allStream: "`#allstream#` 表示所有 UID，只能用于订阅名单。",
  sendNumber: "请发送数字，不要加引号。",
  sendText: "请发送字符串，要加引号。",
  numberOf: (name, value) => `${name} 的值为 ${value}。`,
  didYouMean: (name) => `你是不是想用 ${name}？`,
  namesAreCaseSensitive: "字段名区分大小写。",
  valuesAreCaseSensitive: "取值区分大小写。",
  known: (names) =>
    names.length === 0 ? "此处没有可用的字段。" : `此处可用的字段：${names.join("、")}。`,
  more: {
    error: (limit) => `此处只列出前 ${limit} 条错误，另有更多。`,
    warning: (limit) => `此处只列出前 ${limit} 条警告，另有更多。`,
  },
};

/** Why a member is not allowed, in simplified Chinese. */
export const chineseReasons: Reasons = {
  together: (member) => `不可与 \`${member}\` 同时设置。`,
  onlyWith: (member, values) => `仅在 \`${member}\` 为 ${values.join(" 或 ")} 时可用。`,
};
