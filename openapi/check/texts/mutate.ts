import type { Text } from "./texts.ts";

/** What a mutation changes. */
const mutationKinds = ["number", "negation", "direction", "name", "neighbour"] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** A text with one thing reversed. */
export interface Mutant {
  readonly kind: MutationKind;
  readonly text: string;
}

/** One way to reverse a text: what it looks for, and what it puts there instead. */
interface Mutation {
  readonly kind: MutationKind;
  readonly find: RegExp;
  readonly put: (found: string, random: () => number) => string;
}

/**
 * Reverses a text in every place where a mutation of its language applies, one place at a time.
 * It knows no row, no glossary and no other language.
 *
 * @param names names in code that a name may be taken for
 * @param neighbour another text of the same sort, which a text may be taken for
 */
export function mutate(
  text: string,
  language: keyof Text,
  { names, neighbour, seed }: { names: readonly string[]; neighbour: string; seed: number },
): Mutant[] {
  const random = randomNumbers(seed);
  const code: Mutation = {
    kind: "name",
    find: /`[^`]+`/g,
    put: (found) => `\`${other(names, found.slice(1, -1), random)}\``,
  };
  const mutants = [...shared, ...mutations[language], code].flatMap(({ kind, find, put }) =>
    [...text.matchAll(find)].map((match) => {
      const end = match.index + match[0].length;
      const changed = put(match[0], random);
      return { kind, text: `${text.slice(0, match.index)}${changed}${text.slice(end)}` };
    }),
  );
  mutants.push({ kind: "neighbour", text: neighbour });
  return mutants.filter((mutant) => mutant.text !== text);
}

/** Each word becomes the other. */
function swap(kind: MutationKind, pairs: readonly (readonly [string, string])[]): Mutation {
  const others = new Map(pairs.flatMap(([one, two]) => [[one, two] as const, [two, one] as const]));
  const words = [...others.keys()].sort((one, two) => two.length - one.length);
  const isLatin = words.every((word) => /^[\w ().-]+$/.test(word));
  const alternatives = words.map((word) => word.replaceAll(/[().]/g, "\\$&")).join("|");
  const find = new RegExp(isLatin ? `(?<![\\w-])(?:${alternatives})(?![\\w-])` : alternatives, "g");
  return { kind, find, put: (found) => others.get(found) ?? found };
}

/** Each word becomes another one, and not the other way round. */
function become(kind: MutationKind, changes: Readonly<Record<string, string>>): Mutation {
  const words = Object.keys(changes).sort((one, two) => two.length - one.length);
  const isLatin = words.every((word) => /^[\w ]+$/.test(word));
  const find = new RegExp(isLatin ? `\\b(?:${words.join("|")})\\b` : words.join("|"), "g");
  return { kind, find, put: (found) => changes[found] ?? found };
}

const shared: readonly Mutation[] = [
  {
    kind: "number",
    find: /(?<![\w/.-])\d+(?:\.\d+)?(?![\w/]|-\d)/g,
    put: (found, random) => String(Number(found) + 1 + Math.floor(random() * 9)),
  },
  swap("name", [
    ["App ID", "Customer ID"],
    ["Customer Certificate", "App Certificate"],
    ["AccessKeyId", "AccessKeySecret"],
    ["access key", "secret key"],
    ["Access key", "Secret key"],
    ["resource ID", "recording ID"],
    ["HLS", "DASH"],
    ["M3U8", "MP4"],
    ["JPG", "PNG"],
    ["HTTPS", "FTP"],
    ["JSON", "XML"],
    ["POST", "PUT"],
    ["GET", "DELETE"],
    ["AES128XTS", "AES128ECB"],
    ["Amazon S3", "Azure"],
    ["anyRTC", "Agora"],
    ["Kbps", "Mbps"],
    ["kHz", "MHz"],
  ]),
];

