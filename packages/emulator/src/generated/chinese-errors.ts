// Generated from openapi/ by `npm run generate`. Do not edit.

import type { KnownErrorCode, KnownGatewayMessage } from "./error-codes.ts";

/** One row of the error catalogue. */
export interface ErrorEntry {
  /** Meaning of the code or message. */ readonly meaning: string;
}

/** The known errors of the recording service, by code. */
export const serviceErrors: { readonly [code in KnownErrorCode]: ErrorEntry } = {
  "2": { meaning: "参数不合法。" },
  "7": { meaning: "录制已经在进行中。" },
  "8": { meaning: "HTTP 请求格式错误。" },
  "49": { meaning: "录制已经停止。" },
  "53": { meaning: "采用相同参数的录制已经在进行中。" },
  "62": { meaning: "App ID 没有开通云端录制权限。" },
  "65": { meaning: "请求失败，多为网络抖动引起。" },
  "404": { meaning: "没有找到录制。" },
  "432": { meaning: "参数不合法，或与 resource ID 不匹配。" },
  "433": { meaning: "resource ID 过期。" },
  "435": { meaning: "没有录制文件产生。" },
  "501": { meaning: "录制服务正在退出。" },
  "1001": { meaning: "resource ID 解密失败。" },
  "1003": { meaning: "App ID 或者录制 ID 与 resource ID 不匹配。" },
  "1013": { meaning: "频道名不合法。" },
  "1028": { meaning: "`updateLayout` 的参数错误。" },
};

/** The known errors of the gateway, by message. */
export const gatewayErrors: { readonly [message in KnownGatewayMessage]: ErrorEntry } = {
  "invalid appid": { meaning: "无效的 App ID。" },
  "no Route matched with those values": { meaning: "请求 URL 或 HTTP 方法填写错误。" },
  "Invalid authentication credentials": { meaning: "凭证无效。" },
  "API rate limit exceeded": { meaning: "请求过多。" },
};
