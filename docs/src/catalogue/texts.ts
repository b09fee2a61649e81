/** The words around the rows of the catalogue. */
export const texts = {
  en: {
    filter: "Filter by code, message or word",
    nothing: "No error matches.",
    status: "HTTP status",
    body: "Response body",
    cause: "Cause",
    remedy: "Remedy",
    retry: "Retry",
    requirements: "Requirements",
    rules: {
      never: "Do not retry; the same request would fail again.",
      "same-resource": "Retry with the same resource ID after a short pause.",
      "acquire-again": "Acquire a new resource ID and start again.",
      "after-pause": "Retry after a pause.",
    },
  },
  "zh-CN": {
    filter: "按错误码、信息或文字筛选",
    nothing: "没有匹配的错误。",
    status: "HTTP 状态码",
    body: "响应包体",
    cause: "原因",
    remedy: "处理方法",
    retry: "重试",
    requirements: "要求编号",
    rules: {
      never: "请勿重试，再次请求仍会失败。",
      "same-resource": "稍等片刻后用同一个 resource ID 重试。",
      "acquire-again": "重新获取 resource ID 后再开始。",
      "after-pause": "等待一段时间后重试。",
    },
  },
} as const;
