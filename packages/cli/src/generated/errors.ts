// Generated from openapi/ by `npm run generate`. Do not edit.

/** One row of the error catalogue. */
export interface ErrorEntry {
  /** Short name. */ readonly name: string;
  /** Meaning of the code or message. */ readonly meaning: string;
  /** HTTP status that it usually comes with. */ readonly status: number;
  /** Usual cause. */ readonly cause: string;
  /** Remedy. */ readonly remedy: string;
}

/** The known errors, by code and by message of the gateway. */
export interface ErrorTexts {
  readonly service: { readonly [code: string]: ErrorEntry };
  readonly gateway: { readonly [message: string]: ErrorEntry };
}

/** The catalogue in each language. */
export const errorTexts: { readonly [language in "en" | "zh-CN"]: ErrorTexts } = {
  en: {
    service: {
      "2": {
        name: "invalidParameter",
        meaning: "A parameter is invalid.",
        status: 400,
        cause:
          "The type, letter case or value range of a parameter is wrong, or a required parameter is missing.\nInferred: This error is expected for settings that exclude each other or exceed a maximum, for which the document does not specify a code.",
        remedy:
          "Check the type, letter case and value of every parameter. Window positions are fractions, and UIDs are strings.",
      },
      "7": {
        name: "alreadyStarted",
        meaning: "Recording is already in progress.",
        status: 201,
        cause:
          "`start` was repeated with the same resource ID.\nObserved: Agora's Cloud Recording returns this error with HTTP status 201 and without a `sid`.",
        remedy:
          "Do not repeat `start` with the same resource ID. The `sid` of the recording is in the first response.",
      },
      "8": {
        name: "malformedRequest",
        meaning: "The HTTP request is malformed.",
        status: 400,
        cause:
          "The `Content-type` is not `application/json;charset=utf-8`, the URL lacks `cloud_recording`, the HTTP method is wrong, or the request body is not valid JSON.\nInferred: The document lists other messages for a wrong `Content-type`, URL and HTTP method too.",
        remedy:
          "Check the `Content-type`, which must be exactly `application/json;charset=utf-8`, the request URL, the HTTP method and the request body.",
      },
      "49": {
        name: "alreadyStopped",
        meaning: "The recording has already been stopped.",
        status: 400,
        cause: "`stop` was repeated with the same resource ID and recording ID (`sid`).",
        remedy: "No action is needed; the recording has ended.",
      },
      "53": {
        name: "uidInUse",
        meaning: "Recording is already in progress with the same parameters.",
        status: 400,
        cause:
          "`acquire` was called again with the same parameters, and the new resource ID was used for `start`.\nInferred: The document does not define the same parameters. They are the App ID, `cname` and `uid`.",
        remedy:
          "Stop the recording in progress. To run several recordings, use a different `uid` in each `acquire`.",
      },
      "62": {
        name: "recordingNotEnabled",
        meaning: "Cloud recording is not enabled for the App ID.",
        status: 400,
        cause: "`acquire` was called with an App ID for which cloud recording is not enabled.",
        remedy: "Enable cloud recording for the App ID in the console of the service.",
      },
      "65": {
        name: "networkJitter",
        meaning: "The request failed, mostly because of network jitter.",
        status: 206,
        cause:
          "Mostly network jitter.\nObserved: Agora's Cloud Recording returns this error with HTTP status 206. The document does not name a method.",
        remedy: "Repeat the request with the same resource ID.",
      },
      "404": {
        name: "sessionNotFound",
        meaning: "The recording was not found.",
        status: 404,
        cause:
          "The recording failed to start or has ended.\nObserved: The document does not list this code. Its causes include a wrong token, a wrong key of the object storage, a UID that is already in the channel, and an automatic exit.",
        remedy:
          "In the first seconds after `start`, call `query` again. Later, start a new recording.",
      },
      "432": {
        name: "resourceMismatch",
        meaning: "A parameter is invalid or does not match the resource ID.",
        status: 400,
        cause:
          "A parameter is invalid, or the App ID, channel name or user ID of the request does not match the resource ID.\nInferred: A mode other than that of `start` does not match either.",
        remedy: "Use the App ID, `cname` and `uid` of `acquire` in every request of the recording.",
      },
      "433": {
        name: "resourceExpired",
        meaning: "The resource ID has expired.",
        status: 400,
        cause:
          "The recording was not started within five minutes after the resource ID was obtained.\nInferred: This error is also expected after the end of the recording, and after `resourceExpiredHour`.",
        remedy: "Call `acquire` again for a new resource ID.",
      },
      "435": {
        name: "noRecordedFile",
        meaning: "No file was recorded.",
        status: 206,
        cause:
          "No user in the channel sent a stream, so there was nothing to record.\nInferred: The document describes HTTP status 206 in the same words, without this code.",
        remedy:
          "Check that users send streams in this channel, and that the subscription lists contain these users.",
      },
      "501": {
        name: "exiting",
        meaning: "The recording service is exiting.",
        status: 500,
        cause:
          "`query` was called after `stop`.\nInferred: The document states elsewhere that `query` returns 404 after the end of the recording. This code is expected while the service is exiting.",
        remedy: "No action is needed; the recording is ending.",
      },
      "1001": {
        name: "invalidResource",
        meaning: "The decryption of the resource ID failed.",
        status: 400,
        cause:
          "The resource ID is not one that `acquire` returned.\nInferred: The document does not specify a cause.",
        remedy: "Call `acquire` again for a new resource ID.",
      },
      "1003": {
        name: "sessionMismatch",
        meaning: "The App ID or the recording ID does not match the resource ID.",
        status: 400,
        cause:
          "The App ID or the recording ID (`sid`) belongs to another resource ID.\nInferred: The document lists an App ID that does not match under 432 too.",
        remedy:
          "Use the resource ID, App ID and recording ID of the same recording; all three correspond one to one.",
      },
      "1013": {
        name: "invalidChannelName",
        meaning: "The channel name is invalid.",
        status: 400,
        cause:
          "The channel name is longer than 64 bytes, or has a character that is not one of the 89 supported characters.",
        remedy: "Use a channel name of at most 64 bytes of supported characters.",
      },
      "1028": {
        name: "invalidLayout",
        meaning: "A parameter of `updateLayout` is wrong.",
        status: 400,
        cause:
          "A parameter in the request body of `updateLayout` is wrong.\nInferred: This error is also expected in individual mode.",
        remedy: "Correct the layout; positions and sizes are fractions from 0 to 1.",
      },
    },
    gateway: {
      "invalid appid": {
        name: "invalidAppId",
        meaning: "The App ID is invalid.",
        status: 400,
        cause: "The App ID is wrong.\nInferred: The document does not specify the HTTP status.",
        remedy: "Check the App ID. If it is right, contact customer service.",
      },
      "no Route matched with those values": {
        name: "noRoute",
        meaning: "The request URL or the HTTP method is wrong.",
        status: 404,
        cause:
          "The HTTP method is wrong, for example POST instead of GET, or the request URL is wrong.\nInferred: The document lists both causes under error 8 too.",
        remedy: "Check the HTTP method, and the request URL with its letter case.",
      },
      "Invalid authentication credentials": {
        name: "invalidCredentials",
        meaning: "The credentials are invalid.",
        status: 401,
        cause:
          "The Customer ID or Customer Certificate is wrong, cloud recording is not enabled for the App ID, `Basic` is missing from `Authorization`, or the letter case of the `Content-type` `application/json;charset=utf-8` is wrong or it contains a space.\nInferred: The document lists a wrong `Content-type` under error 8 too.",
        remedy:
          "Check the credentials, the App ID and the request headers. If they are right, contact technical support.",
      },
      "API rate limit exceeded": {
        name: "rateLimited",
        meaning: "Too many requests.",
        status: 429,
        cause:
          "More than 10 requests in one second for this App ID.\nObserved: The document specifies neither this message nor a status. Agora's gateway returns this message and the status.",
        remedy: "Repeat the request after a pause. To raise the limit, contact technical support.",
      },
    },
  },
  "zh-CN": {
    service: {
      "2": {
        name: "invalidParameter",
        meaning: "参数不合法。",
        status: 400,
        cause:
          "参数的类型、大小写或取值范围不正确，或缺少必填的参数。推断：互斥的设置和超过最大值的设置预计也返回该错误，文档没有给出其错误码。",
        remedy: "请检查每个参数的类型、大小写和取值。画面的位置是相对值，UID 是字符串。",
      },
      "7": {
        name: "alreadyStarted",
        meaning: "录制已经在进行中。",
        status: 201,
        cause:
          "用同一个 resource ID 重复 `start` 请求。实际情况：声网的云端录制以 HTTP 状态码 201 返回该错误，响应中没有 `sid`。",
        remedy: "请勿用同一个 resource ID 重复 `start` 请求。该录制的 `sid` 在第一次响应中。",
      },
      "8": {
        name: "malformedRequest",
        meaning: "HTTP 请求格式错误。",
        status: 400,
        cause:
          "`Content-type` 不是 `application/json;charset=utf-8`，请求 URL 中缺少 `cloud_recording`，使用了错误的 HTTP 方法，或请求包体不是合法的 JSON 格式。推断：对于错误的 `Content-type`、URL 和 HTTP 方法，文档还给出了其他错误信息。",
        remedy:
          "请检查 `Content-type`（必须为 `application/json;charset=utf-8`）、请求 URL、HTTP 方法和请求包体。",
      },
      "49": {
        name: "alreadyStopped",
        meaning: "录制已经停止。",
        status: 400,
        cause: "使用同一个 resource ID 和录制 ID（`sid`）重复 `stop` 请求。",
        remedy: "无需处理；录制已结束。",
      },
      "53": {
        name: "uidInUse",
        meaning: "采用相同参数的录制已经在进行中。",
        status: 400,
        cause:
          "采用相同参数再次调用 `acquire`，并将获得的新的 resource ID 用于 `start` 请求。推断：文档没有定义相同参数。相同参数为 App ID、`cname` 和 `uid`。",
        remedy: "请停止正在进行的录制。如需发起多路录制，请在每次 `acquire` 中填入不同的 `uid`。",
      },
      "62": {
        name: "recordingNotEnabled",
        meaning: "App ID 没有开通云端录制权限。",
        status: 400,
        cause: "调用 `acquire` 时填入的 App ID 没有开通云端录制权限。",
        remedy: "请在控制台中为该 App ID 开通云端录制权限。",
      },
      "65": {
        name: "networkJitter",
        meaning: "请求失败，多为网络抖动引起。",
        status: 206,
        cause:
          "多为网络抖动引起。实际情况：声网的云端录制以 HTTP 状态码 206 返回该错误。文档没有说明适用的方法。",
        remedy: "使用相同的 resource ID 重试即可。",
      },
      "404": {
        name: "sessionNotFound",
        meaning: "没有找到录制。",
        status: 404,
        cause:
          "录制启动错误，或录制已结束。实际情况：文档没有列出该错误码。原因包括动态密钥错误、第三方云存储的密钥错误、UID 已在频道内，以及自动退出。",
        remedy: "在 `start` 后的最初几秒内，请再次调用 `query`。此后请开始新的录制。",
      },
      "432": {
        name: "resourceMismatch",
        meaning: "参数不合法，或与 resource ID 不匹配。",
        status: 400,
        cause:
          "参数不合法，或请求中的 App ID、频道名或用户 ID 与 resource ID 不匹配。推断：与 `start` 请求不同的录制模式也不匹配。",
        remedy: "请在该录制的每个请求中使用与 `acquire` 请求相同的 App ID、`cname` 和 `uid`。",
      },
      "433": {
        name: "resourceExpired",
        meaning: "resource ID 过期。",
        status: 400,
        cause:
          "获得 resource ID 后没有在 5 分钟内开始录制。推断：录制结束后，以及 `resourceExpiredHour` 后，预计也返回该错误。",
        remedy: "请重新调用 `acquire` 获取新的 resource ID。",
      },
      "435": {
        name: "noRecordedFile",
        meaning: "没有录制文件产生。",
        status: 206,
        cause:
          "频道内没有用户发流，无录制对象。推断：文档用相同的文字说明了 HTTP 状态码 206，但没有提及该错误码。",
        remedy: "请确保频道内有用户发流，且订阅名单中包含这些用户。",
      },
      "501": {
        name: "exiting",
        meaning: "录制服务正在退出。",
        status: 500,
        cause:
          "在调用了 `stop` 后再调用 `query`。推断：文档另有说明，录制结束后 `query` 返回 404。预计在录制服务退出过程中返回该错误码。",
        remedy: "无需处理；录制正在结束。",
      },
      "1001": {
        name: "invalidResource",
        meaning: "resource ID 解密失败。",
        status: 400,
        cause: "该 resource ID 不是 `acquire` 返回的 resource ID。推断：文档没有给出原因。",
        remedy: "请重新调用 `acquire` 获取新的 resource ID。",
      },
      "1003": {
        name: "sessionMismatch",
        meaning: "App ID 或者录制 ID 与 resource ID 不匹配。",
        status: 400,
        cause:
          "App ID 或者录制 ID（`sid`）属于其他 resource ID。推断：文档在 432 中也列出了 App ID 不匹配。",
        remedy: "请使用同一次录制的 resource ID、App ID 和录制 ID，三者一一对应。",
      },
      "1013": {
        name: "invalidChannelName",
        meaning: "频道名不合法。",
        status: 400,
        cause: "频道名的长度超过 64 字节，或包含不属于 89 个支持的字符的字符。",
        remedy: "请使用由支持的字符组成、长度在 64 字节以内的频道名。",
      },
      "1028": {
        name: "invalidLayout",
        meaning: "`updateLayout` 的参数错误。",
        status: 400,
        cause: "`updateLayout` 的请求包体中参数错误。推断：单流模式下预计也返回该错误。",
        remedy: "请修正布局；位置和尺寸是 0 到 1 的相对值。",
      },
    },
    gateway: {
      "invalid appid": {
        name: "invalidAppId",
        meaning: "无效的 App ID。",
        status: 400,
        cause: "App ID 填写错误。推断：文档没有给出 HTTP 状态码。",
        remedy: "请检查 App ID。如果填写正确，请联系客服。",
      },
      "no Route matched with those values": {
        name: "noRoute",
        meaning: "请求 URL 或 HTTP 方法填写错误。",
        status: 404,
        cause:
          "HTTP 方法填写错误，例如将 GET 方法填写为 POST；或请求 URL 填写错误。推断：文档在错误 8 中也列出了这两个原因。",
        remedy: "请检查 HTTP 方法，以及请求 URL 及其大小写。",
      },
      "Invalid authentication credentials": {
        name: "invalidCredentials",
        meaning: "凭证无效。",
        status: 401,
        cause:
          "Customer ID 或 Customer Certificate 填写错误，App ID 没有开通云端录制权限，`Authorization` 缺少 `Basic`，或 `Content-type` 的值 `application/json;charset=utf-8` 大小写不正确或包含空格。推断：文档在错误 8 中也列出了 `Content-type` 错误。",
        remedy: "请检查凭证、App ID 和请求头。如果填写正确，请联系技术支持。",
      },
      "API rate limit exceeded": {
        name: "rateLimited",
        meaning: "请求过多。",
        status: 429,
        cause:
          "该 App ID 在一秒内的请求数超过 10 次。实际情况：文档没有给出该错误信息和状态码。声网的网关返回该错误信息和状态码。",
        remedy: "请稍后重试。如需提高此限制，请联系技术支持。",
      },
    },
  },
};
