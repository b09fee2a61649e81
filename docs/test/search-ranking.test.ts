import { readFile } from "node:fs/promises";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import type { BrowserContext } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { searchRanking } from "../build/search-ranking.ts";
import { parsePage } from "../finish/page.ts";
import { searchWords } from "../finish/search-words.ts";
import { isLaterPage } from "../later-pages.ts";
import { gatewayRows, serviceRows } from "../src/catalogue/catalogue.ts";
import { vendors } from "../src/catalogue/vendors.ts";
import { closeContext, openContext } from "./browser.ts";
import { folder, pages } from "./site.ts";
import { type StaticHost, serveStatically } from "./static-host.ts";

/** Something to type, and the pages of which one has to come first. */
interface Query {
  readonly words: string;
  readonly pages: ReadonlySet<string>;
}

let context: BrowserContext;
let host: StaticHost;
beforeAll(async () => {
  [context, host] = await Promise.all([openContext(), serveStatically("/site/")]);
});
afterAll(() => Promise.all([closeContext(context), host[Symbol.asyncDispose]()]));

test.concurrent.each(["en", "zh-CN"])(
  "titles, headings, errors, properties and regions find their page first in %s",
  async (language) => {
    const queries = await queriesIn(language);
    const results = await resultsOf(
      language,
      queries.map(({ words }) => words),
      1,
    );
    const wrong = queries.flatMap(({ words, pages: right }, index) => {
      const [first = "nothing"] = results[index] ?? [];
      return right.has(first) ? [] : [`${words}: ${first} instead of ${[...right]}`];
    });
    console.log(
      `search (${language}): ${queries.length - wrong.length} of ${queries.length} queries`,
    );
    expect(wrong).toEqual([]);
    expect(queries.length).toBeGreaterThan(400);
  },
  300_000,
);

test.concurrent.each(["en", "zh-CN"])(
  "pages for few readers come after all others in %s",
  async (language) => {
    // Words that are on pages of both kinds, and are the title of none.
    const words = ["cname", "fileList", "backgroundColor", "certificate"];
    const found = await resultsOf(language, words, 100);
    for (const pages of found) {
      const firstLater = pages.findIndex((page) => isLaterPage(page));
      expect(firstLater).toBeGreaterThan(0);
      expect(pages.slice(firstLater).filter((page) => !isLaterPage(page))).toEqual([]);
    }
  },
);

