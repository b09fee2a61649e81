import { describe, expect, test } from "vitest";
import { firstElement } from "./elements.ts";
import { breakLines } from "./line-breaks.ts";
import { twinFile, twinOf } from "./markdown.ts";
import { pageHtml, parsePage } from "./page.ts";
import { makeReachable } from "./reachable.ts";
import { makeLinksRelative } from "./relative-links.ts";
import { addSecurityPolicy } from "./security-policy.ts";
import { shareAnchors } from "./shared-anchors.ts";
import { stackTables } from "./stacked-tables.ts";

describe("links", () => {
  test.each([
    ["guides/modes/index.html", "/base/errors/#code-2", "../../errors/#code-2"],
    ["guides/modes/index.html", "/base/", "../../"],
    ["guides/modes/index.html", "/base/guides/modes/", "./"],
    ["index.html", "/base/", "./"],
    ["index.html", "/base/_astro/a.js?v=1", "_astro/a.js?v=1"],
    ["errors/index.html", "/storage/", "../storage/"],
    ["errors/index.html", "https://host.example/base/", "https://host.example/base/"],
    ["errors/index.html", "//host.example/", "//host.example/"],
    ["errors/index.html", "#code-2", "#code-2"],
  ])("on %s, %s becomes %s", (file, link, expected) => {
    const page = parsePage(file, `<a href="${link}">a</a>`);
    makeLinksRelative(page, "/base/");
    expect(pageHtml(page)).toContain(`href="${expected}"`);
  });
});

describe("the security policy", () => {
  const html = "<head><meta charset=utf-8><script>go()</script><style>a{}</style></head>";

  test("allows what the page has, by hashes, and stands before it", () => {
    const page = parsePage("index.html", html);
    addSecurityPolicy(page, ["http://localhost:*"]);
    const text = pageHtml(page);
    expect(text.indexOf("content-security-policy")).toBeLessThan(text.indexOf("<script>"));
    // printf 'go()' | openssl dgst -sha256 -binary | base64
    expect(text).toContain("'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='");
    expect(text).toContain("connect-src 'self' http://localhost:*;");
  });

  test("allows no script by its kind", () => {
    const page = parsePage("index.html", html);
    addSecurityPolicy(page, []);
    const [, scripts] = /script-src ([^;]*);/.exec(pageHtml(page)) ?? [];
    expect(scripts).not.toMatch(/unsafe-inline|'unsafe-eval'|https:|\*/);
  });
});

describe("the anchor of a heading", () => {
  const english = '<main><h1 id="_top">A</h1><h2 id="how-it-ends">How it ends</h2></main>';
  const chinese = '<main><h1 id="_top">A</h1><h2 id="录制如何结束">录制如何结束</h2></main>';

  test("leads to it in the other language, too", () => {
    const pages = [parsePage("a/index.html", english), parsePage("zh-cn/a/index.html", chinese)];
    expect(shareAnchors(pages)).toEqual([]);
    const [first = "", second = ""] = pages.map(pageHtml);
    expect(first).toContain('<h2 id="how-it-ends"><span id="录制如何结束"></span>How');
    expect(second).toContain('<h2 id="录制如何结束"><span id="how-it-ends"></span>录制');
    expect(first.match(/"_top"/g)).toHaveLength(1);
  });

  test("leads nowhere else if a page has other headings than its translation", () => {
    const pages = [
      parsePage("a/index.html", english),
      parsePage("zh-cn/a/index.html", chinese.replaceAll("h2", "h3")),
    ];
    const before = pages.map(pageHtml);
    expect(shareAnchors(pages)).toEqual(["a/index.html"]);
    expect(pages.map(pageHtml)).toEqual(before);
  });
});

describe("the keyboard", () => {
  test.each([
    ["a table of the content", '<div class="sl-markdown-content"><table></table></div>', "table"],
    ["a block of code", '<div class="expressive-code"><pre><code>a</code></pre></div>', "pre"],
  ])("reaches %s, without a script", (_, html, tagName) => {
    const page = parsePage("index.html", html);
    makeReachable(page);
    expect(firstElement(page.tree, tagName)?.properties.tabIndex).toBe(0);
  });
});

