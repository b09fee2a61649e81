/** Dependencies and why they are here; those that serve one purpose stand together. */
export const reasons: readonly (readonly [names: readonly string[], why: string])[] = [
  [["openapi-fetch"], "typed calls by path, from the makers of the type generator"],
  [
    ["hono", "@hono/node-server"],
    "the control surface, and what comes from web pages; loaded when somebody asks for it",
  ],
  [
    ["yaml"],
    "configuration files, and request bodies with the place of each value; loaded only if there is one",
  ],
  [
    ["@stricli/core"],
    "parses the command line, proposes completions, loads a command when it runs; no dependencies",
  ],
  [["@humanwhocodes/momoa"], "JSON5 with the place of each value"],
  [["string-width"], "columns of Chinese text; 7 is the last for Node 20"],
  [
    ["@napi-rs/webcodecs"],
    "H.264 and AAC without a system package; 1.3 is the last that runs on Node 20; its binary brings x264, which is GPL",
  ],
  [["@napi-rs/canvas"], "JPG"],
  [["aws4fetch"], "signatures of S3"],
  [["werift"], "WebRTC in TypeScript, without a native part; needs Node 22"],
  [["preact"], "the dashboard; its code is in the bundle"],
  [
    ["hls.js"],
    "player of the dashboard, where it is in the bundle, and of the tests of what is recorded",
  ],
  [["@opentelemetry/api"], "an optional peer of node, for the entry `opentelemetry` only"],
  [
    [
      "@opentelemetry/context-async-hooks",
      "@opentelemetry/sdk-metrics",
      "@opentelemetry/sdk-trace-base",
    ],
    "the real SDK, whose exporters in memory the tests look at; 2 is the last that runs on Node 20",
  ],
  [["@redis/client"], "the tests; apps bring theirs, this one or ioredis"],
  [["astro", "@astrojs/starlight", "@astrojs/markdown-satteri"], "the site"],
  [["@astrojs/rss"], "the feed of the changelog"],
  [["@astrojs/sitemap"], "the sitemap, with the pages that Astro does not make"],
  [
    ["starlight-typedoc", "typedoc", "typedoc-plugin-markdown"],
    "the reference of the packages; TypeDoc needs TypeScript 5.9",
  ],
  [
    ["pagefind"],
    "the index of the search, written by ourselves, with Chinese words divided as browsers divide them",
  ],
  [
    ["@rjsf/core", "@rjsf/utils", "react", "react-dom", "@types/react", "@types/react-dom"],
    "forms of the console, from schemas",
  ],
  [
    ["@cfworker/json-schema"],
    "finds the variant of a form without compiling code, which the content security policy forbids",
  ],
  [
    [
      "unified",
      "rehype-parse",
      "rehype-remark",
      "rehype-stringify",
      "remark-gfm",
      "remark-stringify",
      "hast-util-select",
      "hast-util-to-string",
      "unist-util-visit",
      "@types/hast",
    ],
    "finish pages, make their Markdown twins",
  ],
  [
    ["@sparticuz/chromium", "puppeteer-core", "axe-core"],
    "browser tests, with a browser that comes by npm",
  ],
  [["lighthouse"], "the marks of the site by `npm run lighthouse -w docs`; needs Node 22"],
  [["openapi-typescript"], "types from the description"],
  [["ajv"], "standalone validators, and an independent judge in tests"],
  [["esbuild"], "one file of validators, and the sizes of bundles"],
  [
    ["@redocly/cli"],
    "lint, bundle and score of the description, its reference pages, drift, workflows and differences",
  ],
  [
    ["@stoplight/spectral-cli", "@stoplight/spectral-owasp-ruleset"],
    "a second, independent linter of the description",
  ],
  [
    ["fast-check"],
    "property tests of the validators, the service, the geometry and damaged archives",
  ],
  [["@20minutes/s3rver"], "a real S3 server for the tests; needs Node 24"],
  [
    ["mediabunny"],
    "reads what is recorded; its own types clash with the DOM of TypeScript 7, so published code does not import it",
  ],
  [["hls-parser"], "an independent reader of playlists"],
  [["express", "fastify", "@types/express"], "receivers of callbacks, tried against the emulator"],
  [["selfsigned"], "certificates for the tests of TLS and proxies"],
  [
    ["typescript"],
    "type checks and builds; the generator of types and TypeDoc do not run on 7, so they have 5.9",
  ],
  [
    ["rolldown"],
    "bundles what Node loads of the clients, and the dashboard; Vitest brings it anyway",
  ],
  [["vite"], "bundles a smoke program as apps do"],
  [["@biomejs/biome"], "format, lint, and rules between rooms"],
  [["vitest"], "tests; the emulator has a helper for those who use it"],
  [["turbo"], "runs tasks in order, skips what is unchanged"],
  [["@changesets/cli", "@changesets/types"], "versions and change logs"],
  [["@microsoft/api-extractor"], "reports of the exported types, by entry"],
  [["knip"], "finds files, exports and dependencies that nobody uses"],
  [["deno"], "tests, format and lint of the package for Deno"],
  [["node", "@types/node"], "the pinned runtime of the tools, and its types"],
];