/** Questions of newcomers, as they type them in each language, and the pages that answer them. */
const questions: readonly (readonly [pages: string, english: string, chinese: string])[] = [
  ["guides/resolution", "video resolution and bitrate", "分辨率 码率"],
  ["guides/resolution", "audio quality", "音质"],
  ["guides/resolution", "dual stream", "大流 小流"],
  ["guides/credentials", "customer certificate", "Customer Certificate"],
  ["guides/credentials", "app certificate token", "App 证书 token"],
  ["guides/credentials", "which host", "域名"],
  ["guides/modes", "communication live broadcast", "通信场景"],
  ["guides/modes", "encrypted channel", "加密"],
  ["guides/callbacks", "webhook", "回调"],
  ["guides/calls", "calls per recording", "请求数"],
  ["guides/calls", "price", "价格"],
  ["guides/rate-limits", "rate limit", "频率限制"],
  ["guides/no-files", "no files 435", "没有文件"],
  ["guides/other-languages", "python", "其他语言"],
  ["guides/deno", "deno", "deno"],
  ["guides/description", "openapi", "OpenAPI 描述"],
  ["guides/captures", "replay", "重放"],
  ["guides/ci", "jest", "jest"],
  ["guides/ci", "docker compose", "docker compose"],
  ["guides/migration", "raw http calls", "迁移"],
  ["limits", "limits", "限制"],
  ["glossary", "glossary", "术语"],
  ["guides/subscription", "how to record audio only", "只录音频"],
  ["operations/acquire glossary limits", "how long is a resource ID valid", "resource ID 有效期"],
  ["limits operations/acquire guides/life-cycle", "maximum recording duration", "最长录制时间"],
  ["guides/life-cycle operations/stop", "recording stops by itself", "录制自动停止"],
  ["guides/no-files", "start succeeds but nothing is recorded", "start 成功但没有录制"],
  ["guides/recovery", "what happens if my server crashes", "服务器崩溃后怎么办"],
  ["guides/files-and-playback guides/playback", "download recorded files", "下载录制文件"],
  ["guides/playback", "convert ts to mp4", "转换为 mp4"],
  ["guides/playback", "play m3u8 in browser", "在浏览器播放 m3u8"],
  ["guides/snapshots", "screenshot every 10 seconds", "每隔 10 秒截图"],
  ["guides/layouts operations/update-layout", "change layout while recording", "录制中更换布局"],
  ["guides/layouts operations/update-layout", "background color", "背景颜色"],
  ["storage", "which storage vendors are supported", "支持哪些云存储"],
  ["storage", "upload to S3", "上传到 S3"],
  ["storage", "alibaba OSS region number", "阿里云 OSS region 编号"],
  ["errors", "error 432", "错误 432"],
  ["errors guides/credentials", "401 unauthorized", "401 鉴权失败"],
  ["guides/rate-limits", "too many requests", "请求过多"],
  ["guides/subscription", "record only one user", "只录制指定用户"],
  [
    "guides/modes guides/calls quick-start",
    "can I record the same channel twice",
    "同一频道同时录制",
  ],
  [
    "glossary quick-start operations/acquire limits",
    "what is the uid of the recorder",
    "录制服务的 uid",
  ],
  ["guides/credentials glossary", "how do I generate a token", "如何生成 token"],
  ["guides/credentials", "basic auth header", "Basic 认证头"],
  ["guides/files-and-playback storage limits", "set file name prefix folder", "文件名前缀 目录"],
  ["guides/life-cycle", "recording status codes", "录制状态码含义"],
  ["guides/life-cycle operations/query", "status 5", "status 5"],
  [
    "guides/life-cycle guides/playback operations/stop guides/no-files",
    "uploadingStatus backuped",
    "backuped",
  ],
  ["guides/testing quick-start", "test without an account", "没有账号如何测试"],
  ["guides/ci", "run in docker", "docker 运行"],
  ["guides/other-languages", "how to use with python", "Python 示例"],
  ["guides/modes", "encrypt channel recording", "加密频道录制"],
  ["guides/life-cycle limits guides/no-files", "idle time before stop", "空闲多久停止"],
  ["guides/vod", "video on demand", "视频点播"],
  [
    "limits guides/layouts guides/subscription",
    "max number of users in a recording",
    "最多录制多少人",
  ],
  ["guides/resolution", "hd recording 1080p", "录制 1080p 高清"],
  [
    "guides/subscription operations/update",
    "change subscription while recording",
    "录制中更新订阅",
  ],
  ["guides/recovery errors", "sid lost", "sid 丢失"],
  ["guides/callbacks", "is there a webhook when upload finishes", "上传完成通知"],
  [
    "guides/playback operations/query operations/stop",
    "unit of sliceStartTime",
    "sliceStartTime 单位",
  ],
  ["guides/credentials", "which host should I use", "应该使用哪个域名"],
  ["guides/layouts", "nine grid layout", "九宫格布局"],
  ["guides/subscription", "exclude a user from the recording", "排除用户"],
  ["guides/resolution", "bitrate for 720p", "720p 用多少码率"],
  ["guides/resolution operations/start-mix", "default resolution", "默认分辨率是多少"],
  ["guides/resolution", "recomended resolution", "推荐的分辨率"],
  ["guides/modes", "difference between mix and individual", "合流和单流的区别"],
  ["guides/subscription", "#allstream#", "#allstream#"],
  ["guides/subscription", "subcription list", "订阅名單"],
  ["guides/layouts", "layout editor", "布局编辑器"],
  ["guides/layouts", "layuot", "合流排版"],
  ["guides/snapshots operations/start-snapshots", "captureInterval minimum", "截图间隔最小"],
  ["guides/vod errors", "serviceValidationFailed", "serviceValidationFailed"],
  ["storage", "tencent cos guangzhou", "腾讯云 广州"],
  ["storage", "singapore region", "新加坡"],
  ["storage", "hong kong", "香港"],
  ["storage", "aliyun shenzhen", "阿里云 深圳"],
  ["storage", "CN_Beijing", "北京地区编号"],
  ["storage", "us-east-1", "美国东部"],
  ["errors guides/credentials", "Invalid authentication credentials", "认证失败"],
  ["errors", "resource ID expired", "resource ID 过期了"],
  ["errors", "SidUnknownError", "SidUnknownError"],
  ["errors", "UNUSABLE_ANSWER_ERROR", "UNUSABLE_ANSWER_ERROR"],
  ["errors", "RESOURCE_ID_EXPIRED", "RESOURCE_ID_EXPIRED"],
  [
    "errors operations/start-mix operations/acquire guides/life-cycle",
    "START_WITHOUT_ACQUIRE",
    "START_WITHOUT_ACQUIRE",
  ],
  ["errors guides/rate-limits", "API rate limit exceeded", "请求太频繁"],
  ["guides/callbacks", "Ar-Signature", "回调签名"],
  ["guides/callbacks", "web hook", "事件通知"],
  ["guides/recovery", "process killed", "进程被杀掉"],
  ["guides/rate-limits", "10 requests per second", "每秒 10 次"],
  ["guides/calls", "how much does it cost", "多少钱"],
  ["guides/testing", "advance the clock", "推进时钟"],
  ["guides/client guides/deno", "ANYRTC_BASE_URL", "ANYRTC_BASE_URL"],
  ["guides/client", "behind a proxy", "公司代理"],
  ["guides/client", "use in the browser", "在浏览器里调用"],
  ["guides/command-line", "cli", "命令行"],
  [
    "guides/files-and-playback guides/playback operations/stop",
    "file names of a recording",
    "录制文件名",
  ],
  ["errors guides/life-cycle guides/no-files", "404 after start", "开始后 404"],
  [
    "guides/life-cycle operations/acquire limits",
    "resourceExpiredHour",
    "resourceExpiredHour 过期",
  ],
  ["operations/acquire", "acquier", "acquire"],
  ["operations/update-layout guides/layouts", "updatelayout", "更新合流布局"],
  ["operations/stop", "stop recording", "停止录制"],
  ["operations/query guides/life-cycle", "query the status", "查询录制状态"],
  ["console", "try it out", "在线调试"],
  ["quick-start", "getting started", "入门"],
  ["glossary", "what is sid", "sid 是什么"],
  ["limits", "pause recording", "暂停录制"],
  ["limits", "watermark", "水印"],
  ["limits", "cname length", "频道名长度"],
];