describe("a line", () => {
  const content = (html: string) => {
    const page = parsePage("index.html", `<div class="sl-markdown-content">${html}</div>`);
    breakLines(page);
    return pageHtml(page);
  };

  test.each([
    ["<p><code>/v1/apps/{appid}/cloud</code></p>", "/v1/<wbr>apps/<wbr>{appid}/<wbr>cloud"],
    ["<p><code>recording.stop()</code></p>", "<code>recording.stop()</code>"],
    ["<pre><code>a_very_long.name/of/many/parts</code></pre>", "a_very_long.name/of/many/parts"],
    [
      '<pre class="wrap"><div class="code">curl --verbose "https://host.example/v1/apps/<i>$APP</i>/start?a=1"</div></pre>',
      "example/<wbr>v1/<wbr>apps/<wbr><i>$APP</i>/start?<wbr>a=1",
    ],
    [
      "<table><tr><td><code>a</code>、<code>b</code></td></tr></table>",
      "<code>a</code>、<wbr><code>b</code>",
    ],
    ["<h3>RateLimiterOptions</h3>", "Rate<wbr>Limiter<wbr>Options"],
    ["<h3><code>@a-b/client</code></h3>", '<span data-option="">@a-b</span>/<wbr>client'],
    ["<h1>Alibaba Cloud VoD</h1>", "Cloud VoD"],
    ["<h1>Life cycle of a recording</h1>", "Life cycle of a recording"],
    [
      '<h3><span class="parent">config.apiData.</span><a>videoData</a></h3>',
      "config.<wbr>apiData.<",
    ],
    ["<table><tr><td>Promise&#x3C;<code>A</code>>", "<wbr><code>A"],
    ["<blockquote><p>Promise&#x3C;<code>A</code>></p></blockquote>", "<wbr><code>A"],
  ])("may end between the parts of a name: %s", (html, expected) => {
    expect(content(html)).toContain(expected);
  });

  test.each([
    ["-i", '<span data-option="">-i</span>'],
    ["npx a --dry-run and more", 'npx a <span data-option="">--dry-run</span> and more'],
    ["X=--a-b", 'X=<span data-option="">--a-b</span>'],
    ["region us-east-1 - and - 2", 'region <span data-option="">us-east-1</span> - and - 2'],
    ["a @a-b and a word more", 'a <span data-option="">@a-b</span> and a word more'],
    ["a-name-of-more-than-24-letters", "a-name-of-more-than-24-letters"],
  ])("does not end within an option of a command, or a short name: %s", (code, expected) => {
    expect(content(`<p><code>${code}</code></p>`)).toContain(`<code>${expected}</code>`);
    expect(content(`<pre><code>${code}</code></pre>`)).not.toContain("<span");
  });

  test.each([
    ["<p><code>a few words</code></p>", '<code data-option="">a few words</code>'],
    ["<table><tr><th>Exit code</th></tr></table>", '<th data-option="">Exit code</th>'],
    ["<p>up to 1920 × 1080 at 128 Kbps</p>", "1920\u00a0×\u00a01080 at 128\u00a0Kbps"],
    [
      `<pre class="wrap"><div class="code">${"a".repeat(60)}<span> </span><span>\\</span></div></pre>`,
      '<span data-option=""><span> </span><span>\\</span></span>',
    ],
  ])("does not end within what is one thing: %s", (html, expected) => {
    expect(content(html).replaceAll("&nbsp;", "\u00a0")).toContain(expected);
  });

  test.each([
    ["已结束：<code>stop()</code>", "已结束：<wbr><code>"],
    ["默认为 <code>5</code>", "默认为 <code>"],
    ["（<code>5</code>", "（<code>"],
  ])("may end in Chinese between a mark and code: %s", (text, expected) => {
    expect(content(`<p>${text}</p>`)).toContain(expected);
  });

  test("is wide enough in the columns of a table that have a text", () => {
    const long = "A text of more than forty characters, or so.";
    const html = content(
      `<table><tr><td>short<td>${long}<td>这是一段超过二十个汉字的文字，需要足够的宽度。`,
    );
    expect(html.match(/<td data-text/g)).toHaveLength(2);
  });
});