const mutations: { readonly [language in keyof Text]: readonly Mutation[] } = {
  en: [
    become("number", { two: "twenty", three: "thirty", four: "forty", five: "fifty", both: "all" }),
    become("negation", {
      "must not": "must",
      must: "must not",
      cannot: "can",
      can: "cannot",
      "can no longer": "can still",
      "is not": "is",
      is: "is not",
      "are not": "are",
      are: "are not",
      "was not": "was",
      was: "was not",
      "does not": "does",
      "do not": "do",
      "Do not": "Always",
      "has not": "has",
      has: "has not",
      not: "always",
      no: "a",
      No: "A",
      without: "with",
      Without: "With",
      neither: "both",
      only: "also",
      Only: "Also",
      invalid: "valid",
      valid: "invalid",
      required: "forbidden",
      recommended: "forbidden",
      missing: "present",
      wrong: "right",
      unknown: "known",
      Unknown: "Known",
      allowed: "forbidden",
    }),
    swap("direction", [
      ["audio", "video"],
      ["Audio", "Video"],
      ["left", "right"],
      ["top", "bottom"],
      ["first", "last"],
      ["before", "after"],
      ["large", "small"],
      ["Large", "Small"],
      ["high", "low"],
      ["longer", "shorter"],
      ["Longest", "Shortest"],
      ["more than", "less than"],
      ["More than", "Less than"],
      ["at most", "at least"],
      ["At most", "At least"],
      ["maximum", "minimum"],
      ["width", "height"],
      ["Width", "Height"],
      ["horizontal", "vertical"],
      ["mix mode", "individual mode"],
      ["Composite mode", "Single-stream mode"],
      ["all", "some"],
      ["All", "Some"],
      ["every", "no"],
      ["same", "other"],
      ["black", "white"],
      ["red", "blue"],
      ["transparent", "opaque"],
      ["mono", "stereo"],
      ["upper", "lower"],
      ["online", "offline"],
      ["once", "twice"],
      ["started", "stopped"],
      ["starts", "stops"],
      ["start", "stop"],
      ["Start", "Stop"],
      ["hours", "days"],
      ["minutes", "hours"],
      ["seconds", "minutes"],
      ["milliseconds", "seconds"],
      ["bytes", "bits"],
      ["characters", "words"],
      ["pixels", "percent"],
      ["failed", "succeeded"],
      ["host", "audience"],
      ["write-only", "read-only"],
      ["enabled", "disabled"],
      ["set", "unset"],
      ["together", "alone"],
    ]),
    swap("name", [
      ["Alibaba Cloud", "Tencent Cloud"],
      ["Qiniu Cloud", "Kingsoft Cloud"],
      ["Customer ID", "App ID"],
      ["user name", "password"],
      ["channel name", "user ID"],
      ["technical support", "customer service"],
      ["object storage", "local storage"],
      ["Floating", "Adaptive"],
      ["Vertical", "Custom"],
      ["Crop", "Fit"],
    ]),
  ],
  zh: [
    become("number", { 两: "三", 三: "五", 五: "十" }),
    become("negation", {
      不得: "可以",
      不可: "可",
      不能: "可以",
      不会: "会",
      没有: "有",
      无法: "可以",
      无需: "需要",
      无效: "有效",
      必须: "不必",
      可以: "不可",
      不合法: "合法",
      不匹配: "匹配",
      不正确: "正确",
      不: "",
      仅: "不仅",
      只: "不只",
      请勿: "请",
      未: "已",
      已: "未",
      均: "均不",
      必填: "选填",
      错误: "正确",
      缺少: "包含",
      推荐: "禁止",
      会: "不会",
      为: "不为",
    }),
    swap("direction", [
      ["音频", "视频"],
      ["左", "右"],
      ["上端", "下端"],
      ["第一个", "最后一个"],
      ["大视窗", "小视窗"],
      ["大流", "小流"],
      ["高分辨率", "低分辨率"],
      ["高码率", "低码率"],
      ["最多", "至少"],
      ["最大", "最小"],
      ["最长", "最短"],
      ["宽度", "高度"],
      ["横坐标", "纵坐标"],
      ["水平", "垂直"],
      ["合流", "单流"],
      ["开始", "停止"],
      ["启动", "退出"],
      ["所有", "部分"],
      ["全部", "部分"],
      ["相同", "不同"],
      ["黑", "白"],
      ["红", "蓝"],
      ["单声道", "双声道"],
      ["秒", "分钟"],
      ["毫秒", "微秒"],
      ["小时", "天"],
      ["字节", "比特"],
      ["字符", "单词"],
      ["像素", "百分比"],
      ["成功", "失败"],
      ["主播", "观众"],
      ["只写", "只读"],
      ["同时", "单独"],
      ["前", "后"],
      ["超过", "少于"],
      ["加入", "离开"],
    ]),
    swap("name", [
      ["阿里云", "腾讯云"],
      ["七牛云", "金山云"],
      ["用户名", "密码"],
      ["频道名", "用户 ID"],
      ["技术支持", "客服"],
      ["第三方云存储", "本地存储"],
      ["悬浮", "自适应"],
      ["裁剪模式", "缩放模式"],
      ["录制 ID", "视频 ID"],
    ]),
  ],
};

/** Another name than the given one. */
function other(names: readonly string[], name: string, random: () => number): string {
  const others = names.filter((candidate) => candidate !== name);
  return others[Math.floor(random() * others.length)] ?? `${name}s`;
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