test.concurrent.each(["en", "zh-CN"])(
  "questions of newcomers find their page among the first three in %s",
  async (language) => {
    const prefix = language === "zh-CN" ? "zh-cn/" : "";
    const words = questions.map(([, english, chinese]) => (prefix === "" ? english : chinese));
    const found = await resultsOf(language, words, 3);
    const wrong = questions.flatMap(([right], index) => {
      const results = found[index] ?? [];
      const isFound = right.split(" ").some((page) => results.includes(`${prefix}${page}/`));
      return isFound ? [] : [`${words[index]}: ${results}`];
    });
    console.log(
      `questions (${language}): ${questions.length - wrong.length} of ${questions.length}`,
    );
    expect(wrong).toEqual([]);
  },
  300_000,
);

test.each(["en", "zh-CN"])("words that no page has find nothing in %s", async (language) => {
  const words = ["xqzzyv", "banana", "xqzzyv banana"];
  expect(await resultsOf(language, words, 3)).toEqual([[], [], []]);
  const [found] = await resultsOf(language, ["layout xqzzyv"], 3);
  expect(found).toContain(`${language === "en" ? "" : "zh-cn/"}guides/layouts/`);
});

test("words that objects of JavaScript have are words like others", async () => {
  const found = await resultsOf("en", ["constructor", "toString valueOf"], 3);
  expect(found[0]?.length).toBeGreaterThan(0);
});

