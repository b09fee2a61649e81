/** The words around the rows of the catalogue. */
export const texts = {
  en: {
    filter: "Filter by code, message or word",
    nothing: "No error matches.",
    status: "HTTP status",
    body: "Response body",
    cause: "Cause",
    remedy: "Remedy",
    error: "Code or message",
    meaning: "Meaning",
    retry: "Retried by the client",
    open: "Left open by the document",
    rules: {
      never: "no",
      "same-resource": "with the same resource ID",
      "acquire-again": "no",
      "after-pause": "after a pause",
    },
  },
  "zh-CN": {
    filter: "按错误码、信息或文字筛选",
    nothing: "没有匹配的错误。",
    status: "HTTP 状态码",
    body: "响应包体",
    cause: "原因",
    remedy: "处理方法",
    error: "错误码或信息",
    meaning: "含义",
    retry: "客户端自动重试",
    open: "文档未说明",
    rules: {
      never: "否",
      "same-resource": "用同一个 resource ID",
      "acquire-again": "否",
      "after-pause": "等待后重试",
    },
  },
} as const;
