import type { Words } from "../finish/reference-twin.ts";
import { chineseWords } from "./redoc-words.ts";

/** Differences between the two pages of the reference. */
export interface Language {
  readonly lang: string;
  /** Folder of its page in the site. */
  readonly folder: string;
  /** Way from there to the root of the site. */
  readonly root: string;
  /** File of the description, beside the root. */
  readonly json: string;
  /** The file that the page is built from. */
  readonly annotated: string;
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly noscript: string;
  /** Words of its Markdown twin. */
  readonly words: Words;
  /** Words of Redoc itself, by what it says in English. */
  readonly redocWords: Readonly<Record<string, string>>;
  readonly other: { readonly lang: string; readonly href: string; readonly text: string };
  readonly links: readonly { readonly href: string; readonly text: string; download?: true }[];
}

export const languages: readonly Language[] = [
  {
    lang: "en",
    folder: "reference",
    root: "../",
    json: "openapi.json",
    annotated: "annotated.json",
    site: "Cloud Recording",
    title: "RESTful API · Cloud Recording",
    description: "Reference of the anyRTC Cloud Recording RESTful API.",
    words: {
      parameters: "Path parameters",
      body: "Request",
      responses: "Responses",
      whole: "Every property of every body is in the description, `openapi.json`.",
    },
    redocWords: {},
    noscript: "The reference needs JavaScript. The description itself is openapi.json.",
    other: { lang: "zh-CN", href: "../zh-cn/reference/", text: "简体中文" },
    links: [
      { href: "../errors/", text: "Errors" },
      { href: "../console/", text: "Console" },
      { href: "../openapi.json", text: "openapi.json", download: true },
      { href: "../openapi.yaml", text: "openapi.yaml", download: true },
    ],
  },
  {
    lang: "zh-CN",
    folder: "zh-cn/reference",
    root: "../../",
    json: "openapi.zh-CN.json",
    annotated: "annotated.zh-CN.json",
    site: "云端录制",
    title: "RESTful API · 云端录制",
    description: "anyRTC 云端录制 RESTful API 参考。",
    words: {
      parameters: "路径参数",
      body: "请求",
      responses: "响应",
      whole: "所有请求体和响应体的每个字段见描述文件 `openapi.zh-CN.json`。",
    },
    redocWords: chineseWords,
    noscript: "本页需要 JavaScript。API 描述文件为 openapi.zh-CN.json。",
    other: { lang: "en", href: "../../reference/", text: "English" },
    links: [
      { href: "../errors/", text: "错误" },
      { href: "../console/", text: "控制台" },
      { href: "../../openapi.zh-CN.json", text: "openapi.zh-CN.json", download: true },
      { href: "../../openapi.yaml", text: "openapi.yaml", download: true },
    ],
  },
];