/** The first results of the search for each query, as the folders of their pages. */
async function resultsOf(
  language: string,
  words: readonly string[],
  count: number,
): Promise<string[][]> {
  const page = await context.newPage();
  await page.goto(`${host.url}${language === "zh-CN" ? "zh-cn/" : ""}`);
  const root = JSON.stringify(new URL(host.url).pathname);
  // A text, because Vitest would replace the import in a function.
  const urls = (await page.evaluate(`(async () => {
    const pagefind = await import(${root} + "pagefind/pagefind.js");
    await pagefind.options({ baseUrl: ${root}, ranking: ${JSON.stringify(searchRanking)} });
    const found = [];
    for (const query of ${JSON.stringify(words)}) {
      const { results } = await pagefind.search(query);
      const shown = await Promise.all(results.slice(0, ${count}).map((result) => result.data()));
      found.push(shown.map(({ url }) => url));
    }
    return found;
  })()`)) as string[][];
  await page.close();
  return urls.map((found) => found.map((url) => url.slice(new URL(host.url).pathname.length)));
}

/**
 * Everything that people may look for, read from the built pages, the description and the list of words.
 *
 * Of the pages that have the same name, those are right that have it as their title;
 * then the page that a word is listed for, or that has the fact; then those with it as a heading, and as a property.
 */
async function queriesIn(language: string): Promise<Query[]> {
  const prefix = language === "zh-CN" ? "zh-cn/" : "";
  const found = new Map<string, { rank: number; words: string; pages: Set<string> }>();
  const add = (rank: number, text: string, page: string) => {
    const words = text.trim();
    if (words === "") return;
    const key = words.toLowerCase();
    const before = found.get(key);
    if (before === undefined || rank < before.rank) {
      found.set(key, { rank, words, pages: new Set([page]) });
    } else if (rank === before.rank) before.pages.add(page);
  };
  for (const path of await pages()) {
    if (path.startsWith("zh-cn/") !== (prefix !== "")) continue;
    // It has a search of its own.
    if (path === `${prefix}reference/`) continue;
    const { tree } = parsePage(path, await readFile(`${folder}${path}index.html`, "utf8"));
    const title = select("main h1", tree);
    if (title !== undefined) add(isLaterPage(path) ? 5 : 1, textOf(title), path);
    if (isLaterPage(path)) continue;
    for (const heading of selectAll(
      ".sl-markdown-content :is(h2, h3:not([data-property] *))",
      tree,
    )) {
      const parts = selectAll("a, code", heading);
      for (const part of parts.length > 1 ? parts : [heading]) add(3, textOf(part), path);
    }
    for (const section of selectAll("[data-property]", tree)) {
      const name = String(section.properties.dataProperty).split(".").at(-1);
      add(4, name?.replaceAll("[]", "") ?? "", path);
    }
  }
  for (const { key, name } of [...serviceRows(language), ...gatewayRows(language)]) {
    for (const text of [key, name]) add(2, text, `${prefix}errors/`);
  }
  for (const { title, regions } of vendors(language)) {
    for (const text of [title, ...regions.map(({ name }) => name)]) {
      add(2, text, `${prefix}storage/`);
    }
  }
  for (const [page, words] of Object.entries(searchWords)) {
    for (const word of words.split(" ")) add(2, word, `${prefix}${page}/`);
  }
  return [...found.values()];
}
