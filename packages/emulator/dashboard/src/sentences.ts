import { useContext } from "preact/hooks";
import { type Language, LanguageContext } from "./texts.ts";

/** A text of another part of the emulator, with its Chinese one. `…` stands for what differs. */
type Translation = readonly [english: string, chinese: string];

/** Sentences that other parts of the emulator show on the page in English. */
export const sentences: readonly Translation[] = [
  // The page itself
  [
    "The emulator cannot be reached. Start it again, and this page reconnects",
    "无法连接模拟服务。请重新启动它，本页面会自动恢复",
  ],
  // Connections by WHIP
  ["The bearer token is missing or wrong", "缺少 Token，或 Token 不正确"],
  ["The offer is too long", "SDP offer 过长"],
  ["The body must be an offer in SDP", "请求包体应为 SDP offer"],
  ["The offer must send audio or video", "SDP offer 应发送音频或视频"],
  [
    "The offer must have the lines a=ice-ufrag and a=fingerprint",
    "SDP offer 应有 a=ice-ufrag 和 a=fingerprint 行",
  ],
  ["Another endpoint of this process is open. Close it first", "本进程已有另一个接收端，请先关闭"],
  ["The offer cannot be answered: …", "无法应答 SDP offer：…"],
  ["There is no answer to the offer", "该 SDP offer 没有应答"],
  ["The codec must be VP8, H.264 or Opus", "编码应为 VP8、H.264 或 Opus"],
  ["The thread of the recorders does not respond", "录制线程没有响应"],
  ["The connection has ended", "连接已结束"],
  ["There is no such connection", "没有该连接"],
  ["The method must be …", "方法应为 …"],
  ["The content type must be …", "Content-Type 应为 …"],
  ["The body is too long", "请求包体过长"],
  [
    "The body must have lines a=candidate, or a=ice-ufrag and a=ice-pwd",
    "请求包体应有 a=candidate 行，或 a=ice-ufrag 和 a=ice-pwd 行",
  ],
  [
    "The lines a=ice-… must be the same: all media share a transport",
    "各 a=ice-… 行应相同，因为所有媒体共用一个传输通道",
  ],
  ["The line a=ice-… does not follow RFC 8839", "a=ice-… 行不符合 RFC 8839"],
  ["The header If-Match must name the ETag of the connection", "If-Match 头应为该连接的 ETag"],
  ["The ETag is not that of the connection", "ETag 与该连接不符"],
  ["A restart of ICE must have If-Match: *", "重启 ICE 时 If-Match 应为 *"],
  [
    "A restart of ICE must have the lines a=ice-ufrag and a=ice-pwd",
    "重启 ICE 时应有 a=ice-ufrag 和 a=ice-pwd 行",
  ],
  ["ICE of the connection cannot be restarted: …", "无法重启该连接的 ICE：…"],
  ["Its media are not bundled", "其媒体未合并到一个传输通道"],
  ["It is not connected yet", "连接尚未建立"],
  // Files and their upload
  ["The storage cannot be reached", "无法连接云存储"],
  ["The storage returned …", "云存储返回 …"],
  [
    "No public endpoint is known for vendor …, region …; set it in `storage.overrides`",
    "第三方云存储 … 的地区 … 没有已知的公网地址，请在 `storage.overrides` 中设置",
  ],
  ["A playlist cannot be ended", "无法结束播放列表"],
  ["The thread of the recorders has ended", "录制线程已结束"],
  // Callbacks
  ["The status is … instead of 200.", "状态码为 …，应为 200。"],
  ["The response body is not JSON.", "响应包体不是 JSON。"],
  ["The emulator was closed or reset.", "模拟服务已关闭或重置。"],
  ["No response within … ms.", "… 毫秒内没有响应。"],
  ["The URL cannot be reached.", "无法连接该 URL。"],
  ["Too many callbacks are waiting.", "等待发送的回调过多。"],
  // Calls without a code of the service
  ["internal server error", "模拟服务内部错误"],
  ["An error of the service.", "服务错误。"],
  ["The gateway returned …", "网关返回 …"],
  ["… Or set credentials of your own.", "…也可以设置自己的凭证。"],
  [
    'The emulator does not respond to the host name "…". Allow it with --allowed-hosts …, if it is yours.',
    "模拟服务不响应主机名“…”。如果该主机名属于你，请用 --allowed-hosts … 允许。",
  ],
  // The control surface
  ['The user "…" is already in the channel', "用户“…”已在频道内"],
  ['The user "…" is not in the channel', "用户“…”不在频道内"],
  ["There is no project with this App ID", "没有使用该 App ID 的项目"],
  ["There is no such recording", "没有该录制"],
  ["There is no such fault", "没有该故障"],
  ["There is no such file", "没有该文件"],
  ["The control surface has no such path or method", "控制接口没有该路径或方法"],
  ["The control surface is turned off", "控制接口已关闭"],
  ["Pages of this origin may not use the control surface", "该来源的页面不可使用控制接口"],
  ["The control surface responds on loopback hosts. …", "控制接口只响应本机地址。…"],
  ["The control surface responds to callers of this machine only", "控制接口只响应本机的调用"],
  [
    "The dashboard is not built. In the repository, `npm run build` does it",
    "页面尚未构建，请在代码仓库中运行 `npm run build`",
  ],
  ["There is no recording with the sid in after", "没有 after 中 sid 对应的录制"],
  ["limit must be a whole number from 1 to …", "limit 应为 1 到 … 的整数"],
  ["A clock is advanced by 0 milliseconds or more", "时钟快进的毫秒数应为不小于 0 的数字"],
  ["A clock cannot be set to a moment in its past", "时钟不能设为过去的时间"],
  ["A clock is set to a date, or to milliseconds", "时钟应设为日期或毫秒数"],
  [
    "A clock ends at +275760-09-13T00:00:00Z, the last moment of a date",
    "时钟最晚到 +275760-09-13T00:00:00Z，即日期的最后时刻",
  ],
  [
    "Its files do not go on, because the folder does not hold how they are made",
    "目录中没有如何生成文件的记录，因此该录制的文件不再继续",
  ],
  ["The content type must be application/json", "Content-Type 应为 application/json"],
  ["The body is not valid JSON", "请求包体不是合法的 JSON"],
  ["The recording has ended already", "该录制已结束"],
  ["A fault has dropped the connection", "连接被故障中断"],
  [
    "For real streams, install @cloud-recording/whip and its recorder",
    "要接收真实的流，请安装 @cloud-recording/whip 及其录制组件",
  ],
  // Rules that a body breaks
  ["… must not be empty", "… 不能为空"],
  ['… must be "…"', "… 应为“…”"],
  ["… must have at most … elements", "… 最多有 … 个元素"],
  ["… must have … elements", "… 应有 … 个元素"],
  ["… must have no element twice", "… 的元素不能重复"],
  ["… must match …", "… 应符合 …"],
  ["… must be at most … characters long", "… 最多 … 个字符"],
  ["… must be at least …", "… 不能小于 …"],
  ["… must be at most …", "… 不能大于 …"],
  ["… must be one of …", "… 应为以下之一：…"],
  ["… must be of type …", "… 的类型应为 …"],
  ["… is missing", "缺少 …"],
  ["… is unknown", "未知的 …"],
];

/** Subjects of sentences, which may be followed by a place such as `.uid`. */
export const subjects: readonly Translation[] = [
  ["The body", "请求包体"],
  ["The fault", "故障"],
  ["The value", "该值"],
];

const patterns = sentences.map(([english, chinese]) => {
  const [first = "", ...rest] = english
    .split("…")
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { pattern: new RegExp(`^${[first, ...rest].join("(.*)")}$`), chinese };
});

/** A sentence of the emulator in the language of the page; one that is not known stays as it is. */
export function sentenceIn(language: Language, english: string): string {
  if (language === "en") return english;
  for (const { pattern, chinese } of patterns) {
    const [found, ...parts] = pattern.exec(english) ?? [];
    if (found === undefined) continue;
    const said = parts.map((part) => sentenceIn(language, part));
    return chinese.replaceAll("…", () => said.shift() ?? "…");
  }
  const [subject = "", chinese = ""] = subjects.find(([start]) => english.startsWith(start)) ?? [];
  return `${chinese}${english.slice(subject.length)}`;
}

/** Puts sentences of the emulator into the language of the page. */
export function useSentence(): (english: string) => string {
  const language = useContext(LanguageContext);
  return (english) => sentenceIn(language, english);
}
