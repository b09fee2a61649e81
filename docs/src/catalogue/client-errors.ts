/** An error class of the client, in the words of each language. */
export interface ClientError {
  readonly name: string;
  readonly en: string;
  readonly "zh-CN": string;
}

/** The error classes of the client; a test compares the list with its exports. */
export const clientErrors: readonly ClientError[] = [
  {
    name: "InvalidRequestError",
    en: "The request breaks a rule of the API and was not sent. `violations` has the JSON Pointer of each field, what was expected and what was found.",
    "zh-CN":
      "请求不符合接口规则，未发送。`violations` 列出每个有误字段的 JSON Pointer、应填的内容和实际的内容。",
  },
  {
    name: "ServiceError",
    en: "The service returned one of the codes above. It has `code`, `reason`, `meaning` and `remedy`, the status, the headers and the raw body.",
    "zh-CN":
      "服务返回了上述错误码之一。包含 `code`、`reason`、`meaning`、`remedy`，以及状态码、响应头和原始响应包体。",
  },
  {
    name: "GatewayError",
    en: "The gateway or a proxy refused the call; the service did not see it. It has `gatewayMessage` and `remedy`.",
    "zh-CN": "网关或代理拒绝了请求，服务没有收到。包含 `gatewayMessage` 和 `remedy`。",
  },
  {
    name: "UnusableAnswerError",
    en: "The response is a success without a required property, such as the resource ID. `problem` names what is missing.",
    "zh-CN": "响应为成功，但缺少必要内容，例如 resource ID。`problem` 说明缺少什么。",
  },
  {
    name: "NetworkError",
    en: "No response arrived. The service may have acted nevertheless; `cause` is the error of `fetch`.",
    "zh-CN": "没有收到响应。服务仍可能已执行该操作；`cause` 是 `fetch` 的错误。",
  },
  {
    name: "TimeoutError",
    en: "No response arrived within the time limit. The service may have acted nevertheless.",
    "zh-CN": "在时限内没有收到响应。服务仍可能已执行该操作。",
  },
  {
    name: "SidUnknownError",
    en: "The recording runs, but the response of `start` was lost, and the recording ID with it.",
    "zh-CN": "录制正在进行，但 `start` 的响应丢失，因此录制 ID 未知。",
  },
  {
    name: "NotRecordingError",
    en: "`start` succeeded, but nothing is recorded. `state` is the last state that `query` returned; the message lists the likely causes.",
    "zh-CN":
      "`start` 成功，但没有在录制。`state` 是 `query` 返回的最后状态；错误信息列出了可能的原因。",
  },
  {
    name: "SessionExpiredError",
    en: "The time in which the API may be called for the recording is over. It is a `ServiceError` with code 433 or 404; `endedAt` is the end of that time.",
    "zh-CN":
      "该录制可调用接口的时间已过。它是错误码为 433 或 404 的 `ServiceError`；`endedAt` 说明截止时间。",
  },
  {
    name: "ConfigurationError",
    en: "The client was created with options that cannot work.",
    "zh-CN": "创建客户端时的选项无效。",
  },
  {
    name: "CallbackError",
    en: "A callback must not be processed; `problem` is the reason and `status` the HTTP status to respond with. Thrown by `verifyCallback`.",
    "zh-CN":
      "不应处理的回调；`problem` 是原因，`status` 是应返回的 HTTP 状态码。由 `verifyCallback` 抛出。",
  },
  {
    name: "TransportError",
    en: "Not thrown by the client, but by a `fetch` of your own that could not send the request or read the response. The client makes a `NetworkError` of it and retries if that is safe.",
    "zh-CN":
      "不由客户端抛出，而由自定义的 `fetch` 在无法发送请求或读取响应时抛出。客户端会将它转为 `NetworkError`，并在安全时重试。",
  },
];

/** The anchor of a class: its name in kebab-case. */
export function anchorOf(name: string): string {
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}