describe("a table that is too wide for a phone", () => {
  const content = (html: string) => {
    const page = parsePage("index.html", `<div class="sl-markdown-content">${html}</div>`);
    breakLines(page);
    stackTables(page);
    return pageHtml(page);
  };
  const long = "A text of more than forty characters, or so.";

  test("has the heading of its column beside each cell but the first, and columns of a width", () => {
    const html = content(
      `<table><thead><tr><th>A<th>B<th>C</thead><tbody><tr><td>1<td>${long}<td>${long}`,
    );
    expect(html).toContain('<table data-stack="" data-columns=""><colgroup>');
    expect(html).toContain('<td>1</td><td data-text="" data-label="B">');
    const widths = [...html.matchAll(/<col style="width: (.+?)%">/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([
      expect.closeTo(6.4, 0),
      expect.closeTo(46.8, 0),
      expect.closeTo(46.8, 0),
    ]);
  });

  test("leaves out of its list what a cell has nothing to say about", () => {
    const html = content(
      `<table><thead><tr><th>A<th>B<th>C</thead><tbody><tr><td>–<td>${long}<td>—`,
    );
    expect(html.match(/<td[^>]* data-none[^>]*>./g)).toEqual(['<td data-label="C" data-none="">—']);
  });

  test("says nothing beside the only other column", () => {
    const html = content(`<table><thead><tr><th>A<th>B</thead><tbody><tr><td>1<td>${long}`);
    expect(html).toContain('<table data-stack="" data-columns="">');
    expect(html).not.toContain("data-label");
  });

  test.each([
    ["<table><tr><td>a<td>1<td>2", false],
    ["<table><tr><td>a<td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8", true],
    ["<table><tr><td>a<td>一句有十七个汉字的话，占满一行", false],
    ["<table><tr><td>a name<td>一句有十七个汉字的话，占满一行", true],
  ])("has no room for its longest cells side by side: %s", (html, isWide) => {
    expect(content(html).includes("data-stack")).toBe(isWide);
  });
});

describe("the columns of a table", () => {
  const columns = (html: string) => {
    const page = parsePage("index.html", `<div class="sl-markdown-content">${html}</div>`);
    breakLines(page);
    stackTables(page);
    return pageHtml(page);
  };
  const long = "A text of more than forty characters, or so.";

  test.each([
    ["a word that fits", "x".repeat(50), true],
    ["a word that is too long", "x".repeat(80), false],
  ])("are fixed if there is room for every word: %s", (_, word, isFixed) => {
    const html = columns(`<table><thead><tr><th>A<th>B</thead><tbody><tr><td>${word}<td>${long}`);
    expect(html.includes("<colgroup>")).toBe(isFixed);
  });

  test("are narrower if there are many", () => {
    const cells = `<td>${long}`.repeat(5);
    const html = columns(`<table><thead><tr><th>A<th>B<th>C<th>D<th>E</thead><tbody><tr>${cells}`);
    expect(html).toContain("data-dense");
    expect(html.match(/<col style/g)).toHaveLength(5);
  });
});

describe("the Markdown twin", () => {
  const html = `<head><link rel=canonical href="https://host.example/a/"><meta name=description content="Of it."><meta property=og:title content="Title"></head>
<h1>A longer title</h1><div class="sl-markdown-content"><p>A <a href="../c/">link</a> <code>b</code>.</p><svg><title>no</title></svg>
<div class="expressive-code"><pre data-language="ts"><code><div class="ec-line"><div class="code">const a = 1;</div></div><div class="ec-line"><div class="code">
</div></div><div class="ec-line"><div class="code">  a();</div></div></code></pre><button>Copy</button></div>
<table><thead><tr><th>x</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>`;

  test("has the text, the code and the tables of the page", async () => {
    const page = parsePage("a/index.html", html);
    const before = pageHtml(page);
    const twin = await twinOf(page);
    expect(pageHtml(page), "the page stays as it is").toBe(before);
    expect(twin).toMatchObject({ file: "a.md", title: "Title", description: "Of it." });
    expect(twin?.markdown).toBe(
      "# Title\n\nA [link](https://host.example/c/) `b`.\n\n```ts\nconst a = 1;\n\n  a();\n```\n\n| x |\n| - |\n| 1 |\n",
    );
  });

  test.each([
    [
      "names of tabs",
      "<starlight-tabs><ul><li><a role=tab href='#1'>Node</a></li></ul><div role=tabpanel><p>a</p></div></starlight-tabs>",
      "**Node**\n\na",
    ],
    [
      "the head of a table that has none",
      "<table><tbody><tr><th>0</th><td>None</td></tr></tbody></table>",
      "| | |\n| - | - |\n| 0 | None |",
    ],
    [
      "a space where styles keep words apart",
      "<p><a href='#a'>a</a><a href='#b'>b</a></p><p>Set it.<small>The client warns.</small></p>",
      "[a](https://host.example/a/#a) [b](https://host.example/a/#b)\n\nSet it. The client warns.",
    ],
    [
      "a space behind a link instead of in it",
      "<p><a href='#a'>Observed: </a>It is.</p>",
      "[Observed:](https://host.example/a/#a) It is.",
    ],
    [
      "whole links, which lead somewhere from the twin, too",
      "<p><a href='../b/#c'>b</a> <img src='../d.png' alt=d></p>",
      "[b](https://host.example/b/#c) ![d](https://host.example/d.png)",
    ],
    [
      "a space between the paragraphs of a cell",
      "<table><thead><tr><th>x</th></tr></thead><tbody><tr><td><strong>It is wrong.</strong> <p>The type</p><p>参数</p></td></tr></tbody></table>",
      "| x |\n| - |\n| **It is wrong.** The type 参数 |",
    ],
    ["no link to itself", "<p><a href='../a.md' data-copy-markdown='Copied'>Copy</a> b</p>", "b"],
  ])("has %s", async (_, content, markdown) => {
    const twin = await twinOf(
      parsePage("a/index.html", html.replace(/<p>A .*<\/table>/s, content)),
    );
    expect(twin?.markdown).toBe(`# Title\n\n${markdown}\n`);
  });

  test.each([
    ["index.html", "index.md"],
    ["zh-cn/index.html", "zh-cn/index.md"],
    ["guides/modes/index.html", "guides/modes.md"],
  ])("of %s is %s", (file, twin) => {
    expect(twinFile(file)).toBe(twin);
  });
});
