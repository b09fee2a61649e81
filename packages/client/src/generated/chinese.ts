// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck

import type { Words } from "./violation.ts";

/** Violations in simplified Chinese. */
export const chinese: Words = /* @__PURE__ */ (() => {
  // runtime/chinese.ts
  var chinese = {
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

  // <stdin>
  var words = {
    ...chinese,
    texts: [
      "请将 `clientRequest` 设为空对象。",
      "如果 `decryptionMode` 为 1、2 或 3，则必须设置 `secret`。",
      "如果 `streamTypes` 为 1（仅订阅视频），请勿设置音频订阅名单。",
      "如果 `streamTypes` 为 0（仅订阅音频），请勿设置视频订阅名单。",
      "如果设置了 `secret`，请将 `decryptionMode` 设为 1、2 或 3；否则 `secret` 不起作用。",
      "请勿设置空的订阅名单；不推荐使用空数组。",
      "音频和视频请各只设置一个名单：订阅的 UID，或不订阅的 UID。",
      "请设置能覆盖订阅名单中不同 UID 数量的 `subscribeUidGroup`。",
      "仅在 `mixedVideoLayout` 为 2 时可用。",
      "仅在 `mixedVideoLayout` 为 3 时可用。",
      "`width` 和 `height` 的乘积不能超过 2073600（1920 × 1080）。",
      "文档只支持 `hls`；设置 `mp4` 可能报错或不起作用。",
      "前缀长度（包括每个元素后的一个斜杠）不得超过 128 个字符。",
      "请勿设置空的 `fileNamePrefix`；不需要前缀时请省略该字段。",
      "请设置 `region`。未设置时，服务可能使用地区 0。",
      "文档中没有供应商 100；设置该值可能报错。",
      "截图仅限单流模式。",
      "请设置 `storageConfig` 或 `extensionServiceConfig`；否则录制文件没有存储位置。",
      "截图仅限单流模式，且不可与阿里视频点播服务同时设置。",
      "不可与 `extensionServiceConfig` 同时设置。",
      "仅适用于合流模式。",
      "阿里视频点播服务仅限合流模式。",
      "请设置 `storageConfig`；否则录制文件没有存储位置。",
      '请将 `fileType` 设为 `["jpg"]`。',
      "阿里视频点播服务仅限合流模式，且不可与截图同时设置。",
      "请设置 `storageConfig`；否则截图没有存储位置。",
      "不可与 `snapshotConfig` 同时设置。",
      "请只设置一个名单：订阅的 UID，或不订阅的 UID。",
      "如果开始录制时 `streamTypes` 为 1（仅订阅视频），请勿设置 `audioUidList`；如果为 0（仅订阅音频），请勿设置 `videoUidList`。",
    ],
  };
  return words;
})();
